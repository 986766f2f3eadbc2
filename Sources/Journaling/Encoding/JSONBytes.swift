/// Canonical JSON as it grows: no spaces, members in the order in which they are added.
struct JSONBytes {
  var bytes: [UInt8] = []
  private var needsComma = false

  /// Opens an object.
  mutating func beginObject() { open("{") }

  /// Closes the object.
  mutating func endObject() { close("}") }

  /// Opens an array.
  mutating func beginArray() { open("[") }

  /// Closes the array.
  mutating func endArray() { close("]") }

  /// Adds the name of the next member.
  mutating func key(_ name: String) {
    string(name)
    bytes.append(UInt8(ascii: ":"))
    needsComma = false
  }

  /// Adds a string.
  mutating func string(_ text: String) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    var text = text
    text.withUTF8 { appendEscaped($0) }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Adds a whole number.
  mutating func integer(_ value: some BinaryInteger) {
    separate()
    bytes.append(contentsOf: "\(value)".utf8)
  }

  /// Adds a finite number, in the fewest digits that read back as the same number.
  mutating func number(_ value: Double) {
    precondition(value.isFinite, "\(value) cannot stand in a journal")
    separate()
    bytes.append(contentsOf: "\(value)".utf8)
  }

  /// Adds `true` or `false`.
  mutating func boolean(_ value: Bool) {
    separate()
    bytes.append(contentsOf: (value ? "true" : "false").utf8)
  }

  /// Adds an array of strings.
  mutating func strings(_ values: [String]) {
    beginArray()
    for value in values { string(value) }
    endArray()
  }

  /// Adds the member `name` if there is a string for it.
  mutating func member(_ name: String, _ text: String?) {
    guard let text else { return }
    key(name)
    string(text)
  }

  /// Adds the member `name` if there is a whole number for it.
  mutating func member(_ name: String, _ value: (some BinaryInteger)?) {
    guard let value else { return }
    key(name)
    integer(value)
  }

  /// Ends the line.
  mutating func lineBreak() {
    bytes.append(UInt8(ascii: "\n"))
    needsComma = false
  }

  private mutating func separate() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    needsComma = true
  }

  private mutating func open(_ bracket: Unicode.Scalar) {
    separate()
    bytes.append(UInt8(ascii: bracket))
    needsComma = false
  }

  private mutating func close(_ bracket: Unicode.Scalar) {
    bytes.append(UInt8(ascii: bracket))
    needsComma = true
  }
}

// What JSON asks to be escaped, and no more: the quote, the backslash and control characters.
extension JSONBytes {
  private mutating func appendEscaped(_ text: UnsafeBufferPointer<UInt8>) {
    var start = 0
    for place in text.indices where Self.mustBeEscaped(text[place]) {
      bytes.append(contentsOf: text[start..<place])
      appendEscape(of: text[place])
      start = place + 1
    }
    bytes.append(contentsOf: text[start...])
  }

  private static func mustBeEscaped(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
  }

  private mutating func appendEscape(of byte: UInt8) {
    bytes.append(UInt8(ascii: "\\"))
    switch byte {
    case 0x08: bytes.append(UInt8(ascii: "b"))
    case 0x09: bytes.append(UInt8(ascii: "t"))
    case 0x0A: bytes.append(UInt8(ascii: "n"))
    case 0x0C: bytes.append(UInt8(ascii: "f"))
    case 0x0D: bytes.append(UInt8(ascii: "r"))
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes.append(byte)
    default: bytes.append(contentsOf: Array("u00".utf8) + hexadecimal(CollectionOfOne(byte)))
    }
  }
}
