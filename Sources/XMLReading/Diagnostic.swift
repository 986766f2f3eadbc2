/// One fault in something a person wrote: where, what was found, and what would be right.
public struct Diagnostic: Sendable, Hashable {
  /// How much it matters.
  public enum Severity: String, Sendable, Hashable, CaseIterable {
    /// What was read cannot be used.
    case error
    /// What was read can be used, but probably does not mean what its author wants.
    case warning
    /// Something worth knowing.
    case note
  }

  /// Where the fault is.
  public var position: SourcePosition

  /// How much it matters.
  public var severity: Severity

  /// What was found and what was expected, in the words of the file's author.
  public var message: String

  /// The correction written out, if it can be guessed.
  public var help: String?

  /// Creates a fault at `position`.
  public init(
    _ message: String, at position: SourcePosition, severity: Severity = .error,
    help: String? = nil
  ) {
    self.position = position
    self.severity = severity
    self.message = message
    self.help = help
  }

  /// The file the fault is in.
  public var path: String { position.path }

  /// The line of the fault, from 1; 0 if the whole file is meant.
  public var line: Int { position.line }

  /// The column of the fault, from 1; 0 if the whole line or file is meant.
  public var column: Int { position.column }
}

extension Diagnostic: CustomStringConvertible {
  /// The fault as it is printed: `path:line:column: error: message`, and the help below it.
  public var description: String {
    let first = "\(position): \(severity.rawValue): \(message)"
    guard let help else { return sanitizedForTerminal(first) }
    return sanitizedForTerminal(first) + "\n  help: " + sanitizedForTerminal(help)
  }
}

extension Diagnostic.Severity: Comparable {
  /// Whether `left` matters less than `right`.
  public static func < (left: Diagnostic.Severity, right: Diagnostic.Severity) -> Bool {
    left.rank < right.rank
  }

  private var rank: Int {
    switch self {
    case .note: 0
    case .warning: 1
    case .error: 2
    }
  }
}
