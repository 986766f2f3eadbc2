/// Reads the JSON of one line, byte by byte, and refuses what JSON does not allow.
///
/// It knows objects of scalars and lists of strings, which is all a journal holds; so depth is
/// bounded and nothing is built that is not wanted.
struct LineParser {
  let bytes: [UInt8]
  private(set) var position: Int
  let start: Int
  let end: Int

  /// Reads `bytes` between the bounds of `line`.
  init(_ bytes: [UInt8], line: Range<Int>) {
    self.bytes = bytes
    position = line.lowerBound
    start = line.lowerBound
    end = line.upperBound
  }

  /// The next byte that is not a space; `nil` at the end of the line.
  mutating func peek() -> UInt8? {
    while position < end, Self.isSpace(bytes[position]) { position += 1 }
    return position < end ? bytes[position] : nil
  }

  /// Goes over `byte`, which must be next.
  mutating func expect(_ byte: Unicode.Scalar) throws(LineFault) {
    guard peek() == UInt8(ascii: byte) else { throw found(expected: "'\(byte)'") }
    position += 1
  }

  /// Goes over `byte` if it is next.
  mutating func take(_ byte: Unicode.Scalar) -> Bool {
    guard peek() == UInt8(ascii: byte) else { return false }
    position += 1
    return true
  }

  /// The name of the next member of an object that was opened, or `nil` when the object ends.
  mutating func nextKey(isFirst: inout Bool) throws(LineFault) -> String? {
    if take("}") {
      return nil
    }
    if !isFirst { try expect(",") }
    isFirst = false
    guard peek() == UInt8(ascii: "\"") else { throw found(expected: "a name in quotes") }
    let key = try string()
    try expect(":")
    return key
  }

  /// A string.
  mutating func string() throws(LineFault) -> String {
    try expect("\"")
    let first = position
    var isPlain = true
    while position < end {
      let byte = bytes[position]
      if byte == UInt8(ascii: "\"") { break }
      if byte == UInt8(ascii: "\\") { return try escapedString(from: first) }
      if byte < 0x20 { throw fault("a control character stands in a string unescaped") }
      if byte >= 0x80 { isPlain = false }
      position += 1
    }
    guard position < end else { throw fault("a string does not end on its line") }
    defer { position += 1 }
    return try text(first..<position, isPlain: isPlain)
  }

  /// A list of strings.
  mutating func strings() throws(LineFault) -> [String] {
    try expect("[")
    var values: [String] = []
    guard !take("]") else { return values }
    repeat {
      guard peek() == UInt8(ascii: "\"") else { throw found(expected: "a string in the list") }
      values.append(try string())
    } while take(",")
    try expect("]")
    return values
  }

  /// A whole number that `name` holds.
  mutating func integer(_ name: String) throws(LineFault) -> Int64 {
    let place = position
    guard let next = peek(), Self.startsNumber(next) else {
      throw found(expected: "a whole number for \"\(name)\"")
    }
    guard case .integer(let value) = try number() else {
      position = place
      throw fault("\"\(name)\" is not a whole number")
    }
    return value
  }

  /// The value of an attribute.
  mutating func value() throws(LineFault) -> FactValue {
    switch peek() {
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "["): return .list(try strings())
    case UInt8(ascii: "t"): return .boolean(try word("true", true))
    case UInt8(ascii: "f"): return .boolean(try word("false", false))
    case .some(let byte) where Self.startsNumber(byte): return try number()
    default: throw found(expected: "a string, a number, true, false or a list of strings")
    }
  }

  /// Makes sure that nothing follows on the line.
  mutating func expectEnd() throws(LineFault) {
    guard peek() == nil else { throw found(expected: "the end of the line") }
  }

  /// A fault at the place where the parser stands.
  func fault(_ message: String, help: String? = nil) -> LineFault {
    LineFault(message, help: help, column: position - start + 1)
  }

  /// The fault of finding something else than `expected`.
  mutating func found(expected: String) -> LineFault {
    fault("found \(describeNext()); expected \(expected)")
  }

  private mutating func describeNext() -> String {
    guard let byte = peek() else { return "the end of the line" }
    switch byte {
    case UInt8(ascii: "{"): return "an object"
    case UInt8(ascii: "["): return "a list"
    case UInt8(ascii: "\""): return "a string"
    case UInt8(ascii: "n"): return "null"
    case 0x21...0x7E: return "'\(Unicode.Scalar(byte))'"
    default: return "byte 0x\(String(byte, radix: 16, uppercase: true))"
    }
  }

  private mutating func word(_ word: StaticString, _ value: Bool) throws(LineFault) -> Bool {
    let text = Array("\(word)".utf8)
    guard bytes[position..<end].starts(with: text) else { throw found(expected: "\(word)") }
    position += text.count
    return value
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") || byte == UInt8(ascii: "\r")
  }

  private static func startsNumber(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "-") || isDigit(byte)
  }

  static func isDigit(_ byte: UInt8) -> Bool {
    byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
  }

  /// Moves to `position`, which lies on the line.
  mutating func move(to position: Int) { self.position = position }
}
