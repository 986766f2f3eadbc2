/// What a fact is about: a case, a message, an inject or a channel.
public struct Subject: Hashable, Sendable {
  /// The kind of thing, such as `case`, `message` or `inject`.
  public var kind: String
  /// Which of its kind.
  public var id: String

  /// Names one thing of a kind.
  public init(_ kind: String, _ id: String) {
    self.kind = kind
    self.id = id
  }
}

extension Subject: CustomStringConvertible {
  /// Kind and id, as in `case c-17`.
  public var description: String { "\(kind) \(id)" }
}
