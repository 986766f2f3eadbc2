/// Text from a file with everything taken out that could drive a terminal.
///
/// Control characters, escape sequences and overrides of the writing direction become `\u{…}`;
/// tabs and line ends become spaces.
///
/// - Complexity: O(length of `text`).
public func sanitizedForTerminal(_ text: String) -> String {
  guard text.unicodeScalars.contains(where: drivesTerminal) else { return text }
  var clean = ""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\t", "\n", "\r": clean += " "
    case _ where drivesTerminal(scalar): clean += "\\u{\(String(scalar.value, radix: 16))}"
    default: clean.unicodeScalars.append(scalar)
    }
  }
  return clean
}

/// Whether a terminal acts on `scalar` instead of printing it.
///
/// Source of the bidirectional controls: Unicode Standard Annex 9, section 2.
private func drivesTerminal(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0..<0x20, 0x7F..<0xA0: true
  case 0x61C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x206F, 0xFEFF: true
  case 0xFFF9...0xFFFB, 0xE0000...0xE007F: true
  default: false
  }
}

/// At most `limit` characters of `text`, with an ellipsis where something was left out.
func shortened(_ text: some StringProtocol, to limit: Int = 80) -> String {
  guard text.unicodeScalars.count > limit else { return String(text) }
  return String(String.UnicodeScalarView(text.unicodeScalars.prefix(limit - 1))) + "…"
}
