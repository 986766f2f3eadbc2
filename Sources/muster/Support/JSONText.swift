import XMLReading

/// A piece of JSON that knows its line, for faults that say where.
struct JSONPiece {
  /// What it is.
  enum Value {
    case null
    case boolean(Bool)
    case number(Double)
    case text(String)
    case list([JSONPiece])
    case object([(name: String, piece: JSONPiece)])
  }

  let value: Value
  /// The line on which it begins, from 1.
  let line: Int

  /// The member of that name; the first one if there are several.
  subscript(name: String) -> JSONPiece? {
    guard case .object(let members) = value else { return nil }
    return members.first { $0.name == name }?.piece
  }

  /// The text, or `nil` if it is none.
  var text: String? { if case .text(let text) = value { text } else { nil } }

  /// The number if it is whole and not huge, or `nil`.
  var integer: Int? {
    guard case .number(let number) = value, number.rounded() == number, abs(number) < 1e9 else {
      return nil
    }
    return Int(number)
  }

  /// The pieces of a list, or `nil` if it is none.
  var list: [JSONPiece]? { if case .list(let pieces) = value { pieces } else { nil } }

  /// What it is called in a fault: its text, its number, or what kind of thing it is.
  var description: String {
    switch value {
    case .null: "null"
    case .boolean(let value): "\(value)"
    case .number(let number):
      number.rounded() == number && abs(number) < 1e15 ? "\(Int(number))" : "\(number)"
    case .text(let text): "\"\(text.prefix(40))\""
    case .list: "a list"
    case .object: "an object"
    }
  }
}

/// Reads JSON of bounded depth, in time linear in its length.
struct JSONText {
  private static let deepestNesting = 64

  private let bytes: [UInt8]
  private let path: String
  private var index = 0
  private var line = 1

  private init(_ bytes: [UInt8], path: String) {
    self.bytes = bytes
    self.path = path
  }

  /// Reads a file.
  ///
  /// - Throws: The first fault of the text, with its line, or why the file cannot be read.
  static func read(_ path: String) throws(Diagnostics) -> JSONPiece {
    try parse(try SafeFile.read(path), path: path)
  }

  /// Reads the bytes of a file.
  ///
  /// - Throws: The first fault of the text, with its line.
  static func parse(_ bytes: [UInt8], path: String) throws(Diagnostics) -> JSONPiece {
    var reader = JSONText(bytes, path: path)
    let piece = try reader.piece(depth: 0)
    reader.skipSpace()
    guard reader.index == bytes.count else { throw reader.fault("the text goes on after its end") }
    return piece
  }

  private func fault(_ message: String, help: String? = nil) -> Diagnostics {
    var faults = Diagnostics()
    faults.report(message, at: SourcePosition(path: path, line: line), help: help)
    return faults
  }

  private var byte: UInt8 { index < bytes.count ? bytes[index] : 0 }

