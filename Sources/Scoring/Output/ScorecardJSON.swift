import EventKernel

extension Scorecard {
  /// The scorecard as JSON with sorted keys, indented by two spaces, ending in a line feed; times
  /// and lengths are seconds.
  ///
  /// The same scorecard gives the same bytes.
  public func json() -> String { JSONTree(self).text() + "\n" }
}

/// A JSON value, made from anything that can be encoded.
indirect enum JSONTree {
  case null
  case boolean(Bool)
  case integer(Int64)
  case unsigned(UInt64)
  case number(Double)
  case string(String)
  case array([JSONTree])
  case object([String: JSONTree])

  /// Encodes `value`.
  ///
  /// What cannot be encoded, which no type of this target is, becomes `null`.
  init(_ value: some Encodable) {
    switch value {
    case let time as SimulationTime: self = .number(time.inSeconds)
    case let length as SimulationDuration: self = .number(length.inSeconds)
    default:
      let encoder = TreeEncoder()
      do {
        try value.encode(to: encoder)
        self = encoder.box.tree
      } catch {
        self = .null
      }
    }
  }

  /// The value as text.
  func text() -> String {
    var text = ""
    write(into: &text, indent: "\n")
    return text
  }

  private func write(into text: inout String, indent: String) {
    switch self {
    case .null: text += "null"
    case .boolean(let value): text += value ? "true" : "false"
    case .integer(let value): text += "\(value)"
    case .unsigned(let value): text += "\(value)"
    case .number(let value): text += Self.number(value)
    case .string(let value): Self.quote(value, into: &text)
    case .array(let items): Self.list(items, into: &text, indent: indent)
    case .object(let members): Self.members(members, into: &text, indent: indent)
    }
  }

  private static func list(_ items: [JSONTree], into text: inout String, indent: String) {
    guard !items.isEmpty else {
      text += "[]"
      return
    }
    let deeper = items.contains(where: \.isCompound) ? indent + "  " : ""
    text += "["
    for (index, item) in items.enumerated() {
      if index > 0 { text += deeper.isEmpty ? ", " : "," }
      text += deeper
      item.write(into: &text, indent: deeper)
    }
    text += deeper.isEmpty ? "]" : indent + "]"
  }

  private static func members(
    _ members: [String: JSONTree], into text: inout String, indent: String
  ) {
    guard !members.isEmpty else {
      text += "{}"
      return
    }
    text += "{"
    for (index, member) in members.sorted(by: { $0.key < $1.key }).enumerated() {
      text += (index > 0 ? "," : "") + indent + "  "
      quote(member.key, into: &text)
      text += ": "
      member.value.write(into: &text, indent: indent + "  ")
    }
    text += indent + "}"
  }

  private var isCompound: Bool {
    switch self {
    case .array, .object: true
    default: false
    }
  }

  private static func number(_ value: Double) -> String {
    guard value.isFinite else { return "null" }
    if value == value.rounded(), abs(value) < 0x1p53 { return "\(Int64(value))" }
    return "\(value)"
  }

  private static func quote(_ value: String, into text: inout String) {
    text += "\""
    let isPlain = value.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x22 && $0 != 0x5C }
    if isPlain {
      text += value
    } else {
      escape(value, into: &text)
    }
    text += "\""
  }

  private static func escape(_ value: String, into text: inout String) {
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      case "\u{0}"..<"\u{20}":
        let digits = String(scalar.value, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: text.unicodeScalars.append(scalar)
      }
    }
  }
}
