public import EventKernel

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
