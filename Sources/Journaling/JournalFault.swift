/// Something wrong in a journal's file, and where.
public struct JournalFault: Hashable, Sendable {
  /// The file, as the user named it.
  public let path: String
  /// The line, 1 for the first; 0 when the fault is not in a line.
  public let line: Int
  /// The byte within the line, 1 for the first, if the fault has a place there.
  public let column: Int?
  /// The sequence of the entry, if the line holds one.
  public let sequence: Int?
  /// What was found and what was expected.
  public let message: String
  /// What would be right, if that can be guessed.
  public let help: String?

  init(path: String, line: Int, sequence: Int? = nil, fault: LineFault) {
    self.path = path
    self.line = line
    column = fault.column
    self.sequence = sequence
    message = fault.message
    help = fault.help
  }
}

extension JournalFault: CustomStringConvertible {
  /// The fault as editors jump to it, `path:line:column: error: message`, and help below it.
  public var description: String {
    var place = path
    if line > 0 { place += ":\(line)" }
    if let column { place += ":\(column)" }
    return "\(place): error: \(message)" + (help.map { "\n  help: \($0)" } ?? "")
  }
}

/// Why a journal could not be read or written: every fault that was found, sorted by line.
public struct JournalFaults: Error, Hashable {
  /// What kind of failure it is, which decides how a command exits.
  public enum Kind: Hashable, Sendable {
    /// The file is not a journal as it should be.
    case faulty
    /// There is no such file.
    case missing
    /// The file cannot be made there.
    case cannotCreate
    /// Reading or writing failed.
    case inputOutput
  }

  /// What kind of failure it is.
  public let kind: Kind
  /// The faults, sorted by line; at most a hundred, and then one that says so.
  public let faults: [JournalFault]

  init(_ kind: Kind = .faulty, _ faults: [JournalFault]) {
    self.kind = kind
    self.faults = faults
  }

  init(_ kind: Kind, path: String, message: String, help: String? = nil) {
    let fault = LineFault(message, help: help)
    self.init(kind, [JournalFault(path: path, line: 0, fault: fault)])
  }
}

extension JournalFaults: CustomStringConvertible {
  /// All faults, one after the other.
  public var description: String { faults.map(\.description).joined(separator: "\n") }
}

/// A fault in a line whose number its finder does not know.
struct LineFault: Error, Hashable {
  let message: String
  let help: String?
  var column: Int?

  init(_ message: String, help: String? = nil, column: Int? = nil) {
    self.message = message
    self.help = help
    self.column = column
  }
}
