import ScenarioModel
import Testing

@testable import Experiments

@Suite("Shares over several scenarios")
struct ScenarioShareTests {
  /// A summary of made-up results: two policies in two scenarios, pair by pair.
  private static func summary(_ units: [[Double]]) throws -> ExperimentSummary {
    var plan = try Shelf.plan(
      [Shelf.policy("a"), Shelf.policy("b", .lag(factor: 2))], replications: units.count,
      outcomes: ["posts"])
    plan.scenarios.append(try Shelf.recall.get())
    plan.outcomes[0].bound = .atLeast(1)
    let results = units.enumerated().map { number, values in
      UnitResult(unit: plan.unit(number), values: values.map { [$0] })
    }
    var analysis = ExperimentAnalysis(plan)
    for result in results { analysis.record(result) }
    var samples = SampleTable(analysis)
    for result in results { samples.record(result) }
    return ExperimentSummary(analysis, samples, Shelf.program)
  }

  @Test("that are all nothing keep an interval, that of as many events")
  func nothing() throws {
    let figure = try Self.summary(Array(repeating: [0, 0, 0, 0], count: 4)).outcomes[0].groups[0]
    let wilson = try #require(ObservedShare(count: 0, trials: 4).interval(level: 0.95))
    #expect(figure.policies[1].low == 0 && figure.policies[1].high == wilson.upperBound)
    #expect(figure.comparisons[0].verdict == .same)
  }

  @Test("that all differ alike are not called clear, and those that vary are judged as before")
  func alike() throws {
    let alike = try Self.summary(Array(repeating: [0, 1, 0, 1], count: 2)).outcomes[0].groups[0]
    #expect(alike.comparisons[0].difference == 1 && alike.comparisons[0].low == nil)
    #expect(alike.comparisons[0].verdict == .unclear)

    let mixed = (0..<20).map { $0 == 0 ? [0.0, 1, 0, 0] : [0.0, 1, 0, 1] }
    let varied = try Self.summary(mixed).outcomes[0].groups[0].comparisons[0]
    #expect(try #require(varied.low) > 0.8 && varied.verdict != .unclear)
  }
}
