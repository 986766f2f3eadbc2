public import EventKernel
public import ScenarioModel

extension ProtocolRule.Pattern: Encodable {}
extension ProtocolRule.Severity: Encodable {}

/// What a rule's activation came to.
public enum RuleOutcome: String, Sendable, Hashable, Encodable, CaseIterable {
  case fulfilled, violated, pending, waived, vacuous
}

/// What one protocol rule came to.
public struct RuleResult: Sendable, Hashable, Encodable {
  /// The rule's id.
  public var id = ""
  /// The rule as a sentence.
  public var text = ""
  /// Where the plan says so.
  public var reference = ""
  /// Its shape.
  public var pattern = ProtocolRule.Pattern.existence
  /// How bad a violation is.
  public var severity = ProtocolRule.Severity.minor
  /// Objectives it counts for.
  public var objectives: [String] = []
  /// Each activation, by time; at most one entry with outcome `vacuous`.
  public var activations: [RuleActivation] = []
  /// Fulfilled ÷ (fulfilled + violated), 0 to 1; `nil` when neither occurred.
  public var adherence: Double?
  /// Whether it was ever put to the test.
  public var isTested = false
  /// Why it could not be evaluated, such as a condition that cannot be read; else `nil`.
  public var fault: String?

  /// A rule that was never tested.
  public init() {}

  /// How many activations came to `outcome`.
  public func count(_ outcome: RuleOutcome) -> Int {
    activations.count { $0.outcome == outcome }
  }
}

/// One time a rule applied.
public struct RuleActivation: Sendable, Hashable, Encodable {
  /// The entry that made it apply; `nil` for rules about the whole drill.
  public var entry: Int?
  /// Targets found: what fulfilled it, or what violated it.
  public var targets: [Int] = []
  /// When it applied, as the role could see it.
  public var moment = SimulationTime.start
  /// By when it has, or had, to be fulfilled.
  public var deadline: SimulationTime?
  /// What it came to.
  public var outcome = RuleOutcome.vacuous
  /// Whether nothing that may follow can change the outcome.
  ///
  /// Together with the outcome this is the four-valued view of a running drill: fulfilled or
  /// violated for good, fulfilled for now, pending.
  public var isSettled = true
  /// The correlation key's values, joined by ` · `; empty without correlation.
  public var key = ""
  /// Why it was waived; else empty.
  public var waiver = ""
  /// What happened, for a board; may be empty.
  public var sentence = ""

  /// An activation that nothing is known of.
  public init() {}

  /// The entries that show it.
  public var evidence: [Int] {
    guard let entry else { return targets.sorted() }
    return targets.isEmpty ? [entry] : (targets + [entry]).sorted()
  }
}

/// Something the protocol forbids, or did not get.
public struct Violation: Sendable, Hashable, Encodable {
  /// The rule's id, or `contradiction`.
  public var rule = ""
  /// How bad it is.
  public var severity = ProtocolRule.Severity.minor
  /// When.
  public var moment = SimulationTime.start
  /// What happened, for a board.
  public var sentence = ""
  /// The rule as a sentence.
  public var text = ""
  /// Where the plan says so; may be empty.
  public var reference = ""
  /// How many times in a row, ≥ 1: the missed rounds of a cadence count here.
  public var occurrences = 1
  /// The entries that show it; may be empty where something is missing.
  public var evidence: [Int] = []

  /// A violation of nothing.
  public init() {}
}
