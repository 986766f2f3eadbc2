public import EventKernel

/// A fact that stands in the journal, with its number.
///
/// A copy is one reference, so that entries may be grouped and handed round freely.
public struct JournalEntry: Sendable, Identifiable {
  /// The number of the entry: 1 for the first, without holes.
  public let sequence: Int
  /// When it happened, in simulated time; never earlier than the entry before.
  public let time: SimulationTime
  @usableFromInline let content: Content

  /// The wall clock in milliseconds since 1970, only for what people did.
  public var wall: Int64? { content.fact.wall }

  /// Who brought it about.
  @inlinable public var author: Author { content.fact.author }

  /// The sequence of the entry that led to it; always smaller than this one's.
  @inlinable public var cause: Int? { content.fact.cause }

  /// The roles that may see it while the drill runs; empty means everyone.
  public var visibility: [String] { content.fact.visibility }

  /// What kind of thing happened.
  @inlinable public var type: FactType { content.fact.type }

  /// What it is about.
  @inlinable public var subject: Subject? { content.fact.subject }

  /// What else is to be known of it.
  @inlinable public var attributes: Attributes { content.fact.attributes }

  /// The fact itself, without its free text.
  public var fact: Fact { content.fact }

  /// The seal on the free text, if there was any; the text itself may have been erased since.
  ///
  /// Worked out when asked for, O(length of the text), for a drill that has just been run.
  public var text: TextReference? { content.seal?.reference }

  /// Whether there was free text.
  public var hasText: Bool { content.seal != nil }

  /// The same as ``sequence``.
  public var id: Int { sequence }

  /// The door the fact came through.
  @inlinable public var source: Source { content.fact.author.source }

  /// The pseudonym of the seat that acted.
  @inlinable public var actor: String? { content.fact.author.actor }

  /// The role the seat acted in.
  @inlinable public var role: String? { content.fact.author.role }

  /// The team of the seat.
  public var team: String? { content.fact.author.team }

  /// The attribute named `name`.
  @inlinable public subscript(name: FactName) -> FactValue? { content.fact.attributes[name] }

  init(sequence: Int, fact: consuming Fact, seal: TextSeal?) {
    self.sequence = sequence
    time = fact.time
    fact.text = nil
    content = Content(fact: consume fact, seal: seal)
  }

  /// The same entry with another seal of its text.
  init(_ entry: JournalEntry, seal: TextSeal) {
    sequence = entry.sequence
    time = entry.time
    content = Content(fact: entry.content.fact, seal: seal)
  }

  @usableFromInline final class Content: Sendable {
    @usableFromInline let fact: Fact
    let seal: TextSeal?

    init(fact: consuming Fact, seal: TextSeal?) {
      self.fact = consume fact
      self.seal = seal
    }
  }
}

extension JournalEntry: Hashable {
  /// Whether number, fact and seal are the same.
  public static func == (one: JournalEntry, other: JournalEntry) -> Bool {
    one.sequence == other.sequence
      && (one.content === other.content || (one.fact == other.fact && one.text == other.text))
  }

  /// Feeds number, time and type to `hasher`.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(sequence)
    hasher.combine(time)
    hasher.combine(type)
  }
}
