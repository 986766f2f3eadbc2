import EventKernel
import Journaling
import ScenarioModel

/// Sums up what customers went through, in all and by emotion, queue and medium.
struct CaseEvaluation {
  private let drill: DrillRecord
  private let allowances: [String]
  private let measures: [CaseMeasures]

  init(drill: DrillRecord) {
    self.drill = drill
    let allowances = (drill.documents.organization?.allowances ?? [:])
      .filter { $0.value > 1 }.keys.sorted()
    self.allowances = allowances
    measures = drill.cases.map { CaseMeasures($0, allowances: allowances) }
  }

  func result() -> CaseResult {
    var result = CaseResult()
    result.allowanceEmotions = allowances
    result.all = group("all", "", measures)
    result.groups = ["emotion", "queue", "medium"].flatMap { dimension in
      var named: [String: [CaseMeasures]] = [:]
      let name = FactName(dimension)
      for (record, measured) in zip(drill.cases, measures) {
        named[record.opened.string(name), default: []].append(measured)
      }
      return named.keys.filter { !$0.isEmpty }.sorted().map { name in
        group(dimension, name, named[name, default: []])
      }
    }
    return result
  }

  private func group(_ dimension: String, _ name: String, _ cases: [CaseMeasures]) -> CaseGroup {
    var group = CaseGroup()
    group.dimension = dimension
    group.name = name
    group.opened = cases.count
    group.answered = cases.count(where: \.isAnswered)
    group.abandoned = cases.count(where: \.isAbandoned)
    group.open = cases.count(where: \.isOpen)
    group.evidence = cases.map(\.entry)
    let waits = cases.compactMap(\.wait).sorted()
    group.medianWait = Samples.median(sorted: waits)
    group.ninetiethWait = Samples.ninetieth(sorted: waits)
    group.meanHandle = Samples.mean(cases.compactMap(\.handling)).map { .seconds($0) }
    addSatisfaction(to: &group, cases)
    return group
  }

  private func addSatisfaction(to group: inout CaseGroup, _ cases: [CaseMeasures]) {
    let csat = cases.compactMap(\.csat)
    group.csat = Samples.mean(csat)
    group.csatAnswers = csat.count
    group.satisfiedShare = Samples.mean(csat.map { $0 >= 4 ? 1 : 0 })
    group.effort = Samples.mean(cases.compactMap(\.effort))
    group.heardShare = Samples.mean(cases.compactMap(\.wasHeard).map { $0 ? 1 : 0 })
  }
}

/// What one case adds to the sums of its groups.
private struct CaseMeasures {
  let entry: Int
  let isAnswered: Bool
  let isAbandoned: Bool
  let isOpen: Bool
  let wait: SimulationDuration?
  /// Seconds; `nil` also for emotions that are allowed more time.
  let handling: Double?
  let csat: Double?
  let effort: Double?
  let wasHeard: Bool?

  init(_ record: CaseRecord, allowances: [String]) {
    let closed = record.closed?.attributes
    entry = record.opened.sequence
    isAnswered = record.firstResponse != nil
    isAbandoned = record.abandoned != nil
    isOpen = record.closed == nil && record.abandoned == nil
    wait = record.assigned?.attributes.number("wait-seconds").map { .seconds($0) }
    handling =
      allowances.contains(record.opened.string("emotion"))
      ? nil : closed?.number("handle-seconds").map { SimulationDuration.seconds($0).inSeconds }
    csat = closed?.number("csat")
    effort = closed?.number("effort")
    wasHeard = closed?.boolean("heard")
  }
}
