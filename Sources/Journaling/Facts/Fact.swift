public import EventKernel

/// Something that happened, before the journal has given it a number.
///
/// Said in one breath: `Fact(.caseOpened, at: now, by: agent).caused(by: 12).saying(text)`.
public struct Fact: Hashable, Sendable {
  /// When it happened, in simulated time.
  public var time: SimulationTime
  /// What kind of thing happened.
  public var type: FactType
  /// Who brought it about.
  public var author: Author
  /// What it is about.
  public var subject: Subject?
  /// What else is to be known of it.
  public var attributes: Attributes
  /// The sequence of the earlier entry that led to it.
  public var cause: Int?
  /// The roles that may see it while the drill runs; empty means everyone.
  public var visibility: [String] = []
  /// Free text, kept beside the journal so that it can be erased.
  public var text: String?
  /// The wall clock in milliseconds since 1970, only for what people did.
  public var wall: Int64?

  /// The visibility of facts that only controllers and evaluators may see.
  public static let controlOnly = "control"

  /// The same fact with the sequence of the entry that led to it.
  @inlinable public consuming func caused(by cause: Int?) -> Fact {
    self.cause = cause
    return consume self
  }

  /// The same fact, to be seen by `roles` only; no roles means everyone.
  @inlinable public consuming func visible(to roles: [String]) -> Fact {
    visibility = roles
    return consume self
  }

  /// The same fact, to be seen by controllers and evaluators only.
  @inlinable public consuming func visibleToControl() -> Fact {
    visibility = Self.control
    return consume self
  }

  @usableFromInline static let control = [controlOnly]

  /// The same fact with free text.
  @inlinable public consuming func saying(_ text: String?) -> Fact {
    self.text = text
    return consume self
  }
}

extension Fact {
  /// States that something of `type` happened at `time`, by `author`, about `subject`.
  public init(
    _ type: FactType, at time: SimulationTime, by author: Author = .engine,
    about subject: Subject? = nil, attributes: Attributes = [:]
  ) {
    // Of one piece: made member by member, it would be copied once.
    self.init(
      time: time, type: type, author: author, subject: subject, attributes: attributes, cause: nil,
      text: nil, wall: nil)
  }
}
