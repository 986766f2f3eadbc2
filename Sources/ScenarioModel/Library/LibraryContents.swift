internal import Foundation
public import XMLReading

extension Library {
  /// The folder of scenarios, organizations, matrices and schemas.
  public var scenarios: String { path + "/Scenarios" }
  /// The folder of sheets, guidelines and crews.
  public var scoring: String { path + "/Scoring" }

  /// The path of a kind's schema.
  public func schemaPath(of kind: DocumentKind) -> String {
    "\(scenarios)/schema/\(kind.rawValue).xsd"
  }

  /// The paths of all documents of a kind, in alphabetical order; parts that others include are left
  /// out.
  ///
  /// - Complexity: Reads every XML file below `Scenarios/` and `Scoring/`.
  public func documents(of kind: DocumentKind) -> [String] {
    let texts = allFiles.map { (path: $0, text: Self.text(of: $0)) }
    let parts = Set(texts.flatMap { Self.includes(in: $0.text, of: $0.path) })
    return texts.filter { $0.text.contains("\"\(kind.namespace)\"") && !parts.contains($0.path) }
      .map(\.path)
  }

  /// The document of a kind by the name of its file without `.xml`, or `nil`.
  public func document(_ kind: DocumentKind, named name: String) -> String? {
    documents(of: kind).first { Self.stem(of: $0) == name }
  }

  /// The text of a starting document of a kind, made out for `name`.
  ///
  /// - Throws: That the library has none.
  public func startingDocument(_ kind: DocumentKind, named name: String) throws(Diagnostics)
    -> String
  {
    try startingText(kind.rawValue, named: name)
  }

  /// The text of a starting document, also of a kind that is read elsewhere, such as `experiment`.
  ///
  /// - Throws: That the library has none.
  public func startingText(_ kind: String, named name: String) throws(Diagnostics) -> String {
    let template = try SafeFile.readText("\(scenarios)/schema/starting/\(kind).xml")
    return template.replacingOccurrences(of: "NAME", with: name.escapedForXML)
  }

  private var allFiles: [String] {
    [scenarios, scoring].flatMap { folder in
      let real = URL(fileURLWithPath: folder).resolvingSymlinksInPath().path
      let names = FileManager.default.enumerator(atPath: real)?.compactMap { $0 as? String } ?? []
      return names.filter { $0.hasSuffix(".xml") && !$0.hasPrefix("schema/") }
        .map { "\(folder)/\($0)" }
    }
    .sorted()
  }

  private static func text(of path: String) -> String {
    (try? SafeFile.readText(path)) ?? ""
  }

  private static func stem(of path: String) -> String {
    URL(fileURLWithPath: path).deletingPathExtension().lastPathComponent
  }

  /// The files that a document includes, as paths beside its own.
  private static func includes(in text: String, of path: String) -> [String] {
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent().relativePath
    return text.components(separatedBy: "<include href=\"").dropFirst().compactMap { rest in
      rest.split(separator: "\"").first.map { "\(folder)/\($0)" }
    }
  }
}

extension DocumentKind {
  /// The kind of a document by its namespace, or `nil`.
  public init?(namespace: String) {
    guard let kind = DocumentKind.allCases.first(where: { $0.namespace == namespace }) else {
      return nil
    }
    self = kind
  }
}
