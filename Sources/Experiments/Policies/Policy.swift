import Journaling
public import ScenarioModel

/// One way to be organized: what a leadership team would choose between.
public struct Policy: Sendable {
  /// The name in columns and reports, such as `night`.
  public var id: String
  /// A title for reports.
  public var title: String
  /// Who must know, how soon; with all changes made.
  public var matrix: EscalationMatrix
  /// Who answers; with all changes made.
  public var organization: Organization
  /// How the simulated seats play.
  public var crew: CrewProfile
  /// What was changed in the documents, in words.
  public var changes: [String] = []

  /// A policy of documents as they are.
  public init(
    id: String, title: String, matrix: EscalationMatrix, organization: Organization,
    crew: CrewProfile
  ) {
    self.id = id
    self.title = title
    self.matrix = matrix
    self.organization = organization
    self.crew = crew
  }

  /// Whether the other is this policy under another name: drills of the two cannot differ.
  public func isSame(as other: Policy) -> Bool {
    matrix.identity.contentHash == other.matrix.identity.contentHash
      && organization.identity.contentHash == other.organization.identity.contentHash
      && crew == other.crew
  }

  /// Makes a change.
  ///
  /// The documents' identities tell from then on that they were changed, and how: a journal that is
  /// kept names what was played.
  ///
  /// - Throws: That there is nothing of that name to change, with the names there are.
  public mutating func make(_ change: PolicyChange) throws(PolicyChangeFault) {
    switch change {
    case .threshold, .sustain:
      try change.apply(to: &matrix)
      matrix.identity.mark(change.words)
    default:
      try change.apply(to: &organization)
      organization.identity.mark(change.words)
    }
    changes.append(change.words)
  }
}

extension DocumentIdentity {
  /// Tells that the document was changed after reading.
  fileprivate mutating func mark(_ change: String) {
    version += version.hasSuffix("*") ? "" : "*"
    contentHash = Journaling.contentHash(of: "\(contentHash)\n\(change)")
  }
}

/// Why a change cannot be made.
public struct PolicyChangeFault: Error, Sendable, Hashable {
  /// What is wrong.
  public let message: String
  /// What would be right; may be empty.
  public let help: String

  init(_ message: String, help: String = "") {
    self.message = message
    self.help = help
  }
}
