/// Lays out a table for `CompiledTable`.
struct TableCompiler {
  private let table: DecisionTable
  private var problems: [TableProblem] = []
  private(set) var texts: [String: Int32] = [:]
  private(set) var outputs: [[FEELValue]] = []

  init(_ table: DecisionTable) {
    self.table = table
  }

  /// The layout, or all cells that cannot be compiled.
  mutating func layout() throws(TableProblems) -> CompiledLayout {
    let domains = table.inputs.indices.compactMap { domain(of: $0) }
    readOutputs()
    guard problems.isEmpty, domains.count == table.inputs.count else {
      throw TableProblems(problems)
    }
    for domain in domains where domain.kind == .text { intern(domain.bounds) }
    var layout = CompiledLayout()
    layout.policy = table.hitPolicy
    layout.textCount = texts.count
    layout.wordCount = max(1, (table.rules.count + 63) / 64)
    try arrangeRules(in: &layout)
    for (index, domain) in domains.enumerated() { append(domain, column: index, to: &layout) }
    return layout
  }

  private mutating func domain(of column: Int) -> ColumnDomain? {
    let place = table.source.inputs[column].expression.position
    guard let domain = ColumnDomain(of: table, column: column) else {
      report("column \(heading(column)) compares values of different kinds", at: place)
      return nil
    }
    for rule in domain.openRules {
      let cell = table.source.rules[rule].inputs[column]
      report("\(cell.text) does not compare with constants alone", at: cell.position)
    }
    checkKind(domain, of: column, at: place)
    return domain
  }

  private mutating func checkKind(_ domain: ColumnDomain, of column: Int, at place: TablePosition?)
  {
    switch domain.kind {
    case .temporal:
      report(
        "column \(heading(column)) compares days or times", at: place,
        help: "a compiled table takes numbers, texts and booleans; pass seconds or days as numbers")
    case .orderedText:
      report("column \(heading(column)) compares the order of texts", at: place)
    case .number:
      for case .number(let bound) in domain.bounds where bound.digitCount > 15 {
        report("\(bound) has more than 15 digits", at: place)
      }
    case .nothing, .text, .boolean: break
    }
  }

  private mutating func readOutputs() {
    for (index, rule) in table.rules.enumerated() {
      for (column, expression) in rule.outputs.enumerated() where expression.constant == nil {
        let cell = table.source.rules[index].outputs[column]
        report("\(cell.text) depends on the inputs", at: cell.position)
      }
      outputs.append(rule.outputs.map { $0.constant ?? .null })
    }
  }

  private mutating func intern(_ values: [FEELValue]) {
    for case .string(let text) in values where texts[text] == nil {
      texts[text] = Int32(texts.count)
    }
  }

  private func heading(_ column: Int) -> String { table.source.inputs[column].heading }

  private mutating func report(_ message: String, at place: TablePosition?, help: String? = nil) {
    problems.append(TableProblem(message, at: place, help: help))
  }
}

extension TableCompiler {
  /// Puts the rows into the order of preference and numbers their answers.
  private func arrangeRules(in layout: inout CompiledLayout) throws(TableProblems) {
    let order: DominanceOrder
    do throws(DominanceUnknown) {
      order = try DominanceOrder(of: table)
    } catch {
      throw TableProblems([
        TableProblem(
          "the priority of row \(error.rule + 1) depends on the inputs",
          at: table.source.rules[error.rule].position)
      ])
    }
    layout.rules = order.rules.map { Int32($0) }
    layout.everyRule = Array(repeating: 0, count: layout.wordCount)
    for place in order.rules.indices { layout.everyRule[place >> 6] |= 1 << UInt64(place & 63) }
    var numbers: [[FEELValue]: Int32] = [:]
    for rule in order.rules {
      let number = numbers[outputs[rule]] ?? Int32(numbers.count)
      numbers[outputs[rule]] = number
      layout.answers.append(number)
    }
  }

