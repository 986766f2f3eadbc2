public import EventKernel

/// What counts: clocks, rules, weights and bounds.
public struct ScoringSheet: Sendable, Hashable {
  /// Which document this is.
  public var identity: DocumentIdentity
  /// A title for reports.
  public var title: String
  /// The timeliness clocks.
  public var clocks: [ClockDefinition]
  /// The protocol rules.
  public var rules: [ProtocolRule]
  /// Weights of the pillars in the optional composite, by pillar.
  public var pillarWeights: PillarWeights
  /// From this score on an objective is P, S or M; below the last it is U.
  public var ratingBounds: RatingBounds
  /// A pillar with a critical violation scores at most this.
  public var criticalGate: Double
  /// An objective with less of its opportunities covered is not observed.
  public var leastCoverage: Double

  /// Weights of the three pillars; any scale.
  public struct PillarWeights: Sendable, Hashable {
    /// Timeliness.
    public var timeliness = 0.35
    /// Tone.
    public var tone = 0.25
    /// Protocol adherence.
    public var protocolAdherence = 0.40

    /// The default weights, an assumption.
    public init() {}
  }

  /// Lower bounds of P, S and M.
  public struct RatingBounds: Sendable, Hashable {
    /// Performed without challenges.
    public var performed = 0.85
    /// Performed with some challenges.
    public var some = 0.70
    /// Performed with major challenges.
    public var major = 0.50

    /// The default bounds, an assumption.
    public init() {}
  }

  /// A sheet without clocks and rules.
  public init(identity: DocumentIdentity, title: String) {
    self.identity = identity
    self.title = title
    clocks = []
    rules = []
    pillarWeights = PillarWeights()
    ratingBounds = RatingBounds()
    criticalGate = 0.60
    leastCoverage = 0.5
  }
}

/// A measured interval and its targets.
public struct ClockDefinition: Sendable, Hashable {
  /// What is measured; what starts and stops each is defined in `Scoring`.
  public enum Kind: String, CaseIterable, Sendable {
    case detect, validate, acknowledge, escalate
    case firstResponse = "first-response"
    case approvalTurn = "approval-turn"
    case holdingStatement = "holding-statement"
    case channelSync = "channel-sync"
    case internalBrief = "internal-brief"
    case updateCadence = "update-cadence"
    case handoff
    case blackoutEnforcement = "blackout-enforcement"
    case caseResponse = "case-response"
    case resolution
    case debrief
  }

  /// The name reports use.
  public var id: String
  /// What is measured.
  public var kind: Kind
  /// A title for reports.
  public var title: String
  /// Targets by level id; a level without one takes the next lower level's.
  public var targets: [String: SimulationDuration]
  /// Grace after the target; `nil`: a third of it.
  public var grace: SimulationDuration?
  /// Half-life after grace; `nil`: two thirds of the target.
  public var halfLife: SimulationDuration?
  /// Weight within the pillar, ≥ 0; 0: reported, not scored.
  public var weight: Double
  /// Objectives it counts for.
  public var objectives: [String]

  /// Describes a clock.
  public init(
    id: String, kind: Kind, title: String, targets: [String: SimulationDuration]
  ) {
    self.id = id
    self.kind = kind
    self.title = title
    self.targets = targets
    grace = nil
    halfLife = nil
    weight = 1
    objectives = []
  }
}

/// A rule over the journal in the manner of DECLARE.
public struct ProtocolRule: Sendable, Hashable {
  /// The shape of a rule.
  public enum Pattern: String, CaseIterable, Sendable {
    case existence, absence, atMost = "at-most", exactly
    case initial = "init", end
    case response, precedence, succession
    case choice, exclusiveChoice = "exclusive-choice"
    case chainResponse = "chain-response", chainPrecedence = "chain-precedence"
    case chainSuccession = "chain-succession"
    case alternateResponse = "alternate-response", alternatePrecedence = "alternate-precedence"
    case alternateSuccession = "alternate-succession"
    case respondedExistence = "responded-existence", coExistence = "co-existence"
    case notCoExistence = "not-co-existence", notSuccession = "not-succession"
    case notChainSuccession = "not-chain-succession"
    case onlyByRole = "only-by-role"
    case between, until
    case cadence
    case countRatio = "count-ratio"
  }

  /// How bad a violation is.
  public enum Severity: String, CaseIterable, Sendable {
    case minor, major, critical

    /// The weight in adherence: 1, 3, 9.
    public var weight: Double {
      switch self {
      case .minor: 1
      case .major: 3
      case .critical: 9
      }
    }
  }

  /// Facts of a type that meet a condition.
  public struct FactPattern: Sendable, Hashable {
    /// The type of fact, such as `message.published`.
    public var type: String
    /// A FEEL condition on the fact's fields and attributes; empty: any.
    public var condition: String

    /// Describes a pattern.
    public init(type: String, condition: String = "") {
      self.type = type
      self.condition = condition
    }
  }

  /// The name reports use, such as `R-07`.
  public var id: String
  /// The rule as a sentence.
  public var text: String
  /// Where the plan says so.
  public var reference: String
  /// Its shape.
  public var pattern: Pattern
  /// How bad a violation is.
  public var severity: Severity
  /// What makes the rule apply.
  public var activation: FactPattern
  /// What must, or must not, be found with it; for one-place patterns `nil`.
  public var target: FactPattern?
  /// For `until` and `between`: what ends the window; for `cadence`: what ends the duty.
  public var closing: FactPattern?
  /// Attributes (or `subject`, `actor`, `role`) that must agree between activation and target.
  public var correlation: [String]
  /// The earliest moment of the target after (or before) the activation.
  public var notBefore: SimulationDuration
  /// The latest; `nil`: any time.
  public var within: SimulationDuration?
  /// A count, for existence, at-most, exactly and cadence; at least 0.
  public var count: Int
  /// Least share of activations with a target, for count-ratio, 0 to 1.
  public var ratio: Double
  /// Allowed roles, for only-by-role.
  public var roles: [String]
  /// Objectives it counts for.
  public var objectives: [String]

  /// Describes a rule.
  public init(
    id: String, text: String, pattern: Pattern, severity: Severity, activation: FactPattern
  ) {
    self.id = id
    self.text = text
    self.pattern = pattern
    self.severity = severity
    self.activation = activation
    reference = ""
    target = nil
    closing = nil
    correlation = []
    notBefore = .zero
    within = nil
    count = 1
    ratio = 1
    roles = []
    objectives = []
  }
}
