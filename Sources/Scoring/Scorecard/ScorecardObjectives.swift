public import EventKernel

/// A suggested rating in the manner of HSEEP; a lead evaluator confirms it.
public enum ObjectiveRating: String, Sendable, Hashable, Encodable, CaseIterable {
  /// Performed without challenges.
  case performed = "P"
  /// Performed with some challenges.
  case some = "S"
  /// Performed with major challenges.
  case major = "M"
  /// Unable to be performed.
  case unable = "U"
  /// Not observed.
  case notObserved = "N/O"
}

/// One objective.
public struct ObjectiveResult: Sendable, Hashable, Encodable {
  /// One thing that counted for it.
  public struct Contribution: Sendable, Hashable, Encodable {
    /// `clock`, `rule`, `expected` or `tone`.
    public var kind = ""
    /// Its id.
    public var id = ""
    /// Its title.
    public var title = ""
    /// 0 to 1; `nil`: not observed.
    public var score: Double?
    /// Weight within the objective.
    public var weight = 1.0

    /// No contribution.
    public init() {}
  }

  /// The objective's id.
  public var id = ""
  /// One sentence.
  public var title = ""
  /// The capability it belongs to; may be empty.
  public var capability = ""
  /// The suggestion.
  public var rating = ObjectiveRating.notObserved
  /// Weighted mean of what counted, 0 to 1.
  public var score: Double?
  /// Share of the planned contributions that could be observed, 0 to 1.
  public var coverage = 0.0
  /// Whether one of its rules was critically violated.
  public var hasCriticalViolation = false
  /// What counted for it.
  public var contributions: [Contribution] = []
  /// The entries that show it.
  public var evidence: [Int] = []
  /// Why this rating, as a sentence.
  public var reason = ""

  /// An objective nothing is known of.
  public init() {}
}

/// What became of an expected action.
public struct ExpectedActionResult: Sendable, Hashable, Encodable {
  /// What became of it.
  public enum Outcome: String, Sendable, Hashable, Encodable {
    /// Done in time, or, if forbidden, left undone.
    case met
    /// Not done in time, or done although forbidden.
    case missed
    /// Its time had not run out at the end.
    case open
    /// Its trigger never came.
    case notReached = "not-reached"
  }

  /// The action's id.
  public var id = ""
  /// What was expected.
  public var title = ""
  /// Roles of which any may do it.
  public var roles: [String] = []
  /// Whether the right answer was not to do it.
  public var isForbidden = false
  /// Objectives it counts for.
  public var objectives: [String] = []
  /// When its clock started.
  public var dueFrom: SimulationTime?
  /// By when it was due.
  public var deadline: SimulationTime?
  /// When it was met or found missing.
  public var settledAt: SimulationTime?
  /// What became of it.
  public var outcome = Outcome.notReached
  /// The entries that show it.
  public var evidence: [Int] = []

  /// An action nobody waits for.
  public init() {}
}

/// Something worth saying, with what shows it.
public struct Finding: Sendable, Hashable, Encodable {
  /// What it rests on: `clock`, `rule`, `tone`, `contradiction`, `escalation`, `alerts`, `cues`,
  /// `cases` or `expected`.
  public var kind = ""
  /// The clock, rule or action.
  public var id = ""
  /// The observation, for a board.
  public var sentence = ""
  /// Where the plan says so; may be empty.
  public var reference = ""
  /// How much it was worth or cost; comparable within one list only.
  public var impact = 0.0
  /// The entries that show it.
  public var evidence: [Int] = []

  /// Nothing worth saying.
  public init() {}
}

/// A stage on the way to a published statement.
public enum StatementStage: String, Sendable, Hashable, Encodable, CaseIterable {
  /// From visible to somebody opening the alert.
  case queue
  /// From opened to judged.
  case triage
  /// From judged to the level declared.
  case deciding
  /// From the level declared to the draft finished.
  case drafting
  /// From submitted to decided, over all rounds.
  case approval
  /// From changes asked for to submitted again.
  case rework
  /// From the last approval, or the draft, to the last channel.
  case publishing
}

/// Where the time went on the way to one statement.
public struct StatementTime: Sendable, Hashable, Encodable {
  /// One stage.
  public struct Span: Sendable, Hashable, Encodable {
    /// Which.
    public var stage = StatementStage.queue
    /// How long, over all its parts.
    public var length = SimulationDuration.zero
    /// The entries it began and ended with.
    public var evidence: [Int] = []

    /// An empty stage.
    public init() {}
  }

  /// The message's id.
  public var message = ""
  /// What it was for.
  public var purpose = ""
  /// The level it answers, or empty.
  public var level = ""
  /// When the first stage began.
  public var from = SimulationTime.start
  /// When it was on its last channel.
  public var to = SimulationTime.start
  /// The stages in their order, those without time left out.
  public var spans: [Span] = []
  /// How many rounds of approval it took.
  public var rounds = 0

  /// No statement.
  public init() {}
}
