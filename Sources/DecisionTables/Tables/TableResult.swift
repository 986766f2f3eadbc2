/// What a table decided, and which rows said so.
public struct TableResult: Sendable, Hashable {
  /// The answer: the value of a single output, a context of several, or a list of either.
  public let value: FEELValue

  /// The rows that match, from 0, in their order.
  public let matchedRules: [Int]

  /// The rows that the answer is made of, in the order in which they went into it.
  public let chosenRules: [Int]

  /// The answer of one output by its name; the answer itself if the table has only one.
  ///
  /// - Parameter name: The name of an output.
  public subscript(name: String) -> FEELValue {
    if case .context(let context) = value { context[name] ?? .null } else { value }
  }
}

/// Why a table could not decide.
public struct DecisionFault: Error, Sendable, Hashable {
  /// The kinds of fault.
  public enum Kind: Sendable, Hashable {
    /// Several rows match where only one may.
    case severalRowsMatch
    /// Rows match that answer differently where they must agree.
    case rowsDisagree
    /// An input has a value that the table does not allow, or of another type.
    case inputNotAllowed
    /// A row answers a value that its output does not allow.
    case outputNotAllowed
    /// The matches cannot be added up or compared.
    case notAggregable
    /// The model has no decision of that name.
    case unknownDecision
  }

  /// What kind of fault it is.
  public let kind: Kind

  /// The rows that are at fault, from 0.
  public let rules: [Int]

  /// What happened, with row numbers counted from 1.
  public let message: String

  /// What would help.
  public let help: String?

  init(_ kind: Kind, _ message: String, rules: [Int] = [], help: String? = nil) {
    self.kind = kind
    self.rules = rules
    self.message = message
    self.help = help
  }
}

extension DecisionFault: CustomStringConvertible {
  /// The message with its help.
  public var description: String { message + (help.map { " (\($0))" } ?? "") }

  /// Row numbers as people count them: `rows 2, 5 and 7`.
  static func rowList(_ rules: [Int]) -> String {
    let numbers = rules.map { String($0 + 1) }
    guard numbers.count > 1, let last = numbers.last else {
      return "row " + numbers.joined()
    }
    return "rows " + numbers.dropLast().joined(separator: ", ") + " and " + last
  }
}
