import EventKernel
import Testing

@testable import Experiments

@Suite("Statistics of experiments")
struct StatisticsTests {
  @Test(
    "Wilson's interval is that of the textbook",
    arguments: [
      (0, 10, 0.0, 0.2775), (5, 10, 0.2366, 0.7634), (10, 10, 0.7225, 1.0),
      (81, 263, 0.2553, 0.3662),
    ])
  func wilson(count: Int, trials: Int, low: Double, high: Double) throws {
    let interval = try #require(ObservedShare(count: count, trials: trials).interval(level: 0.95))

    #expect(abs(interval.lowerBound - low) < 5e-5)
    #expect(abs(interval.upperBound - high) < 5e-5)
  }

  @Test("without trials there is no interval")
  func nothing() {
    #expect(ObservedShare(count: 0, trials: 0).interval(level: 0.95) == nil)
    #expect(PairedShares().interval(level: 0.95) == nil)
    #expect(PairedTally().interval(factor: 2) == nil)
  }

  @Test("paired shares add half a pair to each count")
  func pairedShares() throws {
    var shares = PairedShares()
    for _ in 0..<30 { shares.record(base: true, policy: true) }
    for _ in 0..<8 { shares.record(base: true, policy: false) }
    for _ in 0..<2 { shares.record(base: false, policy: true) }

    let interval = try #require(shares.interval(level: 0.95))

    #expect(shares.difference == -0.15)
    // (2.5 − 8.5) / 42 ± 1.95996 · √(11 − 36/42) / 42, by hand.
    #expect(abs(interval.lowerBound - (-0.142857 - 0.148621)) < 1e-5)
    #expect(abs(interval.upperBound - (-0.142857 + 0.148621)) < 1e-5)
  }

  @Test("an interval for shares covers at least as often as it says", arguments: [0.02, 0.3])
  func sharesCover(chance: Double) {
    var stream = RandomStream("shares", seed: 3)
    var covered = 0
    let rounds = Effort.isFull ? 2000 : 400
    for _ in 0..<rounds {
      var shares = PairedShares()
      for _ in 0..<100 {
        let common = stream.uniform()
        shares.record(base: common < chance + 0.05, policy: common < chance)
      }
      if shares.interval(level: 0.95)?.contains(-0.05) ?? false { covered += 1 }
    }
    #expect(Double(covered) / Double(rounds) > 0.925, "\(covered) of \(rounds)")
  }

  @Test("pairs that share their luck need fewer drills, and the tally says how many fewer")
  func varianceReduction() throws {
    var stream = RandomStream("pairs", seed: 1)
    var pair = PairedTally()
    for _ in 0..<4000 {
      let luck = stream.normal()
      pair.record(base: luck, policy: luck + 0.25 * stream.normal())
    }
    // (1 + 1.0625) / 0.0625 = 33
    #expect(abs(try #require(pair.varianceReduction) - 33) < 3)
  }

  @Test("equal values differ by exactly nothing")
  func equalValues() throws {
    var pair = PairedTally()
    for value in [0.1, 0.7, 1e9 / 3] { pair.record(base: value, policy: value) }

    #expect(pair.difference.mean == 0)
    #expect(pair.interval(factor: 2) == 0...0)
    #expect(pair.varianceReduction == .infinity)
  }

  @Test("the rule looks at 50 pairs, then whenever they have grown by a tenth, and at the last")
  func looks() {
    let rule = PrecisionRule(.relative(0.05), first: 50, most: 70)

    #expect((1...70).filter { rule.looks(at: $0) } == [50, 55, 60, 66, 70])
  }

  @Test("relative widths are compared with γ / (1 + γ), absolute ones as they are")
  func precision() {
    let relative = PrecisionRule(.relative(0.25))
    #expect(relative.isMet(halfWidth: 2, reference: -10))
    #expect(!relative.isMet(halfWidth: 2.01, reference: -10))
    let early = PrecisionRule(.absolute(0.5), most: 7)
    #expect(!early.looks(at: 6) && early.looks(at: 7) && early.most == 7)
    let absolute = PrecisionRule(.absolute(0.5))
    #expect(absolute.isMet(halfWidth: 0.5, reference: 0))
    #expect(!absolute.isMet(halfWidth: 0.51, reference: 1000))
  }

  @Test("several intervals need a factor between Student's and Bonferroni's")
  func joint() {
    let alone = studentQuantile(0.975, degreesOfFreedom: 30)
    let single = JointQuantile.factor(level: 0.95, correlations: [[1]], degreesOfFreedom: 30)
    let same = JointQuantile.factor(
      level: 0.95, correlations: [[1, 1], [1, 1]], degreesOfFreedom: 30)
    let half = JointQuantile.factor(
      level: 0.95, correlations: [[1, 0.5, 0.5], [0.5, 1, 0.5], [0.5, 0.5, 1]],
      degreesOfFreedom: 30)

    #expect(single == alone)
    #expect(abs(same - alone) < 0.04)
    // Dunnett's table, three treatments, 30 degrees of freedom, two-sided: 2.47.
    #expect(abs(half - 2.47) < 0.04, "\(half)")
  }

