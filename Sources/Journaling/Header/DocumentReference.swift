/// The kinds of document a drill is made from.
public struct DocumentKind: RawRepresentable, Hashable, Sendable {
  /// The name as the journal has it.
  public let rawValue: String

  /// Makes a kind of any name; journals of other programs may have their own.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// The crisis and the injects.
  public static let scenario = DocumentKind(rawValue: "scenario")
  /// Teams, seats, shifts and authority.
  public static let organization = DocumentKind(rawValue: "organization")
  /// The escalation matrix.
  public static let matrix = DocumentKind(rawValue: "matrix")
  /// The scoring sheet.
  public static let sheet = DocumentKind(rawValue: "sheet")
  /// The tone guideline.
  public static let guideline = DocumentKind(rawValue: "guideline")
  /// How the simulated crew behaves.
  public static let crew = DocumentKind(rawValue: "crew")
  /// The competency framework.
  public static let competencies = DocumentKind(rawValue: "competencies")
  /// The drill plan that binds the others.
  public static let plan = DocumentKind(rawValue: "plan")
}

/// One document as it stood when the drill was run.
public struct DocumentReference: Hashable, Sendable {
  /// What kind of document it is.
  public var kind: DocumentKind
  /// The document's own id.
  public var id: String
  /// The document's own version.
  public var version: String
  /// Where it lay, as the user named it.
  public var path: String
  /// SHA-256 of its bytes, 64 lowercase hexadecimal digits; see `contentHash(of:)`.
  public var hash: String

  /// Names a document and seals its content.
  public init(kind: DocumentKind, id: String, version: String, path: String, hash: String) {
    self.kind = kind
    self.id = id
    self.version = version
    self.path = path
    self.hash = hash
  }
}
