extension DecisionTable {
  /// Decides for the values that a scope gives to the names.
  ///
  /// - Parameter scope: What the names stand for, by their index in `names`.
  /// - Returns: The answer with the rows that match.
  /// - Throws: The error condition of the hit policy, or a value that is not allowed.
  public func evaluate(in scope: some FEELScope) throws(DecisionFault) -> TableResult {
    let values = try inputValues(in: scope)
    let matches = rules.indices.filter { index in
      zip(rules[index].inputs, values).allSatisfy { $0.accepts($1, in: scope) }
    }
    return try TableOutcome(table: self, matches: matches, scope: scope).result()
  }

  /// Decides for values by name; a name without a value is null.
  ///
  /// - Parameter values: The values.
  /// - Returns: The answer with the rows that match.
  /// - Throws: As `evaluate(in:)`.
  public func evaluate(_ values: [String: FEELValue]) throws(DecisionFault) -> TableResult {
    try evaluate(in: names.map { values[$0] ?? .null })
  }

  /// The values of the input expressions, each checked against what is allowed.
  private func inputValues(in scope: some FEELScope) throws(DecisionFault) -> [FEELValue] {
    var values: [FEELValue] = []
    for (index, input) in inputs.enumerated() {
      let value = input.expression.evaluate(in: scope)
      if let type = input.type, !type.accepts(value) {
        throw DecisionFault(
          .inputNotAllowed, "\(source.inputs[index].heading) is \(value)",
          help: "the table expects a \(type.dmnName)")
      }
      if value != .null, let allowed = input.allowed, !allowed.accepts(value, in: scope) {
        throw DecisionFault(
          .inputNotAllowed, "\(source.inputs[index].heading) is \(value)",
          help: "the table allows \(allowed.text)")
      }
      values.append(value)
    }
    return values
  }
}

extension DecisionTable {
  /// The tests of a row that a situation fails, each with the value: `Topic "service" is not "data"`.
  ///
  /// - Parameters:
  ///   - rule: The row, from 0.
  ///   - scope: What the names stand for, by their index in `names`.
  /// - Returns: A clause for each failed test; none if the row matches.
  public func failedTests(ofRow rule: Int, in scope: some FEELScope) -> [String] {
    inputs.indices.compactMap { column in
      let value = inputs[column].expression.evaluate(in: scope)
      let tests = rules[rule].inputs[column]
      guard !tests.accepts(value, in: scope) else { return nil }
      return "\(source.inputs[column].heading) \(value) is not \(tests.text)"
    }
  }
}

/// Makes the answer of a table from the rows that match.
struct TableOutcome<Scope: FEELScope> {
  let table: DecisionTable
  let matches: [Int]
  let scope: Scope

  func result() throws(DecisionFault) -> TableResult {
    guard !matches.isEmpty else { return answer(valueWithoutMatch, from: []) }
    switch table.hitPolicy {
    case .unique: return try unique()
    case .any: return try any()
    case .priority:
      let ranked = try rankedMatches()
      return answer(try value(of: ranked[0]), from: [ranked[0]])
    case .first: return answer(try value(of: matches[0]), from: [matches[0]])
    case .collect(let aggregation?): return try aggregated(aggregation)
    case .collect(nil), .ruleOrder: return try list(matches)
    case .outputOrder: return try list(try rankedMatches())
    }
  }

  private func answer(_ value: FEELValue, from rules: [Int]) -> TableResult {
    TableResult(value: value, matchedRules: matches, chosenRules: rules)
  }

  private func unique() throws(DecisionFault) -> TableResult {
    guard matches.count == 1 else {
      throw DecisionFault(
        .severalRowsMatch,
        "\(DecisionFault.rowList(matches)) match at once, but hit policy UNIQUE allows one",
        rules: matches, help: "make the rows exclude one another, or choose another hit policy")
    }
    return answer(try value(of: matches[0]), from: matches)
  }

