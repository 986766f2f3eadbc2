import Testing

@testable import RaterAgreement

@Suite("Krippendorff's alpha") struct AlphaTests {
  /// Krippendorff, *Computing Krippendorff's Alpha-Reliability* (2011), part C: four observers,
  /// twelve units, missing scores.
  static let published: [[Double]] = [
    [1, 1, 1], [2, 2, 3, 2], [3, 3, 3, 3], [3, 3, 3, 3], [2, 2, 2, 2], [1, 2, 3, 4], [4, 4, 4, 4],
    [1, 1, 2, 1], [2, 2, 2, 2], [5, 5, 5], [1, 1], [3],
  ]

  @Test(
    "is what Krippendorff printed for his example",
    arguments: [
      (KrippendorffAlpha.Metric.nominal, 0.743), (.ordinal, 0.815), (.interval, 0.849),
    ])
  func example(metric: KrippendorffAlpha.Metric, value: Double) throws {
    let alpha = try #require(KrippendorffAlpha.of(Self.published, metric: metric))
    #expect(abs(alpha - value) < 0.0005)
  }

  /// The same source, part A: two observers, binary data.
  @Test("is what Krippendorff printed for two observers and two values: .095")
  func binary() throws {
    let first: [Double] = [0, 1, 0, 0, 0, 0, 0, 0, 1, 0]
    let second: [Double] = [1, 1, 1, 0, 0, 1, 0, 0, 0, 0]
    let units = zip(first, second).map { [$0, $1] }
    for metric in KrippendorffAlpha.Metric.allCases {
      let alpha = try #require(KrippendorffAlpha.of(units, metric: metric))
      #expect(abs(alpha - 0.095) < 0.0005)
    }
  }

  @Test("is 1 for perfect agreement, undefined where nothing varies or nothing is paired")
  func closed() {
    for metric in KrippendorffAlpha.Metric.allCases {
      #expect(KrippendorffAlpha.of([[1, 1], [2, 2], [3, 3]], metric: metric) == 1)
      #expect(KrippendorffAlpha.of([[2, 2], [2, 2]], metric: metric) == nil)
      #expect(KrippendorffAlpha.of([[1], [2]], metric: metric) == nil)
      #expect(KrippendorffAlpha.of([], metric: metric) == nil)
    }
  }

  @Test("ranks do not care for distances, amounts do not care for origin and size")
  func invariance() throws {
    let stretched = Self.published.map { $0.map { $0 * $0 * $0 } }
    let moved = Self.published.map { $0.map { 7 - 2 * $0 } }
    #expect(
      KrippendorffAlpha.of(stretched, metric: .ordinal)
        == KrippendorffAlpha.of(Self.published, metric: .ordinal))
    let interval = try #require(KrippendorffAlpha.of(Self.published, metric: .interval))
    let other = try #require(KrippendorffAlpha.of(moved, metric: .interval))
    #expect(abs(interval - other) < 1e-12)
  }

  @Test("for two raters without gaps, the interval form nears quadratic kappa as items grow")
  func kappa() throws {
    var units: [[Double]] = []
    for index in 0..<2_000 {
      let score = Double((index * 7 + index / 5) % 5)
      units.append([score, Double((Int(score) + (index % 3 == 0 ? 1 : 0)) % 5)])
    }
    let alpha = try #require(KrippendorffAlpha.of(units, metric: .interval))
    let kappa = try #require(QuadraticKappa.between(units.map { $0[0] }, units.map { $0[1] }))
    #expect(abs(alpha - kappa) < 0.001)
    #expect(alpha < 0.95)
  }
}

@Suite("Quadratic kappa") struct QuadraticKappaTests {
  @Test("is 1 for the same, −1 for the mirror, 0 for a constant rater, undefined without spread")
  func closed() {
    #expect(QuadraticKappa.between([0, 1, 2, 3], [0, 1, 2, 3]) == 1)
    #expect(QuadraticKappa.between([0, 1, 2], [2, 1, 0]) == -1)
    #expect(QuadraticKappa.between([0, 2], [1, 1]) == 0)
    #expect(QuadraticKappa.between([2, 2], [2, 2]) == nil)
    #expect(QuadraticKappa.between([], []) == nil)
  }

  @Test("is what the table of weights gives")
  func table() throws {
    let first = (0..<200).map { index -> Double in Double((index * 11 + 3) % 5) }
    let second = (0..<200).map { index -> Double in
      let sum = (index * 11 + 3) % 5 + index % 4
      return Double(sum / 2)
    }
    var observed = 0.0
    var expected = 0.0
    for (index, one) in first.enumerated() {
      observed += (one - second[index]) * (one - second[index]) / 200
      for other in second { expected += (one - other) * (one - other) / 40_000 }
    }
    let kappa = try #require(QuadraticKappa.between(first, second))
    #expect(abs(kappa - (1 - observed / expected)) < 1e-12)
  }
}

@Suite("Intraclass correlation") struct IntraclassCorrelationTests {
  @Test("is what Shrout and Fleiss printed for their table: .29")
  func published() throws {
    let rows: [[Double]] = [
      [9, 2, 5, 8], [6, 1, 3, 2], [8, 4, 6, 8], [7, 1, 2, 6], [10, 5, 6, 9], [6, 2, 4, 7],
    ]
    let found = try #require(IntraclassCorrelation.single(rows))
    #expect(abs(found - 0.29) < 0.005)
  }

  @Test("is 1 for the same scores and falls when one rater is harder")
  func closed() throws {
    #expect(IntraclassCorrelation.single([[1, 1], [2, 2], [4, 4]]) == 1)
    let harder = try #require(IntraclassCorrelation.single([[1, 0], [2, 1], [4, 3]]))
    #expect(harder < 0.95 && harder > 0)
    #expect(IntraclassCorrelation.single([[1, 1]]) == nil)
    #expect(IntraclassCorrelation.single([[1, 1], [1, 1]]) == nil)
  }
}
