public import XMLReading

/// One row of a table of comma-separated values.
public struct CSVRow: Sendable, Hashable {
  /// The line of the file on which the row begins, from 1.
  public let line: Int
  /// The cells, as many as the table has columns.
  public let fields: [String]
  private let columns: [String: Int]

  init(line: Int, fields: [String], columns: [String: Int]) {
    self.line = line
    self.fields = fields
    self.columns = columns
  }

  /// The cell in the column called `name`; nil if the table has no such column.
  public subscript(name: String) -> String? { columns[name].map { fields[$0] } }
}

/// A table of comma-separated values with a row of names on top.
///
/// As RFC 4180 has it: cells may stand in quotes, a quote in them is doubled, and they may hold line
/// ends. Line ends of all kinds and a byte order mark are accepted; empty lines are left out.
public struct CSVTable: Sendable, Hashable {
  /// The file, as the user named it.
  public let path: String
  /// The names of the columns, without spaces around them.
  public let header: [String]
  /// The rows below the names.
  public let rows: [CSVRow]

  /// Reads `text`.
  ///
  /// - Parameters:
  ///   - text: The whole table.
  ///   - path: What to call the file in faults.
  ///   - separator: The character between cells.
  /// - Throws: All faults at once: no header, a column without name or named twice, a row that is
  ///   too short or too long, a quote that is never closed or stands in the middle of a cell.
  /// - Complexity: O(length of `text`).
  public init(
    _ text: String, path: String, separator: Unicode.Scalar = ","
  ) throws(Diagnostics) {
    var parser = CSVParser(text, path: path, separator: separator)
    let records = parser.records()
    var faults = parser.faults
    self.path = path
    header = (records.first?.fields ?? []).map(Self.trimmed)
    let columns = Self.columns(header, records.first?.line ?? 0, path, &faults)
    rows = records.dropFirst().compactMap { [header] record in
      guard record.fields.count == header.count else {
        faults.append(Self.misfit(record, header.count, path))
        return nil
      }
      return CSVRow(line: record.line, fields: record.fields, columns: columns)
    }
    try faults.throwIfErrors()
  }

  private static func trimmed(_ name: String) -> String {
    let scalars = name.unicodeScalars.drop { $0.properties.isWhitespace }
    let end = scalars.lastIndex { !$0.properties.isWhitespace }
    return end.map { String(String.UnicodeScalarView(scalars[...$0])) } ?? ""
  }

  /// Columns by name; one without a name, such as a spreadsheet's row numbers, cannot be asked for.
  private static func columns(
    _ header: [String], _ line: Int, _ path: String, _ faults: inout Diagnostics
  ) -> [String: Int] {
    let place = SourcePosition(path: path, line: line)
    if header.allSatisfy(\.isEmpty) {
      faults.report(
        "the file is empty; expected a first line with the names of the columns", at: place)
    }
    var columns: [String: Int] = [:]
    for (index, name) in header.enumerated() where !name.isEmpty {
      if columns[name] != nil {
        faults.report("column \"\(name)\" stands twice in the first line", at: place)
      }
      columns[name] = columns[name] ?? index
    }
    return columns
  }

  private static func misfit(_ record: CSVRecord, _ expected: Int, _ path: String) -> Diagnostic {
    let found = record.fields.count
    let help =
      found > expected
      ? "a cell that holds a comma is written in quotes: \"one, two\"" : nil
    return Diagnostic(
      "\(found) \(found == 1 ? "cell" : "cells"); the first line names \(expected) "
        + (expected == 1 ? "column" : "columns"),
      at: SourcePosition(path: path, line: record.line), help: help)
  }

  /// Throws a fault for each of `names` that is not a column, with the likeliest slip.
  public func require(_ names: [String]) throws(Diagnostics) {
    var faults = Diagnostics()
    for name in names where !header.contains(name) {
      let near = closestMatch(to: name, in: header)
      faults.report(
        "there is no column \"\(name)\"; the columns are "
          + header.map { "\"\($0)\"" }.joined(separator: ", "),
        at: SourcePosition(path: path, line: 1),
        help: near.map { "\"\($0)\" should perhaps be \"\(name)\"" })
    }
    try faults.throwIfErrors()
  }
}
