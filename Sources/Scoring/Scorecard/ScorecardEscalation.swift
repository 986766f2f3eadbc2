public import EventKernel

/// Expected against declared levels over time.
public struct EscalationResult: Sendable, Hashable, Encodable {
  /// Level ids by rising rank, the axes of the tables.
  public var levels: [String] = []
  /// Every change of the expected or the declared level, by time.
  public var timeline: [LevelStep] = []
  /// Net time by expected (row) and declared (column) level.
  public var time: [[SimulationDuration]] = []
  /// One count per declaration: expected at that moment (actual) against declared (assigned).
  public var declarations = ConfusionTable()
  /// Net time with too low a level declared.
  public var underTime = SimulationDuration.zero
  /// Net time with too high a level declared.
  public var overTime = SimulationDuration.zero
  /// 3 × rank-hours under + 1 × rank-hours over.
  public var cost = 0.0
  /// 1 − cost ÷ (3 × rank-hours expected), at least 0; `nil` when no level was ever expected.
  public var score: Double?
  /// Ladders that ran out without an acknowledgement.
  public var exhausted: [Int] = []
  /// Why there is no comparison; may be empty.
  public var reason = ""

  /// No levels.
  public init() {}
}

/// A change of level.
public struct LevelStep: Sendable, Hashable, Encodable {
  /// When, as the crew could see it.
  public var moment = SimulationTime.start
  /// The expected level from here on.
  public var expected = ""
  /// Its rank.
  public var expectedRank = 0
  /// The declared level from here on.
  public var declared = ""
  /// Its rank.
  public var declaredRank = 0
  /// The entry that changed it.
  public var entry = 0
  /// For a change of the expected level: the matrix row and the measures that caused it.
  public var because = ""

  /// The calm level at STARTEX.
  public init() {}
}

/// Counts of what something was against what it was taken for.
public struct ConfusionTable: Sendable, Hashable, Encodable {
  /// One non-empty cell.
  public struct Cell: Sendable, Hashable, Encodable {
    /// What it was.
    public var actual = ""
    /// What it was taken for.
    public var assigned = ""
    /// How often.
    public var count = 0
    /// The entries that show it.
    public var evidence: [Int] = []

    /// An empty cell.
    public init() {}
  }

  /// How well one label was recognised.
  public struct Measure: Sendable, Hashable, Encodable {
    /// The label.
    public var label = ""
    /// Right ÷ assigned; `nil` if never assigned.
    public var precision: Double?
    /// Right ÷ actual; `nil` if it never occurred.
    public var recall: Double?

    /// No label.
    public init() {}
  }

  /// The labels in the order of rows and columns.
  public var labels: [String] = []
  /// Non-empty cells by row, then column.
  public var cells: [Cell] = []
  /// Label by label.
  public var measures: [Measure] = []
  /// The share that was right, 0 to 1; `nil` when empty.
  public var accuracy: Double?

  /// An empty table.
  public init() {}

  /// The count of `actual` taken for `assigned`.
  public func count(actual: String, assigned: String) -> Int {
    cells.first { $0.actual == actual && $0.assigned == assigned }?.count ?? 0
  }
  /// All counts.
  public var total: Int { cells.reduce(0) { $0 + $1.count } }
}

/// Alerts, traps among them, and what the crew made of them.
public struct AlertResult: Sendable, Hashable, Encodable {
  /// Verdicts: what the alert was (`real`, `false`) against the crew's word.
  public var verdicts = ConfusionTable()
  /// Alerts raised.
  public var raised = 0
  /// Alerts nobody opened.
  public var unopened: [Int] = []
  /// Traps taken for real: over-reactions.
  public var overReactions: [Int] = []
  /// Real signals dismissed.
  public var misses: [Int] = []
  /// Traps recognised.
  public var trapsRecognised: [Int] = []

  /// No alerts.
  public init() {}
}

/// Decisions about levels, alerts and cues, and how they were logged; the fourth pillar.
public struct DecisionQuality: Sendable, Hashable, Encodable {
  /// One part of it.
  public struct Part: Sendable, Hashable, Encodable {
    /// Such as `Escalation against the matrix`.
    public var title = ""
    /// 0 to 1; `nil`: not assessable.
    public var score: Double?
    /// What was found.
    public var sentence = ""
    /// The entries that show it.
    public var evidence: [Int] = []

    /// An empty part.
    public init() {}
  }

  /// Mean of the parts that have a score.
  public var score: Double?
  /// Escalation, alerts, cues, decision log.
  public var parts: [Part] = []

  /// No decisions.
  public init() {}
}
