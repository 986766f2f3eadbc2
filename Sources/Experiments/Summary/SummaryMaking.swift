import EventKernel
import ScenarioModel
public import XMLReading

extension ExperimentSummary {
  /// Sums up the rows of a folder; reads them twice, in constant memory.
  ///
  /// - Throws: What is wrong with the rows.
  public static func summarize(
    _ plan: ExperimentPlan, rows path: String, program: ProgramIdentity
  ) throws(Diagnostics) -> ExperimentSummary {
    var analysis = ExperimentAnalysis(plan)
    var reader = try ResultReader(path, plan: plan)
    while !analysis.isComplete, let result = try reader.next() { analysis.record(result) }
    var samples = SampleTable(analysis)
    var again = try ResultReader(path, plan: plan)
    while let result = try again.next(), result.unit.world == 0 { samples.record(result) }
    var summary = ExperimentSummary(analysis, samples, program)
    summary.rows.bytes = reader.wholeBytes
    summary.rows.hash = FileDigest.hash(of: path, first: reader.wholeBytes) ?? ""
    return summary
  }

  init(_ analysis: ExperimentAnalysis, _ samples: SampleTable, _ program: ProgramIdentity) {
    let plan = analysis.plan
    let record = PlanRecord(plan, program: program)
    let robustness = RobustnessSummary(analysis)
    let maker = FigureMaker(analysis: analysis, samples: samples)
    id = plan.id
    title = plan.title
    question = plan.question
    answer = []
    replications = analysis.units
    raisedFrom = record.raisedFrom
    drills = (analysis.units + analysis.settingUnits) * plan.drillsPerUnit
    isComplete = analysis.isComplete
    confidence = plan.confidence
    seed = plan.seed
    scenarios = plan.scenarios.map(\.title)
    policies = record.policies
    outcomes = plan.outcomes.indices.map { maker.outcome($0) }
    precision = maker.precision
    choice = maker.choice
    frontierOutcomes = plan.frontier
    frontier = maker.frontier
    self.robustness = robustness
    documents = plan.documents
    self.program = program
    answer = AnswerWording(summary: self).sentences
  }
}

/// Values of the base world in narrow cells, by group, outcome and policy.
struct SampleTable {
  private(set) var samples: [[[BinnedSample]]]
  private let groups: [ResultGroup]

  init(_ analysis: ExperimentAnalysis) {
    groups = analysis.groups
    samples = groups.map { group in
      group.tallies.map { row in
        let known = row.filter { $0.count > 0 }
        let low = known.map(\.min).min() ?? 0
        let high = known.map(\.max).max() ?? 0
        return row.map { _ in BinnedSample(low: low, high: high) }
      }
    }
  }

  mutating func record(_ result: UnitResult) {
    for (index, group) in groups.enumerated() {
      for outcome in samples[index].indices {
        for policy in samples[index][outcome].indices {
          guard let value = group.value(of: outcome, policy: policy, in: result) else { continue }
          samples[index][outcome][policy].record(value)
        }
      }
    }
  }
}

/// Makes the figures of a summary.
struct FigureMaker {
  let analysis: ExperimentAnalysis
  let samples: SampleTable
  private var plan: ExperimentPlan { analysis.plan }

  func outcome(_ index: Int) -> ExperimentSummary.OutcomeFigure {
    let outcome = plan.outcomes[index]
    return ExperimentSummary.OutcomeFigure(
      id: outcome.id, title: outcome.title, unit: outcome.unit.rawValue,
      better: outcome.better.rawValue, isEvent: outcome.isEvent, definition: outcome.wording,
      groups: analysis.groups.indices.map { group(index, $0) })
  }

