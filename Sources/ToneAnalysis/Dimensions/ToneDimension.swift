/// What a reply is judged on, 0 to 4 each; on every one of them 4 is best.
///
/// Features say what a text shows; dimensions say what that is worth to the person who is answered.
public enum ToneDimension: String, CaseIterable, Sendable, Hashable {
  /// Warmth and concern for this person.
  case emotionalReaction = "emotional-reaction"
  /// Shows what happened to this person, and what it means to them.
  case understanding
  /// Asks about feelings and the situation rather than for papers.
  case exploration
  /// Lets the feeling stand, and promises nothing that cannot be kept.
  case validation
  /// Names the harm and who has it, without admitting fault where law is involved.
  case harmAcknowledged = "harm-acknowledged"
  /// The apology, by its elements and flaws.
  case apology
  /// 4: nobody is blamed.
  case blameShifting = "blame-shifting"
  /// 4: plain words, made for this case.
  case plainWords = "plain-words"
  /// 4: no humour where there is nothing to laugh at.
  case humour
  /// Acts as fast as the post needs, with a time and a way.
  case urgencyMatch = "urgency-match"
  /// Sounds like the rest of the team.
  case voice
  /// 4: says nothing that the facts or earlier statements say otherwise.
  case consistency
  /// The strategy suits the crisis; information comes first.
  case strategyFit = "strategy-fit"
  /// How much the incoming post asks for: anger, betrayal, urgency, distress.
  case incomingCues = "incoming-cues"

  /// The name for people to read.
  public var title: String {
    switch self {
    case .emotionalReaction: "Emotional reaction"
    case .understanding: "Understanding"
    case .exploration: "Exploration"
    case .validation: "Validation without over-promise"
    case .harmAcknowledged: "Harm acknowledged, no fault admitted"
    case .apology: "Apology quality"
    case .blameShifting: "Free of blame shifting"
    case .plainWords: "Plain words, made for this case"
    case .humour: "Free of misplaced humour"
    case .urgencyMatch: "Urgency match"
    case .voice: "Voice"
    case .consistency: "Consistency"
    case .strategyFit: "Strategy fit"
    case .incomingCues: "Cues in the post"
    }
  }

  /// What the values 0, 1, 2, 3 and 4 mean.
  public var anchors: [String] { DimensionAnchors.texts[self] ?? [] }

  /// What a reply without it should have had; completes "absent: expected …".
  var expectation: String { DimensionAnchors.expectations[self] ?? "it" }
}

/// What one dimension of a reply is worth, and why.
public struct DimensionScore: Sendable, Equatable {
  /// The dimension.
  public let dimension: ToneDimension
  /// 0 to 4, the sum of all contributions exactly; nil if there is nothing to judge by.
  public let value: Double?
  /// How far to trust the value, 0 to 1: the share of replies that no rule was written for on which
  /// the dimension was within one step of the rating, lowered for short texts and missing context.
  public let confidence: Double
  /// What the value is made of: the baseline first, then words, then what bounds took off.
  public let evidence: [FeatureEvidence]
  /// What was expected and is absent, or why there is no value.
  public let note: String?

  /// The anchor that the value is nearest to, 0 to 4.
  public var level: Int? { value.map { Int($0 + 0.5) } }
}
