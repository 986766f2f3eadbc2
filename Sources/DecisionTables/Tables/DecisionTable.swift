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
