/// What an experiment found: everything that the report shows, as a value for machines.
public struct ExperimentSummary: Codable, Sendable, Hashable {
  /// One policy under one outcome.
  public struct PolicyFigure: Codable, Sendable, Hashable {
    /// The policy's id.
    public var policy: String
    /// Paired drills with a value.
    public var count: Int
    /// The mean; of an event its share.
    public var mean: Double?
    /// The lower end of the mean's interval.
    public var low: Double?
    /// The upper end.
    public var high: Double?
    /// The standard deviation between drills.
    public var deviation: Double?
    /// The tenth percentile, to within half of one of 2 048 equal cells between the least and the greatest
    /// value of all policies.
    public var tenth: Double?
    /// The median, to within half of one of 2 048 equal cells between the least and the greatest
    /// value of all policies.
    public var median: Double?
    /// The ninetieth percentile, to within half of one of 2 048 equal cells between the least and the greatest
    /// value of all policies.
    public var ninetieth: Double?
    /// The least value.
    public var least: Double?
    /// The greatest value.
    public var most: Double?
    /// Drills in 32 cells from the outcome's least to its greatest value.
    public var bars: [Int]
  }

  /// One policy against another under one outcome.
  public struct Comparison: Codable, Sendable, Hashable {
    /// What can be said.
    public enum Verdict: String, Codable, Sendable {
      /// Better by more than luck explains.
      case better
      /// Worse by more than luck explains.
      case worse
      /// It differs, and nothing says which way is good.
      case different
      /// The difference cannot be told from luck.
      case unclear
      /// Every pair was the same.
      case same
      /// Both are one policy under two names: nothing can differ.
      case identical

      /// A word or two for tables.
      public var word: String {
        switch self {
        case .better, .worse, .different: rawValue
        case .unclear: "open"
        case .same: "the same"
        case .identical: "one policy"
        }
      }

      /// Whether no pair of drills differed.
      public var isEqual: Bool { self == .same || self == .identical }
    }

    /// The policy's id.
    public var policy: String
    /// The id of the one that it is compared with.
    public var against: String
    /// Pairs with both values.
    public var pairs: Int
    /// Mean of `policy` minus mean of `against`.
    public var difference: Double?
    /// The lower end of the simultaneous interval.
    public var low: Double?
    /// The upper end.
    public var high: Double?
    /// Variance with independent seeds over variance with shared ones; `nil` when nothing varies.
    public var varianceReduction: Double?
    /// What can be said.
    public var verdict: Verdict
  }

  /// The results of one scenario, or of all together.
  public struct Group: Codable, Sendable, Hashable {
    /// `all`, or the scenario's id.
    public var name: String
    /// Each policy.
    public var policies: [PolicyFigure]
    /// Each policy but the baseline, against the baseline.
    public var comparisons: [Comparison]
    /// Every policy against every other, with intervals that hold together for all pairs; `nil` below
    /// three policies.
    public var allPairs: [Comparison]?
    /// The policies that no other one beats in `allPairs`: a single one is the best; `nil` below three
    /// policies, and when nothing says which way is good.
    public var unbeaten: [String]?
  }

  /// One outcome.
  public struct OutcomeFigure: Codable, Sendable, Hashable {
    /// The column.
    public var id: String
    /// A title.
    public var title: String
    /// What it counts in.
    public var unit: String
    /// `more`, `less` or `neither`.
    public var better: String
    /// Whether it is an event.
    public var isEvent: Bool
    /// How it is measured.
    public var definition: String
    /// All scenarios first, then each if there are several.
    public var groups: [Group]
  }

  /// The choice of the best policy.
  public struct Choice: Codable, Sendable, Hashable {
    /// The outcome's id.
    public var outcome: String
    /// The policy chosen; `nil`: not decided.
    public var best: String?
    /// Policies that were still in.
    public var survivors: [String]
    /// The probability promised.
    public var probability: Double
    /// The least difference that matters.
    public var indifference: Double
    /// Paired drills until the choice.
    public var count: Int
  }

  /// How well what was asked for is known.
  public struct Precision: Codable, Sendable, Hashable {
    /// The outcome's id.
    public var outcome: String
    /// The half-width asked for, in the outcome's unit.
    public var wanted: Double
    /// The half-width of the widest interval; `nil` below two pairs.
    public var halfWidth: Double?
    /// Whether it is narrow enough.
    public var isMet: Bool
  }

  /// A policy's place in the trade-off.
  public struct FrontierPoint: Codable, Sendable, Hashable {
    /// The policy's id.
    public var policy: String
    /// Its means of the three outcomes, in the plan's order.
    public var values: [Double]
    /// A policy that is at least as good in all three and better in one; `nil`: on the frontier.
    public var dominatedBy: String?
  }

  /// A drill that was kept whole.
  public struct KeptDrill: Codable, Sendable, Hashable {
    /// The policy's id.
    public var policy: String
    /// The scenario's id.
    public var scenario: String
    /// Why it was kept.
    public var reason: RemarkableDrills.Reason
    /// From 1 for the worst, or the best.
    public var rank: Int
    /// Its seed.
    public var seed: UInt64
    /// The first outcome's value.
    public var value: Double
    /// Its debrief, from the folder of the summary.
    public var debrief: String
  }

  /// Which rows were summed up: the beginning of their file.
  public struct SummedRows: Codable, Sendable, Hashable {
    /// How many bytes.
    public var bytes: Int
    /// SHA-256 of them.
    public var hash: String
  }

  /// The document's id.
  public var id: String
  /// A title.
  public var title: String
  /// What was asked; may be empty.
  public var question: String
  /// The answer in sentences, the most important first.
  public var answer: [String]
  /// Paired drills of the base world.
  public var replications: Int
  /// The numbers of paired drills planned before it was raised; `nil`: it never was.
  public var raisedFrom: [Int]?
  /// Drills played in all.
  public var drills: Int
  /// The rows that were summed up.
  public var rows = SummedRows(bytes: 0, hash: "")
  /// Whether all that was planned was played.
  public var isComplete: Bool
  /// The level of all intervals.
  public var confidence: Double
  /// The first seed.
  public var seed: UInt64
  /// The scenarios by title.
  public var scenarios: [String]
  /// The policies, the baseline first.
  public var policies: [PlanRecord.PolicyRecord]
  /// Every outcome.
  public var outcomes: [OutcomeFigure]
  /// How well is known what drills were played for; `nil` when their number was fixed.
  public var precision: Precision?
  /// The choice of the best policy.
  public var choice: Choice?
  /// The three outcomes of the trade-off.
  public var frontierOutcomes: [String]
  /// The trade-off.
  public var frontier: [FrontierPoint]
  /// How the answer fares in other worlds.
  public var robustness: RobustnessSummary?
  /// Drills that were kept whole and still are what they were kept for; `nil`: none.
  public var kept: [KeptDrill]?
  /// What was read.
  public var documents: [SourceDocument]
  /// What ran it.
  public var program: ProgramIdentity
}

extension ExperimentSummary {
  /// The title of the policy with that id.
  public func title(of policy: String) -> String {
    policies.first { $0.id == policy }?.title ?? policy
  }
}

extension ExperimentSummary.Group {
  /// Whether the intervals settle which policies are the best: those that none beats are all equal.
  var isSettled: Bool {
    guard let allPairs, let unbeaten else { return false }
    return allPairs.allSatisfy {
      !unbeaten.contains($0.policy) || !unbeaten.contains($0.against) || $0.verdict.isEqual
    }
  }
}
