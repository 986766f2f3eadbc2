/// Cuts social text into tokens with their places: words, numbers, emoji, handles, hashtags,
/// addresses and marks.
///
/// Curly quotes and invisible characters are folded away, contractions are spelled out in two
/// tokens, letters run on ("sooo") are shortened. O(length) for any text, in any script; what lies
/// beyond `reach` is not read.
struct Tokenizer {
  /// The bytes of a text that are read: ten times the longest reply that anybody should write.
  static let reach = 1 << 14

  private let bytes: [UInt8]
  private var position = 0
  private var tokens: [Token] = []

  /// The tokens of `text`, in order.
  static func tokens(of text: String) -> [Token] {
    var tokenizer = Tokenizer(bytes: bytes(of: text))
    tokenizer.tokens.reserveCapacity(tokenizer.bytes.count / 4)
    while tokenizer.position < tokenizer.bytes.count { tokenizer.readToken() }
    return tokenizer.tokens
  }

  /// The bytes to read: all, or as many whole characters as `reach` has room for.
  private static func bytes(of text: String) -> [UInt8] {
    let bytes = Array(text.utf8.prefix(reach + 1))
    guard bytes.count > reach else { return bytes }
    var end = reach
    while end > 0, bytes[end] & 0xC0 == 0x80 { end -= 1 }
    return Array(bytes[..<end])
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private mutating func readToken() {
    let (scalar, length) = scalar(at: position)
    switch CharacterClass(scalar) {
    case .space, .ignorable: position += length
    case .newline: readNewline(length)
    case .letter: readWordOrAddress()
    case .digit: readNumber()
    case .emoji: readEmoji(scalar, length)
    case .apostrophe: append(.punctuation, "'", length: length)
    case .mark: readMark(scalar, length)
    }
  }

  private mutating func readNewline(_ length: Int) {
    if tokens.last?.endsSentence == true {
      position += length
    } else {
      append(.punctuation, "\n", length: length)
    }
  }

  private mutating func append(_ kind: Token.Kind, _ text: String, length: Int) {
    tokens.append(Token(kind, position..<position + length, text))
    position += length
  }

  /// The scalar that begins at `index`, and its length in bytes; the bytes are valid UTF-8.
  private func scalar(at index: Int) -> (Unicode.Scalar, Int) {
    let lead = bytes[index]
    guard lead >= 0x80 else { return (Unicode.Scalar(lead), 1) }
    let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    var value = UInt32(lead & (0x7F >> UInt8(length)))
    for offset in 1..<length where index + offset < bytes.count {
      value = value << 6 | UInt32(bytes[index + offset] & 0x3F)
    }
    return (Unicode.Scalar(value) ?? "\u{FFFD}", min(length, bytes.count - index))
  }

  private func byte(_ offset: Int) -> UInt8 {
    position + offset < bytes.count ? bytes[position + offset] : 0
  }

  private func isAlphanumeric(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: byte >= 0x80
    }
  }

  private func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
}

// Words and addresses
extension Tokenizer {
  private mutating func readWordOrAddress() {
    if let (kind, length) = AddressRecognizer.address(in: bytes, at: position) {
      let text = String(decoding: bytes[position..<position + length], as: UTF8.self)
      append(kind, text, length: length)
    } else if let (letters, length) = dottedAbbreviation() {
      append(.word, letters, length: length)
    } else {
      readWord(as: .word, from: position)
    }
  }

  /// "p.m." and its like: single ASCII letters, each followed by a full stop; at least two.
  private func dottedAbbreviation() -> (String, Int)? {
    var offset = 0
    var letters: [UInt8] = []
    while CharacterClass(Unicode.Scalar(byte(offset))) == .letter, byte(offset) < 0x80,
      byte(offset + 1) == UInt8(ascii: ".")
    {
      letters.append(byte(offset) | 0x20)
      offset += 2
    }
    guard letters.count >= 2 else { return nil }
    return (String(decoding: letters, as: UTF8.self), offset)
  }

  /// Reads letters, digits and inner apostrophes; `start` is where the token begins.
  private mutating func readWord(as kind: Token.Kind, from start: Int) {
    var word = WordBuilder()
    while position < bytes.count {
      let (scalar, length) = scalar(at: position)
      switch CharacterClass(scalar) {
      case .letter, .digit: word.append(scalar)
      case .ignorable: break
      case .apostrophe where kind == .word && letterFollows(length):
        word.markApostrophe(at: position)
      default: return finish(word, as: kind, from: start)
      }
      position += length
    }
    finish(word, as: kind, from: start)
  }

