import CSVReading
import Testing
import XMLReading

@testable import RaterAgreement

@Suite("Agreement report") struct ReportTests {
  /// Three raters, eight items, two dimensions: "kind" adds one point, "flat" gives both dimensions
  /// the same score.
  private static let truth: [(Double, Double)] = [
    (0, 3), (1, 0), (2, 2), (3, 0), (0, 1), (1, 3), (2, 0), (3, 2),
  ]

  private static let table = RatingTable(
    truth.enumerated().flatMap { index, scores -> [Rating] in
      let item = "i\(index)"
      return [
        Rating(item: item, rater: "fair", dimension: "warm", score: scores.0),
        Rating(item: item, rater: "fair", dimension: "clear", score: scores.1),
        Rating(item: item, rater: "kind", dimension: "warm", score: scores.0 + 1),
        Rating(item: item, rater: "kind", dimension: "clear", score: scores.1 + 1),
        Rating(item: item, rater: "flat", dimension: "warm", score: scores.0),
        Rating(item: item, rater: "flat", dimension: "clear", score: scores.0),
      ]
    })

  private static let report: AgreementReport = {
    var options = AgreementReport.Options()
    options.replications = 200
    return AgreementReport(table, options: options)
  }()

  @Test("names the lenient rater and nobody else")
  func lenient() {
    let raters = Self.report.raters
    #expect(raters.map(\.rater) == ["fair", "kind", "flat"])
    #expect(raters.filter(\.isLenient).map(\.rater) == ["kind"])
    #expect(raters[1].leniency.map { $0 > 0.75 } == true)
  }

  @Test("leniency is the mean gap to the others' mean")
  func leniency() throws {
    let ratings = [("a", 4.0), ("b", 1.0), ("c", 3.0)].map {
      Rating(item: "x", rater: $0.0, dimension: "d", score: $0.1)
    }
    let report = AgreementReport(RatingTable(ratings))
    #expect(report.raters.map(\.leniency) == [2, -2.5, 0.5])
  }

  @Test("finds the halo of the rater who gives everything the same score")
  func halo() throws {
    let flat = Self.report.raters[2]
    #expect(flat.halo == 1)
    #expect(try #require(flat.haloExcess) > 0.5)
    #expect(try #require(Self.report.raters[0].haloExcess) < 0)
  }

  @Test("puts the items on which raters differ most first")
  func items() throws {
    let first = try #require(Self.report.disagreements.first)
    #expect(first.meanGap >= Self.report.disagreements[1].meanGap)
    #expect(first.item == "i0" && first.largestGap == 4 && first.needsDiscussion)
    #expect(first.dimension == "clear" && first.lowest == "flat" && first.highest == "kind")
  }

  @Test("counts items within ten points of a hundred")
  func within() throws {
    let ratings = [(0.0, 0.4), (1.0, 1.5), (2.0, 2.0), (3.0, 2.0)].enumerated().flatMap {
      [
        Rating(item: "\($0)", rater: "a", dimension: "d", score: $1.0),
        Rating(item: "\($0)", rater: "b", dimension: "d", score: $1.1),
      ]
    }
    #expect(AgreementReport(RatingTable(ratings)).withinTen == 0.5)
  }

  @Test("the interval holds the figure, is the same for the same seed, and another for another")
  func intervals() throws {
    let units = (0..<3).flatMap { _ in AlphaTests.published }
    let alpha = try #require(KrippendorffAlpha.of(units))
    func interval(_ seed: UInt64) -> AgreementInterval? {
      ItemBootstrap(replications: 300, seed: seed, level: 0.9)
        .interval(of: units, name: "alpha") { KrippendorffAlpha.of($0) }
    }
    let found = try #require(interval(1))
    #expect(found.low < alpha && alpha < found.high && found.high <= 1)
    #expect(interval(1) == found)
    #expect(interval(2) != found)
  }

  @Test("a dimension with an alpha below one half is shown and not counted")
  func counted() {
    #expect(Self.report.dimensions.map(\.dimension) == ["warm", "clear"])
    #expect(Self.report.dimensions.map(\.isCounted) == [true, false])
  }

  @Test("an empty table has a report without figures")
  func empty() {
    let report = AgreementReport(RatingTable([]))
    #expect(report.kappa == nil && report.pairs.isEmpty && report.withinTen == nil)
  }
}

@Suite("Files of ratings") struct RatingFileTests {
  private func read(_ text: String) throws -> [Rating] {
    try RatingFile([CSVTable(text, path: "r.csv")]).ratings
  }

  @Test(
    "the four layouts say the same",
    arguments: [
      "item,rater,dimension,score\nx,a,warm,1\nx,b,warm,2\n",
      "item,rater,warm\nx,a,1\nx,b,2\n",
      "item,dimension,a,b\nx,warm,1,2\n",
    ])
  func layouts(text: String) throws {
    #expect(
      try read(text) == [
        Rating(item: "x", rater: "a", dimension: "warm", score: 1),
        Rating(item: "x", rater: "b", dimension: "warm", score: 2),
      ])
  }

  @Test("one column per rater without a dimension is about the whole; empty cells are missing")
  func plain() throws {
    #expect(
      try read("item,a,b\nx,1,\ny,,3\n") == [
        Rating(item: "x", rater: "a", dimension: "overall", score: 1),
        Rating(item: "y", rater: "b", dimension: "overall", score: 3),
      ])
  }

  @Test("all faults come at once with their lines")
  func faults() throws {
    let fault = try #require(throws: Diagnostics.self) {
      try read(
        """
        item,rater,dimension,score
        x,a,warm,7
        x,b,warm,two
        ,a,warm,1
        y,a,warm,1
        y,a,warm,2
        y,A,warm,2
        z,,warm,2
        z,b,warm,"1,5"

        """)
    }
    #expect(fault.map { "\($0.line)" } == ["2", "3", "4", "6", "7", "8", "9"])
    #expect(fault.description.contains("r.csv:2: error: score 7 lies outside the scale of 0 to 4"))
    #expect(fault.description.contains("written with a point: 1.5"))
  }

  @Test("several files are read together, one rater each, called after the file")
  func files() throws {
    let tables = try [
      CSVTable("item,dimension,score\nx,warm,1\n", path: "in/anna.csv"),
      CSVTable("item,dimension,score\nx,warm,3\n", path: "in/ben.csv"),
    ]
    #expect(try RatingFile(tables).ratings.map(\.rater) == ["anna", "ben"])
  }

  @Test("one rater alone is told that agreement needs two")
  func alone() throws {
    let fault = try #require(throws: Diagnostics.self) { try read("item,a\nx,1\n") }
    #expect(fault.description.contains("agreement needs two"))
  }
}
