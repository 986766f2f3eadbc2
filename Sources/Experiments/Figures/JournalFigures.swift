import EventKernel
import Journaling
import ScenarioModel
import Scoring

// Figures that a scorecard does not have, read from the journal.
extension Replication {
  private var onset: SimulationTime { max(world.scenario.virality.onset, .start) }

  private var end: SimulationTime { .start + world.scenario.crisis.length }

  private func minutes(to moment: SimulationTime?) -> Double {
    max(((moment ?? end) - onset).inMinutes, 0)
  }

  func minutes(to type: FactType) -> Double {
    minutes(to: journal.first { $0.type == type && $0.time >= onset }?.time)
  }

  /// From onset to the first statement to the public.
  var statementMinutes: Double {
    let statement = journal.first { entry in
      guard entry.type == .messagePublished, entry.time >= onset else { return false }
      let purpose = entry.attributes.string("purpose").flatMap(MessagePurpose.init(rawValue:))
      return purpose?.isStatement ?? false
    }
    return minutes(to: statement?.time)
  }

  var meanSentiment: Double? {
    var posts = 0.0
    var total = 0.0
    for entry in journal where entry.type == .audienceVolume {
      let count = entry.attributes.number("posts") ?? 0
      posts += count
      total += count * (entry.attributes.number("sentiment") ?? 0)
    }
    return posts > 0 ? total / posts : nil
  }

  var recoveryHours: Double? {
    guard let curve = scorecard.recovery?.played else { return nil }
    guard let trough = curve.trough else { return 0 }
    return curve.recovery?.inHours ?? (end - trough).inHours
  }

  func sum(_ attribute: FactName, of type: FactType) -> Double? {
    var total = 0.0
    for entry in journal where entry.type == type {
      total += entry.attributes.number(attribute) ?? 0
    }
    return total
  }

  func count(of type: FactType) -> Double { Double(journal.count { $0.type == type }) }

  func share(_ part: KeyPath<CaseGroup, Int>) -> Double? {
    let all = scorecard.cases.all
    return all.opened == 0 ? nil : Double(all[keyPath: part]) / Double(all.opened)
  }

  /// Declarations above, or below, the level expected at their moment.
  func declarations(above: Bool) -> Double {
    let ranks = scorecard.escalation.levels
    let wrong = scorecard.escalation.declarations.cells.filter { cell in
      guard let actual = ranks.firstIndex(of: cell.actual),
        let assigned = ranks.firstIndex(of: cell.assigned)
      else { return false }
      return above ? assigned > actual : assigned < actual
    }
    return Double(wrong.reduce(0) { $0 + $1.count })
  }

  func hours(declared level: String) -> Double? {
    let escalation = scorecard.escalation
    guard let column = escalation.levels.firstIndex(of: level) else { return nil }
    return escalation.time.reduce(0) { $0 + $1[column].inHours }
  }

  var executiveInterruptions: Double {
    let roles = Set(world.organization.roles.filter { $0.function == "executive" }.map(\.id))
    let seats = Set(
      world.organization.seats.filter { roles.contains($0.roles.first ?? "") }.map(\.id))
    let interruptions = journal.count { entry in
      switch entry.type {
      case .escalationNotified: roles.contains(entry.attributes.string("to-role") ?? "")
      case .seatState:
        entry.attributes.string("state") == "on-call" && seats.contains(entry.subject?.id ?? "")
      default: false
      }
    }
    return Double(interruptions)
  }

  /// How long people were at work.
  var attendance: Attendance { Attendance(journal, world.organization, until: end) }
}

/// Hours at work and what they cost.
struct Attendance {
  private(set) var hours = 0.0
  private(set) var calledIn = 0.0
  private(set) var cost = 0.0

  /// Adds up the spans between a seat's coming and going.
  init(_ journal: Journal, _ organization: Organization, until end: SimulationTime) {
    let rates = Dictionary(
      organization.seats.map { ($0.id, $0.costPerHour) }, uniquingKeysWith: { first, _ in first })
    var present: [String: (since: SimulationTime, isCalledIn: Bool)] = [:]
    for entry in journal where entry.type == .seatState {
      guard let seat = entry.subject?.id, let state = entry.attributes.string("state") else {
        continue
      }
      if let before = present.removeValue(forKey: seat) {
        add(entry.time - before.since, at: rates[seat] ?? 0, before.isCalledIn)
      }
      if state != "off" { present[seat] = (entry.time, state == "on-call") }
    }
    for seat in organization.seats {
      guard let rest = present[seat.id] else { continue }
      add(end - rest.since, at: seat.costPerHour, rest.isCalledIn)
    }
  }

  private mutating func add(_ length: SimulationDuration, at rate: Double, _ isCalledIn: Bool) {
    let span = max(length.inHours, 0)
    hours += span
    cost += span * rate
    if isCalledIn { calledIn += span }
  }
}
