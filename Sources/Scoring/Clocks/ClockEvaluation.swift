import EventKernel
import Journaling
import ScenarioModel

/// Evaluates the sheet's clocks over a journal.
struct ClockEvaluation {
  let drill: DrillRecord
  private let rules: ClockRules

  init(_ drill: DrillRecord) {
    self.drill = drill
    rules = ClockRules(drill: drill)
  }

  /// The results in the sheet's order, and the pillar over them.
  func results() -> (clocks: [ClockResult], pillar: PillarScore) {
    var parts: [(means: [Double], value: Double, weight: Double)] = []
    let clocks = drill.sheet.clocks.map { definition in
      var clock = result(definition)
      let pairs = clock.scoredPairs
      let bootstrap = Bootstrap(pairs, name: definition.id, drill.depth)
      clock.interval = bootstrap.interval
      if let score = clock.score, definition.weight > 0 {
        parts.append((bootstrap.means, score, definition.weight))
      }
      return clock
    }
    return (clocks, Self.pillar(clocks, parts))
  }

  private func result(_ definition: ClockDefinition) -> ClockResult {
    let meter = ClockMeter(definition: definition, drill: drill)
    let runs = rules.runs(of: definition.kind)
    var clock = ClockResult()
    clock.id = definition.id
    clock.kind = definition.kind
    clock.title = definition.title
    clock.weight = definition.weight
    clock.objectives = definition.objectives
    clock.opportunities = runs.compactMap { meter.opportunity($0) }
    clock.summarize()
    if clock.score == nil { clock.reason = reason(clock, runs.count) }
    return clock
  }

  private func reason(_ clock: ClockResult, _ runs: Int) -> String {
    guard runs > 0 else { return "Nothing in the journal started this clock." }
    guard !clock.opportunities.isEmpty else { return "No target applies at the levels reached." }
    return "It ran, but no run could be assessed: \(clock.opportunities[0].reason)."
  }

  private static func pillar(
    _ clocks: [ClockResult], _ parts: [(means: [Double], value: Double, weight: Double)]
  ) -> PillarScore {
    var pillar = PillarScore()
    pillar.score = Samples.weightedMean(parts.map { ($0.value, $0.weight) })
    pillar.ungated = pillar.score
    pillar.interval = Bootstrap.combined(parts)
    pillar.evidence = clocks.filter { $0.weight > 0 }.flatMap(\.evidence).uniqued()
    if pillar.score == nil { pillar.reason = "No clock had an assessable opportunity." }
    return pillar
  }
}

extension ClockResult {
  /// Scores with severity weights.
  var scoredPairs: [(value: Double, weight: Double)] {
    opportunities.compactMap { run in run.score.map { ($0, run.weight) } }
  }

  /// Fills in what follows from the opportunities.
  fileprivate mutating func summarize() {
    var stopped: [SimulationDuration] = []
    for run in opportunities where run.score != nil {
      assessed += 1
      if run.outcome == .met { hits += 1 }
      if run.stop != nil { stopped.append(run.elapsed) }
    }
    stopped.sort()
    median = Samples.median(sorted: stopped)
    ninetieth = Samples.ninetieth(sorted: stopped)
    score = Samples.weightedMean(scoredPairs)
    guard opportunities.count >= 10 else { return }
    survivalMedian = Survival.median(
      opportunities.map { (elapsed: $0.elapsed, hasStopped: $0.stop != nil) })
  }
}
