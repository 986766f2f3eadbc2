import EventKernel

/// The answer in plain language, the most important sentence first.
struct AnswerWording {
  let summary: ExperimentSummary

  var sentences: [String] {
    guard let first = summary.outcomes.first, let group = first.groups.first,
      summary.replications > 0
    else { return ["No drill has been played yet."] }
    var sentences = doubts(first)
    sentences.insert(contentsOf: shortfalls, at: min(1, sentences.count))
    sentences += choice + best(first, group)
    sentences += group.comparisons.isEmpty ? alone(first, group) : verdicts(first, group)
    return sentences + assurances(first) + costs(first) + frontier
  }

  func title(of policy: String) -> String {
    "“\(summary.title(of: policy))”"
  }

  var baseline: String { title(of: summary.policies[0].id) }

  private func alone(
    _ outcome: ExperimentSummary.OutcomeFigure, _ group: ExperimentSummary.Group
  ) -> [String] {
    guard let figure = group.policies.first, let mean = figure.mean else {
      return ["\(outcome.title): no drill gave anything to measure."]
    }
    let ends = [figure.low, figure.high].compactMap { $0 }
    let unit = OutcomeUnit(outcome).parting(ends)
    let range = ends.isEmpty ? "" : interval(ends.map { unit.text($0) }.joined(separator: " to "))
    return ["\(outcome.title): \(unit.text(mean))\(range), over \(figure.count) drills."]
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
    if comparison.verdict == .identical {
      return "\(policy) and \(baseline) are one policy under two names: every drill is the same."
    }
    if comparison.verdict == .same {
      return "\(policy) and \(baseline) do not differ in \(what): all \(comparison.pairs) pairs of "
        + "drills gave the same."
    }
    let size = unit.difference(abs(difference))
    let direction = difference < 0 ? "lower" : "higher"
    let ends = unit.range(comparison.low, comparison.high)
    let range = comparison.low == nil ? "" : interval(ends)
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

  private func interval(_ ends: String) -> String { " (\(level): \(ends))" }

  /// The level of all intervals.
  var level: String { OutcomeUnit.level(summary.confidence) }

  /// What else differs beyond luck; of many policies the tables alone tell it.
  private func costs(_ first: ExperimentSummary.OutcomeFigure) -> [String] {
    guard summary.policies.count <= Self.mostTold else { return [] }
    let found = first.groups.first?.comparisons.flatMap { costs(of: $0.policy, after: $0.verdict) }
    guard let found, !found.isEmpty else { return [] }
    return summary.outcomes.count > 2 ? found + [chance] : found
  }

  /// The most policies of which every further difference is told in a sentence.
  private static let mostTold = 4

  private func costs(
    of policy: String, after headline: ExperimentSummary.Comparison.Verdict
  ) -> [String] {
    let isChanged = [.better, .worse, .different].contains(headline)
    let kinds: [(ExperimentSummary.Comparison.Verdict, String)] = [
      (.worse, headline == .worse ? "is also worse in" : "is worse in"),
      (.better, headline == .better ? "is also better in" : "is better in"),
      (.different, isChanged ? "also changes" : "changes"),
    ]
    return kinds.compactMap { verdict, words in
      let parts = changes(of: policy, verdict)
      return parts.isEmpty
        ? nil : "\(title(of: policy)) \(words): " + parts.joined(separator: ", ") + "."
    }
  }

  /// How many differences luck alone would show.
  private var chance: String {
    "Each of the \(summary.outcomes.count - 1) other outcomes is judged by itself: up to "
      + "\(OutcomeUnit.level(1 - summary.confidence)) of them may differ here by luck alone."
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
    guard Set(summary.frontier.map(\.values)).count > 1 else { return [] }
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

  func lowercased(_ text: String) -> String {
    let second = text.dropFirst().first
    guard second?.isUppercase != true else { return text }
    return text.prefix(1).lowercased() + text.dropFirst()
  }
}
