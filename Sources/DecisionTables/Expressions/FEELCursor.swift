/// A place in the text of an expression.
struct FEELCursor {
  /// The longest text that is read, in bytes.
  static let longestText = 262_144

  let bytes: [UInt8]
  var index = 0

  init(_ text: String) throws(FEELError) {
    guard text.utf8.count <= Self.longestText else {
      throw FEELError(
        "the expression is \(text.utf8.count) bytes long", at: 0..<0,
        help: "at most \(Self.longestText) bytes are read; split it into several rows or inputs")
    }
    bytes = Array(text.utf8)
    skipSpace()
  }

  /// The byte here, or 0 at the end.
  var byte: UInt8 { index < bytes.count ? bytes[index] : 0 }

  /// The byte so many places further on, or 0 beyond the end.
  func byte(after distance: Int) -> UInt8 {
    index + distance < bytes.count ? bytes[index + distance] : 0
  }

  /// Whether nothing is left.
  var isAtEnd: Bool { index >= bytes.count }

  /// Skips white space and comments.
  mutating func skipSpace() {
    while index < bytes.count {
      if FEELText.isSpace(bytes[index]) {
        index += 1
      } else if byte == UInt8(ascii: "/"), byte(after: 1) == UInt8(ascii: "*") {
        skipBlockComment()
      } else if byte == UInt8(ascii: "/"), byte(after: 1) == UInt8(ascii: "/") {
        while index < bytes.count, bytes[index] != 0x0A { index += 1 }
      } else {
        return
      }
    }
  }

  private mutating func skipBlockComment() {
    index += 2
    while index < bytes.count {
      if byte == UInt8(ascii: "*"), byte(after: 1) == UInt8(ascii: "/") {
        index += 2
        return
      }
      index += 1
    }
  }

  /// Whether `symbol` stands here.
  func isAt(_ symbol: StaticString) -> Bool {
    guard index + symbol.utf8CodeUnitCount <= bytes.count else { return false }
    return symbol.withUTF8Buffer { symbol in
      symbol.indices.allSatisfy { bytes[index + $0] == symbol[$0] }
    }
  }

  /// Takes `symbol` and the space behind it, if it stands here.
  mutating func take(_ symbol: StaticString) -> Bool {
    guard isAt(symbol) else { return false }
    index += symbol.utf8CodeUnitCount
    skipSpace()
    return true
  }

  /// Whether the whole word stands here.
  func isAtWord(_ word: StaticString) -> Bool {
    isAt(word) && !FEELText.isNamePart(byte(after: word.utf8CodeUnitCount))
  }

  /// Takes the whole word and the space behind it, if it stands here.
  mutating func takeWord(_ word: StaticString) -> Bool {
    isAtWord(word) && take(word)
  }

  /// The text of a range.
  func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  /// The end of the plain word that starts here; here itself if none does.
  var wordEnd: Int {
    guard FEELText.isNameStart(byte) else { return index }
    var end = index + 1
    while end < bytes.count, FEELText.isNamePart(bytes[end]) { end += 1 }
    return end
  }

  /// The first byte at or after `start` that is no space.
  func byteAfterSpace(from start: Int) -> UInt8 {
    var place = start
    while place < bytes.count, FEELText.isSpace(bytes[place]) { place += 1 }
    return place < bytes.count ? bytes[place] : 0
  }
}
