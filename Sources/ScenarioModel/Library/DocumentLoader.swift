public import XMLReading

/// Reads documents: parses, validates against the library's schemas, checks, and hashes.
///
/// Schemas are compiled once, when first needed. One loader serves one thread.
public final class DocumentLoader {
  /// Where the schemas are.
  public let library: Library
  private let hash: ([UInt8]) -> String
  private var schemas: [DocumentKind: XMLSchema] = [:]

  /// A loader.
  ///
  /// - Parameters:
  ///   - library: Where the schemas are.
  ///   - hash: The content hash of bytes, such as SHA-256 in hexadecimal.
  public init(library: Library, hash: @escaping ([UInt8]) -> String) {
    self.library = library
    self.hash = hash
  }

  /// Reads a document of any kind; its namespace says which.
  ///
  /// - Throws: All faults at once, warnings among them.
  public func load(_ path: String) throws(Diagnostics) -> MusterDocument {
    try load(XMLReader.read(contentsOf: path))
  }

  /// Reads a document of any kind from a text, as if it stood at `path`.
  ///
  /// - Throws: All faults at once, warnings among them.
  public func load(xml text: String, path: String) throws(Diagnostics) -> MusterDocument {
    try load(XMLReader.read(text, path: path))
  }

  private func load(_ document: XMLDocument) throws(Diagnostics) -> MusterDocument {
    guard !document.isDecisionModel else { return .matrix(try matrix(in: document)) }
    return switch try kind(of: document) {
    case .scenario: .scenario(try read(document, .scenario, Scenario.init, Scenario.check))
    case .organization:
      .organization(try read(document, .organization, Organization.init, Organization.check))
    case .matrix:
      .matrix(try read(document, .matrix, EscalationMatrix.init, EscalationMatrix.check))
    case .sheet: .sheet(try read(document, .sheet, ScoringSheet.init, ScoringSheet.check))
    case .guideline: .guideline(try read(document, .guideline, Guideline.init, Guideline.check))
    case .crew: .crew(try read(document, .crew, CrewProfile.read, CrewProfile.check))
    }
  }

  private func kind(of document: XMLDocument) throws(Diagnostics) -> DocumentKind {
    let root = document.root
    guard let kind = root.namespace.flatMap(DocumentKind.init(namespace:)),
      kind.rawValue == root.name
    else { throw unknownKind(root) }
    return kind
  }

  private func unknownKind(_ root: XMLElement) -> Diagnostics {
    var faults = Diagnostics()
    let names = DocumentKind.allCases.map(\.rawValue)
    let guess = closestMatch(to: root.name, in: names) ?? "scenario"
    let found = root.namespace.map { "in the namespace \($0)" } ?? "without a namespace"
    faults.report(
      "<\(root.name)> \(found) is no document of Muster's", at: root,
      help: "write <\(guess) xmlns=\"urn:muster:\(guess):1\" …>; the documents are "
        + names.joined(separator: ", "))
    return faults
  }

  private func read<Document>(
    _ document: XMLDocument, _ kind: DocumentKind,
    _ make: (XMLElement, DocumentIdentity, inout FieldReader) -> Document?,
    _ check: (Document) -> (XMLElement, inout FieldReader) -> Void
  ) throws(Diagnostics) -> Loaded<Document> {
    let root = document.root
    var reader = FieldReader(root: root, schemaFaults: try schema(of: kind).validate(document))
    guard let value = make(root, identity(of: document, kind), &reader) else { throw reader.faults }
    check(value)(root, &reader)
    try reader.faults.throwIfErrors()
    return Loaded(value, warnings: reader.faults, source: reader.source)
  }

  func identity(of document: XMLDocument, _ kind: DocumentKind) -> DocumentIdentity {
    DocumentIdentity(
      kind: kind, id: document.root[attribute: "id"] ?? "",
      version: document.root[attribute: "version"] ?? "", path: document.path,
      contentHash: hash(document.files.flatMap(\.bytes) + Self.modelBytes(of: document)))
  }

  /// The bytes of the DMN file that decides for a matrix; none when its rows stand in the matrix, or
  /// when the file cannot be read, which reading reports.
  private static func modelBytes(of document: XMLDocument) -> [UInt8] {
    guard let path = document.root.firstChild(named: "decide")?.modelPath else { return [] }
    return (try? SafeFile.read(path)) ?? []
  }

  func schema(of kind: DocumentKind) throws(Diagnostics) -> XMLSchema {
    if let schema = schemas[kind] { return schema }
    let schema = try XMLSchema(contentsOf: library.schemaPath(of: kind))
    schemas[kind] = schema
    return schema
  }
}

// Documents of a kind that is known beforehand.
extension DocumentLoader {
  /// Reads a scenario.
  ///
  /// - Throws: All faults at once, also that it is another kind of document.
  public func scenario(_ path: String) throws(Diagnostics) -> Loaded<Scenario> {
    guard case .scenario(let loaded) = try load(path) else { throw mistaken(path, for: .scenario) }
    return loaded
  }

  /// Reads an organization.
  ///
  /// - Throws: All faults at once, also that it is another kind of document.
  public func organization(_ path: String) throws(Diagnostics) -> Loaded<Organization> {
    guard case .organization(let loaded) = try load(path) else {
      throw mistaken(path, for: .organization)
    }
    return loaded
  }

  /// Reads an escalation matrix.
  ///
  /// - Throws: All faults at once, also that it is another kind of document.
  public func matrix(_ path: String) throws(Diagnostics) -> Loaded<EscalationMatrix> {
    guard case .matrix(let loaded) = try load(path) else { throw mistaken(path, for: .matrix) }
    return loaded
  }

  /// Reads an escalation matrix from a text, as if it stood at `path`.
  ///
  /// - Throws: All faults at once, also that it is another kind of document.
  public func matrix(
    xml text: String, path: String
  ) throws(Diagnostics) -> Loaded<EscalationMatrix> {
    guard case .matrix(let loaded) = try load(xml: text, path: path) else {
      throw mistaken(path, for: .matrix)
    }
    return loaded
  }

  /// Reads a scoring sheet.
  ///
  /// - Throws: All faults at once, also that it is another kind of document.
  public func sheet(_ path: String) throws(Diagnostics) -> Loaded<ScoringSheet> {
    guard case .sheet(let loaded) = try load(path) else { throw mistaken(path, for: .sheet) }
    return loaded
  }

  /// Reads a guideline.
  ///
  /// - Throws: All faults at once, also that it is another kind of document.
  public func guideline(_ path: String) throws(Diagnostics) -> Loaded<Guideline> {
    guard case .guideline(let loaded) = try load(path) else {
      throw mistaken(path, for: .guideline)
    }
    return loaded
  }

  /// Reads crew profiles.
  ///
  /// - Throws: All faults at once, also that it is another kind of document.
  public func crew(_ path: String) throws(Diagnostics) -> Loaded<[CrewProfile]> {
    guard case .crew(let loaded) = try load(path) else { throw mistaken(path, for: .crew) }
    return loaded
  }

  private func mistaken(_ path: String, for kind: DocumentKind) -> Diagnostics {
    var faults = Diagnostics()
    faults.report(
      "this is another kind of document; a \(kind.rawValue) is asked for",
      at: SourcePosition(path: path),
      help: "a \(kind.rawValue) starts with <\(kind.rawValue) xmlns=\"\(kind.namespace)\" …>")
    return faults
  }
}
