/// All faults of one reading: sorted by file, line and column, none of them twice.
///
/// Files come in the order in which they were first mentioned.
public struct Diagnostics: Error, Sendable, Hashable {
  /// What kind of failure the faults amount to; a command chooses its exit code by it.
  public enum Kind: Sendable, Hashable {
    /// What was read is wrong (sysexits 65).
    case faulty
    /// There is no such file (sysexits 66).
    case missing
    /// The file is there but may not be read (sysexits 66).
    case unreadable
    /// A file to be written cannot be created (sysexits 73).
    case cannotCreate
    /// Reading or writing broke off (sysexits 74).
    case inputOutput
  }

  /// What kind of failure the faults amount to.
  public var kind: Kind

  private var sorted: [Diagnostic] = []
  private var paths: [String] = []

  /// Creates an empty list of faults.
  public init(kind: Kind = .faulty) {
    self.kind = kind
  }

  /// Creates a list of `diagnostics`, sorted and without duplicates.
  public init(_ diagnostics: some Sequence<Diagnostic>, kind: Kind = .faulty) {
    self.kind = kind
    append(contentsOf: diagnostics)
  }

  /// Adds a fault at its place, unless it is there already.
  public mutating func append(_ diagnostic: Diagnostic) {
    if !paths.contains(diagnostic.path) { paths.append(diagnostic.path) }
    let place = key(of: diagnostic)
    let end = partition { key(of: $0) <= place }
    let start = partition { key(of: $0) < place }
    guard !sorted[start..<end].contains(diagnostic) else { return }
    sorted.insert(diagnostic, at: end)
  }

  /// Adds faults, each at its place.
  public mutating func append(contentsOf diagnostics: some Sequence<Diagnostic>) {
    for diagnostic in diagnostics { append(diagnostic) }
  }

  /// Whether one of the faults is an error.
  public var hasErrors: Bool { sorted.contains { $0.severity == .error } }

  /// The faults that are errors.
  public var errors: [Diagnostic] { sorted.filter { $0.severity == .error } }

  /// The faults that are warnings.
  public var warnings: [Diagnostic] { sorted.filter { $0.severity == .warning } }

  /// Throws all faults, warnings too, if one of them is an error.
  public func throwIfErrors() throws(Diagnostics) {
    if hasErrors { throw self }
  }

  private func key(of diagnostic: Diagnostic) -> (Int, Int, Int) {
    (paths.firstIndex(of: diagnostic.path) ?? paths.count, diagnostic.line, diagnostic.column)
  }

  private func partition(_ isBefore: (Diagnostic) -> Bool) -> Int {
    var low = 0
    var high = sorted.count
    while low < high {
      let middle = (low + high) / 2
      if isBefore(sorted[middle]) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

extension Diagnostics: RandomAccessCollection {
  /// The position of the first fault.
  public var startIndex: Int { 0 }

  /// The position behind the last fault.
  public var endIndex: Int { sorted.count }

  /// The fault at `index`.
  public subscript(index: Int) -> Diagnostic { sorted[index] }
}

extension Diagnostics: CustomStringConvertible {
  /// The faults as they are printed, one below the other.
  public var description: String { sorted.map(\.description).joined(separator: "\n") }
}

extension Diagnostics {
  /// Adds a fault at `position`.
  public mutating func report(
    _ message: String, at position: SourcePosition, severity: Diagnostic.Severity = .error,
    help: String? = nil
  ) {
    append(Diagnostic(message, at: position, severity: severity, help: help))
  }

  /// Adds an error at `element`, or at its `attribute` if it has that one.
  public mutating func report(
    _ message: String, at element: XMLElement, attribute: String? = nil, help: String? = nil
  ) {
    report(message, at: element.position(of: attribute), help: help)
  }

  /// Adds a warning at `element`, or at its `attribute` if it has that one.
  public mutating func warn(
    _ message: String, at element: XMLElement, attribute: String? = nil, help: String? = nil
  ) {
    report(message, at: element.position(of: attribute), severity: .warning, help: help)
  }
}
