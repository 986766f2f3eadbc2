/// Some of up to 64 lines, written as an array: `[0, 2]`.
@frozen
public struct LineSet: Hashable, Sendable, ExpressibleByArrayLiteral {
  @usableFromInline var bits: UInt64 = 0

  /// Creates the set of one line.
  ///
  /// - Parameter line: 0 to 63.
  @inlinable
  public init(_ line: Int) {
    precondition((0...63).contains(line), "line \(line) is not between 0 and 63")
    bits = 1 << UInt64(line)
  }

  /// Creates the set of the lines written in the source.
  ///
  /// - Parameter lines: Each 0 to 63.
  @inlinable
  public init(arrayLiteral lines: Int...) {
    for line in lines { bits |= LineSet(line).bits }
  }

  /// Tells whether there is no line in the set.
  @inlinable
  public var isEmpty: Bool { bits == 0 }

  /// The lowest line; 64 if there is none.
  @inlinable
  var first: Int { bits.trailingZeroBitCount }

  /// Tells whether there is exactly one line in the set.
  @inlinable
  var isSingle: Bool { bits.nonzeroBitCount == 1 }

  /// Tells whether `line` is in the set.
  @inlinable
  public func contains(_ line: Int) -> Bool {
    line >= 0 && line < 64 && bits >> UInt64(line) & 1 == 1
  }

  /// Hands each line to `body`, the lowest first.
  @inlinable
  public func forEach(_ body: (Int) -> Void) {
    var rest = bits
    while rest != 0 {
      body(rest.trailingZeroBitCount)
      rest &= rest &- 1
    }
  }
}
