internal import XMLReading

/// The cells of one row and where it begins.
struct CSVRecord {
  let line: Int
  let fields: [String]
}

/// Cuts text into rows and cells, in one pass over its scalars.
struct CSVParser {
  private let scalars: [Unicode.Scalar]
  private let path: String
  private let separator: Unicode.Scalar
  private var index = 0
  private var line = 1
  private(set) var faults = Diagnostics()

  init(_ text: String, path: String, separator: Unicode.Scalar) {
    let all = Array(text.unicodeScalars)
    scalars = all.first == "\u{FEFF}" ? Array(all.dropFirst()) : all
    self.path = path
    self.separator = separator
  }

  /// All rows that are not empty.
  mutating func records() -> [CSVRecord] {
    var records: [CSVRecord] = []
    while index < scalars.count {
      let record = record()
      if record.fields != [""] { records.append(record) }
    }
    return records
  }

  private mutating func record() -> CSVRecord {
    let start = line
    var fields = [field()]
    while index < scalars.count, scalars[index] == separator {
      index += 1
      fields.append(field())
    }
    skipLineEnd()
    return CSVRecord(line: start, fields: fields)
  }

  private mutating func field() -> String {
    guard index < scalars.count, scalars[index] == "\"" else { return bareField() }
    return quotedField()
  }

  private mutating func bareField() -> String {
    let start = index
    while index < scalars.count, !endsField(scalars[index]) { index += 1 }
    return text(start..<index)
  }

  private mutating func quotedField() -> String {
    let start = line
    var found = String.UnicodeScalarView()
    index += 1
    while index < scalars.count {
      let scalar = scalars[index]
      if scalar == "\"" {
        guard next == "\"" else { return closed(found) }
        index += 1
      }
      countLine(scalar)
      found.append(scalar)
      index += 1
    }
    faults.report(
      "a quote is opened here and never closed", at: SourcePosition(path: path, line: start),
      help: "write \" at the end of the cell; a quote inside a cell is doubled: \"\"")
    return String(found)
  }

  /// What follows a closing quote up to the end of the cell does not belong there.
  private mutating func closed(_ found: String.UnicodeScalarView) -> String {
    index += 1
    let rest = bareField()
    guard !rest.isEmpty else { return String(found) }
    faults.report(
      "\"\(rest)\" follows a closing quote", at: SourcePosition(path: path, line: line),
      help: "a quote inside a cell is doubled: \"\"")
    return String(found)
  }

  private var next: Unicode.Scalar? { index + 1 < scalars.count ? scalars[index + 1] : nil }

  private func endsField(_ scalar: Unicode.Scalar) -> Bool {
    scalar == separator || scalar == "\n" || scalar == "\r"
  }

  private mutating func countLine(_ scalar: Unicode.Scalar) {
    if scalar == "\n" || scalar == "\r" && next != "\n" { line += 1 }
  }

  private mutating func skipLineEnd() {
    guard index < scalars.count else { return }
    if scalars[index] == "\r", next == "\n" { index += 1 }
    index += 1
    line += 1
  }

  private func text(_ range: Range<Int>) -> String {
    String(String.UnicodeScalarView(scalars[range]))
  }
}
