/// Writes comma-separated values as RFC 4180 has them, safe to open in a spreadsheet.
public enum CSVWriter {
  /// One row, ending in a carriage return and a line feed.
  ///
  /// A cell that a spreadsheet would run as a formula gets an apostrophe in front; plain numbers
  /// do not.
  public static func row(_ cells: [String]) -> String {
    cells.map(cell).joined(separator: ",") + "\r\n"
  }

  private static func cell(_ text: String) -> String {
    let text = isFormula(text) ? "'\(text)" : text
    guard text.utf8.contains(where: mustBeQuoted) else { return text }
    return
      "\"\(text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\""))\""
  }

  private static func mustBeQuoted(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: ","), UInt8(ascii: "\""), UInt8(ascii: "\r"), UInt8(ascii: "\n"): true
    default: false
    }
  }

  // What spreadsheets take for a formula, wide forms included; spaces in front do not help.
  private static func isFormula(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first else { return false }
    if first == "\t" || first == "\r" || first == "\n" { return true }
    guard let mark = text.unicodeScalars.first(where: { !$0.properties.isWhitespace }) else {
      return false
    }
    switch mark {
    case "=", "@", "＝", "＋", "－", "＠", "|", "%": return true
    case "+", "-": return !isPlainNumber(text)
    default: return false
    }
  }

  private static func isPlainNumber(_ text: String) -> Bool {
    let isPlain = text.utf8.allSatisfy {
      LineParser.isDigit($0) || "+-.eE".utf8.contains($0)
    }
    return isPlain && Double(text) != nil
  }
}