  private func group(_ outcome: Int, _ index: Int) -> ExperimentSummary.Group {
    let group = analysis.groups[index]
    let isEvent = plan.outcomes[outcome].isEvent && (index > 0 || plan.scenarios.count == 1)
    let maker = ComparisonMaker(plan: plan, group: group, outcome: outcome, isEvent: isEvent)
    let count = plan.policies.count
    let pairs = count > 2 ? maker.comparisons(Contrast.all(of: count)) : nil
    return ExperimentSummary.Group(
      name: group.name,
      policies: plan.policies.indices.map { policy in
        figure(
          group.tallies[outcome][policy], samples.samples[index][outcome][policy], policy, isEvent,
          isOfShares: plan.outcomes[outcome].isEvent && !isEvent)
      },
      comparisons: maker.comparisons(Contrast.toFirst(of: count)), allPairs: pairs,
      unbeaten: pairs.flatMap { maker.unbeaten($0) })
  }

  /// Shares of several scenarios (`isOfShares`) that are all 0, or all 1, have no spread to judge by: each
  /// counts as one event.
  private func figure(
    _ tally: Tally, _ sample: BinnedSample, _ policy: Int, _ isEvent: Bool, isOfShares: Bool
  ) -> ExperimentSummary.PolicyFigure {
    let isKnown = tally.count > 0
    let isExtreme = isOfShares && (tally.max == 0 || tally.min == 1)
    let ends = interval(of: tally, isEvent || isExtreme)
    return ExperimentSummary.PolicyFigure(
      policy: plan.policies[policy].id, count: tally.count, mean: isKnown ? tally.mean : nil,
      low: ends?.lowerBound, high: ends?.upperBound,
      deviation: tally.count > 1 ? tally.deviation : nil,
      tenth: isEvent ? nil : sample.quantile(0.1),
      median: isEvent ? nil : sample.quantile(0.5),
      ninetieth: isEvent ? nil : sample.quantile(0.9),
      least: isKnown ? tally.min : nil, most: isKnown ? tally.max : nil, bars: sample.coarse(32))
  }

  private func interval(of tally: Tally, _ isEvent: Bool) -> ClosedRange<Double>? {
    if isEvent {
      let count = Int(tally.count > 0 ? tally.sum : 0)
      return ObservedShare(count: count, trials: tally.count).interval(level: plan.confidence)
    }
    return tally.confidenceInterval(level: plan.confidence).map { $0.lowerBound...$0.upperBound }
  }

  var precision: ExperimentSummary.Precision? {
    guard case .precision(let outcome, let rule) = plan.stopping, analysis.units > 0 else {
      return nil
    }
    return ExperimentSummary.Precision(
      outcome: plan.outcomes[outcome].id,
      wanted: rule.width(for: analysis.groups[0].tallies[outcome][0].mean),
      halfWidth: analysis.halfWidth(of: outcome), isMet: analysis.isPrecise(outcome, rule))
  }

  var choice: ExperimentSummary.Choice? {
    guard let choice = analysis.choice, let selection = plan.selection else { return nil }
    return ExperimentSummary.Choice(
      outcome: plan.outcomes[selection.outcome].id, best: choice.best.map { plan.policies[$0].id },
      survivors: choice.survivors.map { plan.policies[$0].id },
      probability: selection.probability, indifference: selection.indifference,
      count: choice.count)
  }

  var frontier: [ExperimentSummary.FrontierPoint] {
    let outcomes = plan.frontier.compactMap { id in plan.outcomes.firstIndex { $0.id == id } }
    let tallies = outcomes.map { analysis.groups[0].tallies[$0] }
    guard !outcomes.isEmpty, tallies.allSatisfy({ $0.allSatisfy { $0.count > 0 } }) else {
      return []
    }
    let means = plan.policies.indices.map { policy in tallies.map { $0[policy].mean } }
    let costs = means.map { row in
      zip(row, outcomes).map { plan.outcomes[$1].better == .more ? -$0 : $0 }
    }
    return Frontier.dominators(costs).enumerated().map { policy, other in
      ExperimentSummary.FrontierPoint(
        policy: plan.policies[policy].id, values: means[policy],
        dominatedBy: other.map { plan.policies[$0].id })
    }
  }
}
