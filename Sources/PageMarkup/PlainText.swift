/// Texts of others, made safe to set beside ours.
package enum PlainText {
  /// Whether a character has no place in a report: controls, and marks that turn the direction of
  /// all the text that follows.
  package static func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D: false
    case 0..<0x20, 0x7F..<0xA0: true
    case 0x202A...0x202E, 0x2066...0x2069: true
    case 0xFFFE, 0xFFFF: true
    default: false
    }
  }

  /// `text` on one line, cut to at most `length` characters.
  package static func excerpt(_ text: String, _ length: Int) -> String {
    let line = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard line.count > length else { return line }
    let cut = line.prefix(length - 1)
    let words = cut.lastIndex(of: " ").map { cut[..<$0] } ?? cut
    return String(words.count * 2 > length ? words : cut) + "…"
  }

  /// The text with its first letter as a capital.
  package static func capitalized(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }

  /// Items as in `a, b and c`.
  package static func list(_ items: [String]) -> String {
    guard items.count > 1, let last = items.last else { return items.first ?? "" }
    return items.dropLast().joined(separator: ", ") + " and " + last
  }

  /// A count with its noun, as in `1 rule`, `3 rules`.
  package static func count(_ number: Int, _ noun: String, plural: String? = nil) -> String {
    "\(number) \(number == 1 ? noun : plural ?? noun + "s")"
  }
}
