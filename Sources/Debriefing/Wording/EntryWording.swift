import Journaling
import PageMarkup

/// Entries of the journal in words.
enum EntryWording {
  /// What happened, as one clause without time or person.
  static func clause(_ entry: JournalEntry) -> String {
    outside(entry) ?? watching(entry) ?? command(entry) ?? desk(entry) ?? statement(entry)
      ?? other(entry)
  }

  /// Who: the seat with its role, or the source.
  static func person(_ entry: JournalEntry) -> String {
    switch (entry.role, entry.actor) {
    case (let role?, let actor?): role == actor ? role : "\(role) · \(actor)"
    case (let role?, nil): role
    case (nil, let actor?): actor
    case (nil, nil): entry.source.rawValue
    }
  }

  /// An attribute as text, or nothing.
  static func value(_ entry: JournalEntry, _ key: FactName) -> String {
    entry.attributes[key]?.description ?? ""
  }

  /// What the entry is about, as in `Message-75`; ids often say their kind already.
  private static func thing(_ entry: JournalEntry) -> String {
    guard let subject = entry.subject else { return "Something" }
    let isSaid = subject.id.hasPrefix(subject.kind)
    return PlainText.capitalized(isSaid ? subject.id : "\(subject)")
  }

  private static func outside(_ entry: JournalEntry) -> String? {
    let id = entry.subject?.id ?? ""
    return switch entry.type.rawValue {
    case "session.state": value(entry, "state").uppercased()
    case "inject.delivered": "Inject \(id) delivered: \(value(entry, "title"))" + to(entry)
    case "inject.skipped": "Inject \(id) held back" + because(entry)
    case "inject.seen": "Inject \(id) read"
    case "expectation.due": "Expected from here on: \(named(entry, "title"))"
    case "expectation.met": "Expected action \(id) met"
    case "expectation.missed": "Expected action \(id) missed"
    case "audience.volume": volume(entry)
    case "audience.post": "Post on \(value(entry, "channel")) by \(value(entry, "persona"))"
    case "press.article": "Press article" + reach(entry)
    default: nil
    }
  }

  private static func watching(_ entry: JournalEntry) -> String? {
    switch entry.type.rawValue {
    case "level.expected": "The matrix calls for \(level(entry))" + trigger(entry)
    case "alert.raised": "\(thing(entry)) raised (\(value(entry, "kind")))"
    case "alert.opened": "\(thing(entry)) opened"
    case "alert.verdict": "\(thing(entry)) judged \(value(entry, "verdict"))" + rightness(entry)
    default: nil
    }
  }

  private static func command(_ entry: JournalEntry) -> String? {
    let id = entry.subject?.id ?? ""
    return switch entry.type.rawValue {
    case "level.reached": "\(level(entry)) declared"
    case "escalation.requested": "Escalation to \(level(entry)) asked for"
    case "escalation.notified": "\(value(entry, "to-role")) notified of \(level(entry))"
    case "escalation.acknowledged": "\(value(entry, "to-role")) acknowledged \(level(entry))"
    case "escalation.exhausted": "Nobody acknowledged: ladder \(id) ran out"
    case "blackout.on": "\(thing(entry)) declared" + on(entry, "channels")
    case "blackout.off": "\(thing(entry)) lifted"
    case "scheduled.paused": "Scheduled post \(id) paused" + on(entry)
    case "scheduled.fired": "Scheduled post \(id) went out" + on(entry)
    case "status.updated": "Status page updated"
    case "fact.updated": "Fact \(id): \(value(entry, "title"))"
    case "decision.logged": "Decision logged: \(named(entry, "about"))" + because(entry)
    default: nil
    }
  }

  private static func desk(_ entry: JournalEntry) -> String? {
    let id = entry.subject?.id ?? ""
    return switch entry.type.rawValue {
    case "case.opened":
      "\(thing(entry)) opened (\(value(entry, "medium")), \(value(entry, "emotion")))"
    case "case.assigned": "\(thing(entry)) taken up"
    case "case.tagged": "\(thing(entry)) tagged \(value(entry, "tag"))"
    case "case.prioritised": "\(thing(entry)) given priority \(value(entry, "priority"))"
    case "case.abandoned": "\(thing(entry)) given up by the customer"
    case "case.closed": "\(thing(entry)) closed: \(value(entry, "outcome"))"
    case "handoff.sent": "\(thing(entry)) handed to \(value(entry, "to"))"
    case "handoff.accepted": "\(thing(entry)) accepted"
    case "seat.state": "Seat \(id) \(value(entry, "state"))"
    case "workload.sample": "\(value(entry, "busy")) of \(value(entry, "on-shift")) seats busy"
    default: nil
    }
  }

  private static func statement(_ entry: JournalEntry) -> String? {
    switch entry.type.rawValue {
    case "message.drafted": "\(thing(entry)) drafted (\(value(entry, "purpose")))"
    case "message.submitted": "\(thing(entry)) sent for approval" + to(entry, "to-roles")
    case "message.approved": "\(thing(entry)) approved"
    case "message.changes": "\(thing(entry)) sent back for changes" + because(entry)
    case "message.rejected": "\(thing(entry)) rejected" + because(entry)
    case "message.published":
      "\(thing(entry)) published" + on(entry) + " (\(value(entry, "purpose")))"
    case "message.withdrawn": "\(thing(entry)) withdrawn"
    case "message.corrected": "\(thing(entry)) corrected"
    case "observation": "Observed: \(named(entry, "note"))"
    default: nil
    }
  }

  private static func other(_ entry: JournalEntry) -> String {
    let name = entry.type.rawValue.split(separator: ".").joined(separator: " ")
    return PlainText.capitalized(name) + (entry.subject.map { ": \($0)" } ?? "")
  }

  private static func volume(_ entry: JournalEntry) -> String {
    let mood = entry.attributes.number("sentiment").map { ", sentiment \(Figures.fixed($0, 2))" }
    return "\(value(entry, "posts")) posts" + (mood ?? "")
  }

  private static func level(_ entry: JournalEntry) -> String {
    entry.attributes.string("level") ?? entry.subject?.id ?? "a level"
  }

  private static func named(_ entry: JournalEntry, _ key: FactName) -> String {
    entry.attributes.string(key) ?? entry.subject?.id ?? ""
  }

  private static func after(_ words: String, _ text: String) -> String {
    text.isEmpty ? "" : words + text
  }

  private static func to(_ entry: JournalEntry, _ key: FactName = "recipients") -> String {
    after(", to ", entry.attributes.list(key).map(PlainText.list) ?? "")
  }

  private static func on(_ entry: JournalEntry, _ key: FactName = "channel") -> String {
    after(" on ", entry.attributes.list(key).map(PlainText.list) ?? value(entry, key))
  }

  private static func because(_ entry: JournalEntry) -> String {
    after(": ", value(entry, "reason"))
  }

  private static func trigger(_ entry: JournalEntry) -> String {
    after(": ", value(entry, "trigger"))
  }

  private static func reach(_ entry: JournalEntry) -> String {
    entry.attributes.number("reach").map { ", reach \(Figures.fixed($0))" } ?? ""
  }

  private static func rightness(_ entry: JournalEntry) -> String {
    entry.attributes.boolean("correct").map { $0 ? ", rightly" : ", wrongly" } ?? ""
  }
}
