public import XMLReading

/// Where a document defines its names, and where it mentions names: for faults that say the line.
public struct SourceIndex: Sendable {
  /// What a name names.
  public enum Kind: String, CaseIterable, Sendable {
    case channel, region, segment, stakeholder, touchpoint, verbatim, objective, fact, inject
    case scheduledPost = "scheduled post"
    case expected = "expected action"
    case role, team, shift, seat, pathway, message, skill, topic
    case measure, level, ladder, clock, rule
    case feature = "tone feature"
    case factType = "type of fact"
    case profile
  }

  /// A name in its kind.
  public struct Name: Hashable, Sendable {
    /// What it names.
    public var kind: Kind
    /// The name itself.
    public var id: String

    /// Names something.
    public init(_ kind: Kind, _ id: String) {
      self.kind = kind
      self.id = id
    }
  }

  /// A place that mentions a name.
  public struct Mention: Sendable, Hashable {
    /// What is mentioned.
    public var name: Name
    /// Where: the attribute, or the element.
    public var position: SourcePosition
    /// The element that mentions it, as people call it, such as `inject 03`.
    public var holder: String
    /// What the holder defines, if it has a name of its own.
    public var owner: Name?
  }

  /// Where each name is defined; the first place when there are several.
  public private(set) var definitions: [Name: SourcePosition] = [:]
  /// All mentions in the order of the document.
  public private(set) var mentions: [Mention] = []
  /// The root element of the document.
  public internal(set) var root: SourcePosition
  private var order: [Name] = []

  /// An index without names.
  public init(root: SourcePosition = SourcePosition(path: "")) {
    self.root = root
  }

  /// Where `name` is defined, else the root.
  public func position(of name: Name) -> SourcePosition { definitions[name] ?? root }

  /// The names of a kind in the order of the document.
  public func names(of kind: Kind) -> [String] {
    order.lazy.filter { $0.kind == kind }.map(\.id)
  }

  /// The mentions of a kind in the order of the document.
  public func mentions(of kind: Kind) -> [Mention] { mentions.filter { $0.name.kind == kind } }

  /// Whether the document defines `name`.
  public func defines(_ name: Name) -> Bool { definitions[name] != nil }

  mutating func define(_ name: Name, at position: SourcePosition) {
    guard definitions[name] == nil else { return }
    definitions[name] = position
    order.append(name)
  }

  mutating func mention(_ mention: Mention) {
    mentions.append(mention)
  }
}
