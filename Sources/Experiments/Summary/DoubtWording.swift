import PageMarkup

// What stands before the answer: whether it holds elsewhere, and what is missing.
extension AnswerWording {
  /// First of all, which rankings do not hold in other worlds.
  func doubts(_ outcome: ExperimentSummary.OutcomeFigure) -> [String] {
    let order: [RobustnessSummary.Standing.Survival] = [.fails, .open]
    return order.flatMap { survival in
      standings(outcome).filter { $0.survival(of: summary.verdict($0)) == survival }
        .map { doubt(survival, $0, outcome) }
    }
  }

  /// After the answer, the rankings that hold in other worlds, and what those say where there is no
  /// ranking.
  func assurances(_ outcome: ExperimentSummary.OutcomeFigure) -> [String] {
    standings(outcome).compactMap { standing in
      let verdict = summary.verdict(standing)
      guard verdict != .identical, standing.worlds > 0 else { return nil }
      switch standing.survival(of: verdict) {
      case .survives:
        return "This ranking survives other assumptions: " + counts(standing, outcome) + unheld
      case .fails, .open: return nil
      case nil:
        return "With other assumptions, " + counts(standing, outcome)
          + (standing.isOneSided ? " The assumptions as they are written are no typical case." : "")
      }
    }
  }

  /// That worlds compare with the first policy only.
  private var unheld: String {
    summary.policies.count > 2
      ? " How the others stand to one another there was not looked at." : ""
  }

  private func standings(
    _ outcome: ExperimentSummary.OutcomeFigure
  ) -> [RobustnessSummary.Standing] {
    summary.robustness?.standings.filter { $0.outcome == outcome.id } ?? []
  }

  private func counts(
    _ standing: RobustnessSummary.Standing, _ outcome: ExperimentSummary.OutcomeFigure
  ) -> String {
    let start =
      "\(title(of: standing.policy)) is ahead of \(baseline) by \(lowercased(outcome.title)) in "
    if standing.ahead == 0, standing.behind == 0 {
      return "\(title(of: standing.policy)) and \(baseline) gave the same "
        + "\(lowercased(outcome.title)) in all \(standing.worlds) worlds."
    }
    guard standing.ahead < standing.worlds else {
      return start + "all \(standing.worlds) worlds\(clearly(standing.clearlyAhead))."
    }
    let equal = standing.worlds - standing.ahead - standing.behind
    return start
      + "\(standing.ahead)\(clearly(standing.clearlyAhead)), behind in "
      + "\(standing.behind)\(clearly(standing.clearlyBehind)) and equal in \(equal) of "
      + "\(standing.worlds) worlds."
  }

  private func doubt(
    _ survival: RobustnessSummary.Standing.Survival, _ standing: RobustnessSummary.Standing,
    _ outcome: ExperimentSummary.OutcomeFigure
  ) -> String {
    let counts = counts(standing, outcome)
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

  /// That the experiment did not get as far as it was meant to.
  var shortfalls: [String] {
    guard summary.isComplete else {
      let sets = PlainText.count(summary.replications, "set")
      return ["The experiment was stopped early: this is what the first \(sets) of drills say."]
    }
    guard let precision = summary.precision, !precision.isMet,
      let outcome = summary.outcomes.first(where: { $0.id == precision.outcome })
    else { return [] }
    let unit = OutcomeUnit(outcome).resolving(precision.wanted, precision.halfWidth)
    let found = precision.halfWidth.map { "to ± \(unit.difference($0))" } ?? "to no width at all"
    return [
      "The precision asked for was not reached: after \(summary.replications) sets of drills, the most "
        + "allowed, \(lowercased(outcome.title)) is known \(found); ± "
        + "\(unit.difference(precision.wanted)) was asked for."
    ]
  }
}
