public import EventKernel

/// A fact that stands in the journal, with its number.
public struct JournalEntry: Hashable, Sendable, Identifiable {
  /// The number of the entry: 1 for the first, without holes.
  public let sequence: Int
  /// When it happened, in simulated time; never earlier than the entry before.
  public let time: SimulationTime
  /// The wall clock in milliseconds since 1970, only for what people did.
  public let wall: Int64?
  /// Who brought it about.
  public let author: Author
  /// The sequence of the entry that led to it; always smaller than this one's.
  public let cause: Int?
  /// The roles that may see it while the drill runs; empty means everyone.
  public let visibility: [String]
  /// What kind of thing happened.
  public let type: FactType
  /// What it is about.
  public let subject: Subject?
  /// What else is to be known of it.
  public let attributes: Attributes
  /// The seal on the free text, if there was any; the text itself may have been erased since.
  public let text: TextReference?

  /// The same as ``sequence``.
  public var id: Int { sequence }

  /// The door the fact came through.
  public var source: Source { author.source }

  /// The pseudonym of the seat that acted.
  public var actor: String? { author.actor }

  /// The role the seat acted in.
  public var role: String? { author.role }

  /// The team of the seat.
  public var team: String? { author.team }

  /// The attribute named `key`.
  public subscript(key: String) -> FactValue? { attributes[key] }

  init(sequence: Int, fact: Fact, text: TextReference?) {
    self.sequence = sequence
    time = fact.time
    wall = fact.wall
    author = fact.author
    cause = fact.cause
    visibility = fact.visibility
    type = fact.type
    subject = fact.subject
    attributes = fact.attributes
    self.text = text
  }
}

extension JournalEntry {
  /// The same entry with the seal of its text.
  init(_ entry: JournalEntry, text: TextReference) {
    sequence = entry.sequence
    time = entry.time
    wall = entry.wall
    author = entry.author
    cause = entry.cause
    visibility = entry.visibility
    type = entry.type
    subject = entry.subject
    attributes = entry.attributes
    self.text = text
  }
}
