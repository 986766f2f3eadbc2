/// The documents of one drill, as far as they are at hand.
public struct DocumentSet: Sendable {
  /// The scenario.
  public var scenario: Loaded<Scenario>?
  /// The organization.
  public var organization: Loaded<Organization>?
  /// The escalation matrix.
  public var matrix: Loaded<EscalationMatrix>?
  /// The scoring sheet.
  public var sheet: Loaded<ScoringSheet>?
  /// The guideline.
  public var guideline: Loaded<Guideline>?
  /// The names of the tone features that guidelines may speak of; empty: not checked.
  public var toneFeatures: [String]

  /// A set of documents.
  public init(
    scenario: Loaded<Scenario>? = nil, organization: Loaded<Organization>? = nil,
    matrix: Loaded<EscalationMatrix>? = nil, sheet: Loaded<ScoringSheet>? = nil,
    toneFeatures: [String] = []
  ) {
    self.scenario = scenario
    self.organization = organization
    self.matrix = matrix
    self.sheet = sheet
    self.toneFeatures = toneFeatures
    guideline = nil
  }

  /// Puts a document in its place; crews have none.
  public mutating func insert(_ document: MusterDocument) {
    switch document {
    case .scenario(let loaded): scenario = loaded
    case .organization(let loaded): organization = loaded
    case .matrix(let loaded): matrix = loaded
    case .sheet(let loaded): sheet = loaded
    case .guideline(let loaded): guideline = loaded
    case .crew: break
    }
  }
}
