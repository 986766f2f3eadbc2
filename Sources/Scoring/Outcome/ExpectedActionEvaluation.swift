import EventKernel
import Journaling
import ScenarioModel

/// Lists what became of each expected action.
struct ExpectedActionEvaluation {
  let drill: DrillRecord

  func results() -> [ExpectedActionResult] {
    let types: [FactType] = [.expectationDue, .expectationMet, .expectationMissed]
    let facts = types.flatMap(drill.entries).sorted { $0.sequence < $1.sequence }
    let byAction = Dictionary(grouping: facts, by: \.subjectID)
    let planned = drill.documents.scenario?.expectedActions ?? []
    let known = Set(planned.map(\.id))
    var others: [String] = []
    for fact in facts where !known.contains(fact.subjectID) && !others.contains(fact.subjectID) {
      others.append(fact.subjectID)
    }
    return planned.map { result($0.id, $0, byAction[$0.id] ?? []) }
      + others.map { result($0, nil, byAction[$0] ?? []) }
  }

  private func result(
    _ id: String, _ action: ExpectedAction?, _ facts: [JournalEntry]
  ) -> ExpectedActionResult {
    let due = facts.first { $0.type == "expectation.due" }
    var result = ExpectedActionResult()
    result.id = id
    result.title = action?.title ?? due?.string("title") ?? id
    result.roles = action?.roles ?? due?.attributes.list("roles") ?? []
    result.isForbidden = action?.isForbidden ?? due?.flag("forbidden") ?? false
    result.objectives = action?.objectives ?? due?.attributes.list("objectives") ?? []
    result.dueFrom = due?.time
    if let due, let within = due.attributes.number("within-seconds") {
      result.deadline = due.time + .seconds(within)
    }
    if due != nil { result.outcome = .open }
    settle(&result, facts)
    return result
  }

  private func settle(_ result: inout ExpectedActionResult, _ facts: [JournalEntry]) {
    result.evidence = facts.flatMap { fact in
      (fact.cause.map { [$0] } ?? []) + [fact.sequence]
    }.uniqued()
    let settling = facts.first { $0.type != "expectation.due" }
    guard let settling else { return }
    result.settledAt = settling.time
    result.outcome = settling.type == "expectation.met" ? .met : .missed
  }
}
