import Testing

@testable import ToneTraining

@Suite("Measures of agreement")
struct AgreementTests {
  @Test("kappa is 1 for equal levels, 0 for shuffled ones, below 0 for turned ones")
  func kappa() {
    #expect(Agreement.kappa([0, 1, 2, 3], [0, 1, 2, 3]) == 1)
    #expect(abs(Agreement.kappa([0, 0, 1, 1], [0, 1, 0, 1])) < 1e-12)
    #expect(Agreement.kappa([0, 4, 0, 4], [4, 0, 4, 0]) == -1)
  }

  @Test("kappa agrees with a table worked out by hand")
  func kappaByHand() {
    // observed mean square 1/5; expected: mean over all 25 pairs of (a - b)² = 26/25
    let (left, right) = ([0, 1, 2, 2, 0], [0, 1, 2, 1, 0])
    var expected = 0.0
    for a in left { for b in right { expected += Double((a - b) * (a - b)) } }

    #expect(abs(Agreement.kappa(left, right) - (1 - 0.2 / (expected / 25))) < 1e-12)
  }

  @Test("the area under the curve is the share of pairs in the right order, ties half")
  func area() {
    let scores = [0.1, 0.4, 0.4, 0.8, 0.3]
    let truth = [false, true, false, true, false]
    var right = 0.0
    for (a, isA) in zip(scores, truth) where isA {
      for (b, isB) in zip(scores, truth) where !isB { right += a > b ? 1 : a == b ? 0.5 : 0 }
    }

    #expect(abs(Agreement.areaUnderCurve(scores, truth) - right / 6) < 1e-12)
  }

  @Test("the mark of best F1 is found by trying all, and lies amid those that do as well")
  func bestMark() {
    let scores = [0.9, 0.2, 0.7, 0.4, 0.6, 0.1]
    let targets = [1.0, 0, 1, 1, 0, 0]
    func f1(_ mark: Double) -> Double {
      Agreement.f1(scores.map { $0 >= mark }, targets.map { $0 == 1 })
    }

    let mark = Agreement.markOfBestF1(scores, targets)

    #expect(f1(mark) == scores.map(f1).max())

    let even = (0..<200).map { Double($0) }
    let truth = even.map { $0 < 90 ? 0.0 : $0 < 110 ? $0.truncatingRemainder(dividingBy: 2) : 1 }
    #expect((92...106).contains(Agreement.markOfBestF1(even, truth)))
  }
}
