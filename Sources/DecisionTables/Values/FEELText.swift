/// What FEEL takes characters to be.
enum FEELText {
  /// Whether a byte of UTF-8 can be inside a plain name: letters, digits, `_`, and beyond ASCII.
  static func isNamePart(_ byte: UInt8) -> Bool {
    isNameStart(byte) || isDigit(byte)
  }

  /// Whether a byte of UTF-8 can begin a plain name.
  static func isNameStart(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
    case UInt8(ascii: "_"), 0x80...0xFF: true
    default: false
    }
  }

  /// Whether a byte is a decimal digit.
  static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  /// Whether a byte is a space, a tab or a line break.
  static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte)
  }

  /// Whether two texts are the same, code point by code point.
  static func isSame(_ lhs: String, _ rhs: String) -> Bool {
    lhs.utf8.count == rhs.utf8.count && lhs.utf8.elementsEqual(rhs.utf8)
  }

  /// Which of two texts comes first by code point, which is the order of their UTF-8.
  static func order(_ lhs: String, _ rhs: String) -> ValueOrder {
    if isSame(lhs, rhs) { return .same }
    return lhs.utf8.lexicographicallyPrecedes(rhs.utf8) ? .before : .after
  }
}
