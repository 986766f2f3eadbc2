import XMLReading

/// A table of text for a terminal: columns as wide as their widest cell.
struct TextTable {
  /// The headings.
  let columns: [String]
  /// The rows; each has as many cells as there are columns.
  var rows: [[String]] = []

  /// The lines, the headings first and a rule below them.
  var lines: [String] {
    let clean = ([columns] + rows).map { $0.map { sanitizedForTerminal($0) } }
    let widths = columns.indices.map { column in clean.map { $0[column].count }.max() ?? 0 }
    let rule = widths.map { String(repeating: "-", count: $0) }
    return [line(clean[0], widths), line(rule, widths)] + clean.dropFirst().map { line($0, widths) }
  }

  private func line(_ cells: [String], _ widths: [Int]) -> String {
    let padded = zip(cells, widths).map { cell, width in
      cell + String(repeating: " ", count: width - cell.count)
    }
    var line = padded.joined(separator: "  ")
    while line.last == " " { line.removeLast() }
    return line
  }
}
