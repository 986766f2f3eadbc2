import ScenarioModel
import XMLReading

/// The documents of the examples, and copies of them with a fault planted.
enum Fixture {
  /// The folder of the package.
  static let root = #filePath.split(separator: "/").dropLast(3).map { "/" + $0 }.joined()
  /// The package as a library.
  static let library = Library(path: root)

  /// A loader with a toy hash: enough to see that it is asked.
  static var loader: DocumentLoader {
    DocumentLoader(library: library) { "\($0.count) bytes" }
  }

  /// The text of the example of a kind.
  static func text(_ kind: DocumentKind) throws -> String {
    try SafeFile.readText("\(root)/Tests/ScenarioModelTests/Examples/\(kind.rawValue).xml")
  }

  /// Reads the example of a kind, with `old` replaced by `new` wherever it stands.
  static func load(
    _ kind: DocumentKind, _ old: String = "", _ new: String = ""
  ) throws -> MusterDocument {
    let text = try text(kind)
    guard !old.isEmpty else { return try loader.load(xml: text, path: "\(kind.rawValue).xml") }
    guard text.contains(old) else { throw Missing(text: old) }
    let parts = text.split(separator: old, omittingEmptySubsequences: false)
    return try loader.load(xml: parts.joined(separator: new), path: "\(kind.rawValue).xml")
  }

  /// What is said about the example with a fault planted, a line each, without the file's name.
  static func faults(
    _ kind: DocumentKind, _ old: String, _ new: String
  ) throws -> [String] {
    do {
      return try load(kind, old, new).warnings.map(\.tail)
    } catch let faults as Diagnostics {
      return faults.map(\.tail)
    }
  }

  /// A planted fault found nothing to replace.
  struct Missing: Error {
    var text: String
  }
}

extension Diagnostic {
  /// The fault without the file's name: `12:3: error: … | help`.
  var tail: String {
    "\(line):\(column): \(severity.rawValue): \(message)" + (help.map { " | \($0)" } ?? "")
  }
}

extension MusterDocument {
  /// The scenario, if it is one.
  var scenario: Loaded<Scenario>? {
    guard case .scenario(let loaded) = self else { return nil }
    return loaded
  }
  /// The organization, if it is one.
  var organization: Loaded<Organization>? {
    guard case .organization(let loaded) = self else { return nil }
    return loaded
  }
  /// The matrix, if it is one.
  var matrix: Loaded<EscalationMatrix>? {
    guard case .matrix(let loaded) = self else { return nil }
    return loaded
  }
  /// The sheet, if it is one.
  var sheet: Loaded<ScoringSheet>? {
    guard case .sheet(let loaded) = self else { return nil }
    return loaded
  }
  /// The guideline, if it is one.
  var guideline: Loaded<Guideline>? {
    guard case .guideline(let loaded) = self else { return nil }
    return loaded
  }
  /// The crews, if it is a document of crews.
  var crews: Loaded<[CrewProfile]>? {
    guard case .crew(let loaded) = self else { return nil }
    return loaded
  }
}
