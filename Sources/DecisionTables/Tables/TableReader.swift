/// Turns the texts of a table into tests and expressions, and notes everything that is wrong.
struct TableReader {
  private(set) var problems: [TableProblem] = []
  private let source: TableSource
  private let vocabulary: FEELVocabulary
  private let members: [String]

  init(_ source: TableSource, vocabulary: FEELVocabulary, members: [String]) {
    self.source = source
    self.vocabulary = vocabulary
    self.members = members
    if source.outputs.isEmpty {
      problems.append(
        TableProblem("table \(source.name) has no output", at: source.position))
    }
  }

  mutating func input(_ column: InputColumn) -> TableInput? {
    let allowed = column.allowedValues.flatMap { tests($0) }
    guard let expression = expression(column.expression) else { return nil }
    return TableInput(expression: expression, allowed: allowed, type: column.type)
  }

  mutating func output(_ column: OutputColumn) -> TableOutput? {
    let allowed = column.allowedValues.flatMap { tests($0) }
    let defaultEntry = column.defaultEntry.flatMap { expression($0) }
    return TableOutput(
      name: column.name, allowed: allowed, ranking: allowed?.listedValues ?? [],
      defaultEntry: defaultEntry)
  }

  mutating func rule(at index: Int) -> TableRule? {
    let row = source.rules[index]
    guard hasRightLength(row, number: index + 1) else { return nil }
    let inputs = row.inputs.compactMap { tests($0) }
    let outputs = row.outputs.compactMap { expression($0) }
    guard inputs.count == row.inputs.count, outputs.count == row.outputs.count else { return nil }
    return TableRule(inputs: inputs, outputs: outputs)
  }

  /// Checks what a hit policy asks of the outputs.
  mutating func checkPolicy(outputs: [TableOutput]) {
    if case .collect(.some) = source.hitPolicy, source.outputs.count > 1 {
      report(
        "a table with \(source.outputs.count) outputs cannot be aggregated", at: source.position,
        help: "keep one output, or collect without an aggregation")
    }
    if source.hitPolicy.needsOutputOrder, outputs.allSatisfy(\.ranking.isEmpty) {
      report(
        "hit policy \(source.hitPolicy.dmnName) needs the order of an output's values",
        at: source.position,
        help: "list the allowed values of an output, the most important first")
    }
  }

  private mutating func hasRightLength(_ row: RuleRow, number: Int) -> Bool {
    let place = row.position ?? source.position
    if row.inputs.count != source.inputs.count {
      report(
        "row \(number) has \(row.inputs.count) tests, but the table has "
          + "\(source.inputs.count) inputs", at: place)
    }
    if row.outputs.count != source.outputs.count {
      report(
        "row \(number) has \(row.outputs.count) results, but the table has "
          + "\(source.outputs.count) outputs", at: place)
    }
    return row.inputs.count == source.inputs.count && row.outputs.count == source.outputs.count
  }

  private mutating func tests(_ text: TableText) -> UnaryTests? {
    do throws(FEELError) {
      return try UnaryTests(text.text, vocabulary: vocabulary, members: members)
    } catch {
      report(error, in: text)
      return nil
    }
  }

  private mutating func expression(_ text: TableText) -> FEELExpression? {
    do throws(FEELError) {
      return try FEELExpression(text.text, vocabulary: vocabulary, members: members)
    } catch {
      report(error, in: text)
      return nil
    }
  }

  private mutating func report(_ error: FEELError, in text: TableText) {
    let excerpt = String(text.text.prefix(60)) + (text.text.count > 60 ? "…" : "")
    report(
      "in \(FEELValue.quoted(excerpt)): \(error.message)",
      at: text.position, help: error.help)
  }

  private mutating func report(_ message: String, at place: TablePosition?, help: String? = nil) {
    problems.append(TableProblem(message, at: place, help: help))
  }
}

extension UnaryTests {
  /// The values, if the tests are nothing but a list of constant values.
  var listedValues: [FEELValue]? {
    guard let tests, !isNegated else { return nil }
    var values: [FEELValue] = []
    for test in tests {
      guard case .equal(let node) = test, let value = node.literalValue else { return nil }
      if case .list(let items) = value { values += items } else { values.append(value) }
    }
    return values
  }
}
