public import ScenarioModel

/// An experiment with all documents read: which futures are played, and what is asked of them.
public struct ExperimentPlan: Sendable {
  /// The name of the experiment.
  public var id: String
  /// The author's version.
  public var version: String
  /// A title for reports.
  public var title: String
  /// What leadership wants to know, in a sentence; may be empty.
  public var question = ""
  /// The crises; at least one.
  public var scenarios: [Scenario]
  /// What is compared; the first is the baseline.
  public var policies: [Policy]
  /// What drills are scored by.
  public var sheet: ScoringSheet
  /// The bands of tone.
  public var guideline: Guideline
  /// What is measured; the first is the one the answer is about.
  public var outcomes: [Outcome]
  /// When enough drills have been played.
  public var stopping: Stopping
  /// The numbers of paired drills planned before, if the number was raised after results were there.
  public var raisedFrom: [Int] = []
  /// The seed of the first drill; the next has the next number.
  public var seed: UInt64 = 1
  /// The level of all intervals, as 0.95.
  public var confidence = 0.95
  /// How the answer is tried in other worlds, if it is.
  public var robustness: Robustness?
  /// Which outcome chooses the best policy, if one is to be chosen.
  public var selection: Selection?
  /// Outcomes whose trade-off is drawn: speed, risk, cost, by their ids; may be empty.
  public var frontier: [String] = []
  /// Every document that was read, the experiment's own first.
  public var documents: [SourceDocument] = []

  /// When enough drills have been played.
  public enum Stopping: Sendable, Hashable, Codable {
    /// After so many paired drills.
    case fixed(Int)
    /// When the interval of an outcome's difference is narrow enough for every policy.
    case precision(outcome: Int, rule: PrecisionRule)
    /// When the best policy is found, but at the latest after so many.
    case selection(most: Int)

    /// The greatest number of paired drills.
    public var most: Int {
      switch self {
      case .fixed(let count): count
      case .precision(_, let rule): rule.most
      case .selection(let most): most
      }
    }

    /// What is played, in words.
    var words: String {
      switch self {
      case .fixed(let count): "\(count) paired drills"
      case .precision(_, let rule):
        "drills until \(rule.target.words) is reached, at most \(rule.most)"
      case .selection(let most): "drills until the best is found, at most \(most)"
      }
    }
  }

  /// How the answer is tried in other worlds.
  public struct Robustness: Sendable {
    /// What is varied.
    public var assumptions: [Assumption]
    /// How many settings.
    public var worlds: Int
    /// Paired drills in each.
    public var replications: Int

    /// The usual: 200 settings with 10 pairs each.
    public init(_ assumptions: [Assumption], worlds: Int = 200, replications: Int = 10) {
      self.assumptions = assumptions
      self.worlds = worlds
      self.replications = replications
    }
  }

  /// How the best policy is chosen.
  public struct Selection: Sendable, Hashable {
    /// The outcome, by index.
    public var outcome: Int
    /// The least difference that matters.
    public var indifference: Double
    /// The probability of choosing rightly.
    public var probability: Double

    /// A choice by an outcome.
    public init(outcome: Int, indifference: Double, probability: Double = 0.95) {
      self.outcome = outcome
      self.indifference = indifference
      self.probability = probability
    }
  }

  /// Tries the answer in other worlds, as the document says or else with every assumption, or not.
  public mutating func setRobust(_ isRobust: Bool) {
    robustness = isRobust ? robustness ?? Robustness(Assumption.all) : nil
  }

  /// A plan of documents, without robustness or selection.
  public init(
    id: String, scenarios: [Scenario], policies: [Policy],
    scoring: (sheet: ScoringSheet, guideline: Guideline), outcomes: [Outcome]
  ) {
    self.id = id
    version = "1.0"
    title = id
    self.scenarios = scenarios
    self.policies = policies
    sheet = scoring.sheet
    guideline = scoring.guideline
    self.outcomes = outcomes
    stopping = .fixed(200)
  }
}

/// A document an experiment read: what it was and where.
public struct SourceDocument: Sendable, Hashable, Codable {
  /// Such as `scenario`.
  public var kind: String
  /// The author's name for it.
  public var id: String
  /// The author's version.
  public var version: String
  /// Where it was read.
  public var path: String
  /// SHA-256 of its bytes.
  public var hash: String

  /// Names a document.
  public init(kind: String, id: String, version: String, path: String, hash: String) {
    self.kind = kind
    self.id = id
    self.version = version
    self.path = path
    self.hash = hash
  }
}

extension SourceDocument {
  init(_ identity: DocumentIdentity) {
    self.init(
      kind: identity.kind.rawValue, id: identity.id, version: identity.version,
      path: identity.path, hash: identity.contentHash)
  }
}
