public import EventKernel

/// The plan of a drill: a crisis, the public it plays out in front of, and the MSEL.
public struct Scenario: Sendable, Hashable {
  /// Which document this is.
  public var identity: DocumentIdentity
  /// A title for reports.
  public var title: String
  /// The ground truth in a few sentences, for trainers and the debrief; players never see it.
  public var storyline: String
  /// What kind of crisis it is, when it starts and how long the drill lasts.
  public var crisis: Crisis
  /// Where people talk: at least one.
  public var channels: [MediaChannel]
  /// Where people live: at least one.
  public var regions: [Region]
  /// Who talks: at least one.
  public var segments: [AudienceSegment]
  /// How each persona of the audience's mix behaves.
  public var personas: [Persona: PersonaTraits]
  /// Named people and bodies whose posts matter more than their number.
  public var stakeholders: [Stakeholder]
  /// How a stakeholder's tier is computed.
  public var tierFormula: TierFormula
  /// The places of the customer's journey where harm is done.
  public var touchpoints: [Touchpoint]
  /// How posts breed posts.
  public var virality: Virality
  /// What the organization's answers do to the audience.
  public var responseEffects: ResponseEffects
  /// Calls, chats and mails that the crisis causes; `nil` when nobody contacts the organization.
  public var contacts: ContactDemand?
  /// Texts for the posts that the crew sees.
  public var verbatims: [Verbatim]
  /// Marketing posts that go out by themselves unless someone pauses them.
  public var scheduledPosts: [ScheduledPost]
  /// What the drill trains.
  public var objectives: [Objective]
  /// What is true, and since when.
  public var facts: [FactSheetItem]
  /// Messages and events put before the players, contingency injects among them.
  public var injects: [Inject]
  /// What an evaluator looks for.
  public var expectedActions: [ExpectedAction]

  /// Gathers the parts of a scenario.
  public init(
    identity: DocumentIdentity, title: String, storyline: String, crisis: Crisis
  ) {
    self.identity = identity
    self.title = title
    self.storyline = storyline
    self.crisis = crisis
    channels = []
    regions = []
    segments = []
    personas = [:]
    stakeholders = []
    tierFormula = TierFormula()
    touchpoints = []
    virality = Virality()
    responseEffects = ResponseEffects()
    contacts = nil
    verbatims = []
    scheduledPosts = []
    objectives = []
    facts = []
    injects = []
    expectedActions = []
  }
}

/// What kind of crisis it is, and when it strikes.
public struct Crisis: Sendable, Hashable {
  /// The twelve archetypes of the crisis library.
  public enum Archetype: String, CaseIterable, Sendable {
    case serviceOutage = "service-outage"
    case productRecall = "product-recall"
    case dataBreach = "data-breach"
    case employeeMisconduct = "employee-misconduct"
    case executiveMisconduct = "executive-misconduct"
    case offensiveCampaign = "offensive-campaign"
    case falseRumour = "false-rumour"
    case accident
    case policyBacklash = "policy-backlash"
    case influencerComplaint = "influencer-complaint"
    case disaster
    case boycott
  }

  /// How much blame the public puts on the organization (Coombs, Situational Crisis
  /// Communication Theory, Corporate Reputation Review 10, 2007, 163–176).
  public enum Cluster: String, CaseIterable, Sendable {
    case victim, accidental, preventable
  }

  /// The archetype.
  public var archetype: Archetype
  /// The SCCT cluster.
  public var cluster: Cluster
  /// Whether the organization has had a similar crisis before, which raises attributed blame.
  public var hasHistory: Bool
  /// Whether people can come to bodily harm.
  public var threatensLife: Bool
  /// STARTEX as written, a local date and time such as `2026-03-03T09:00`.
  public var start: String
  /// The IANA name of the zone that `start` is written in.
  public var zone: String
  /// From STARTEX to ENDEX.
  public var length: SimulationDuration
  /// What posts of this crisis are about, such as `safety`; the matrix may decide on it.
  public var topic: String

  /// Describes a crisis.
  public init(
    archetype: Archetype, cluster: Cluster, start: String, zone: String,
    length: SimulationDuration
  ) {
    self.archetype = archetype
    self.cluster = cluster
    self.start = start
    self.zone = zone
    self.length = length
    hasHistory = false
    threatensLife = false
    topic = "service"
  }
}

/// What the drill trains, and what its score is reported under.
public struct Objective: Sendable, Hashable {
  /// The name that injects, clocks, rules and expected actions refer to.
  public var id: String
  /// One sentence: who can do what, by when.
  public var title: String
  /// The capability it belongs to, in the plan's own words.
  public var capability: String
  /// One of the seven principles of ISO 22361:2022, or empty.
  public var principle: String

  /// Describes an objective.
  public init(id: String, title: String, capability: String, principle: String = "") {
    self.id = id
    self.title = title
    self.capability = capability
    self.principle = principle
  }
}

/// Something that is true about the crisis, in versions.
public struct FactSheetItem: Sendable, Hashable {
  /// One version of a fact.
  public struct Version: Sendable, Hashable {
    /// Counts from 1.
    public var number: Int
    /// From when it is the current one, since STARTEX.
    public var from: SimulationTime
    /// The fact as a sentence.
    public var text: String

    /// Describes a version.
    public init(number: Int, from: SimulationTime, text: String) {
      self.number = number
      self.from = from
      self.text = text
    }
  }

  /// The name that injects and messages refer to.
  public var id: String
  /// What the fact is about, such as `refund amount`.
  public var title: String
  /// The versions by rising `from`; at least one.
  public var versions: [Version]

  /// Describes a fact.
  public init(id: String, title: String, versions: [Version]) {
    self.id = id
    self.title = title
    self.versions = versions
  }

  /// The version that holds at `time`, or `nil` before the first.
  public func current(at time: SimulationTime) -> Version? {
    versions.last { $0.from <= time }
  }
}
