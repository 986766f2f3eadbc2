/// A value as a compiled table takes it: nothing that would have to be allocated.
public enum CompiledValue: Sendable, Hashable {
  /// No value.
  case null

  /// True or false.
  case boolean(Bool)

  /// A number; counts as the decimal number that it prints as.
  case number(Double)

  /// A text by the number that `CompiledTable.string(_:)` gave it.
  case string(Int32)
}

/// What a compiled table decided.
public struct CompiledDecision: Sendable, Hashable {
  /// Why there is no row.
  public enum Problem: Sendable, Hashable {
    /// No row matches.
    case noRow
    /// Several rows match where only one may.
    case severalRows
    /// Rows match that answer differently where they must agree.
    case rowsDisagree
    /// An input has a value that the table does not allow, or of another type.
    case inputNotAllowed
  }

  /// The row that decides, from 0: the preferred one of those that match.
  public let rule: Int?

  /// Why there is no row, or `nil` if there is one.
  public let problem: Problem?

  static func none(_ problem: Problem) -> CompiledDecision {
    CompiledDecision(rule: nil, problem: problem)
  }
}

/// A decision table laid out for deciding millions of times a second.
///
/// Every column is cut at the constants of its cells; for each piece there is a row of bits that
/// says which rows of the table accept it. A decision finds the piece of each input by halving and
/// joins the bits with "and". Rows stand in the order in which the hit policy prefers them, so the
/// first bit left is the answer.
///
///     let fast = try CompiledTable(table)
///     var inputs: [CompiledValue] = [.number(80), .number(0.7), fast.string("service")]
///     if let rule = fast.decide(inputs).rule { print(fast.output(0, of: rule)) }
public struct CompiledTable: Sendable {
  /// What each input of the buffer is: the texts of the input expressions, column by column.
  public let inputNames: [String]

  let layout: CompiledLayout
  private let texts: [String: Int32]
  private let outputs: [[FEELValue]]
  private let ranks: [Int?]

  /// Compiles a table.
  ///
  /// - Parameter table: The table; all its tests must compare with constants that are numbers of
  ///   at most 15 digits, booleans, or texts without an order, and all its outputs be constant.
  /// - Throws: The cells for which that is not so.
  public init(_ table: DecisionTable) throws(TableProblems) {
    var compiler = TableCompiler(table)
    layout = try compiler.layout()
    texts = compiler.texts
    outputs = compiler.outputs
    inputNames = table.source.inputs.map(\.expression.text)
    ranks = outputs.map { row in
      table.outputs[0].ranking.firstIndex { $0.isEqual(to: row[0]) == .yes }
    }
  }

  /// The value that stands for a text; texts that no cell names are all alike.
  public func string(_ text: String) -> CompiledValue {
    .string(texts[text] ?? -1)
  }

  /// The value that stands for a FEEL value; null for what a compiled table cannot take.
  public func value(_ value: FEELValue) -> CompiledValue {
    switch value {
    case .boolean(let value): .boolean(value)
    case .number(let value): .number(value.doubleValue)
    case .string(let text): string(text)
    default: .null
    }
  }

  /// What a row answers in one column.
  public func output(_ column: Int, of rule: Int) -> FEELValue {
    outputs[rule][column]
  }

  /// The place of a row's first output among its allowed values, 0 for the most important; `nil`
  /// if the table does not list it.
  public func outputRank(of rule: Int) -> Int? {
    ranks[rule]
  }
}
