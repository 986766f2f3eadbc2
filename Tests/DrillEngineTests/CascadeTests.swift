import DrillEngine
import EventKernel
import ScenarioModel
import Testing

@Suite("The audience")
struct CascadeTests {
  /// Seed posts M0 with mean offspring R breed M0/(1 − R) posts in all.
  ///
  /// At 20:25 on a weekday the day's activity is within 0.2 % of its maximum, and a kernel of a
  /// second keeps a cascade within that hour, so that nothing is thinned. The sum over 40 seeds has a
  /// standard error of 1.1 % (variance M0/(1 − R)³ each): an error of 5 % is caught at 4.5 errors.
  @Test("breeds as many posts as branching theory says", arguments: [0.3, 0.5])
  func cascadeSize(reproduction: Double) throws {
    let seeds = 40
    var total = 0.0
    for seed in 1...UInt64(seeds) {
      var drill = try Drill(try Self.setup(reproduction, seed: seed))
      drill.runToEnd()
      total += Double(drill.posts)
    }
    let theory = 400 / (1 - reproduction)
    let error =
      (400 / ((1 - reproduction) * (1 - reproduction) * (1 - reproduction)) / Double(seeds))
      .squareRoot()

    #expect(abs(total / Double(seeds) - theory) < 4 * error + 0.004 * theory)
    #expect(4 * error + 0.004 * theory < 0.06 * theory, "this test would miss an error of 6 %")
  }

  static func setup(_ reproduction: Double, seed: UInt64) throws -> DrillSetup {
    try Fixtures.setup(crew: "absent", seed: seed) { scenario in
      scenario.crisis.start = "2026-03-03T20:25"
      scenario.crisis.length = .hours(1)
      Fixtures.leaveToItself(&scenario)
      scenario.virality.seedPosts = 400
      scenario.virality.ramp = .minutes(1)
      scenario.virality.reproduction = reproduction
      scenario.virality.crossing = 0
      for index in scenario.segments.indices {
        scenario.segments[index].reachSigma = 0
        scenario.segments[index].size = 10_000_000
      }
      for index in scenario.channels.indices {
        scenario.channels[index].kernel = .exponential(mean: .seconds(1))
      }
    }
  }
}
