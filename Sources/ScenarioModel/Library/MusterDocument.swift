public import XMLReading

/// A document of any kind, as read.
public enum MusterDocument: Sendable {
  /// A scenario.
  case scenario(Loaded<Scenario>)
  /// An organization.
  case organization(Loaded<Organization>)
  /// An escalation matrix.
  case matrix(Loaded<EscalationMatrix>)
  /// A scoring sheet.
  case sheet(Loaded<ScoringSheet>)
  /// A guideline.
  case guideline(Loaded<Guideline>)
  /// Crew profiles; at least one.
  case crew(Loaded<[CrewProfile]>)

  /// Which document it is.
  public var identity: DocumentIdentity {
    switch self {
    case .scenario(let loaded): loaded.value.identity
    case .organization(let loaded): loaded.value.identity
    case .matrix(let loaded): loaded.value.identity
    case .sheet(let loaded): loaded.value.identity
    case .guideline(let loaded): loaded.value.identity
    case .crew(let loaded):
      loaded.value.first?.identity ?? DocumentIdentity(kind: .crew, id: "", version: "")
    }
  }

  /// What is odd about it.
  public var warnings: Diagnostics {
    switch self {
    case .scenario(let loaded): loaded.warnings
    case .organization(let loaded): loaded.warnings
    case .matrix(let loaded): loaded.warnings
    case .sheet(let loaded): loaded.warnings
    case .guideline(let loaded): loaded.warnings
    case .crew(let loaded): loaded.warnings
    }
  }
}
