import DecisionTables
import XMLReading

/// Reads how a matrix decides: rows written in it, or a decision of a DMN file.
struct DecisionReader {
  /// What conditions may refer to, beside `topic` and `executive-named`.
  var measures: [MeasureDefinition]
  /// What may be indicated, by rising rank.
  var levels: [EscalationLevel]
  /// The model of the DMN file that the matrix is embedded in, if it is.
  var embedding: DecisionModel?

  var names: [String] { measures.map(\.id) + EscalationMatrix.flags }

  /// The table, or `nil` with the reasons among the reader's faults.
  func table(_ element: XMLElement?, _ reader: inout FieldReader) -> DecisionTable? {
    guard let element else { return nil }
    reader.enter(element)
    let rows = element.children(named: "row")
    let others = (element.children(named: "input")).filter { isUnknown($0, &reader) }
    guard others.isEmpty else { return nil }
    if let model = embedding { return chosen(from: model, element, rows, &reader) }
    guard element[attribute: "dmn"] == nil else {
      if let row = rows.first {
        reader.report("<decide dmn=…> takes its rows from the file", at: row)
      }
      return model(element, &reader)
    }
    for row in rows { _ = reader.name(.level, "level", of: row) }
    let tests = rows.flatMap { $0.children(named: "when") }
    guard tests.filter({ isUnknown($0, &reader) }).isEmpty else { return nil }
    return native(element, rows, tests, &reader)
  }

  /// Whether an element speaks of a measure that is not there; then that is reported.
  private func isUnknown(_ element: XMLElement, _ reader: inout FieldReader) -> Bool {
    let name = reader.text("measure", of: element)
    guard !names.contains(name) else { return false }
    reader.report(
      "measure \"\(name)\" is not in this matrix", at: element, attribute: "measure",
      help: SourceIndex.Mention.correction(of: name, among: names))
    return true
  }

  /// What DMN calls the inputs that have another name there.
  func inputNames(_ element: XMLElement?) -> [String: String] {
    let pairs = (element?.children(named: "input") ?? []).compactMap { input in
      input[attribute: "name"].flatMap { name in
        input[attribute: "measure"].map { ($0, name[...].trimmingSpaces()) }
      }
    }
    return Dictionary(pairs.filter { $0.0 != $0.1 }, uniquingKeysWith: { first, _ in first })
  }
}

// The table written in the matrix.
extension DecisionReader {
  private func native(
    _ element: XMLElement, _ rows: [XMLElement], _ tests: [XMLElement],
    _ reader: inout FieldReader
  ) -> DecisionTable? {
    let columns = columns(element, tests, &reader)
    var outputs = [levelOutput(element, &reader)]
    outputs += element.children(named: "output").map { output($0) }
    checkAnswers(of: rows, outputs.dropFirst().map(\.name), &reader)
    var source = TableSource(
      name: reader.text("decision", of: element).nonEmpty ?? EscalationMatrix.decisionName,
      hitPolicy: hitPolicy(of: element),
      inputs: columns, outputs: outputs)
    source.position = element.tablePosition
    source.rules = rows.enumerated().map { rule($1, number: $0 + 1, source) }
    do throws(TableProblems) {
      return try DecisionTable(source, names: names)
    } catch {
      let answers = rows.flatMap { $0.children(named: "answer") }
      report(error, in: element, near: rows + tests + answers, &reader)
      return nil
    }
  }

  /// The columns that are written, then those that rows test.
  private func columns(
    _ element: XMLElement, _ tests: [XMLElement], _ reader: inout FieldReader
  ) -> [InputColumn] {
    var columns: [InputColumn] = []
    for child in element.children(named: "input") {
      let name = reader.text("measure", of: child)
      guard !columns.contains(where: { $0.expression.text == name }) else {
        reader.report("<input> \"\(name)\" stands above already", at: child, attribute: "measure")
        continue
      }
      var column = column(name)
      column.label = child[attribute: "label"] ?? name
      column.allowedValues = values("values", of: child)
      columns.append(column)
    }
    let written = columns.map(\.expression.text)
    let used = names.filter { name in tests.contains { $0[attribute: "measure"] == name } }
    return columns + used.filter { !written.contains($0) }.map { column($0) }
  }

  private func column(_ name: String) -> InputColumn {
    InputColumn(label: name, expression: TableText(name), type: type(of: name))
  }

  private func values(_ name: String, of element: XMLElement) -> TableText? {
    element[attribute: name].map { TableText($0, position: element.tablePosition) }
  }

  private func hitPolicy(of element: XMLElement) -> HitPolicy {
    element[attribute: "hit-policy"].flatMap { HitPolicy(dmn: $0.uppercased()) } ?? .priority
  }

  private func type(of name: String) -> FEELType {
    switch name {
    case "topic": .string
    case "executive-named": .boolean
    default: .number
    }
  }

  /// The level, worst first, so that the priority policy takes the worst.
  private func levelOutput(
    _ element: XMLElement, _ reader: inout FieldReader
  ) -> OutputColumn {
    let values = levels.reversed().map { FEELValue.string($0.id).description }
    let name = reader.text("output", of: element)
    return OutputColumn(
      name: name.isEmpty ? "level" : name, type: .string,
      allowedValues: TableText(values.joined(separator: ", ")),
      defaultEntry: otherwise(element, &reader))
  }

  private func otherwise(_ element: XMLElement, _ reader: inout FieldReader) -> TableText? {
    guard let given = element[attribute: "otherwise"], given != "none" else {
      let isOpen = element[attribute: "otherwise"] != nil
      return isOpen ? nil : levels.first.map { TableText(FEELValue.string($0.id).description) }
    }
    _ = reader.name(.level, "otherwise", of: element)
    return TableText(FEELValue.string(given).description)
  }

  private func output(_ element: XMLElement) -> OutputColumn {
    OutputColumn(
      name: element[attribute: "name"] ?? "",
      type: element[attribute: "type"].flatMap { FEELType(dmn: $0) },
      allowedValues: values("values", of: element), defaultEntry: values("default", of: element))
  }

  private func checkAnswers(
    of rows: [XMLElement], _ outputs: [String], _ reader: inout FieldReader
  ) {
    for answer in rows.flatMap({ $0.children(named: "answer") }) {
      let name = reader.text("output", of: answer)
      guard !outputs.contains(name) else { continue }
      reader.report(
        "<decide> has no <output> \"\(name)\"", at: answer, attribute: "output",
        help: SourceIndex.Mention.correction(of: name, among: outputs)
          ?? "write <output name=\"\(name)\"/> above the rows")
    }
  }

  private func rule(_ row: XMLElement, number: Int, _ table: TableSource) -> RuleRow {
    let level = FEELValue.string(row[attribute: "level"] ?? "").description
    let answers = table.outputs.dropFirst().map {
      cell("answer", "output", $0.name, of: row) ?? TableText("null")
    }
    return RuleRow(
      id: row[attribute: "id"] ?? "\(number)",
      inputs: table.inputs.map {
        cell("when", "measure", $0.expression.text, of: row) ?? TableText("-")
      },
      outputs: [TableText(level, position: row.tablePosition)] + answers,
      annotations: [row[attribute: "note"] ?? ""], position: row.tablePosition)
  }

  /// The text of the child of `row` that speaks of `name`.
  private func cell(
    _ child: String, _ attribute: String, _ name: String, of row: XMLElement
  ) -> TableText? {
    let found = row.children(named: child).first { $0[attribute: attribute] == name }
    return found.map { TableText($0.text, position: $0.tablePosition) }
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
  var tablePosition: TablePosition { TablePosition(line: line, column: column) }
}