  private func any() throws(DecisionFault) -> TableResult {
    let first = try value(of: matches[0])
    for rule in matches.dropFirst() where try value(of: rule) != first {
      throw DecisionFault(
        .rowsDisagree,
        "\(DecisionFault.rowList([matches[0], rule])) match at once and answer differently",
        rules: [matches[0], rule], help: "hit policy ANY needs equal answers")
    }
    return answer(first, from: matches)
  }

  private func list(_ rules: [Int]) throws(DecisionFault) -> TableResult {
    var items: [FEELValue] = []
    for rule in rules { items.append(try value(of: rule)) }
    return answer(.list(items), from: rules)
  }

  private func aggregated(_ aggregation: Aggregation) throws(DecisionFault) -> TableResult {
    var items: [FEELValue] = []
    for rule in matches { items.append(try value(of: rule)) }
    let value = aggregation.value(of: items)
    guard value != .null else {
      throw DecisionFault(
        .notAggregable,
        "\(DecisionFault.rowList(matches)) answer what has no \(aggregation.rawValue)",
        rules: matches)
    }
    return answer(value, from: matches)
  }

  /// The defaults of the outputs, or what the policy gives for nothing at all.
  private var valueWithoutMatch: FEELValue {
    if table.outputs.contains(where: { $0.defaultEntry != nil }) {
      return composed(table.outputs.map { $0.defaultEntry?.evaluate(in: scope) ?? .null })
    }
    if table.hitPolicy == .collect(.count) { return .number(0) }
    return table.hitPolicy.givesList ? .list([]) : .null
  }

  private func value(of rule: Int) throws(DecisionFault) -> FEELValue {
    composed(try outputs(of: rule))
  }

  /// One value alone; several under their names.
  private func composed(_ values: [FEELValue]) -> FEELValue {
    if values.count == 1 { return values[0] }
    let entries = zip(table.outputs, values).map {
      FEELContext.Entry(name: $0.name, value: $1)
    }
    return .context(FEELContext(entries))
  }

  private func outputs(of rule: Int) throws(DecisionFault) -> [FEELValue] {
    var values: [FEELValue] = []
    for (column, expression) in table.rules[rule].outputs.enumerated() {
      let value = expression.evaluate(in: scope)
      let output = table.outputs[column]
      if value != .null, let allowed = output.allowed, !allowed.accepts(value, in: scope) {
        throw DecisionFault(
          .outputNotAllowed, "row \(rule + 1) answers \(value)", rules: [rule],
          help: "the output allows \(allowed.text)")
      }
      values.append(value)
    }
    return values
  }

  /// The matches by the rank of their outputs, column by column; ties keep the rows' order.
  private func rankedMatches() throws(DecisionFault) -> [Int] {
    var ranked: [(ranks: [Int], rule: Int)] = []
    for rule in matches {
      let values = try outputs(of: rule)
      ranked.append((zip(table.outputs, values).map { $0.rank(of: $1) }, rule))
    }
    ranked.sort { lhs, rhs in
      lhs.ranks == rhs.ranks
        ? lhs.rule < rhs.rule : lhs.ranks.lexicographicallyPrecedes(rhs.ranks)
    }
    return ranked.map(\.rule)
  }
}

extension TableOutput {
  /// The place of a value among the allowed ones; 0 in columns without an order.
  func rank(of value: FEELValue) -> Int {
    guard !ranking.isEmpty else { return 0 }
    return ranking.firstIndex { $0.isEqual(to: value) == .yes } ?? ranking.count
  }
}

extension Aggregation {
  /// One value made of many; null where that has no meaning.
  func value(of items: [FEELValue]) -> FEELValue {
    switch self {
    case .sum: FEELFunction.sum(items).map { .number($0) } ?? .null
    case .minimum: FEELFunction.extreme(items, .before)
    case .maximum: FEELFunction.extreme(items, .after)
    case .count: .number(items.count)
    }
  }
}
