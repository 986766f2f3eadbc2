/// What is wrong with the text of an expression, where, and what would be right.
public struct FEELError: Error, Sendable, Hashable {
  /// Where the fault is: offsets in the text's UTF-8; empty where something is missing.
  public let range: Range<Int>

  /// What was found, in the author's words.
  public let message: String

  /// What would be right, if that can be guessed.
  public let help: String?

  init(_ message: String, at range: Range<Int>, help: String? = nil) {
    self.range = range
    self.message = message
    self.help = help
  }
}

extension FEELError: CustomStringConvertible {
  /// The message, with the offset and the help.
  public var description: String {
    "at offset \(range.lowerBound): \(message)" + (help.map { " (\($0))" } ?? "")
  }
}
