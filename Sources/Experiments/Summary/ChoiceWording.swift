import PageMarkup

// Which policy is the best.
extension AnswerWording {
  /// What the procedure of selection says, if it was asked.
  var choice: [String] {
    guard let choice = summary.choice,
      let outcome = summary.outcomes.first(where: { $0.id == choice.outcome })
    else { return [] }
    let chance = OutcomeUnit.level(choice.probability)
    let zone = OutcomeUnit(outcome).difference(choice.indifference)
    if let best = choice.best {
      return [
        "By \(lowercased(outcome.title)), \(title(of: best)) is the best: right with at least "
          + "\(chance) when it is ahead by \(zone) or more, decided after \(choice.count) pairs."
      ]
    }
    return [
      "By \(lowercased(outcome.title)), the best is not decided after \(choice.count) pairs: "
        + "\(list(choice.survivors)) are still in."
    ]
  }

  /// Which policy the intervals of all pairs leave as the best by the first outcome, unless a
  /// selection found it already; needs three policies.
  func best(
    _ outcome: ExperimentSummary.OutcomeFigure, _ group: ExperimentSummary.Group
  ) -> [String] {
    guard let pairs = group.allPairs, let unbeaten = group.unbeaten,
      summary.choice?.outcome != outcome.id || summary.choice?.best == nil
    else { return [] }
    let what = lowercased(outcome.title)
    let beaten = summary.policies.map(\.id).filter { !unbeaten.contains($0) }
    let all = "(\(level) for all \(pairs.count) pairs together)"
    guard group.isSettled else {
      let rest = beaten.isEmpty ? "" : "; beaten: \(list(beaten))"
      return [
        "Which policy is the best by \(what) is not settled \(all): \(list(unbeaten)) cannot be told "
          + "apart\(rest)."
      ]
    }
    guard !beaten.isEmpty else {
      return ["No policy is the best by \(what): all gave the same in every set of drills."]
    }
    let others = beaten.count == 1 ? list(beaten) : "all others"
    return [
      unbeaten.count == 1
        ? "By \(what), \(list(unbeaten)) is the best: better than \(others) \(all)."
        : "By \(what), \(list(unbeaten)) are the best: they gave the same in every set of drills, and "
          + "are better than \(others) \(all)."
    ]
  }

  private func list(_ policies: [String]) -> String {
    PlainText.list(policies.map { title(of: $0) })
  }
}
