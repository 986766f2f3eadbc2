import DecisionTables
import XMLReading

/// Reads how a matrix decides: rows written in it, or a decision of a DMN file.
struct DecisionReader {
  /// What conditions may refer to, beside `topic` and `executive-named`.
  var measures: [MeasureDefinition]
  /// What may be indicated, by rising rank.
  var levels: [EscalationLevel]

  var names: [String] { measures.map(\.id) + EscalationMatrix.flags }

  /// The table, or `nil` with the reasons among the reader's faults.
  func table(_ element: XMLElement?, _ reader: inout FieldReader) -> DecisionTable? {
    guard let element else { return nil }
    reader.enter(element)
    let rows = element.children(named: "row")
    guard element[attribute: "dmn"] == nil else {
      if let row = rows.first {
        reader.report("<decide dmn=…> takes its rows from the file", at: row)
      }
      return model(element, &reader)
    }
    for row in rows { _ = reader.name(.level, "level", of: row) }
    let tests = rows.flatMap { $0.children(named: "when") }
    guard areKnown(tests, &reader) else { return nil }
    return native(element, rows, tests, &reader)
  }

  private func areKnown(_ tests: [XMLElement], _ reader: inout FieldReader) -> Bool {
    let unknown = tests.filter { !names.contains(reader.text("measure", of: $0)) }
    for test in unknown {
      let name = reader.text("measure", of: test)
      reader.report(
        "measure \"\(name)\" is not in this matrix", at: test, attribute: "measure",
        help: SourceIndex.Mention.correction(of: name, among: names))
    }
    return unknown.isEmpty
  }

  /// The table written in the matrix.
  private func native(
    _ element: XMLElement, _ rows: [XMLElement], _ tests: [XMLElement],
    _ reader: inout FieldReader
  ) -> DecisionTable? {
    let used = names.filter { name in tests.contains { $0[attribute: "measure"] == name } }
    let source = TableSource(
      name: reader.text("id", of: element), hitPolicy: hitPolicy(of: element),
      inputs: used.map { InputColumn(label: $0, expression: TableText($0), type: type(of: $0)) },
      outputs: [output], rules: rows.enumerated().map { rule($1, number: $0 + 1, used) })
    do throws(TableProblems) {
      return try DecisionTable(source, names: names)
    } catch {
      report(error, in: element, near: rows + tests, &reader)
      return nil
    }
  }

  private func hitPolicy(of element: XMLElement) -> HitPolicy {
    switch element[attribute: "hit-policy"] {
    case "first": .first
    case "unique": .unique
    case "any": .any
    default: .priority
    }
  }

  private func type(of name: String) -> FEELType {
    switch name {
    case "topic": .string
    case "executive-named": .boolean
    default: .number
    }
  }

  /// The level, worst first, so that the priority policy takes the worst; calm when nothing matches.
  private var output: OutputColumn {
    let values = levels.reversed().map { "\"\($0.id)\"" }.joined(separator: ", ")
    let calm = levels.first.map { TableText("\"\($0.id)\"") }
    return OutputColumn(
      name: "level", type: .string, allowedValues: TableText(values), defaultEntry: calm)
  }

  private func rule(_ row: XMLElement, number: Int, _ used: [String]) -> RuleRow {
    let cells = used.map { name in
      let test = row.children(named: "when").first { $0[attribute: "measure"] == name }
      return test.map { TableText($0.text, position: $0.tablePosition) } ?? TableText("-")
    }
    let level = row[attribute: "level"] ?? ""
    return RuleRow(
      id: row[attribute: "id"] ?? "\(number)", inputs: cells,
      outputs: [TableText("\"\(level)\"", position: row.tablePosition)],
      annotations: [row[attribute: "note"] ?? ""], position: row.tablePosition)
  }

  private func report(
    _ problems: TableProblems, in element: XMLElement, near others: [XMLElement],
    _ reader: inout FieldReader
  ) {
    for problem in problems.problems {
      let place = others.last { $0.tablePosition == problem.position } ?? element
      reader.report(problem.message, at: place, help: problem.help)
    }
  }
}

extension DecisionTable {
  /// A table without rows, to go on reading a matrix whose own table is faulty.
  static var empty: DecisionTable? {
    let source = TableSource(name: "", hitPolicy: .first, outputs: [OutputColumn(name: "level")])
    return try? DecisionTable(source, names: [])
  }
}

extension XMLElement {
  /// Where the element stands, as decision tables say it.
  fileprivate var tablePosition: TablePosition { TablePosition(line: line, column: column) }
}
