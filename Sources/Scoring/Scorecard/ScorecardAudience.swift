public import EventKernel

/// One channel's part in the drill.
public struct ChannelResult: Sendable, Hashable, Encodable {
  /// The channel's id, or the medium of contacts (`voice`, `chat`, `email`).
  public var id = ""
  /// A title.
  public var title = ""
  /// Posts counted there.
  public var volume = 0
  /// Cases opened from it.
  public var cases = 0
  /// Cases answered.
  public var answered = 0
  /// Cases nobody ever answered.
  public var neverAnswered = 0
  /// Median time from case to first answer.
  public var firstResponse: SimulationDuration?
  /// 90th percentile of it.
  public var firstResponseNinetieth: SimulationDuration?
  /// Alerts raised from posts there.
  public var escalations = 0
  /// Public statements published there.
  public var statements = 0
  /// People reached by what was published.
  public var reach = 0.0
  /// Longest delay of a statement here behind its first channel.
  public var syncSkew: SimulationDuration?
  /// Exposure-weighted tone fit of what was published here.
  public var fit: Double?
  /// The cases and publications.
  public var evidence: [Int] = []

  /// A silent channel.
  public init() {}

  /// Answered ÷ cases; `nil` without cases.
  public var answeredShare: Double? { cases == 0 ? nil : Double(answered) / Double(cases) }
}

/// What customers went through.
public struct CaseResult: Sendable, Hashable, Encodable {
  /// All of them.
  public var all = CaseGroup()
  /// By emotion, by queue and by medium, each by name.
  public var groups: [CaseGroup] = []
  /// Handle time is measured without cases whose emotion has an allowance; these are the emotions.
  public var allowanceEmotions: [String] = []

  /// No cases.
  public init() {}
}

/// Some cases.
public struct CaseGroup: Sendable, Hashable, Encodable {
  /// `all`, `emotion`, `queue` or `medium`.
  public var dimension = "all"
  /// Which.
  public var name = ""
  /// Opened.
  public var opened = 0
  /// Closed with an answer.
  public var answered = 0
  /// Given up by the customer.
  public var abandoned = 0
  /// Still open at the end.
  public var open = 0
  /// Median wait until assigned.
  public var medianWait: SimulationDuration?
  /// 90th percentile of the wait.
  public var ninetiethWait: SimulationDuration?
  /// Mean handle time, allowance cases left out.
  public var meanHandle: SimulationDuration?
  /// Mean satisfaction, 1 to 5.
  public var csat: Double?
  /// Share of 4 and 5 among the answers, 0 to 1.
  public var satisfiedShare: Double?
  /// Answers to the satisfaction question.
  public var csatAnswers = 0
  /// Mean ease, 1 to 7 (CES 2.0).
  public var effort: Double?
  /// Share that felt heard, 0 to 1.
  public var heardShare: Double?
  /// The entries that opened them.
  public var evidence: [Int] = []

  /// No cases.
  public init() {}
}

/// Sentiment over the drill; context, never a score.
public struct RecoveryResult: Sendable, Hashable, Encodable {
  /// The played drill.
  public var played = RecoveryCurve()
  /// The do-nothing drill of the same seed, if a baseline was given.
  public var baseline: RecoveryCurve?
  /// Area lost by the baseline minus area lost by the crew, sentiment-hours; > 0: the crew helped.
  public var areaSaved: Double?

  /// Nothing measured.
  public init() {}
}

/// One sentiment curve and its four numbers.
public struct RecoveryCurve: Sendable, Hashable, Encodable {
  /// One interval.
  public struct Point: Sendable, Hashable, Encodable {
    /// The end of the interval.
    public var moment = SimulationTime.start
    /// Mean sentiment of the hour before, weighted by posts, −1 to 1.
    public var sentiment = 0.0
    /// Posts in the interval.
    public var posts = 0
    /// The entry.
    public var entry = 0

    /// An interval at STARTEX.
    public init() {}
  }

  /// Sentiment before the crisis.
  public var prior = 0.0
  /// The smoothed curve.
  public var points: [Point] = []
  /// When sentiment first fell by a tenth of the way to the trough; `nil`: it never fell.
  public var onset: SimulationTime?
  /// When it was lowest.
  public var trough: SimulationTime?
  /// How low.
  public var troughSentiment: Double?
  /// From the trough until 90 % of the loss was recovered for good half an hour; `nil`: not yet.
  public var recovery: SimulationDuration?
  /// Area between prior and curve, sentiment-hours, ≥ 0.
  public var areaLost = 0.0

  /// An empty curve.
  public init() {}
}

/// How busy the seats were.
public struct WorkloadResult: Sendable, Hashable, Encodable {
  /// One sample.
  public struct Sample: Sendable, Hashable, Encodable {
    /// When.
    public var moment = SimulationTime.start
    /// Seats at work on something.
    public var busy = 0.0
    /// Seats on shift.
    public var onShift = 0.0
    /// Cases waiting over all queues.
    public var waiting = 0.0
    /// The entry.
    public var entry = 0

    /// An empty sample.
    public init() {}
  }

  /// One queue's worst moment.
  public struct Queue: Sendable, Hashable, Encodable {
    /// The queue.
    public var name = ""
    /// Most cases waiting.
    public var peak = 0.0
    /// Mean number waiting.
    public var mean = 0.0
    /// When it peaked.
    public var peakAt = SimulationTime.start
    /// The entry of the peak.
    public var entry = 0

    /// An empty queue.
    public init() {}
  }

  /// One seat's acts, for load per role; never a score.
  public struct RoleLoad: Sendable, Hashable, Encodable {
    /// The role.
    public var role = ""
    /// Its seats that did something.
    public var seats = 0
    /// What they did.
    public var acts = 0
    /// Sum of handle time in cases.
    public var handling = SimulationDuration.zero

    /// An idle role.
    public init() {}
  }

  /// The samples.
  public var samples: [Sample] = []
  /// Busy ÷ on shift over all samples, 0 to 1.
  public var occupancy: Double?
  /// Share of samples above 0.85, 0 to 1.
  public var overloadedShare: Double?
  /// By name.
  public var queues: [Queue] = []
  /// By name.
  public var roles: [RoleLoad] = []
  /// Contacts given up ÷ offered, 0 to 1.
  public var abandonment: Double?

  /// Nothing measured.
  public init() {}
}
