/// A decision table, read and ready to decide.
///
///     let table = try DecisionTable(source, names: ["Velocity", "Topic"])
///     let result = try table.evaluate(["Velocity": .number(80), "Topic": .string("service")])
///     print(result.value, "because of rows", result.chosenRules.map { $0 + 1 })
public struct DecisionTable: Sendable, Hashable {
  /// The table as its author wrote it.
  public let source: TableSource

  /// The names that expressions may use; their indexes are those of the scope.
  public let names: [String]

  let inputs: [TableInput]
  let outputs: [TableOutput]
  let rules: [TableRule]
  /// Components of structured values that expressions may name.
  let members: [String]

  /// Reads a table.
  ///
  /// - Parameters:
  ///   - source: The texts.
  ///   - names: The names that expressions may use.
  /// - Throws: Everything that is wrong with the table.
  public init(_ source: TableSource, names: [String]) throws(TableProblems) {
    try self.init(source, names: names, members: [])
  }

  init(
    _ source: TableSource, names: [String], members: [String]
  ) throws(TableProblems) {
    var reader = TableReader(source, vocabulary: FEELVocabulary(names), members: members)
    inputs = source.inputs.compactMap { reader.input($0) }
    outputs = source.outputs.compactMap { reader.output($0) }
    rules = source.rules.indices.compactMap { reader.rule(at: $0) }
    reader.checkPolicy(outputs: outputs)
    guard reader.problems.isEmpty else { throw TableProblems(reader.problems) }
    self.source = source
    self.names = names
    self.members = members
  }

  /// The table's name.
  public var name: String { source.name }

  /// What counts when several rows match.
  public var hitPolicy: HitPolicy { source.hitPolicy }

  /// The number of rows.
  public var ruleCount: Int { rules.count }

  /// The values that an output may take, in their order; empty if the table does not list them.
  public func allowedValues(ofOutput column: Int) -> [FEELValue] {
    outputs[column].ranking
  }

  /// What a row answers in one column, if that does not depend on the inputs.
  public func constantOutput(_ column: Int, of rule: Int) -> FEELValue? {
    rules[rule].outputs[column].constant
  }
}

extension DecisionTable {
  /// The names that inputs, tests and results speak of, in the order of `names`.
  public var usedNames: [String] {
    var used: Set<Int> = []
    for input in inputs { used.formUnion(input.expression.usedNames) }
    for rule in rules {
      used.formUnion(rule.inputs.flatMap(\.usedNames) + rule.outputs.flatMap(\.usedNames))
    }
    return used.sorted().map { names[$0] }
  }

  /// The table with other names for its inputs, on a scope of `names`.
  ///
  /// Columns without a label get their old name as one.
  ///
  /// - Parameters:
  ///   - renamed: New names by old ones; input expressions that are one of these are replaced.
  ///   - names: What the expressions may use afterwards.
  /// - Returns: The same decisions under other names.
  /// - Throws: The cells that speak of a name that is no longer there.
  public func renamingInputs(
    _ renamed: [String: String], names: [String]
  ) throws(TableProblems) -> DecisionTable {
    var source = source
    for index in source.inputs.indices {
      let old = source.inputs[index].expression
      source.inputs[index].label = source.inputs[index].heading
      guard let new = renamed[old.text] else { continue }
      source.inputs[index].expression = TableText(new, position: old.position)
    }
    return try DecisionTable(source, names: names, members: members)
  }

  /// The table without what it answers when no row matches.
  ///
  /// - Throws: Nothing that reading the table has not thrown.
  public func withoutDefaults() throws(TableProblems) -> DecisionTable {
    var source = source
    for index in source.outputs.indices { source.outputs[index].defaultEntry = nil }
    return try DecisionTable(source, names: names, members: members)
  }
}

/// An input column after reading.
struct TableInput: Sendable, Hashable {
  let expression: FEELExpression
  let allowed: UnaryTests?
  let type: FEELType?
}

/// An output column after reading.
struct TableOutput: Sendable, Hashable {
  let name: String
  let allowed: UnaryTests?
  /// The allowed values in their order, if they are a list of values.
  let ranking: [FEELValue]
  let defaultEntry: FEELExpression?
}

/// A row after reading.
struct TableRule: Sendable, Hashable {
  let inputs: [UnaryTests]
  let outputs: [FEELExpression]
}
