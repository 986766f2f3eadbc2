public import DrillEngine
import EventKernel
import Journaling
public import ScenarioModel
public import Scoring

/// One future: documents, a crew and the luck, ready to be played and scored.
public struct World: Sendable {
  /// The plan of the drill.
  public var scenario: Scenario
  /// Who answers.
  public var organization: Organization
  /// Who must know, how soon, at which severity.
  public var matrix: EscalationMatrix
  /// How the simulated seats play.
  public var crew: CrewProfile
  /// What the drill is scored by.
  public var sheet: ScoringSheet
  /// The bands of tone.
  public var guideline: Guideline
  /// The seed of every random stream.
  public var seed: UInt64

  /// Gathers the documents of a future; the seed is 1.
  public init(
    scenario: Scenario, organization: Organization, matrix: EscalationMatrix, crew: CrewProfile,
    scoring: (sheet: ScoringSheet, guideline: Guideline)
  ) {
    self.scenario = scenario
    self.organization = organization
    self.matrix = matrix
    self.crew = crew
    sheet = scoring.sheet
    guideline = scoring.guideline
    seed = 1
  }

  /// The same future with other luck.
  public func with(seed: UInt64) -> World {
    var copy = self
    copy.seed = seed
    return copy
  }

  /// What the engine needs.
  public var setup: DrillSetup {
    var setup = DrillSetup(
      scenario: scenario, organization: organization, matrix: matrix, crew: crew, seed: seed)
    setup.alsoNamed = [sheet.identity, guideline.identity]
    return setup
  }

  /// What scoring needs.
  public var scoring: ScoringDocuments {
    ScoringDocuments(
      sheet: sheet, matrix: matrix, organization: organization, scenario: scenario,
      guideline: guideline)
  }
}
