extension TableAnalyst {
  /// Finds rows that can never fire: impossible ones, and those that others always forestall.
  mutating func findDeadRows() {
    let impossible = grid.perhaps.indices.filter { rule in
      grid.perhaps[rule].contains(where: \.isEmpty)
    }
    for rule in impossible { reportImpossible(rule) }
    guard table.hitPolicy == .first || table.hitPolicy == .priority else { return }
    let order: DominanceOrder
    do throws(DominanceUnknown) {
      order = try DominanceOrder(of: table)
    } catch {
      undecided.append(
        "The priority of row \(error.rule + 1) depends on the inputs, so masked rows were not "
          + "looked for.")
      return
    }
    findMasked(order, possible: table.rules.indices.filter { !impossible.contains($0) })
  }

  private mutating func reportImpossible(_ rule: Int) {
    guard let column = grid.perhaps[rule].firstIndex(where: \.isEmpty) else { return }
    findings.append(
      TableFinding(
        .impossibleRow, rules: [rule], column: column,
        message: "row \(rule + 1) can never match: \(heading(column)) "
          + "\(table.rules[rule].inputs[column].text) accepts no value that can occur"))
  }

  private mutating func findMasked(_ order: DominanceOrder, possible: [Int]) {
    var search = CoverSearch(grid, boxes: grid.surely, budget: budget)
    for rule in possible {
      let others = dominators(of: rule, order)
      guard !others.isEmpty else { continue }
      if let mask = maskingRules(of: rule, among: others, &search) {
        findings.append(
          TableFinding(
            .maskedRow, rules: [rule] + mask,
            message: "row \(rule + 1) never decides: \(DecisionFault.rowList(mask)) "
              + (mask.count == 1 ? "comes" : "come") + " before it wherever it matches"))
      }
      if search.isExhausted {
        undecided.append("The search for masked rows was given up at row \(rule + 1).")
        return
      }
    }
  }

  /// The rows preferred to `rule` that share a situation with it.
  private func dominators(of rule: Int, _ order: DominanceOrder) -> [Int] {
    order.rules[..<order.places[rule]].filter {
      TableGrid.intersects(grid.surely[$0], grid.perhaps[rule])
    }.sorted()
  }

  /// The rows that together cover `rule`, as few as are easily found; `nil` if something is left.
  private func maskingRules(
    of rule: Int, among others: [Int], _ search: inout CoverSearch
  ) -> [Int]? {
    let box = grid.perhaps[rule]
    if let single = others.first(where: { TableGrid.isSubset(box, of: grid.surely[$0]) }) {
      return [single]
    }
    guard isCovered(box, by: others, &search) else { return nil }
    guard others.count <= 12 else { return others }
    var few = others
    for other in others where few.count > 2 {
      let fewer = few.filter { $0 != other }
      if isCovered(box, by: fewer, &search) { few = fewer }
    }
    return few
  }

  private func isCovered(_ box: [BitSet], by rules: [Int], _ search: inout CoverSearch) -> Bool {
    var set = BitSet(capacity: grid.ruleCount)
    for rule in rules { set.insert(rule) }
    return search.uncovered(in: box, by: set, limit: 1).isEmpty && !search.isExhausted
  }
}

extension TableAnalyst {
  /// Finds inputs that make no difference.
  mutating func findUnusedInputs() {
    for column in table.inputs.indices
    where !grid.openCells.contains(where: { $0.column == column }) {
      let isUntested = table.rules.allSatisfy { $0.inputs[column].acceptsEverything }
      let isIdle = grid.surely.allSatisfy { row in
        row[column].isEmpty || row[column] == grid.universe[column]
      }
      guard isUntested || isIdle else { continue }
      findings.append(
        TableFinding(
          .unusedInput, column: column,
          message: isUntested
            ? "\(heading(column)) is tested by no row"
            : "\(heading(column)) makes no difference: every row accepts all its values or none"))
    }
  }

  /// Finds results that their output does not allow.
  mutating func findForbiddenOutputs() {
    for (column, output) in table.outputs.enumerated() {
      guard let allowed = output.allowed, allowed.usedNames.isEmpty else { continue }
      let name = output.name.isEmpty ? "the output" : output.name
      for rule in table.rules.indices {
        guard let value = table.constantOutput(column, of: rule), value != .null,
          !allowed.accepts(value, in: [FEELValue]())
        else { continue }
        findings.append(
          TableFinding(
            .outputNotAllowed, rules: [rule], column: column,
            message: "row \(rule + 1) answers \(value), but \(name) allows \(allowed.text)"))
      }
      guard let value = output.defaultEntry?.constant, value != .null,
        !allowed.accepts(value, in: [FEELValue]())
      else { continue }
      findings.append(
        TableFinding(
          .outputNotAllowed, column: column,
          message: "the default is \(value), but \(name) allows \(allowed.text)"))
    }
  }
}
