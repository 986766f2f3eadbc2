import EventKernel
import Testing

@testable import Experiments

@Suite("Coverage on a queue whose truth is known")
struct CoverageTests {
  /// The queue as it is, and three that serve faster.
  private static let queues = [1.0, 1.1, 1.25, 1.4].map {
    StationaryQueue(arrivals: 0.5, services: $0)
  }

  private static let pairs = 200

  private static func seed(_ experiment: Int, _ pair: Int) -> UInt64 {
    UInt64(experiment) * 1_000_000 + UInt64(pair)
  }

  @Test("the queue's long-run mean wait is ρ / (μ − λ)")
  func truth() {
    for queue in Self.queues {
      var waits = Tally()
      for seed in 1...1500 { waits.record(queue.meanWait(seed: UInt64(seed))) }
      let error = (waits.variance / 1500).squareRoot()
      #expect(abs(waits.mean - queue.truth) < 4 * error)
      #expect(error < 0.05 * queue.truth, "this test would miss an error of 20 %")
    }
  }

  @Test("a paired interval of fixed size covers the true difference as often as it says")
  func fixedSize() {
    let (base, change) = (Self.queues[0], Self.queues[1])
    var covered = 0
    for experiment in 0..<Effort.experiments {
      var pair = PairedTally()
      for number in 0..<Self.pairs {
        let seed = Self.seed(experiment, number)
        pair.record(base: base.meanWait(seed: seed), policy: change.meanWait(seed: seed))
      }
      let factor = studentQuantile(0.975, degreesOfFreedom: Double(Self.pairs - 1))
      let isCovered = pair.interval(factor: factor)?.contains(change.truth - base.truth) ?? false
      if isCovered { covered += 1 }
    }
    let share = Double(covered) / Double(Effort.experiments)
    #expect(Effort.coverage.contains(share), "\(share)")
  }

  @Test(
    "intervals for several policies hold together as often as they say, to the first and for all pairs",
    arguments: [Contrast.toFirst(of: 4), Contrast.all(of: 4)])
  func simultaneous(contrasts: [Contrast]) throws {
    let policies = try Self.queues.indices.map { try Shelf.policy("q\($0)") }
    let plan = try Shelf.plan(policies, replications: Self.pairs, outcomes: ["statement.time"])
    var covered = 0
    for experiment in 0..<Effort.experiments {
      var group = ResultGroup(plan, name: "all", scenarios: 0..<1)
      for number in 0..<Self.pairs {
        let unit = ReplicationUnit(
          world: 0, replication: number, seed: Self.seed(experiment, number))
        let waits = Self.queues.map { [$0.meanWait(seed: unit.seed)] }
        group.record(UnitResult(unit: unit, values: waits))
      }
      if try Self.isCovered(contrasts, group) { covered += 1 }
    }
    let share = Double(covered) / Double(Effort.experiments)
    #expect(Effort.coverage.contains(share), "\(share)")
  }

  /// Whether the intervals of all `contrasts` hold the true differences.
  private static func isCovered(_ contrasts: [Contrast], _ group: ResultGroup) throws -> Bool {
    let factor = try #require(group.jointFactor(of: 0, contrasts, level: 0.95))
    return contrasts.allSatisfy { contrast in
      let truth = queues[contrast.policy].truth - queues[contrast.base].truth
      return group.pair(contrast, of: 0).interval(factor: factor)?.contains(truth) ?? false
    }
  }

  @Test("an interval that stopped when it was narrow enough covers as often as it says")
  func sequential() {
    let (base, change) = (Self.queues[0], Self.queues[1])
    let rule = PrecisionRule(.relative(Effort.isFull ? 0.02 : 0.06))
    var covered = 0
    var sizes = Tally()
    for experiment in 0..<Effort.experiments {
      var pair = PairedTally()
      var isDone = false
      while !isDone {
        let seed = Self.seed(experiment, pair.difference.count)
        pair.record(base: base.meanWait(seed: seed), policy: change.meanWait(seed: seed))
        guard rule.looks(at: pair.difference.count),
          let interval = pair.difference.confidenceInterval(level: 0.95)
        else { continue }
        isDone =
          pair.difference.count >= rule.most
          || rule.isMet(halfWidth: interval.halfWidth, reference: pair.base.mean)
        if isDone, interval.contains(change.truth - base.truth) { covered += 1 }
      }
      sizes.record(Double(pair.difference.count))
    }
    let share = Double(covered) / Double(Effort.experiments)
    #expect(Effort.coverage.contains(share), "\(share) after \(sizes.mean) pairs")
    #expect(sizes.min < sizes.max, "the rule stopped at one size only: nothing was tested")
    #expect(sizes.mean > 120, "the first stage alone was enough: \(sizes.mean)")
  }

  @Test("the best queue is chosen at least as often as promised")
  func selection() {
    // Means a little more than the indifference zone apart, the least favourable case.
    let queues = [1.0, 1.0, 1.06].map {
      StationaryQueue(arrivals: 0.5, services: $0, customers: 20)
    }
    let zone = queues[0].truth - queues[2].truth
    var right = 0
    var undecided = 0
    var sizes = Tally()
    for experiment in 0..<Effort.experiments {
      var choice = BestPolicy(
        policies: 3, indifference: zone, probability: 0.9, wantsMore: false)
      while choice.best == nil, choice.count < 4000 {
        // The two equal queues have luck of their own, or they would be one queue.
        let seed = Self.seed(experiment, choice.count)
        choice.record([
          queues[0].meanWait(seed: seed), queues[1].meanWait(seed: seed + 500_000),
          queues[2].meanWait(seed: seed),
        ])
      }
      if choice.best == 2 { right += 1 }
      if choice.best == nil { undecided += 1 }
      sizes.record(Double(choice.count))
    }
    let share = Double(right) / Double(Effort.experiments)
    #expect(undecided == 0)
    #expect(share >= (Effort.isFull ? 0.9 : 0.77), "\(share) after \(sizes.mean) steps")
    #expect(sizes.mean > 25, "the first stage decided alone: nothing was tested")
  }
}
