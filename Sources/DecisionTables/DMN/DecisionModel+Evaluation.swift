extension DecisionModel {
  /// Makes a decision, and before it those that it requires.
  ///
  /// - Parameters:
  ///   - name: The name of the decision.
  ///   - values: The inputs by name; those that are missing are null.
  /// - Returns: The answer with the rows that led to it.
  /// - Throws: If there is no such decision, or a table cannot decide.
  public func evaluate(
    _ name: String, _ values: [String: FEELValue]
  ) throws(DecisionFault) -> ModelResult {
    guard let target = decisions.lastIndex(where: { $0.name == name }) else {
      throw DecisionFault(
        .unknownDecision, "the model has no decision \"\(name)\"",
        help: "it has " + decisions.map { "\"\($0.name)\"" }.joined(separator: ", "))
    }
    var known = values
    var tables: [ConsultedTable] = []
    let needed = decisionsNeeded(for: target)
    for index in decisions.indices where needed.contains(index) {
      known[decisions[index].name] = try decisions[index].decide(known, &tables)
    }
    return ModelResult(value: known[name] ?? .null, tables: tables)
  }

  /// The decision and all that it requires, directly or through others.
  private func decisionsNeeded(for target: Int) -> Set<Int> {
    var needed: Set<Int> = [target]
    for index in decisions.indices.reversed() where needed.contains(index) {
      for name in decisions[index].requirements {
        if let required = decisions[..<index].lastIndex(where: { $0.name == name }) {
          needed.insert(required)
        }
      }
    }
    return needed
  }
}

extension ModelDecision {
  fileprivate func decide(
    _ known: [String: FEELValue], _ tables: inout [ConsultedTable]
  ) throws(DecisionFault) -> FEELValue {
    let scope = requirements.map { known[$0] ?? .null }
    switch logic {
    case .expression(let expression):
      return expression.evaluate(in: scope)
    case .table(let table):
      let result = try table.evaluate(in: scope)
      tables.append(ConsultedTable(decision: name, result: result))
      return result.value
    }
  }
}
