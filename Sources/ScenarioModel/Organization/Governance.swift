public import EventKernel

/// What a role may publish.
public struct Authority: Sendable, Hashable {
  /// The role.
  public var role: String
  /// Channels; empty: all.
  public var channels: Set<String>
  /// Kinds of message; empty: all.
  public var purposes: Set<MessagePurpose>
  /// Up to and including this level, by rank.
  public var highestLevel: Int

  /// Describes an authority.
  public init(
    role: String, channels: Set<String>, purposes: Set<MessagePurpose>, highestLevel: Int
  ) {
    self.role = role
    self.channels = channels
    self.purposes = purposes
    self.highestLevel = highestLevel
  }
}

/// Which role answers for a topic on a channel.
public struct OwnershipRule: Sendable, Hashable {
  /// The topic; `*`: every topic.
  public var topic: String
  /// The channel; `*`: every channel.
  public var channel: String
  /// The role that owns it.
  public var role: String

  /// Describes ownership.
  public init(topic: String, channel: String, role: String) {
    self.topic = topic
    self.channel = channel
    self.role = role
  }
}

/// How a message gets approved: every step's quorum must be reached, in order.
public struct ApprovalPathway: Sendable, Hashable {
  /// One round of approval.
  public struct Step: Sendable, Hashable {
    /// Roles that may approve.
    public var roles: [String]
    /// How many different seats must; at least 1.
    public var quorum: Int

    /// Describes a step.
    public init(roles: [String], quorum: Int) {
      self.roles = roles
      self.quorum = quorum
    }
  }

  /// The name levels refer to.
  public var id: String
  /// A title for reports.
  public var title: String
  /// The rounds, in order; empty: nobody needs to approve.
  public var steps: [Step]
  /// Whether an unchanged pre-approved text skips the steps.
  public var hasFastLane: Bool

  /// Describes a pathway.
  public init(id: String, title: String, steps: [Step], hasFastLane: Bool) {
    self.id = id
    self.title = title
    self.steps = steps
    self.hasFastLane = hasFastLane
  }
}

/// What a message is for.
public enum MessagePurpose: String, CaseIterable, Sendable {
  case holding, instruction, adjusting, apology, explanation, correction, compensation, denial
  case update, reply
  case statusPage = "status-page"
  case internalBrief = "internal-brief"

  /// Whether it goes to the public at large.
  public var isStatement: Bool {
    switch self {
    case .reply, .statusPage, .internalBrief: false
    default: true
    }
  }
}

/// A text that people may use, in versions.
public struct LibraryMessage: Sendable, Hashable {
  /// Where a version stands.
  public enum Status: String, CaseIterable, Sendable {
    case draft, approved, retired
  }

  /// The name of the text; versions share it.
  public var id: String
  /// Counts from 1.
  public var version: Int
  /// Where it stands at STARTEX.
  public var status: Status
  /// The role that approved it, or empty.
  public var approver: String
  /// From when it may be used, since STARTEX; may be negative.
  public var validFrom: SimulationTime
  /// Until when, or `nil`.
  public var validTo: SimulationTime?
  /// What it is for.
  public var purpose: MessagePurpose
  /// The lowest level, by rank, it is written for.
  public var lowestLevel: Int
  /// The highest level, by rank, it is written for.
  public var highestLevel: Int
  /// BCP 47 language tag.
  public var language: String
  /// Channels it is written for; empty: all.
  public var channels: Set<String>
  /// Topics it is written for; empty: all.
  public var topics: Set<String>
  /// Archetypes it is written for, as in the scenario; empty: all.
  public var archetypes: Set<String>
  /// For replies: the emotion it answers, such as `distress`; empty: any.
  public var emotion: String
  /// Facts it states, by id and version; a newer version makes it stale.
  public var statesFacts: [FactReference]
  /// Whether it needs no further approval while unchanged.
  public var isPreApproved: Bool
  /// Whether it needs legal approval even on a short pathway.
  public var isSensitive: Bool
  /// How well it is written, 0 (poor) to 1 (good), by its author's judgement.
  ///
  /// Crews of lower skill choose worse texts. Never used for scoring, which reads the text.
  public var craft: Double
  /// The text.
  public var text: String

  /// Describes a text.
  public init(id: String, version: Int, purpose: MessagePurpose, language: String, text: String) {
    self.id = id
    self.version = version
    self.purpose = purpose
    self.language = language
    self.text = text
    status = .approved
    approver = ""
    validFrom = .start
    validTo = nil
    lowestLevel = 0
    highestLevel = 9
    channels = []
    topics = []
    archetypes = []
    emotion = ""
    statesFacts = []
    isPreApproved = false
    isSensitive = false
    craft = 0.5
  }
}

/// A version of a fact.
public struct FactReference: Sendable, Hashable {
  /// The fact's id.
  public var id: String
  /// Its version.
  public var version: Int

  /// Names a version of a fact.
  public init(id: String, version: Int) {
    self.id = id
    self.version = version
  }
}
