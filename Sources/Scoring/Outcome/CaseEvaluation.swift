import EventKernel
import Journaling
import ScenarioModel

/// Sums up what customers went through, in all and by emotion, queue and medium.
struct CaseEvaluation {
  let drill: DrillRecord

  func result() -> CaseResult {
    var result = CaseResult()
    result.allowanceEmotions =
      (drill.documents.organization?.allowances ?? [:]).filter { $0.value > 1 }.keys.sorted()
    result.all = group("all", "", drill.cases, result.allowanceEmotions)
    result.groups = ["emotion", "queue", "medium"].flatMap { dimension in
      let named = Dictionary(grouping: drill.cases) { $0.opened.string(dimension) }
      return named.keys.filter { !$0.isEmpty }.sorted().map { name in
        group(dimension, name, named[name, default: []], result.allowanceEmotions)
      }
    }
    return result
  }

  private func group(
    _ dimension: String, _ name: String, _ cases: [CaseRecord], _ allowances: [String]
  ) -> CaseGroup {
    var group = CaseGroup()
    group.dimension = dimension
    group.name = name
    group.opened = cases.count
    group.answered = cases.count { $0.firstResponse != nil }
    group.abandoned = cases.count { $0.abandoned != nil }
    group.open = cases.count { $0.closed == nil && $0.abandoned == nil }
    group.evidence = cases.map(\.opened.sequence)
    let waits = cases.compactMap { $0.assigned.flatMap { Self.seconds("wait-seconds", $0) } }
    group.medianWait = Samples.median(waits)
    group.ninetiethWait = Samples.ninetieth(waits)
    let handled = cases.filter { !allowances.contains($0.opened.string("emotion")) }
      .compactMap { $0.closed.flatMap { Self.seconds("handle-seconds", $0) } }
    group.meanHandle = Samples.mean(handled.map(\.inSeconds)).map { .seconds($0) }
    addSatisfaction(to: &group, cases.compactMap(\.closed))
    return group
  }

  private func addSatisfaction(to group: inout CaseGroup, _ closed: [JournalEntry]) {
    let csat = closed.compactMap { $0.attributes.number("csat") }
    group.csat = Samples.mean(csat)
    group.csatAnswers = csat.count
    group.satisfiedShare = Samples.mean(csat.map { $0 >= 4 ? 1 : 0 })
    group.effort = Samples.mean(closed.compactMap { $0.attributes.number("effort") })
    group.heardShare = Samples.mean(
      closed.compactMap { $0.attributes.boolean("heard") }.map { $0 ? 1 : 0 })
  }

  private static func seconds(_ name: String, _ entry: JournalEntry) -> SimulationDuration? {
    entry.attributes.number(name).map { .seconds($0) }
  }
}
