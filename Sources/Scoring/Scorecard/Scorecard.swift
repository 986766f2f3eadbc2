public import EventKernel

/// What a drill was worth: a value computed from a journal and versioned documents alone.
///
/// Every number names the sequences of the journal entries that show it in a property called
/// `evidence`, in ascending order unless said otherwise. What could not be assessed is `nil`, and
/// `notes` or a `reason` beside it says why; it never counts as zero.
public struct Scorecard: Sendable, Hashable, Encodable {
  /// Which drill this is.
  public var identity = DrillIdentity()
  /// The three pillars and decision quality.
  public var pillars = Pillars()
  /// Timeliness, clock by clock in the sheet's order.
  public var clocks: [ClockResult] = []
  /// Protocol, rule by rule in the sheet's order.
  public var rules: [RuleResult] = []
  /// What was violated, worst first, then by time.
  public var violations: [Violation] = []
  /// What was written, and how.
  public var tone = ToneResult()
  /// Expected against declared levels.
  public var escalation = EscalationResult()
  /// Emotional cues as tagged by the crew against what they were.
  public var cues = ConfusionTable()
  /// Alerts judged real or false against what they were.
  public var alerts = AlertResult()
  /// Where people talked, busiest first.
  public var channels: [ChannelResult] = []
  /// What customers went through.
  public var cases = CaseResult()
  /// Sentiment over time; `nil` without `audience.volume` entries.
  public var recovery: RecoveryResult?
  /// Where the time went, statement by statement in order of publication.
  public var spentTime: [StatementTime] = []
  /// How busy the seats were.
  public var workload = WorkloadResult()
  /// The objectives with the suggested rating, in the scenario's order.
  public var objectives: [ObjectiveResult] = []
  /// The expected actions in the scenario's order, others by sequence.
  public var expectedActions: [ExpectedActionResult] = []
  /// The fourth pillar: shown, with weight 0.
  public var decisions = DecisionQuality()
  /// At most three strengths, by what they were worth.
  public var strengths: [Finding] = []
  /// At most three areas for improvement, the costliest first.
  public var areas: [Finding] = []
  /// The optional composite.
  public var composite = Composite()
  /// What could not be assessed, and why, as sentences.
  public var notes: [String] = []

  /// An empty scorecard.
  public init() {}
}

/// Which drill was scored, with which documents.
public struct DrillIdentity: Sendable, Hashable, Encodable {
  /// A document that was used.
  public struct Document: Sendable, Hashable, Encodable {
    /// `scenario`, `organization`, `matrix`, `sheet`, `guideline` or `crew`.
    public var kind = ""
    /// The author's name for it.
    public var id = ""
    /// The author's version.
    public var version = ""
    /// SHA-256 of its bytes, lower-case hexadecimal; may be empty.
    public var hash = ""

    /// No document.
    public init() {}
  }

  /// The session's id, from the journal's header.
  public var session = ""
  /// The engine and its version.
  public var engine = ""
  /// The seed.
  public var seed: UInt64 = 0
  /// The scenario's title, or empty.
  public var title = ""
  /// The crew's name, or empty.
  public var crew = ""
  /// STARTEX as ISO-8601 with offset.
  public var startex = ""
  /// The IANA zone of STARTEX.
  public var zone = ""
  /// ENDEX, or the last entry's time in a drill that is still running.
  public var end = SimulationTime.start
  /// Whether ENDEX was reached.
  public var isFinished = false
  /// Entries in the journal.
  public var entries = 0
  /// Documents of the journal's header, and those scored with when they differ.
  public var documents: [Document] = []
  /// Pauses and feed outages; time in them is charged to nobody.
  public var interruptions: [Interruption] = []

  /// No drill.
  public init() {}
}

/// A span of time that is charged to nobody.
public struct Interruption: Sendable, Hashable, Encodable {
  /// Why.
  public enum Kind: String, Sendable, Encodable {
    case pause
    case outage = "feed-outage"
  }

  /// Why.
  public var kind = Kind.pause
  /// From when.
  public var from = SimulationTime.start
  /// Until when.
  public var to = SimulationTime.start
  /// The entries that say so.
  public var evidence: [Int] = []

  /// An empty pause at STARTEX.
  public init() {}
}

/// The three pillars, and decision quality beside them.
public struct Pillars: Sendable, Hashable, Encodable {
  /// Mean of the clocks' scores by weight.
  public var timeliness = PillarScore()
  /// Fit with the tone guideline.
  public var tone = PillarScore()
  /// Adherence to the protocol rules by severity.
  public var protocolAdherence = PillarScore()
  /// Shown, never part of the composite.
  public var decisionQuality = PillarScore()

  /// Four empty pillars.
  public init() {}
}

/// One pillar's score.
public struct PillarScore: Sendable, Hashable, Encodable {
  /// 0 to 1, after the gate; `nil`: not assessable, see `reason`.
  public var score: Double?
  /// 90 % bootstrap interval of the score before the gate.
  public var interval: ScoreInterval?
  /// 0 to 1, before the gate.
  public var ungated: Double?
  /// Whether a critical violation capped it.
  public var isGated = false
  /// Normalised weight in the composite, 0 to 1.
  public var weight = 0.0
  /// Why there is no score, or what limits its meaning; may be empty.
  public var reason = ""
  /// What it rests on.
  public var evidence: [Int] = []

  /// A pillar without score.
  public init() {}
}

/// An interval around a score.
public struct ScoreInterval: Sendable, Hashable, Encodable {
  /// The lower bound.
  public var low: Double
  /// The upper bound.
  public var high: Double

  /// An interval; `low` ≤ `high`.
  public init(low: Double, high: Double) {
    self.low = low
    self.high = high
  }
}

/// The weighted mean of the pillars; optional, off in assessed drills.
public struct Composite: Sendable, Hashable, Encodable {
  /// 0 to 1 over the pillars that have a score; `nil` without any.
  public var score: Double?
  /// Pillars left out for want of a score.
  public var missing: [String] = []
  /// The least and greatest composite over all weights ± 0.10.
  public var sensitivity: ScoreInterval?
  /// The sensitivity as a sentence.
  public var sentence = ""

  /// No composite.
  public init() {}
}
