public import EventKernel

/// A message or event put before the players; a contingency inject when `unless` is set.
public struct Inject: Sendable, Hashable {
  /// How it reaches the players.
  public enum Mode: String, CaseIterable, Sendable {
    case social, email, phone, news, sms, chat, system, inPerson = "in-person"
  }

  /// When it is delivered.
  public enum Release: Sendable, Hashable {
    /// At a moment since STARTEX.
    case at(SimulationTime)
    /// Some time after another inject was delivered.
    case after(inject: String, delay: SimulationDuration)
  }

  /// Holds a contingency inject back: delivered at `deadline` only if `expected` was not met.
  public struct Contingency: Sendable, Hashable {
    /// The expected action that makes the inject superfluous.
    public var expected: String
    /// By when it must have been met, since STARTEX.
    public var deadline: SimulationTime

    /// Describes the condition.
    public init(expected: String, deadline: SimulationTime) {
      self.expected = expected
      self.deadline = deadline
    }
  }

  /// What the inject changes beside being read.
  public enum Effect: Sendable, Hashable {
    /// Starts this many posts.
    case shock(size: Double, channel: String)
    /// A stakeholder posts, with its reach.
    case post(stakeholder: String, verbatim: String)
    /// A fact gets the given version as its current one.
    case fact(id: String, version: Int)
    /// What the crisis is about changes.
    case topic(String)
    /// An executive is named in public, or no longer.
    case executiveNamed(Bool)
    /// An order to keep silent on channels about topics; empty lists mean all.
    case blackout(id: String, channels: [String], topics: [String], lasting: SimulationDuration)
    /// The listening pipeline loses its feed for a while.
    case feedOutage(SimulationDuration)
    /// A seat of the role is unreachable for a while.
    case roleAbsent(role: String, SimulationDuration)
  }

  /// The name facts of the journal refer to.
  public var id: String
  /// A title for the MSEL table.
  public var title: String
  /// When it is due; for a contingency inject the deadline of `unless`.
  public var release: Release
  /// How it reaches the players.
  public var mode: Mode
  /// Simulated sender.
  public var sender: String
  /// Receiving roles; at least one.
  public var recipients: [String]
  /// The text.
  public var text: String
  /// The objectives it serves; at least one.
  public var objectives: [String]
  /// Set for a contingency inject.
  public var unless: Contingency?
  /// What it changes.
  public var effects: [Effect]
  /// Whether it is a real signal; `false` marks a trap (satire, sarcasm, a hoax).
  public var isGenuine: Bool

  /// Describes an inject.
  public init(
    id: String, title: String, release: Release, mode: Mode, recipients: [String]
  ) {
    self.id = id
    self.title = title
    self.release = release
    self.mode = mode
    self.recipients = recipients
    sender = ""
    text = ""
    objectives = []
    unless = nil
    effects = []
    isGenuine = true
  }
}

/// What an evaluator looks for, with a deadline.
public struct ExpectedAction: Sendable, Hashable {
  /// What starts the clock of an expected action.
  public enum Trigger: Sendable, Hashable {
    /// A moment since STARTEX.
    case at(SimulationTime)
    /// Delivery of an inject.
    case inject(String)
    /// The declared level reaching the one named, or a higher one.
    case level(String)
  }

  /// The name injects and the sheet refer to.
  public var id: String
  /// What is expected, as a sentence.
  public var title: String
  /// Roles of which any may do it; at least one.
  public var roles: [String]
  /// What starts its clock.
  public var trigger: Trigger
  /// How long after the trigger it must have happened.
  public var within: SimulationDuration
  /// The type of fact that meets it, such as `message.published`.
  public var fact: String
  /// A condition on that fact's attributes in FEEL; empty: any.
  public var condition: String
  /// Whether the right answer is that it does *not* happen within the time.
  public var isForbidden: Bool
  /// The objectives it serves; at least one.
  public var objectives: [String]

  /// Describes an expected action.
  public init(
    id: String, title: String, roles: [String], trigger: Trigger, within: SimulationDuration,
    fact: String
  ) {
    self.id = id
    self.title = title
    self.roles = roles
    self.trigger = trigger
    self.within = within
    self.fact = fact
    condition = ""
    isForbidden = false
    objectives = []
  }
}
