/// What kind of thing happened, as in `case.opened`.
///
/// An open set: a journal that another program wrote may hold types that are not listed here, and
/// keeps them.
public struct FactType: RawRepresentable, Hashable, Sendable, Codable {
  /// The name as the journal has it: two words with a dot between them.
  public let rawValue: String

  /// Makes a fact type of any name.
  public init(rawValue: String) { self.rawValue = rawValue }
}

extension FactType: ExpressibleByStringLiteral, CustomStringConvertible {
  /// Makes a fact type of a literal name.
  public init(stringLiteral value: String) { rawValue = value }

  /// The name as the journal has it.
  public var description: String { rawValue }
}