  private mutating func skipSpace() {
    while index < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[index]) {
      if bytes[index] == 0x0A { line += 1 }
      index += 1
    }
  }

  private mutating func piece(depth: Int) throws(Diagnostics) -> JSONPiece {
    skipSpace()
    guard depth < Self.deepestNesting else {
      throw fault("the text is nested more than \(Self.deepestNesting) deep")
    }
    let start = line
    let value: JSONPiece.Value
    switch byte {
    case UInt8(ascii: "{"): value = .object(try members(depth: depth))
    case UInt8(ascii: "["): value = .list(try pieces(depth: depth))
    case UInt8(ascii: "\""): value = .text(try text())
    default: value = try word()
    }
    return JSONPiece(value: value, line: start)
  }

  private mutating func pieces(depth: Int) throws(Diagnostics) -> [JSONPiece] {
    var pieces: [JSONPiece] = []
    index += 1
    skipSpace()
    guard byte != UInt8(ascii: "]") else {
      index += 1
      return []
    }
    repeat { pieces.append(try piece(depth: depth + 1)) } while try goesOn(until: UInt8(ascii: "]"))
    return pieces
  }

  private mutating func members(
    depth: Int
  ) throws(Diagnostics) -> [(name: String, piece: JSONPiece)] {
    var members: [(name: String, piece: JSONPiece)] = []
    index += 1
    skipSpace()
    guard byte != UInt8(ascii: "}") else {
      index += 1
      return []
    }
    repeat {
      skipSpace()
      guard byte == UInt8(ascii: "\"") else { throw fault("a name in quotation marks is expected") }
      let name = try text()
      skipSpace()
      guard byte == UInt8(ascii: ":") else { throw fault("a colon is expected after \"\(name)\"") }
      index += 1
      members.append((name, try piece(depth: depth + 1)))
    } while try goesOn(until: UInt8(ascii: "}"))
    return members
  }

  /// Takes a comma, or the closing bracket.
  private mutating func goesOn(until end: UInt8) throws(Diagnostics) -> Bool {
    skipSpace()
    guard byte == UInt8(ascii: ",") || byte == end, index < bytes.count else {
      let bracket = String(decoding: [end], as: UTF8.self)
      throw fault("a comma or \(bracket) is expected here")
    }
    index += 1
    return bytes[index - 1] == UInt8(ascii: ",")
  }

  private mutating func word() throws(Diagnostics) -> JSONPiece.Value {
    let start = index
    let ends: [UInt8] = [0x20, 0x09, 0x0A, 0x0D] + Array(",]}".utf8)
    while index < bytes.count, !ends.contains(bytes[index]) { index += 1 }
    let word = String(decoding: bytes[start..<index], as: UTF8.self)
    switch word {
    case "null": return .null
    case "true": return .boolean(true)
    case "false": return .boolean(false)
    default:
      let isNumeral = word.utf8.allSatisfy { "0123456789+-.eE".utf8.contains($0) }
      if isNumeral, let number = Double(word), number.isFinite { return .number(number) }
      throw fault(
        word.isEmpty
          ? "the text ends too early, or a value is missing" : "\"\(word.prefix(40))\" is no JSON")
    }
  }

  private mutating func text() throws(Diagnostics) -> String {
    var result: [UInt8] = []
    index += 1
    while byte != UInt8(ascii: "\"") {
      guard index < bytes.count, byte >= 0x20 else { throw fault("the text is not closed") }
      if byte == UInt8(ascii: "\\") {
        result += try escape()
      } else {
        result.append(byte)
        index += 1
      }
    }
    index += 1
    return String(decoding: result, as: UTF8.self)
  }

  private mutating func escape() throws(Diagnostics) -> [UInt8] {
    let letters: [UInt8: UInt8] = [
      0x22: 0x22, 0x5C: 0x5C, 0x2F: 0x2F, 0x62: 0x08, 0x66: 0x0C, 0x6E: 0x0A, 0x72: 0x0D,
      0x74: 0x09,
    ]
    let letter = index + 1 < bytes.count ? bytes[index + 1] : 0
    if let plain = letters[letter] {
      index += 2
      return [plain]
    }
    guard letter == UInt8(ascii: "u") else { throw fault("a backslash escapes nothing here") }
    var units = [try unit()]
    if (0xD800..<0xDC00).contains(units[0]), byte == UInt8(ascii: "\\") { units.append(try unit()) }
    return Array(String(decoding: units, as: UTF16.self).utf8)
  }

  /// Reads `\u00e9`.
  private mutating func unit() throws(Diagnostics) -> UInt16 {
    let digits = index + 6 <= bytes.count ? bytes[(index + 2)..<(index + 6)] : []
    guard let unit = UInt16(String(decoding: digits, as: UTF8.self), radix: 16) else {
      throw fault("\\u needs four hexadecimal digits")
    }
    index += 6
    return unit
  }
}
