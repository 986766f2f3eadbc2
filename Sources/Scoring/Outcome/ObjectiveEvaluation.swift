import Journaling
import ScenarioModel

/// Suggests a rating for each objective from the clocks, rules and expected actions that name it.
struct ObjectiveEvaluation {
  let drill: DrillRecord
  let card: Scorecard

  /// The scenario's objectives, then those that only other documents name.
  func results() -> [ObjectiveResult] {
    let planned = drill.documents.scenario?.objectives ?? []
    var ids = planned.map(\.id)
    let named =
      card.clocks.flatMap(\.objectives) + card.rules.flatMap(\.objectives)
      + card.expectedActions.flatMap(\.objectives)
    for id in named where !ids.contains(id) { ids.append(id) }
    return ids.map { id in
      var result = ObjectiveResult()
      result.id = id
      let objective = planned.first { $0.id == id }
      result.title = objective?.title ?? id
      result.capability = objective?.capability ?? ""
      gather(&result)
      rate(&result)
      return result
    }
  }

  private func gather(_ result: inout ObjectiveResult) {
    let id = result.id
    for clock in card.clocks where clock.objectives.contains(id) && clock.weight > 0 {
      result.add("clock", clock.id, clock.title, score: clock.score, weight: clock.weight)
      result.evidence += clock.evidence
    }
    for rule in card.rules where rule.objectives.contains(id) {
      result.add(
        "rule", rule.id, rule.text, score: rule.adherence, weight: rule.severity.weight / 3)
      result.evidence += rule.activations.flatMap(\.evidence)
      if rule.hasCriticalViolation { result.hasCriticalViolation = true }
    }
    for action in card.expectedActions where action.objectives.contains(id) {
      result.add("expected", action.id, action.title, score: action.score, weight: 1)
      result.evidence += action.evidence
    }
    result.evidence = result.evidence.uniqued()
  }

  private func rate(_ result: inout ObjectiveResult) {
    let observed = result.contributions.filter { $0.score != nil }
    result.score = Samples.weightedMean(observed.map { ($0.score ?? 0, $0.weight) })
    guard !result.contributions.isEmpty else {
      result.reason = "No clock, rule or expected action serves it."
      return
    }
    result.coverage = Double(observed.count) / Double(result.contributions.count)
    result.rating = ObjectiveRating.suggested(
      score: result.score, coverage: result.coverage,
      hasCriticalViolation: result.hasCriticalViolation, sheet: drill.sheet)
    result.reason = reason(result, observed.count)
  }

  private func reason(_ result: ObjectiveResult, _ observed: Int) -> String {
    let count = "\(observed) of \(result.contributions.count) measures could be observed"
    guard result.rating != .notObserved, let score = result.score else { return count + "." }
    let weakest = result.contributions.filter { $0.score != nil }
      .min { ($0.score ?? 0, $0.id) < ($1.score ?? 0, $1.id) }
    let least = weakest.flatMap { part in
      (part.score ?? 1) < 1 ? "; weakest: \(part.title)" : nil
    }
    let critical = result.hasCriticalViolation ? "; a critical rule was violated" : ""
    return "Score \(Wording.score(score)); \(count)\(least ?? "")\(critical)."
  }
}

extension ObjectiveRating {
  /// The rating of a score.
  ///
  /// A critical violation allows M at best; too little coverage is N/O.
  static func suggested(
    score: Double?, coverage: Double, hasCriticalViolation: Bool, sheet: ScoringSheet
  ) -> ObjectiveRating {
    guard let score, coverage >= sheet.leastCoverage else { return .notObserved }
    let bounds = sheet.ratingBounds
    guard score >= bounds.major else { return .unable }
    guard !hasCriticalViolation, score >= bounds.some else { return .major }
    return score >= bounds.performed ? .performed : .some
  }
}

extension ObjectiveResult {
  fileprivate mutating func add(
    _ kind: String, _ id: String, _ title: String, score: Double?, weight: Double
  ) {
    var part = Contribution()
    part.kind = kind
    part.id = id
    part.title = title
    part.score = score
    part.weight = weight
    contributions.append(part)
  }
}

extension ExpectedActionResult {
  /// 1 when met, 0 when missed; else `nil`.
  var score: Double? {
    switch outcome {
    case .met: 1
    case .missed: 0
    case .open, .notReached: nil
    }
  }
}