  /// Appends the bounds and bits of a column.
  private func append(_ domain: ColumnDomain, column: Int, to layout: inout CompiledLayout) {
    let kind = Self.kind(of: domain)
    let isText = kind == .text
    layout.columns.append(
      CompiledLayout.Column(
        kind: kind, firstBound: isText ? layout.textPieces.count : layout.bounds.count,
        boundCount: domain.bounds.count, firstPiece: layout.allowed.count))
    appendPiece(.null, isStranger: false, column: column, to: &layout)
    appendPiece(.null, isStranger: true, column: column, to: &layout)
    switch kind {
    case .nothing: break
    case .number: appendNumbers(domain, column: column, to: &layout)
    case .text: appendTexts(domain, column: column, to: &layout)
    case .boolean:
      for piece in domain.pieces {
        appendPiece(piece.witness, isStranger: false, column: column, to: &layout)
      }
    }
  }

  private static func kind(of domain: ColumnDomain) -> CompiledLayout.Kind {
    switch domain.kind {
    case .number: .number
    case .text: .text
    case .boolean: .boolean
    default: .nothing
    }
  }

  /// Appends a gap before each bound, the bound, and the gap after the last.
  private func appendNumbers(
    _ domain: ColumnDomain, column: Int, to layout: inout CompiledLayout
  ) {
    var previous: FEELValue?
    for bound in domain.bounds {
      let gap = FEELValue.between(previous, bound) ?? bound
      appendPiece(gap, isStranger: false, column: column, to: &layout)
      appendPiece(bound, isStranger: false, column: column, to: &layout)
      layout.bounds.append(bound.numberValue?.doubleValue ?? .nan)
      previous = bound
    }
    let last = FEELValue.between(previous, nil) ?? .null
    appendPiece(last, isStranger: false, column: column, to: &layout)
  }

  /// Appends the pieces of a column of texts, and for each text of the table which piece it is in.
  private func appendTexts(_ domain: ColumnDomain, column: Int, to layout: inout CompiledLayout) {
    let other = Int32(domain.bounds.count)
    let first = layout.textPieces.count
    layout.textPieces += Array(repeating: other, count: texts.count + 1)
    for (index, bound) in domain.bounds.enumerated() {
      guard case .string(let text) = bound, let number = texts[text] else { continue }
      layout.textPieces[first + Int(number)] = Int32(index)
    }
    for piece in domain.pieces {
      appendPiece(piece.witness, isStranger: false, column: column, to: &layout)
    }
  }

  /// Appends a piece that `witness` stands for; a stranger is any value of another kind.
  private func appendPiece(
    _ witness: FEELValue, isStranger: Bool, column: Int, to layout: inout CompiledLayout
  ) {
    var words = Array(repeating: UInt64(0), count: layout.wordCount)
    for (place, rule) in layout.rules.enumerated() {
      let tests = table.rules[Int(rule)].inputs[column]
      let accepts =
        isStranger ? tests.acceptsEverything : tests.accepts(witness, in: [FEELValue]())
      if accepts { words[place >> 6] |= 1 << UInt64(place & 63) }
    }
    layout.masks += words
    layout.allowed.append(isAllowed(witness, isStranger: isStranger, column: column))
  }

  private func isAllowed(_ witness: FEELValue, isStranger: Bool, column: Int) -> Bool {
    let input = table.inputs[column]
    guard let allowed = input.allowed else {
      return !isStranger || input.type == nil || input.type == .any || isUntested(column)
    }
    if isStranger { return isUntested(column) }
    return witness == .null || allowed.accepts(witness, in: [FEELValue]())
  }

  /// Whether no cell of the column, nor its allowed values, name a value.
  private func isUntested(_ column: Int) -> Bool {
    table.inputs[column].allowed == nil
      && table.rules.allSatisfy { $0.inputs[column].acceptsEverything }
  }
}
