import EventKernel
import Journaling
import PageMarkup

/// A lane of the timeline: who does something, or to whom it happens.
enum Lane: String, CaseIterable, Sendable {
  case control = "Control"
  case outside = "Public, press"
  case social = "Social desk"
  case press = "PR"
  case legal = "Legal"
  case executive = "Executive"
  case inside = "Internal"

  /// The lane of a role by the words in its name.
  init(role: String) {
    self = Self.words.first { words, _ in words.contains { role.contains($0) } }?.1 ?? .inside
  }

  private static let words: [([String], Lane)] = [
    (["legal", "protection", "compliance", "privacy", "counsel"], .legal),
    (["executive", "duty", "ceo", "board", "director", "incident"], .executive),
    (["social", "service", "agent", "desk", "community", "care", "monitor"], .social),
    (["pr", "press", "media", "spokes", "market"], .press),
  ]
}

/// Something that happened and that a debrief talks about.
struct Moment: Sendable {
  /// How it is drawn.
  enum Mark: String, Sendable {
    case inject = "Inject"
    case decision = "Decision"
    case publication = "Publication"
    case escalation = "Escalation"
    case signal = "Signal"
    case missed = "Missed"
  }

  var time: SimulationTime
  var lane: Lane
  var mark: Mark
  /// Two or three words for the drawing.
  var label: String
  var sentence: String
  /// How much it matters; the least are left out first.
  var worth: Double
  var entry: Int
}

/// Chooses the moments of a drill that a debrief talks about.
struct MomentSelection: Sendable {
  /// At most so many.
  static let most = 48
  private let journal: Journal
  private let wrong: Set<Int>
  private let highReach: Double

  /// Chooses from `journal`; entries in `wrong` show violations and matter more.
  init(_ journal: Journal, wrong: Set<Int>) {
    self.journal = journal
    self.wrong = wrong
    let reaches = journal.lazy.filter { $0.type == "press.article" }
      .map { $0.attributes.number("reach") ?? 0 }
    highReach = reaches.max() ?? 0
  }

  /// The weightiest moments, by time.
  func moments() -> [Moment] {
    var seen: [String: Int] = [:]
    var found: [Moment] = []
    for entry in journal {
      guard var candidate = moment(entry) else { continue }
      let kind = likeness(entry)
      candidate.worth -= Double(min(12, seen[kind, default: 0])) * 0.5
      seen[kind, default: 0] += 1
      if isRepeat(entry, after: found) { continue }
      found.append(candidate)
    }
    let chosen = found.sorted { ($0.worth, -$0.entry) > ($1.worth, -$1.entry) }.prefix(Self.most)
    return chosen.sorted { $0.entry < $1.entry }
  }

  // A statement on five channels is one moment.
  private func isRepeat(_ entry: JournalEntry, after found: [Moment]) -> Bool {
    guard entry.type == "message.published" else { return false }
    return found.reversed().prefix(12).contains {
      journal[$0.entry].type == "message.published" && journal[$0.entry].subject == entry.subject
    }
  }

  private func likeness(_ entry: JournalEntry) -> String {
    entry.type.rawValue + EntryWording.value(entry, "purpose") + EntryWording.value(entry, "kind")
  }

  private func moment(_ entry: JournalEntry) -> Moment? {
    guard let (mark, worth, label) = kind(entry) else { return nil }
    let isWrong = wrong.contains(entry.sequence)
    return Moment(
      time: entry.time, lane: lane(entry), mark: mark, label: PlainText.excerpt(label, 26),
      sentence: EntryWording.clause(entry), worth: worth + (isWrong ? 2 : 0),
      entry: entry.sequence)
  }

  private func lane(_ entry: JournalEntry) -> Lane {
    switch entry.type.rawValue {
    case "inject.delivered", "session.state", "observation", "expectation.missed": .control
    case "press.article", "alert.raised", "level.expected": .outside
    case "status.updated": .inside
    default: entry.role.map(Lane.init(role:)) ?? .control
    }
  }

  private func kind(_ entry: JournalEntry) -> (Moment.Mark, Double, String)? {
    let id = entry.subject?.id ?? ""
    let level = EntryWording.value(entry, "level")
    return switch entry.type.rawValue {
    case "session.state": (.signal, 20, EntryWording.value(entry, "state").uppercased())
    case "inject.delivered": (.inject, 9, entry.attributes.string("title") ?? id)
    case "expectation.missed": (.missed, 7, id)
    case "level.expected": (.signal, 8, "\(level) called for")
    case "level.reached": (.escalation, 12, "\(level) declared")
    case "escalation.exhausted": (.missed, 10, "ladder ran out")
    case "escalation.requested": (.escalation, 5, "asks for \(level)")
    case "escalation.acknowledged": (.escalation, 4, "acknowledges \(level)")
    case "decision.logged": (.decision, 6, entry.attributes.string("about") ?? id)
    case "blackout.on": (.decision, 9, "blackout")
    case "status.updated": (.publication, 3, "status page")
    default: said(entry, id)
    }
  }

  private func said(_ entry: JournalEntry, _ id: String) -> (Moment.Mark, Double, String)? {
    switch entry.type.rawValue {
    case "message.published" where EntryWording.value(entry, "purpose") != "reply":
      (.publication, 9, EntryWording.value(entry, "purpose"))
    case "message.changes", "message.rejected": (.decision, 5, "sends back \(id)")
    case "message.approved": (.decision, 3, "approves \(id)")
    case "message.corrected", "message.withdrawn": (.publication, 8, "corrects \(id)")
    case "scheduled.fired" where entry.attributes.boolean("in-blackout") == true:
      (.missed, 9, "scheduled post fires")
    case "alert.raised": (.signal, 4, alert(entry))
    case "alert.verdict" where entry.attributes.boolean("correct") == false:
      (.missed, 7, "misjudges \(id)")
    case "alert.verdict": (.decision, 4, "judges \(id) \(EntryWording.value(entry, "verdict"))")
    case "press.article" where (entry.attributes.number("reach") ?? 0) >= highReach:
      (.signal, 6, "press")
    default: nil
    }
  }

  private func alert(_ entry: JournalEntry) -> String {
    "alert: " + EntryWording.value(entry, "kind")
  }
}
