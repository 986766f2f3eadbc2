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
  }

  /// The level called `id`.
  public func level(_ id: String) -> EscalationLevel? { levels.first { $0.id == id } }
}

/// A number taken from the stream of posts at every interval.
public struct MeasureDefinition: Sendable, Hashable {
  /// What is counted over the window.
  public enum Kind: String, CaseIterable, Sendable {
    /// Posts about the organization in the window.
    case volume
    /// Volume of the window per minute.
    case velocity
    /// Velocity minus that of the window before, per minute.
    case acceleration
    /// Reshares per original post in the window.
    case virality
    /// Net sentiment: (positive − negative) / (positive + negative), −1 to 1.
    case sentiment
    /// The share of negative posts, 0 to 1.
    case negativeShare = "negative-share"
    /// Net sentiment of the window minus that of the 24 hours before it.
    case sentimentShift = "sentiment-shift"
    /// Followers reached by the posts of the window.
    case reach
    /// The largest reach of a single author in the window.
    case topReach = "top-reach"
    /// Press articles since STARTEX, or in the window.
    case press
    /// The largest share of one region, 0 to 1.
    case regionShare = "region-share"
    /// The share of posts outside the home regions, 0 to 1.
    case awayShare = "away-share"
    /// Calls, chats and mails in the window.
    case contacts
    /// A formula over earlier measures, in FEEL.
    case formula
  }

  /// The name the table's inputs refer to.
  public var id: String
  /// A title for reports.
  public var title: String
  /// What is counted.
  public var kind: Kind
  /// Over which time.
  public var window: SimulationDuration
  /// The formula, for `.formula`; else empty.
  public var formula: String
  /// A filter: only posts of this channel; empty: all.
  public var channel: String

  /// Describes a measure.
  public init(id: String, title: String, kind: Kind, window: SimulationDuration) {
    self.id = id
    self.title = title
    self.kind = kind
    self.window = window
    formula = ""
    channel = ""
  }
}

/// A level of escalation and what it requires.
public struct EscalationLevel: Sendable, Hashable {
  /// Silence on some channels about some topics while the level holds.
  public struct Blackout: Sendable, Hashable {
    /// Channels; empty: all.
    public var channels: Set<String>
    /// Topics; empty: all.
    public var topics: Set<String>

    /// Describes a blackout.
    public init(channels: Set<String>, topics: Set<String>) {
      self.channels = channels
      self.topics = topics
    }

    /// Whether a post on `channel` about `topic` is silenced.
    public func covers(channel: String, topic: String) -> Bool {
      (channels.isEmpty || channels.contains(channel))
        && (topics.isEmpty || topics.contains(topic))
    }
  }

  /// The name the table's output and other documents refer to, such as `L2`.
  public var id: String
  /// 0 for the calm level, rising.
  public var rank: Int
  /// A title for reports.
  public var title: String
  /// Roles to be notified when the level is reached.
  public var notify: [String]
  /// Roles of which one must declare the level; empty: anyone may.
  public var declaredBy: [String]
  /// The approval pathway of public statements; empty: none needed.
  public var pathway: String
  /// Channels on which a holding statement is required.
  public var statementChannels: [String]
  /// Targets by clock, such as `holding-statement`: 30 min; clocks without one use the sheet's.
  public var targets: [String: SimulationDuration]
  /// How often the public is to be updated; `nil`: no promise.
  public var updateCadence: SimulationDuration?
  /// How often the internal status page is to be updated; `nil`: no duty.
  public var statusCadence: SimulationDuration?
  /// Whether emotional cases are routed first to seats with the skill named; empty: no.
  public var routingSkill: String
  /// What must fall silent; `nil`: nothing.
  public var blackout: Blackout?
  /// The ladder started when the level is reached; empty: none.
  public var ladder: String

  /// Describes a level.
  public init(id: String, rank: Int, title: String) {
    self.id = id
    self.rank = rank
    self.title = title
    notify = []
    declaredBy = []
    pathway = ""
    statementChannels = []
    targets = [:]
    updateCadence = nil
    statusCadence = nil
    routingSkill = ""
    blackout = nil
    ladder = ""
  }
}

/// What happens over time while nobody acknowledges.
public struct Ladder: Sendable, Hashable {
  /// One rung.
  public struct Step: Sendable, Hashable {
    /// How long after the ladder (or its repetition) starts.
    public var after: SimulationDuration
    /// The role notified.
    public var role: String
    /// Whether the on-call rota is paged when nobody is on shift.
    public var pagesOnCall: Bool

    /// Describes a rung.
    public init(after: SimulationDuration, role: String, pagesOnCall: Bool = true) {
      self.after = after
      self.role = role
      self.pagesOnCall = pagesOnCall
    }
  }

  /// The name levels refer to.
  public var id: String
  /// The rungs by rising delay; at least one.
  public var steps: [Step]
  /// How often the ladder runs in all; at least 1.
  public var loops: Int
  /// From the last rung to the next loop.
  public var loopDelay: SimulationDuration

  /// Describes a ladder.
  public init(id: String, steps: [Step], loops: Int, loopDelay: SimulationDuration) {
    self.id = id
    self.steps = steps
    self.loops = loops
    self.loopDelay = loopDelay
  }
}
