/// The kinds of document Muster reads; each has a namespace `urn:muster:NAME:1` and an XSD.
public enum DocumentKind: String, CaseIterable, Sendable, Hashable {
  case scenario, organization, matrix, sheet, guideline, crew

  /// The XML namespace of the document's elements.
  public var namespace: String { "urn:muster:\(rawValue):1" }
}

/// Which document this is: what a journal's header records so that a score can be traced.
public struct DocumentIdentity: Hashable, Sendable {
  /// What the document says.
  public var kind: DocumentKind
  /// The author's name for it, unique within its kind.
  public var id: String
  /// The author's version, free text such as `1.2`.
  public var version: String
  /// Where it was read from; empty for a document made in code.
  public var path: String
  /// SHA-256 of the bytes read, includes appended in order, in lower-case hexadecimal.
  public var contentHash: String

  /// Names a document.
  public init(
    kind: DocumentKind, id: String, version: String, path: String = "", contentHash: String = ""
  ) {
    self.kind = kind
    self.id = id
    self.version = version
    self.path = path
    self.contentHash = contentHash
  }
}
