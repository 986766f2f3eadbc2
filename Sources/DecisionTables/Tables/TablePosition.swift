/// A place in the file that a table was read from.
public struct TablePosition: Sendable, Hashable, Comparable {
  /// The line, counted from 1.
  public var line: Int

  /// The column in the line, counted from 1; 0 if it is not known.
  public var column: Int

  /// A place by line and column.
  public init(line: Int, column: Int = 0) {
    self.line = line
    self.column = column
  }

  /// Whether `lhs` stands before `rhs`.
  public static func < (lhs: TablePosition, rhs: TablePosition) -> Bool {
    (lhs.line, lhs.column) < (rhs.line, rhs.column)
  }
}

/// A text of a table with its place.
public struct TableText: Sendable, Hashable, ExpressibleByStringLiteral {
  /// The text.
  public var text: String

  /// Where it stands, or `nil` if it was not read from a file: of an element, its `<`.
  public var position: TablePosition?

  /// A text and where it stands.
  public init(_ text: String, position: TablePosition? = nil) {
    self.text = text
    self.position = position
  }

  /// A text that was not read from a file.
  public init(stringLiteral value: String) {
    self.init(value)
  }
}

/// Something wrong with a table as it is written.
public struct TableProblem: Sendable, Hashable {
  /// Where, or `nil` if the table was not read from a file.
  public let position: TablePosition?

  /// What was found, in the author's words.
  public let message: String

  /// What would be right, if that can be guessed.
  public let help: String?

  init(_ message: String, at position: TablePosition?, help: String? = nil) {
    self.position = position
    self.message = message
    self.help = help
  }
}

/// Everything that is wrong with a table, in the order of the file.
public struct TableProblems: Error, Sendable, Hashable, CustomStringConvertible {
  /// The faults, sorted by position; those without one come first.
  public let problems: [TableProblem]

  init(_ problems: [TableProblem]) {
    let indexed = problems.enumerated().sorted { lhs, rhs in
      let first = lhs.element.position ?? TablePosition(line: 0)
      let second = rhs.element.position ?? TablePosition(line: 0)
      return (first, lhs.offset) < (second, rhs.offset)
    }
    self.problems = indexed.map(\.element)
  }

  /// The faults, one per line, with line, column and help.
  public var description: String {
    problems.map { problem in
      let place = problem.position.map { "\($0.line):\($0.column): " } ?? ""
      return place + problem.message + (problem.help.map { "\n  help: \($0)" } ?? "")
    }.joined(separator: "\n")
  }
}
