import EventKernel
import Journaling
import ScenarioModel

/// The facts that one correlation key of a rule is judged on.
struct RuleGroup {
  let key: String
  var activations: [JournalEntry] = []
  var targets: [JournalEntry] = []
  var closings: [JournalEntry] = []
  /// The trace in which “next” and “first” are judged; only filled for patterns that need it.
  var steps: [JournalEntry] = []

  /// Groups the facts of a rule by key, in order of first mention.
  static func all(of rule: ProtocolRule, in drill: DrillRecord, by matches: FactMatches)
    -> [RuleGroup]
  {
    var groups = RuleGroups(rule)
    groups.add(matches.entries(rule.activation)) { $0.activations.append($1) }
    groups.add(matches.entries(rule.target)) { $0.targets.append($1) }
    groups.add(matches.entries(rule.closing)) { $0.closings.append($1) }
    if rule.pattern.needsSteps {
      groups.add(steps(of: rule, in: drill, by: matches)) { $0.steps.append($1) }
    }
    return groups.list
  }

  /// Facts of the alphabet that `closing` names, or all acts of players with those of the rule.
  private static func steps(
    of rule: ProtocolRule, in drill: DrillRecord, by matches: FactMatches
  ) -> [JournalEntry] {
    let own = matches.entries(rule.activation) + matches.entries(rule.target)
    let others =
      if rule.closing != nil {
        matches.entries(rule.closing)
      } else if rule.pattern.isAboutEnds, rule.target != nil {
        [JournalEntry]()
      } else {
        drill.journal.filter { $0.source == .player }
      }
    var seen: Set<Int> = []
    return (own + others).filter { seen.insert($0.sequence).inserted }
      .sorted { $0.sequence < $1.sequence }
  }
}

/// Gathers groups by key, in order of first mention.
private struct RuleGroups {
  private(set) var list: [RuleGroup] = []
  private let correlation: [String]
  private var places: [String: Int] = [:]

  init(_ rule: ProtocolRule) {
    correlation = rule.correlation
    if correlation.isEmpty {
      list = [RuleGroup(key: "")]
      places[""] = 0
    }
  }

  /// Has each entry added to its group.
  mutating func add(_ entries: [JournalEntry], _ add: (inout RuleGroup, JournalEntry) -> Void) {
    guard !correlation.isEmpty else {
      for entry in entries { add(&list[0], entry) }
      return
    }
    places.reserveCapacity(places.count + entries.count)
    for entry in entries {
      let key =
        correlation.count == 1
        ? entry.correlationValue(correlation[0])
        : correlation.map(entry.correlationValue).joined(separator: " · ")
      let place = places[key] ?? list.count
      if place == list.count {
        list.append(RuleGroup(key: key))
        places[key] = place
      }
      add(&list[place], entry)
    }
  }
}

extension JournalEntry {
  /// The value that must agree between activation and target; `message` is the id of the subject
  /// when that is a message, and so for every kind of subject.
  func correlationValue(_ name: String) -> String {
    if let value = attributes[FactName(name)] { return value.description }
    switch name {
    case "subject": return subjectID
    case "actor": return actor ?? ""
    case "role": return role ?? ""
    case "team": return team ?? ""
    default: return subject?.kind == name ? subjectID : ""
    }
  }
}

extension ProtocolRule.Pattern {
  /// Whether “next”, “first” or “last” matters.
  var needsSteps: Bool {
    switch self {
    case .initial, .end, .chainResponse, .chainPrecedence, .chainSuccession, .notChainSuccession:
      true
    default: false
    }
  }

  /// Whether it is about the first or the last fact.
  var isAboutEnds: Bool { self == .initial || self == .end }
}
