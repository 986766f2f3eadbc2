public import DecisionTables
public import EventKernel

/// Who must know, how soon, at which severity.
public struct EscalationMatrix: Sendable {
  /// Which document this is.
  public var identity: DocumentIdentity
  /// A title for reports.
  public var title: String
  /// What is measured, in the order in which formulas may refer to one another.
  public var measures: [MeasureDefinition]
  /// Measures → level; inputs are measures' ids or the flags `topic` and `executive-named`.
  public var table: DecisionTable
  /// The levels by rising rank, the calm one first; at least two.
  public var levels: [EscalationLevel]
  /// How often measures are taken.
  public var interval: SimulationDuration
  /// How long a higher level must be indicated before it is expected.
  public var sustain: SimulationDuration
  /// How long a lower level must be indicated before it is expected (hysteresis in time).
  public var release: SimulationDuration
  /// What happens over time while nobody acknowledges.
  public var ladders: [Ladder]
  /// The file that the table was read from: the document's own, or a DMN file that it names.
  public var tablePath: String
  /// What DMN calls inputs of the table that have another name there, by measure or flag.
  public var inputNames: [String: String]

  /// A matrix of a table and levels.
  public init(
    identity: DocumentIdentity, title: String, measures: [MeasureDefinition],
    table: DecisionTable, levels: [EscalationLevel]
  ) {
    self.identity = identity
    self.title = title
    self.measures = measures
    self.table = table
    self.levels = levels
    interval = .minutes(1)
    sustain = .minutes(3)
    release = .minutes(60)
    ladders = []
    inputNames = [:]
    tablePath = identity.path
  }

  /// The level called `id`.
  public func level(_ id: String) -> EscalationLevel? { levels.first { $0.id == id } }

  /// What tables may test beside the measures.
  public static let flags = ["topic", "executive-named"]

  /// The direction in which each of the table's inputs makes things worse; none for the others.
  public var worsening: [String: MonotoneDirection] {
    var directions: [String: MonotoneDirection] = ["executive-named": .worseWhenHigher]
    for measure in measures { directions[measure.id] = measure.worse.direction }
    let inputs = Set(table.source.inputs.map(\.expression.text))
    return directions.filter { inputs.contains($0.key) }
  }
}
