/// What kind of thing happened, as in `case.opened`.
///
/// An open set: a journal that another program wrote may hold types that are not listed here, and
/// keeps them.
@frozen
public struct FactType: RawRepresentable, Hashable, Sendable, Codable {
  @usableFromInline let name: FactName

  /// The name as the journal has it: two words with a dot between them.
  public var rawValue: String { name.text }

  /// Makes a fact type of any name.
  public init(rawValue: String) { name = FactName(rawValue) }

  /// Whether both have the same name.
  @inlinable public static func == (one: FactType, other: FactType) -> Bool {
    one.name == other.name
  }

  /// Feeds the name to `hasher`.
  @inlinable public func hash(into hasher: inout Hasher) { name.hash(into: &hasher) }
}

extension FactType: ExpressibleByStringLiteral, CustomStringConvertible {
  /// Makes a fact type of a literal name.
  @inlinable @inline(__always) public init(stringLiteral name: StaticString) {
    self.name = FactName(stringLiteral: name)
  }

  /// The name as the journal has it.
  public var description: String { rawValue }
}
