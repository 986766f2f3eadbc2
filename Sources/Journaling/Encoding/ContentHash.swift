internal import Crypto

/// The SHA-256 of `bytes` as 64 lowercase hexadecimal digits.
///
/// O(number of bytes).
public func contentHash(of bytes: some Sequence<UInt8>) -> String {
  var digest = SHA256()
  let isContiguous: Void? = bytes.withContiguousStorageIfAvailable {
    digest.update(bufferPointer: UnsafeRawBufferPointer($0))
  }
  if isContiguous == nil {
    Array(bytes).withUnsafeBytes { digest.update(bufferPointer: $0) }
  }
  return String(decoding: hexadecimal(digest.finalize()), as: UTF8.self)
}

/// The SHA-256 of the UTF-8 bytes of `text` as 64 lowercase hexadecimal digits.
public func contentHash(of text: String) -> String {
  contentHash(of: text.utf8)
}

/// A SHA-256 of bytes that come piece by piece.
public struct ContentDigest: Sendable {
  private var digest = SHA256()

  /// Of no bytes yet.
  public init() {}

  /// Adds a piece; O(its number of bytes).
  public mutating func add(_ piece: [UInt8]) {
    piece.withUnsafeBytes { digest.update(bufferPointer: $0) }
  }

  /// The SHA-256 of all pieces so far as 64 lowercase hexadecimal digits.
  public var hash: String {
    String(decoding: hexadecimal(digest.finalize()), as: UTF8.self)
  }
}

/// The digits of `bytes` in base 16, lowercase.
func hexadecimal(_ bytes: some Sequence<UInt8>) -> [UInt8] {
  var digits: [UInt8] = []
  digits.reserveCapacity(64)
  for byte in bytes {
    digits.append(hexadecimalDigit(byte >> 4))
    digits.append(hexadecimalDigit(byte & 15))
  }
  return digits
}

private func hexadecimalDigit(_ value: UInt8) -> UInt8 {
  value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
}
