import DecisionTables
import EventKernel
import Journaling

/// An entry's fields and attributes by name, for conditions in FEEL; what is missing is null.
struct FactScope: FEELScope {
  let entry: JournalEntry
  let names: [String]

  func value(of index: Int) -> FEELValue {
    let name = names[index]
    if let value = entry.attributes[name] { return Self.value(value) }
    return field(name)
  }

  private func field(_ name: String) -> FEELValue {
    switch name {
    case "type": .string(entry.type.rawValue)
    case "actor": text(entry.actor)
    case "role": text(entry.role)
    case "team": text(entry.team)
    case "source": .string(entry.source.rawValue)
    case "subject": text(entry.subject?.id)
    case "subject-kind": text(entry.subject?.kind)
    case "seconds": .number(entry.time.inSeconds)
    default: .null
    }
  }

  private func text(_ text: String?) -> FEELValue { text.map { .string($0) } ?? .null }

  private static func value(_ value: FactValue) -> FEELValue {
    switch value {
    case .string(let text): .string(text)
    case .integer(let number): .number(Int(number))
    case .number(let number): .number(number)
    case .boolean(let flag): .boolean(flag)
    case .list(let items): .list(items.map { .string($0) })
    }
  }
}

/// The names conditions may use on any fact.
enum FactVocabulary {
  /// An entry's fields.
  static let fields = [
    "type", "actor", "role", "team", "source", "subject", "subject-kind", "seconds",
  ]

  /// The attributes of the facts a drill writes.
  static let attributes = [
    "about", "active", "addresses-brand", "age-seconds", "approved", "arousal", "authorised",
    "body", "case", "channel", "channels", "contingency", "correct", "csat", "customer",
    "declared", "deviation", "duty", "edited", "effort", "emotion", "executive-named",
    "expected-level", "facts", "fast-lane", "first", "fit", "forbidden", "from", "genuine",
    "handle-seconds", "heard", "home-posts", "in-blackout", "inject", "kind", "ladder",
    "language", "level", "locale-match", "loop", "medium", "mode", "mood", "needs-pausing",
    "negative", "note", "objectives", "on-call", "options", "outcome", "owner", "parent",
    "pathway", "persona", "positive", "post", "posts", "pre-approved", "primary", "priority",
    "purpose", "queue", "rank", "reach", "reason", "recipients", "region", "roles", "row",
    "sarcastic", "segment", "sender", "sensitive", "sentiment", "similarity", "skill",
    "stakeholder", "stale-facts", "state", "step", "strategy", "suggested-level", "tag",
    "template", "template-status", "template-version", "text", "then", "title", "to",
    "to-role", "to-roles", "to-seat", "tone", "topic", "topics", "touchpoint", "trigger",
    "truth", "until-seconds", "urgency", "verdict", "version", "visible-seconds",
    "wait-seconds", "with-history", "within-seconds",
  ]
}
