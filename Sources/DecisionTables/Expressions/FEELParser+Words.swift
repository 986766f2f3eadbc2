extension FEELParser {
  /// Reads a number literal; `1..5` is two numbers, not one with two points.
  mutating func number() throws(FEELError) -> FEELNode {
    let start = cursor.index
    skipDigits()
    if cursor.byte == UInt8(ascii: "."), FEELText.isDigit(cursor.byte(after: 1)) {
      cursor.index += 1
      skipDigits()
    }
    skipPower()
    let range = start..<cursor.index
    guard let value = DecimalNumber(cursor.text(range)) else {
      throw FEELError(
        range.isEmpty ? "a point alone is no number" : "\(cursor.text(range)) is too large",
        at: start..<max(start + 1, cursor.index), help: "a number is written 12 or 0.5")
    }
    guard !FEELText.isNameStart(cursor.byte) else {
      throw unexpected("a number and a name need an operator or a space between them")
    }
    cursor.skipSpace()
    return .literal(.number(value))
  }

  private mutating func skipDigits() {
    while FEELText.isDigit(cursor.byte) { cursor.index += 1 }
  }

  private mutating func skipPower() {
    guard cursor.byte | 0x20 == UInt8(ascii: "e") else { return }
    let next = cursor.byte(after: 1)
    let isSigned = next == UInt8(ascii: "+") || next == UInt8(ascii: "-")
    guard FEELText.isDigit(isSigned ? cursor.byte(after: 2) : next) else { return }
    cursor.index += isSigned ? 2 : 1
    skipDigits()
  }

  /// Reads a text in double or single quotation marks.
  mutating func text() throws(FEELError) -> String {
    let start = cursor.index
    let quote = cursor.byte
    var bytes: [UInt8] = []
    cursor.index += 1
    while cursor.byte != quote {
      guard !cursor.isAtEnd else {
        throw FEELError(
          "the text that begins here has no end", at: start..<start + 1,
          help: "close it with \(quote == UInt8(ascii: "'") ? "'" : "\"")")
      }
      if cursor.byte == UInt8(ascii: "\\") {
        try escape(into: &bytes)
      } else {
        bytes.append(cursor.byte)
        cursor.index += 1
      }
    }
    cursor.index += 1
    cursor.skipSpace()
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Reads `\n`, `\"`, `\u00e9` or `\U01F600`; any other backslash is itself.
  private mutating func escape(into bytes: inout [UInt8]) throws(FEELError) {
    let letter = cursor.byte(after: 1)
    switch letter {
    case UInt8(ascii: "n"): bytes.append(0x0A)
    case UInt8(ascii: "r"): bytes.append(0x0D)
    case UInt8(ascii: "t"): bytes.append(0x09)
    case UInt8(ascii: "\\"), UInt8(ascii: "\""), UInt8(ascii: "'"): bytes.append(letter)
    case UInt8(ascii: "u"): return try codePoint(digits: 4, into: &bytes)
    case UInt8(ascii: "U"): return try codePoint(digits: 6, into: &bytes)
    default:
      bytes.append(UInt8(ascii: "\\"))
      cursor.index += 1
      return
    }
    cursor.index += 2
  }

  private mutating func codePoint(digits: Int, into bytes: inout [UInt8]) throws(FEELError) {
    let start = cursor.index
    let end = min(cursor.bytes.count, start + 2 + digits)
    let text = cursor.text(start + 2..<end)
    cursor.index = end
    guard text.count == digits, var code = UInt32(text, radix: 16) else {
      throw FEELError("an escape needs \(digits) hexadecimal digits", at: start..<end)
    }
    if digits == 4, (0xD800..<0xDC00).contains(code), let low = lowSurrogate() {
      code = 0x10000 + (code - 0xD800) << 10 + (low - 0xDC00)
    }
    guard let scalar = Unicode.Scalar(code) else {
      throw FEELError("there is no character \(text)", at: start..<end)
    }
    bytes.append(contentsOf: String(Character(scalar)).utf8)
  }

  private mutating func lowSurrogate() -> UInt32? {
    guard cursor.isAt("\\u"), cursor.index + 6 <= cursor.bytes.count else { return nil }
    let text = cursor.text(cursor.index + 2..<cursor.index + 6)
    guard let low = UInt32(text, radix: 16), (0xDC00..<0xE000).contains(low) else { return nil }
    cursor.index += 6
    return low
  }

  /// Reads `@"2026-03-01"`: a day, a time, both, or a duration.
  mutating func temporalLiteral() throws(FEELError) -> FEELNode {
    let start = cursor.index
    cursor.index += 1
    guard cursor.byte == UInt8(ascii: "\"") else { throw unexpected("a text is expected after @") }
    let text = try text()
    guard let value = FEELValue(temporal: text) else {
      throw FEELError(
        "\"\(text)\" is no day, time or duration", at: start..<cursor.index,
        help: "write @\"2026-03-01\", @\"13:20:00\", @\"2026-03-01T13:20:00Z\" or @\"PT15M\"")
    }
    return .literal(value)
  }

  /// Reads `true`, `false`, `null`, or a call; everything else is unknown.
  mutating func word() throws(FEELError) -> FEELNode {
    if cursor.takeWord("true") { return .literal(.boolean(true)) }
    if cursor.takeWord("false") { return .literal(.boolean(false)) }
    if cursor.takeWord("null") { return .literal(.null) }
    if let match = FEELVocabulary.functions.longestMatch(in: cursor.bytes, at: cursor.index),
      cursor.byteAfterSpace(from: match.end) == UInt8(ascii: "(")
    {
      return try call(FEELFunction.allCases[match.index], nameEnd: match.end)
    }
    throw unknownWord()
  }

  private mutating func call(
    _ function: FEELFunction, nameEnd: Int
  ) throws(FEELError) -> FEELNode {
    try enter()
    defer { leave() }
    let start = cursor.index
    cursor.index = nameEnd
    cursor.skipSpace()
    try expect("(")
    var arguments: [FEELNode] = []
    if !cursor.isAt(")") {
      repeat { arguments.append(try value()) } while cursor.take(",")
    }
    try expect(")")
    guard function.argumentCounts.contains(arguments.count) else {
      throw FEELError(
        "\(function.rawValue)() has \(arguments.count) arguments", at: start..<cursor.index,
        help: Self.argumentHelp(function))
    }
    return try foldedCall(function, arguments, from: start)
  }

  private static func argumentHelp(_ function: FEELFunction) -> String {
    let counts = function.argumentCounts
    if counts.lowerBound == counts.upperBound { return "it takes \(counts.lowerBound)" }
    if counts.upperBound > 100 { return "it takes at least \(counts.lowerBound)" }
    return "it takes \(counts.lowerBound) to \(counts.upperBound)"
  }

  /// The call, or its value; a text that is no moment is an error rather than null.
  private func foldedCall(
    _ function: FEELFunction, _ arguments: [FEELNode], from start: Int
  ) throws(FEELError) -> FEELNode {
    let node = folded(.call(function, arguments))
    if function.readsTemporalText, node.literalValue == .null,
      arguments.first?.literalValue != .null
    {
      throw FEELError(
        "\(cursor.text(start..<cursor.index)) is no \(function.rawValue)",
        at: start..<cursor.index, help: FEELProperty.example(of: function))
    }
    return node
  }

  /// What to say of a word that is no known name.
  private func unknownWord() -> FEELError {
    let end = cursor.wordEnd
    guard end > cursor.index else { return unexpected("a value or a name is expected") }
    let range = cursor.index..<end
    let word = cursor.text(range)
    if cursor.byteAfterSpace(from: end) == UInt8(ascii: "(") {
      return FEELError("there is no function \(word)", at: range, help: nil)
    }
    if let keyword = Self.unsupported[word] {
      return FEELError("\"\(word)\" is not supported", at: range, help: keyword)
    }
    return FEELError(
      "\(word) is not a known name", at: range,
      help: "a text is written in quotation marks, as in \"\(word)\"")
  }

  private static let unsupported: [String: String] = [
    "for": "use sum, min, max, count or list contains",
    "some": "use list contains, or compare in several rows",
    "every": "use all(…), or compare in several rows",
    "function": "functions cannot be defined in a table",
    "if": "an if inside an operation stands in parentheses",
  ]
}
