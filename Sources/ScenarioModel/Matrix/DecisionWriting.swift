import DecisionTables
import XMLReading

// The decision of a matrix, written in rows.
extension EscalationMatrix {
  func writeDecision(to markup: inout MatrixMarkup) {
    let source = table.source
    let output = source.outputs.first?.name ?? ""
    let policy = source.hitPolicy.dmnName.lowercased()
    let attributes: [MatrixMarkup.Attribute] = [
      ("hit-policy", policy == "priority" ? nil : policy),
      ("decision", source.name == Self.decisionName ? nil : source.name.nonEmpty),
      ("output", output == "level" ? nil : output.nonEmpty), ("otherwise", otherwise),
    ]
    markup.element("decide", attributes) { markup in
      if !hasPlainColumns { for column in source.inputs { write(column, to: &markup) } }
      for column in source.outputs.dropFirst() { write(column, to: &markup) }
      for (index, row) in source.rules.enumerated() { write(row, number: index + 1, to: &markup) }
    }
  }

  /// What the attribute of that name says; `nil` for the calm level, which need not be said.
  private var otherwise: String? {
    guard let entry = table.source.outputs.first?.defaultEntry?.text else { return "none" }
    return levels.first.map { FEELValue.string($0.id).description } == entry ? nil : entry.unquoted
  }

  /// Whether the columns are those that rows test, in the order of the measures.
  private var hasPlainColumns: Bool {
    let inputs = table.source.inputs
    let names = measures.map(\.id) + Self.flags
    let tested = names.filter { name in
      guard let column = inputs.firstIndex(where: { $0.expression.text == name }) else {
        return false
      }
      return table.source.rules.contains { $0.inputs[column].text != "-" }
    }
    return tested == inputs.map(\.expression.text)
      && inputs.allSatisfy {
        $0.label == $0.expression.text && $0.allowedValues == nil
          && inputNames[$0.expression.text] == nil
      }
  }

  private func write(_ column: InputColumn, to markup: inout MatrixMarkup) {
    let measure = column.expression.text
    markup.element(
      "input",
      [
        ("measure", measure), ("name", inputNames[measure]),
        ("label", column.label == measure ? nil : column.label.nonEmpty),
        ("values", column.allowedValues?.text),
      ])
  }

  private func write(_ column: OutputColumn, to markup: inout MatrixMarkup) {
    markup.element(
      "output",
      [
        ("name", column.name), ("type", column.type?.dmnName),
        ("values", column.allowedValues?.text), ("default", column.defaultEntry?.text),
      ])
  }

  private func write(_ row: RuleRow, number: Int, to markup: inout MatrixMarkup) {
    let note = row.annotations.filter { !$0.isEmpty }.joined(separator: "; ")
    let attributes: [MatrixMarkup.Attribute] = [
      ("id", row.id == "\(number)" ? nil : row.id.nonEmpty),
      ("level", row.outputs.first.flatMap { $0.text.unquoted }), ("note", note.nonEmpty),
    ]
    markup.element("row", attributes) { markup in
      for (column, cell) in zip(table.source.inputs, row.inputs) where !cell.acceptsEverything {
        markup.element("when", [("measure", column.expression.text)], text: cell.text)
      }
      for (column, cell) in zip(table.source.outputs, row.outputs).dropFirst()
      where cell.text != "null" {
        markup.element("answer", [("output", column.name)], text: cell.text)
      }
    }
  }
}

extension TableText {
  fileprivate var acceptsEverything: Bool { text == "-" || text.isEmpty }
}

extension String {
  /// What stands between quotation marks, when the text is nothing else.
  var unquoted: String? {
    guard count >= 2, hasPrefix("\""), hasSuffix("\"") else { return nil }
    let inner = dropFirst().dropLast()
    return inner.contains("\"") ? nil : String(inner)
  }
}