  @Test(
    "a policy is dominated exactly when another one is at least as good in all and better in one")
  func frontier() {
    var stream = RandomStream("frontier", seed: 9)
    for _ in 0..<200 {
      let costs = (0..<6).map { _ in (0..<3).map { _ in Double(stream.integer(below: 4)) } }
      let found = Frontier.dominators(costs)
      for policy in costs.indices {
        let beaten = costs.indices.contains { other in
          zip(costs[other], costs[policy]).allSatisfy { $0 <= $1 } && costs[other] != costs[policy]
        }
        #expect((found[policy] != nil) == beaten)
      }
    }
  }

  @Test("a line through points on a line is found, and what is left is noise")
  func line() throws {
    var stream = RandomStream("line", seed: 4)
    let rows = (0..<200).map { _ in (0..<3).map { _ in stream.uniform() - 0.5 } }
    let exact = try #require(LinearFit(rows, rows.map { 2 + 3 * $0[0] - $0[1] }))
    #expect(abs(exact.intercept - 2) < 1e-9)
    #expect(abs(exact.slopes[0] - 3) < 1e-9 && abs(exact.slopes[1] + 1) < 1e-9)
    #expect(abs(exact.slopes[2]) < 1e-9 && exact.explained > 0.999_999)

    let noisy = try #require(LinearFit(rows, rows.map { 3 * $0[0] + stream.normal() }))
    #expect(noisy.interval(of: 0, level: 0.999).contains(3))
    #expect(noisy.interval(of: 2, level: 0.999).contains(0))
    #expect(!noisy.interval(of: 0, level: 0.999).contains(0), "too much noise to see anything")
  }

  @Test("inputs that repeat one another, or too few rows, have no line")
  func noLine() {
    #expect(LinearFit([[1, 2], [2, 4], [3, 6], [4, 8]], [1, 2, 3, 4]) == nil)
    #expect(LinearFit([[1, 2], [3, 5], [4, 4]], [1, 2, 3]) == nil)
    #expect(LinearFit([], []) == nil)
  }

  @Test("the first-order index finds the share of a curve that a line misses")
  func index() throws {
    var stream = RandomStream("index", seed: 8)
    let first = (0..<2000).map { _ in stream.uniform() - 0.5 }
    let second = (0..<2000).map { _ in stream.uniform() - 0.5 }
    // Variances: x² on ±½ has 1/180; y has 1/12; with y / 4 both are near: 0.516 to 0.484.
    let results = zip(first, second).map { $0 * $0 + $1 / 4 }

    let curve = try #require(FirstOrderIndex(first, results, level: 0.95, seed: 1))
    let line = try #require(FirstOrderIndex(second, results, level: 0.95, seed: 1))
    let none = try #require(
      FirstOrderIndex((0..<2000).map { _ in stream.uniform() }, results, level: 0.95, seed: 1))

    #expect(abs(curve.value - 0.516) < 0.06)
    #expect(abs(line.value - 0.484) < 0.06 && (line.low...line.high).contains(0.484))
    #expect(none.value < 0.02)
    #expect(curve.high - curve.low < 0.15, "the interval says nothing")
  }

  @Test("narrow cells give the quantiles of the whole sample")
  func cells() throws {
    var stream = RandomStream("cells", seed: 2)
    let values = (0..<999).map { _ in stream.lognormal(median: .seconds(10), sigma: 1).inSeconds }
    let low = try #require(values.min())
    let high = try #require(values.max())
    var sample = BinnedSample(low: low, high: high)
    for value in values { sample.record(value) }

    for share in [0.0, 0.1, 0.5, 0.9, 1] {
      let exact = try #require(quantile(share, of: values))
      let found = try #require(sample.quantile(share))
      #expect(abs(found - exact) <= (high - low) / Double(BinnedSample.cells))
    }
    #expect(sample.coarse(32).reduce(0, +) == 999)
  }

  @Test("every slice of every range is drawn from once")
  func hypercube() {
    let settings = LatinHypercube.settings(40, of: Array(Assumption.all.prefix(3)), seed: 5)
    for column in 0..<3 {
      let assumption = Assumption.all[column]
      let slices = settings.map { setting -> Int in
        let share =
          (setting.values[column] - assumption.least) / (assumption.most - assumption.least)
        return min(Int(share * 40), 39)
      }
      #expect(slices.sorted() == Array(0..<40))
    }
    let again = LatinHypercube.settings(40, of: [Assumption.all[1]], seed: 5)
    #expect(again.map { $0.values[0] } == settings.map { $0.values[1] })
  }
}