  private func letterFollows(_ length: Int) -> Bool {
    guard position + length < bytes.count else { return false }
    return CharacterClass(scalar(at: position + length).0) == .letter
  }

  private mutating func finish(_ word: WordBuilder, as kind: Token.Kind, from start: Int) {
    let range = start..<position
    guard kind == .word else {
      return tokens.append(Token(kind, range, word.text, shape: word.shape))
    }
    if byte(0) == UInt8(ascii: "."), let title = Self.titles[word.text] {
      position += 1
      return tokens.append(Token(.word, start..<position, title, shape: word.shape))
    }
    word.append(to: &tokens, range: range)
  }

  private static let titles = ["mr": "mr", "mrs": "mrs", "ms": "ms", "dr": "dr", "approx": "about"]
}

// Numbers, marks and emoji
extension Tokenizer {
  private mutating func readNumber() {
    var digits: [UInt8] = []
    let start = position
    while isDigit(byte(0)) || joinsDigits(byte(0)) {
      if byte(0) != UInt8(ascii: ",") { digits.append(byte(0)) }
      position += 1
    }
    let text = String(decoding: digits, as: UTF8.self)
    if isOrdinalSuffix { position += 2 }
    tokens.append(Token(.number, start..<position, text))
  }

  private func joinsDigits(_ byte: UInt8) -> Bool {
    (byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",") || byte == UInt8(ascii: ":"))
      && isDigit(self.byte(1))
  }

  private var isOrdinalSuffix: Bool {
    let suffix = String(decoding: [byte(0) | 0x20, byte(1) | 0x20], as: UTF8.self)
    return ["st", "nd", "rd", "th"].contains(suffix) && !isAlphanumeric(byte(2))
  }

  private mutating func readEmoji(_ scalar: Unicode.Scalar, _ length: Int) {
    let start = position
    position += length
    while position < bytes.count {
      let (next, length) = self.scalar(at: position)
      guard joinsEmoji(next) else { break }
      position += length
      if next.value == 0x200D, position < bytes.count {
        position += self.scalar(at: position).1
      }
    }
    tokens.append(Token(.emoji, start..<position, String(Character(scalar))))
  }

  private func joinsEmoji(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x200D, 0xFE0F, 0x1F3FB...0x1F3FF, 0x20E3: true
    default: false
    }
  }

  private mutating func readMark(_ scalar: Unicode.Scalar, _ length: Int) {
    let follows = isAlphanumeric(byte(1))
    if (scalar == "@" || scalar == "#") && follows {
      let start = position
      position += 1
      return readWord(as: scalar == "@" ? .handle : .hashtag, from: start)
    }
    if let length = emoticonLength() {
      let text = byte(length - 1) == UInt8(ascii: "(") ? ":(" : ":)"
      return append(.emoji, text, length: length)
    }
    if scalar == "-", follows, tokens.last?.range.upperBound == position { return position += 1 }
    append(.punctuation, Self.folded(scalar), length: length)
  }

  /// The length of ":)", ";-)", ":(" and their like; nil if there is none here.
  private func emoticonLength() -> Int? {
    guard byte(0) == UInt8(ascii: ":") || byte(0) == UInt8(ascii: ";") else { return nil }
    let nose = byte(1) == UInt8(ascii: "-") ? 1 : 0
    switch byte(1 + nose) {
    case UInt8(ascii: ")"), UInt8(ascii: "("): return 2 + nose
    case UInt8(ascii: "D") where !isAlphanumeric(byte(2 + nose)): return 2 + nose
    default: return nil
    }
  }

  private static func folded(_ scalar: Unicode.Scalar) -> String {
    switch scalar.value {
    case 0x201C...0x201F, 0x00AB, 0x00BB, 0x300C...0x300F: "\""
    case 0x2010...0x2015, 0x2212: "-"
    case 0x2026, 0x3002, 0xFF0E, 0x06D4, 0x0964: "."
    case 0xFF01: "!"
    case 0xFF1F, 0x061F: "?"
    case 0xFF0C, 0x060C: ","
    default: String(Character(scalar))
    }
  }
}
