public import ScenarioModel

/// The documents a journal is scored by.
///
/// All but the sheet may be missing, so that a journal from elsewhere can be scored; what then
/// cannot be assessed says why.
public struct ScoringDocuments: Sendable {
  /// What counts.
  public var sheet: ScoringSheet
  /// Levels, their targets and duties.
  public var matrix: EscalationMatrix?
  /// Allowances and roles.
  public var organization: Organization?
  /// Objectives, facts and the crisis' cluster.
  public var scenario: Scenario?
  /// Tone bands.
  public var guideline: Guideline?

  /// Gathers documents.
  public init(
    sheet: ScoringSheet, matrix: EscalationMatrix? = nil, organization: Organization? = nil,
    scenario: Scenario? = nil, guideline: Guideline? = nil
  ) {
    self.sheet = sheet
    self.matrix = matrix
    self.organization = organization
    self.scenario = scenario
    self.guideline = guideline
  }
}
