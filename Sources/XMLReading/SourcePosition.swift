/// A place in a file that a person wrote.
public struct SourcePosition: Sendable, Hashable {
  /// The file, as the user named it.
  public var path: String

  /// The line, from 1; 0 if the whole file is meant.
  public var line: Int

  /// The column in Unicode scalars, from 1; 0 if the whole line or file is meant.
  public var column: Int

  /// Creates a place; without `line` the whole file is meant.
  public init(path: String, line: Int = 0, column: Int = 0) {
    self.path = path
    self.line = line
    self.column = column
  }
}

extension SourcePosition: Comparable {
  /// Whether `left` stands before `right`: by path, then line, then column.
  public static func < (left: SourcePosition, right: SourcePosition) -> Bool {
    (left.path, left.line, left.column) < (right.path, right.line, right.column)
  }
}

extension SourcePosition: CustomStringConvertible {
  /// The place as editors understand it: `path:line:column`, without the zeros.
  public var description: String {
    guard line > 0 else { return path }
    return column > 0 ? "\(path):\(line):\(column)" : "\(path):\(line)"
  }
}
