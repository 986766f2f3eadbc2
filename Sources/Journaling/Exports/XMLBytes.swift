/// Well-formed XML as it grows: elements without content, and text that is escaped on its way in.
struct XMLBytes {
  private(set) var bytes: [UInt8] = []

  /// What was written so far, as text; the buffer is empty afterwards.
  mutating func takeText() -> String {
    defer { bytes.removeAll(keepingCapacity: true) }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Adds markup as it stands.
  mutating func markup(_ text: String) { bytes.append(contentsOf: text.utf8) }

  /// Adds the element `name` with a key and a value, as XES has all its attributes.
  mutating func element(_ name: String, _ key: String, _ value: String) {
    markup("<")
    markup(name)
    markup(" key=\"")
    escaped(key)
    markup("\" value=\"")
    escaped(value)
    markup("\"/>")
  }

  /// Adds text as it may stand between quotes; what XML 1.0 cannot hold becomes U+FFFD.
  mutating func escaped(_ text: String) {
    var text = text
    text.withUTF8 { content in
      var start = 0
      for place in content.indices where Self.isSpecial(content[place]) {
        guard let replacement = Self.replacement(of: content[place...]) else { continue }
        bytes.append(contentsOf: content[start..<place])
        bytes.append(contentsOf: replacement.text.utf8)
        start = place + replacement.length
      }
      bytes.append(contentsOf: content[start...])
    }
  }

  private static func isSpecial(_ byte: UInt8) -> Bool {
    switch byte {
    case 0..<0x20, 0xEF: true
    case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""): true
    default: false
    }
  }

  private static func replacement(
    of text: Slice<UnsafeBufferPointer<UInt8>>
  ) -> (text: String, length: Int)? {
    switch text.first {
    case UInt8(ascii: "&"): ("&amp;", 1)
    case UInt8(ascii: "<"): ("&lt;", 1)
    case UInt8(ascii: ">"): ("&gt;", 1)
    case UInt8(ascii: "\""): ("&quot;", 1)
    case UInt8(ascii: "\t"): ("&#9;", 1)
    case UInt8(ascii: "\n"): ("&#10;", 1)
    case UInt8(ascii: "\r"): ("&#13;", 1)
    case 0xEF: isNoncharacter(text) ? ("\u{FFFD}", 3) : nil
    default: ("\u{FFFD}", 1)
    }
  }

  /// Whether `text` begins with U+FFFE or U+FFFF.
  private static func isNoncharacter(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    text.starts(with: [0xEF, 0xBF, 0xBE]) || text.starts(with: [0xEF, 0xBF, 0xBF])
  }
}
