/// A decision table as its author wrote it: texts, with their places in the file.
public struct TableSource: Sendable, Hashable {
  /// What the table decides.
  public var name: String

  /// What counts when several rows match.
  public var hitPolicy: HitPolicy

  /// What the table asks, one for each column of tests.
  public var inputs: [InputColumn]

  /// What the table answers, one for each column of results.
  public var outputs: [OutputColumn]

  /// The rows, from the top.
  public var rules: [RuleRow]

  /// Where the table begins.
  public var position: TablePosition?

  /// A table of texts.
  public init(
    name: String, hitPolicy: HitPolicy = .unique, inputs: [InputColumn] = [],
    outputs: [OutputColumn] = [], rules: [RuleRow] = []
  ) {
    self.name = name
    self.hitPolicy = hitPolicy
    self.inputs = inputs
    self.outputs = outputs
    self.rules = rules
  }
}

/// A column of tests.
public struct InputColumn: Sendable, Hashable {
  /// The heading for people; empty if the expression says enough.
  public var label: String

  /// What the column tests, most often a name.
  public var expression: TableText

  /// The type that the file declares.
  public var type: FEELType?

  /// The values that can occur, as tests: `"service", "safety"` or `[0..1]`.
  public var allowedValues: TableText?

  /// A column that tests an expression.
  public init(
    label: String = "", expression: TableText, type: FEELType? = nil,
    allowedValues: TableText? = nil
  ) {
    self.label = label
    self.expression = expression
    self.type = type
    self.allowedValues = allowedValues
  }

  /// The label, or the expression where there is none.
  public var heading: String { label.isEmpty ? expression.text : label }
}

/// A column of results.
public struct OutputColumn: Sendable, Hashable {
  /// The name of the result; may be empty if the table has only one.
  public var name: String

  /// The type that the file declares.
  public var type: FEELType?

  /// The values that can occur; under the policies that rank, the most important first.
  public var allowedValues: TableText?

  /// What the result is if no row matches.
  public var defaultEntry: TableText?

  /// A column of results.
  public init(
    name: String, type: FEELType? = nil, allowedValues: TableText? = nil,
    defaultEntry: TableText? = nil
  ) {
    self.name = name
    self.type = type
    self.allowedValues = allowedValues
    self.defaultEntry = defaultEntry
  }
}

/// A row: tests, results, and remarks.
public struct RuleRow: Sendable, Hashable {
  /// The row's own name in the file; may be empty.
  public var id: String

  /// The tests, one for each input column.
  public var inputs: [TableText]

  /// The results, one for each output column.
  public var outputs: [TableText]

  /// Remarks for people.
  public var annotations: [String]

  /// Where the row begins.
  public var position: TablePosition?

  /// A row of texts.
  public init(
    id: String = "", inputs: [TableText], outputs: [TableText], annotations: [String] = [],
    position: TablePosition? = nil
  ) {
    self.id = id
    self.inputs = inputs
    self.outputs = outputs
    self.annotations = annotations
    self.position = position
  }
}
