import EventKernel

/// The answer in plain language, the most important sentence first.
struct AnswerWording {
  let summary: ExperimentSummary

  var sentences: [String] {
    guard let first = summary.outcomes.first, let group = first.groups.first,
      summary.replications > 0
    else { return ["No drill has been played yet."] }
    var sentences = doubts(first)
    sentences += group.comparisons.isEmpty ? alone(first, group) : verdicts(first, group)
    if let choice { sentences.append(choice) }
    sentences += costs(first)
    sentences += frontier
    if !summary.isComplete {
      sentences.append("The experiment was stopped early: this is what the drills so far say.")
    }
    return sentences
  }

  private func title(of policy: String) -> String {
    let title = summary.policies.first { $0.id == policy }?.title ?? policy
    return "“\(title)”"
  }

  private var baseline: String { title(of: summary.policies[0].id) }

  /// First of all, whether the ranking holds in other worlds.
  private func doubts(_ outcome: ExperimentSummary.OutcomeFigure) -> [String] {
    let standings = summary.robustness?.standings.filter { $0.outcome == outcome.id } ?? []
    let order: [RobustnessSummary.Standing.Survival] = [.fails, .open]
    return order.flatMap { survival in
      standings.filter { $0.survival(of: summary.verdict($0)) == survival }
        .map { doubt(survival, $0, outcome) }
    }
  }

  private func doubt(
    _ survival: RobustnessSummary.Standing.Survival, _ standing: RobustnessSummary.Standing,
    _ outcome: ExperimentSummary.OutcomeFigure
  ) -> String {
    let equal = standing.worlds - standing.ahead - standing.behind
    let counts =
      "\(title(of: standing.policy)) is ahead of \(baseline) by \(lowercased(outcome.title)) in "
      + "\(standing.ahead)\(clearly(standing.clearlyAhead)), behind in "
      + "\(standing.behind)\(clearly(standing.clearlyBehind)) and equal in \(equal) of "
      + "\(standing.worlds) worlds."
    guard survival == .fails else {
      return
        "Whether this ranking survives other assumptions is open, with \(pairs) in each world: "
        + counts
    }
    let turning = standing.influences.first { $0.turns }
    let cause = turning.map { " It may turn on: \(lowercased($0.title))." } ?? ""
    return "This ranking does not survive other assumptions: " + counts + cause
  }

  /// How many of them luck within a world does not explain.
  private func clearly(_ count: Int?) -> String { count.map { " (\($0) clearly)" } ?? "" }

  private var pairs: String {
    let count = summary.robustness?.replications ?? 0
    return count == 1 ? "1 pair of drills" : "\(count) pairs of drills"
  }

  private func alone(
    _ outcome: ExperimentSummary.OutcomeFigure, _ group: ExperimentSummary.Group
  ) -> [String] {
    guard let figure = group.policies.first, let mean = figure.mean else {
      return ["\(outcome.title): no drill gave anything to measure."]
    }
    let unit = OutcomeUnit(outcome)
    let ends = interval(figure.low, figure.high, unit)
    return ["\(outcome.title): \(unit.text(mean))\(ends), over \(figure.count) drills."]
  }

  private func verdicts(
    _ outcome: ExperimentSummary.OutcomeFigure, _ group: ExperimentSummary.Group
  ) -> [String] {
    group.comparisons.map { sentence($0, outcome) }
  }

  private func sentence(
    _ comparison: ExperimentSummary.Comparison, _ outcome: ExperimentSummary.OutcomeFigure
  ) -> String {
    let policy = title(of: comparison.policy)
    let what = lowercased(outcome.title)
    let unit = OutcomeUnit(outcome).resolving(comparison.low, comparison.high)
    guard let difference = comparison.difference else {
      return "\(policy) cannot be compared with \(baseline): no pair of drills has \(what)."
    }
    if comparison.verdict == .same {
      return "\(policy) and \(baseline) do not differ in \(what): all \(comparison.pairs) pairs of "
        + "drills gave the same."
    }
    let size = unit.difference(abs(difference))
    let direction = difference < 0 ? "lower" : "higher"
    let range = interval(comparison.low, comparison.high, unit, signed: true)
    let tail = "\(range), \(comparison.pairs) pairs of drills"
    switch comparison.verdict {
    case .better, .worse:
      return "\(policy) is \(comparison.verdict.rawValue) than \(baseline): \(what) is \(size) "
        + "\(direction)\(tail)."
    case .different: return "\(what) is \(size) \(direction) under \(policy)\(tail)."
    default:
      return
        "The difference between \(policy) and \(baseline) in \(what) cannot be told from luck: "
        + "\(size) \(direction)\(tail)."
    }
  }

  private func interval(
    _ low: Double?, _ high: Double?, _ unit: OutcomeUnit, signed: Bool = false
  ) -> String {
    guard let low, let high else { return "" }
    let level = Int((summary.confidence * 100).rounded())
    let ends = signed ? (unit.signed(low), unit.signed(high)) : (unit.text(low), unit.text(high))
    return " (\(level) %: \(ends.0) to \(ends.1))"
  }

  private var choice: String? {
    guard let choice = summary.choice,
      let outcome = summary.outcomes.first(where: { $0.id == choice.outcome })
    else { return nil }
    let chance = Int((choice.probability * 100).rounded())
    let zone = OutcomeUnit(outcome).difference(choice.indifference)
    if let best = choice.best {
      return "By \(lowercased(outcome.title)), \(title(of: best)) is the best: right with at least "
        + "\(chance) % when it is ahead by \(zone) or more, decided after \(choice.count) pairs."
    }
    let names = choice.survivors.map { title(of: $0) }.joined(separator: ", ")
    return "By \(lowercased(outcome.title)), the best is not decided yet: \(names) are still in."
  }

  /// What else differs beyond luck.
  private func costs(_ first: ExperimentSummary.OutcomeFigure) -> [String] {
    summary.policies.dropFirst().flatMap { policy in
      [
        (ExperimentSummary.Comparison.Verdict.worse, "is worse in"),
        (.better, "is also better in"), (.different, "also changes"),
      ].compactMap { verdict, words in
        let parts = changes(of: policy.id, verdict)
        return parts.isEmpty
          ? nil : "\(title(of: policy.id)) \(words): " + parts.joined(separator: ", ") + "."
      }
    }
  }

  private func changes(
    of policy: String, _ verdict: ExperimentSummary.Comparison.Verdict
  ) -> [String] {
    summary.outcomes.dropFirst().compactMap { outcome in
      guard
        let comparison = outcome.groups.first?.comparisons.first(where: { $0.policy == policy }),
        let difference = comparison.difference, comparison.verdict == verdict
      else { return nil }
      let unit = OutcomeUnit(outcome).resolving(comparison.low, comparison.high)
      return "\(lowercased(outcome.title)) \(unit.signed(difference))"
    }
  }

  private var frontier: [String] {
    let beaten = summary.frontier.filter { $0.dominatedBy != nil }
    guard !summary.frontier.isEmpty else { return [] }
    if beaten.isEmpty {
      return [
        "Taking means as they are, no policy is at least as good as another in speed, risk and cost at "
          + "once and better in one."
      ]
    }
    return beaten.map { point in
      "Taking means as they are, luck and all, \(title(of: point.dominatedBy ?? "")) is at least as "
        + "good as \(title(of: point.policy)) in speed, risk and cost."
    }
  }

  private func lowercased(_ text: String) -> String {
    let second = text.dropFirst().first
    guard second?.isUppercase != true else { return text }
    return text.prefix(1).lowercased() + text.dropFirst()
  }
}
