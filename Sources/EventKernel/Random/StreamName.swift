/// The name of a random stream, reduced to 64 bits.
///
/// The bits are FNV-1a over the name's UTF-8 (offset 14695981039346656037, prime 1099511628211), which
/// is part of `RandomStream.version`. Keep a name in a constant where streams are made by the million.
@frozen
public struct StreamName: Hashable, Sendable, ExpressibleByStringLiteral {
  /// The 64 bits that stand for the name.
  public let hash: UInt64

  /// Creates the name `text`.
  ///
  /// - Complexity: O(length of `text`).
  @inlinable
  public init(_ text: String) {
    var hash: UInt64 = 14_695_981_039_346_656_037
    for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 1_099_511_628_211 }
    self.hash = hash
  }

  /// Creates the name written in the source.
  @inlinable
  public init(stringLiteral text: String) {
    self.init(text)
  }
}
