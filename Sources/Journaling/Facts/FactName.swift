/// The name of an attribute or of a type of facts, made ready for look-up: in the order of its
/// UTF-8 bytes, with its beginning as two numbers.
///
/// Swift's own order and equality of texts are those of canonical equivalence, in which two
/// different byte sequences tie.
public struct FactName: Sendable, Hashable {
  /// The name as the journal has it.
  public let text: String
  /// The first eight bytes, the first of them the most significant; zeros after a shorter name.
  private let first: UInt64
  /// The next eight bytes, in the same way.
  private let second: UInt64

  /// Makes a name ready; O(1), for only sixteen bytes are looked at.
  public init(_ text: String) {
    self.text = text
    (first, second) = Self.beginning(of: text)
  }

  private static func beginning(of text: String) -> (UInt64, UInt64) {
    let beginning = text.utf8.withContiguousStorageIfAvailable { bytes -> (UInt64, UInt64) in
      let count = min(bytes.count, 16)
      guard count >= 8 else { return (word(UnsafeRawBufferPointer(bytes), 0, count), 0) }
      let first = word(UnsafeRawBufferPointer(bytes), 0, 8)
      // The last eight bytes, less those that stand in the first word already.
      let last = word(UnsafeRawBufferPointer(bytes), count - 8, 8)
      return (first, count == 8 ? 0 : last << UInt64(8 * (16 - count)))
    }
    if let beginning { return beginning }
    var contiguous = text
    contiguous.makeContiguousUTF8()
    return self.beginning(of: contiguous)
  }

  /// `count` bytes, at most 8, from `start` on; zeros after fewer.
  private static func word(_ bytes: UnsafeRawBufferPointer, _ start: Int, _ count: Int) -> UInt64 {
    if count == 8 {
      return UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: start, as: UInt64.self))
    }
    var word: UInt64 = 0
    for place in 0..<count { word |= UInt64(bytes[start + place]) << UInt64(56 - 8 * place) }
    return word
  }

  /// Whether both are the same bytes.
  public static func == (one: FactName, other: FactName) -> Bool {
    guard one.first == other.first, one.second == other.second else { return false }
    let count = one.text.utf8.count
    guard count == other.text.utf8.count else { return false }
    return count <= 16 || one.text.utf8.hasEnd(of: other.text.utf8)
  }

  /// Feeds the beginning of the name to `hasher`.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(first)
    hasher.combine(second)
  }
}

extension FactName: Comparable {
  /// Whether the bytes of `one` come before those of `other`.
  public static func < (one: FactName, other: FactName) -> Bool {
    guard one.first == other.first else { return one.first < other.first }
    guard one.second == other.second else { return one.second < other.second }
    return one.text.utf8.lexicographicallyPrecedes(other.text.utf8)
  }
}

extension FactName: ExpressibleByStringLiteral {
  /// Makes a literal name ready.
  public init(stringLiteral value: String) { self.init(value) }
}

extension String.UTF8View {
  /// Whether all bytes from the sixteenth on are those of `other`, which has as many.
  fileprivate func hasEnd(of other: String.UTF8View) -> Bool {
    let isSame = withContiguousStorageIfAvailable { one in
      other.withContiguousStorageIfAvailable { other in
        one[16...].elementsEqual(other[16...])
      }
    }
    return (isSame ?? nil) ?? elementsEqual(other)
  }
}
