import EventKernel
import Journaling

/// What happened, in words for a board.
enum FactWording {
  /// A clause without time, such as `message m-4 was published on microblog`.
  static func phrase(_ entry: JournalEntry) -> String {
    let what = subject(of: entry)
    switch entry.type.rawValue {
    case "message.published":
      return "\(what) was published" + on(Wording.list(entry.publicationChannels))
    case "scheduled.fired":
      return "scheduled post \(entry.subjectID) went out" + on(entry.string("channel"))
    case "level.reached": return "\(level(of: entry)) was declared"
    case "level.expected": return "\(level(of: entry)) was called for"
    case "escalation.notified": return "\(entry.string("to-role")) was notified" + of(entry)
    case "escalation.acknowledged":
      return "\(entry.role ?? entry.string("to-role")) acknowledged" + of(entry)
    case "blackout.on": return "blackout \(entry.subjectID) was declared"
    case "blackout.off": return "blackout \(entry.subjectID) was lifted"
    case "session.state": return entry.string("state").uppercased()
    case "status.updated": return "the status page was updated"
    default: return what + " was " + verb(of: entry)
    }
  }

  /// The clause with its time as a sentence.
  static func happened(_ entry: JournalEntry) -> String {
    Wording.sentence(phrase(entry)) + " at \(Wording.moment(entry.visibleTime))."
  }

  /// The clause with its time and what is wrong with it, as a sentence.
  static func sentence(_ entry: JournalEntry, _ remark: String) -> String {
    Wording.sentence(phrase(entry)) + " at \(Wording.moment(entry.visibleTime)), \(remark)."
  }

  /// The level an entry is about.
  static func level(of entry: JournalEntry) -> String {
    entry.attributes.string("level") ?? entry.subjectID
  }

  private static func subject(of entry: JournalEntry) -> String {
    guard let subject = entry.subject else { return entry.type.rawValue }
    return subject.kind == subject.id ? "the \(subject.kind)" : "\(subject.kind) \(subject.id)"
  }

  private static func verb(of entry: JournalEntry) -> String {
    let name = entry.type.rawValue
    let verb = name.split(separator: ".").last.map(String.init) ?? name
    return verb == "changes" ? "sent back for changes" : verb
  }

  private static func on(_ channel: String) -> String { channel.isEmpty ? "" : " on \(channel)" }

  private static func of(_ entry: JournalEntry) -> String {
    let level = entry.string("level")
    return level.isEmpty ? "" : " of \(level)"
  }
}
