public import EventKernel
public import ScenarioModel

extension ClockDefinition.Kind: Encodable {}

/// What one clock of the sheet measured.
public struct ClockResult: Sendable, Hashable, Encodable {
  /// The definition's id.
  public var id = ""
  /// What is measured; `ClockRules` says what starts and stops it.
  public var kind = ClockDefinition.Kind.detect
  /// The definition's title.
  public var title = ""
  /// The weight within timeliness; 0: reported, not scored.
  public var weight = 1.0
  /// Objectives it counts for.
  public var objectives: [String] = []
  /// Every opportunity, by start.
  public var opportunities: [ClockOpportunity] = []
  /// Opportunities with a score.
  public var assessed = 0
  /// Those met within the target.
  public var hits = 0
  /// Median net time of the stopped ones.
  public var median: SimulationDuration?
  /// 90th percentile (nearest rank) of the stopped ones.
  public var ninetieth: SimulationDuration?
  /// Severity-weighted mean, 0 to 1; `nil` without an assessable opportunity.
  public var score: Double?
  /// 90 % bootstrap interval of the score; `nil` below two assessed opportunities.
  public var interval: ScoreInterval?
  /// Kaplan–Meier median with the unstopped as censored; only from ten opportunities on, and only
  /// if half of them are reached.
  public var survivalMedian: SimulationDuration?
  /// Why there is no score; may be empty.
  public var reason = ""

  /// A clock that never ran.
  public init() {}

  /// Opportunities that could not be assessed.
  public var notAssessable: Int { opportunities.count - assessed }
  /// Every entry its opportunities started or stopped with.
  public var evidence: [Int] { opportunities.flatMap(\.evidence) }
}

/// How an opportunity went.
public enum ClockOutcome: String, Sendable, Hashable, Encodable {
  /// Stopped within the target.
  case met
  /// Stopped after it.
  case late
  /// Not stopped although there was time enough.
  case never
  /// Nothing can be said; the reason is beside it.
  case notAssessable = "not-assessable"
}

/// One time a clock ran.
public struct ClockOpportunity: Sendable, Hashable, Encodable {
  /// The entry that started it.
  public var start = 0
  /// The entry that stopped it.
  public var stop: Int?
  /// What it was about, such as `L3`, `case c-12`, `notice n-4`.
  public var subject = ""
  /// The level whose target counts.
  public var level = ""
  /// The role that had to act, or empty.
  public var role = ""
  /// The seat that acted or had to, or empty.
  ///
  /// Never used for scores of persons.
  public var seat = ""
  /// When it started, as the role could see it.
  public var startedAt = SimulationTime.start
  /// When it stopped.
  public var stoppedAt: SimulationTime?
  /// Net time until stop, or until there was no more to wait for.
  public var elapsed = SimulationDuration.zero
  /// Pauses, pipeline lag and outages that were deducted.
  public var deducted = SimulationDuration.zero
  /// The target T.
  public var target = SimulationDuration.zero
  /// The grace G after it.
  public var grace = SimulationDuration.zero
  /// The half-life H after that.
  public var halfLife = SimulationDuration.zero
  /// How it went.
  public var outcome = ClockOutcome.notAssessable
  /// 0 to 1, or `nil` when not assessable.
  public var score: Double?
  /// Severity weight, ≥ 1.
  public var weight = 1.0
  /// Why it is not assessable; else empty.
  public var reason = ""
  /// What happened, for a board.
  public var sentence = ""

  /// An opportunity that nothing is known of.
  public init() {}

  /// The entries it started and stopped with.
  public var evidence: [Int] { stop.map { [start, $0] } ?? [start] }
}
