public import EventKernel
public import ScenarioModel

/// All that a drill is made of: the documents, the luck, and who sits where.
public struct DrillSetup: Sendable {
  /// The plan of the drill.
  public var scenario: Scenario
  /// Who answers.
  public var organization: Organization
  /// Who must know, how soon, at which severity.
  public var matrix: EscalationMatrix
  /// How simulated seats play.
  public var crew: CrewProfile
  /// The seed of every random stream.
  public var seed: UInt64
  /// Documents the drill itself does not use, but its journal's header names: sheet, guideline.
  public var alsoNamed: [DocumentIdentity]
  /// Seats that people or scripts play; the crew leaves them alone.
  public var playedSeats: Set<String>
  /// How often aggregate facts are written.
  public var summaryInterval: SimulationDuration
  /// How texts sound to the audience; drills may share it.
  public var hearing: PublicToneMemory

  /// Gathers what a drill is made of.
  public init(
    scenario: Scenario, organization: Organization, matrix: EscalationMatrix, crew: CrewProfile,
    seed: UInt64
  ) {
    self.scenario = scenario
    self.organization = organization
    self.matrix = matrix
    self.crew = crew
    self.seed = seed
    alsoNamed = []
    playedSeats = []
    summaryInterval = .minutes(5)
    hearing = PublicToneMemory()
  }
}
