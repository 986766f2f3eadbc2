import EventKernel
import Testing

@testable import Scoring

@Suite("Timeliness curve") struct TimelinessCurveTests {
  let curve = TimelinessCurve(target: .minutes(15), grace: .minutes(5), halfLife: .minutes(10))

  @Test(
    "gives the values of the scoring model",
    arguments: [
      (0.0, 1.0), (10, 1), (15, 1), (17.5, 0.9), (20, 0.8), (30, 0.4), (40, 0.2), (60, 0.05),
    ])
  func values(minutes: Double, score: Double) {
    #expect(abs(curve.score(.minutes(minutes)) - score) < 1e-12)
  }

  @Test("takes a third of the target as grace and two thirds as half-life")
  func defaults() {
    let curve = TimelinessCurve(target: .minutes(15), grace: nil, halfLife: nil)

    #expect(curve.grace == .minutes(5))
    #expect(curve.halfLife == .minutes(10))
  }

  @Test("pays nothing for speed beyond the target and never rises with time")
  func isMonotone() {
    let scores = (0...600).map { curve.score(.seconds($0 * 10)) }

    #expect(scores.prefix(91).allSatisfy { $0 == 1 })
    #expect(zip(scores, scores.dropFirst()).allSatisfy { $0 >= $1 })
  }

  @Test("halves between the whole half-lives as 2^−x does")
  func halves() {
    let quarter = curve.score(.minutes(20) + .minutes(5))

    #expect(abs(quarter - 0.8 / 2.0.squareRoot()) < 1e-12)
  }

  @Test("scores late as nothing when there is neither grace nor half-life")
  func degenerate() {
    let curve = TimelinessCurve(target: .zero, grace: nil, halfLife: nil)

    #expect(curve.score(.zero) == 1)
    #expect(curve.score(.seconds(1)) == 0)
  }
}
