/// The name of an attribute or of a type of facts, as numbers: nothing to allocate, count or hash.
///
/// Sixteen bytes are in the numbers themselves, which holds nearly all names; longer ones stand in a
/// list that all journals share. The order is that of the names' UTF-8 bytes. Swift's own order and
/// equality of texts are those of canonical equivalence, in which two different byte sequences tie.
@frozen
public struct FactName: Sendable, Hashable {
  /// The first eight bytes, the first of them the most significant; zeros after a shorter name.
  @usableFromInline let first: UInt64
  /// The next eight bytes, in the same way.
  @usableFromInline let second: UInt64
  /// The number of bytes up to sixteen; for more, where the name stands among the long ones.
  @usableFromInline let rest: UInt64

  /// Makes a name ready; O(1) up to sixteen bytes, beyond them a look-up in the list.
  public init(_ text: String) {
    var text = text
    self = text.withUTF8 { bytes in
      let rest = bytes.count <= 16 ? UInt64(bytes.count) : LongNames.place(of: Array(bytes))
      return FactName(UnsafeRawBufferPointer(bytes), rest: rest)
    }
  }

  /// Takes up to sixteen of `bytes`.
  @inlinable @inline(__always) init(_ bytes: UnsafeRawBufferPointer, rest: UInt64) {
    first = Self.word(bytes, from: 0, bytes.count)
    second = Self.word(bytes, from: 8, bytes.count - 8)
    self.rest = rest
  }

  /// Eight of the `count` bytes from `start` on; zeros after the last one.
  ///
  /// Without a loop, so that the compiler works it out for a literal.
  @inlinable @inline(__always) static func word(
    _ bytes: UnsafeRawBufferPointer, from start: Int, _ count: Int
  ) -> UInt64 {
    if count >= 8 { return part(UInt64.self, of: bytes, start, at: 0) }
    // Parts may overlap: the same byte comes to the same place.
    if count >= 4 {
      return part(UInt32.self, of: bytes, start, at: 0)
        | part(UInt32.self, of: bytes, start, at: count - 4)
    }
    guard count >= 1 else { return 0 }
    return part(UInt8.self, of: bytes, start, at: 0)
      | part(UInt8.self, of: bytes, start, at: count / 2)
      | part(UInt8.self, of: bytes, start, at: count - 1)
  }

  /// The bytes of a number that begins `place` after `start`, where they stand in the word.
  @inlinable @inline(__always) static func part<Part: FixedWidthInteger>(
    _ type: Part.Type, of bytes: UnsafeRawBufferPointer, _ start: Int, at place: Int
  ) -> UInt64 {
    let part = Part(bigEndian: bytes.loadUnaligned(fromByteOffset: start + place, as: type))
    return UInt64(truncatingIfNeeded: part) << UInt64(64 - Part.bitWidth - 8 * place)
  }

  /// The name as the journal has it.
  public var text: String {
    guard rest <= 16 else { return LongNames.text(at: rest) }
    return withUnsafeBytes(of: (first.bigEndian, second.bigEndian)) { bytes in
      String(decoding: UnsafeRawBufferPointer(rebasing: bytes.prefix(Int(rest))), as: UTF8.self)
    }
  }

  /// Whether the bytes begin with those of `prefix`.
  public func hasPrefix(_ prefix: FactName) -> Bool {
    guard prefix.rest <= 8 else { return text.utf8.starts(with: prefix.text.utf8) }
    guard rest >= prefix.rest, prefix.rest > 0 else { return prefix.rest == 0 }
    return (first ^ prefix.first) >> (64 - 8 * prefix.rest) == 0
  }

  /// Whether both are the same bytes.
  @inlinable public static func == (one: FactName, other: FactName) -> Bool {
    one.first == other.first && one.second == other.second && one.rest == other.rest
  }

  /// Feeds the beginning of the name to `hasher`.
  @inlinable public func hash(into hasher: inout Hasher) {
    hasher.combine(first ^ (second &* 0x9e37_79b9_7f4a_7c15))
  }
}

extension FactName: Comparable {
  /// Whether the bytes of `one` come before those of `other`.
  @inlinable public static func < (one: FactName, other: FactName) -> Bool {
    guard one.first == other.first else { return one.first < other.first }
    guard one.second == other.second else { return one.second < other.second }
    return one.isShorter(than: other)
  }

  /// The order of names that begin with the same sixteen bytes, zeros filled in.
  @usableFromInline func isShorter(than other: FactName) -> Bool {
    guard rest > 16, other.rest > 16 else { return rest < other.rest }
    return text.utf8.lexicographicallyPrecedes(other.text.utf8)
  }
}

extension FactName: ExpressibleByStringLiteral {
  /// Makes a literal name ready, which the compiler does for up to sixteen bytes.
  @inlinable @inline(__always) public init(stringLiteral name: StaticString) {
    guard name.hasPointerRepresentation, name.utf8CodeUnitCount <= 16 else {
      self.init(name.description)
      return
    }
    self.init(
      UnsafeRawBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount),
      rest: UInt64(name.utf8CodeUnitCount))
  }
}
