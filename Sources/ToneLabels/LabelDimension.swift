/// What a label is about; on every one of them 4 is best.
public enum LabelDimension: String, CaseIterable, Sendable, Hashable {
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
  /// Sounds like the rest of the brand.
  case voice
  /// 4: says nothing that the facts say otherwise.
  case consistency
  /// The strategy suits the crisis; information comes first.
  case strategyFit = "strategy-fit"
  /// The reply as a whole.
  case overall
  /// In a post: frustration.
  case cueFrustration = "cue-frustration"
  /// In a post: betrayal.
  case cueBetrayal = "cue-betrayal"
  /// In a post: urgency.
  case cueUrgency = "cue-urgency"
  /// In a post: sarcasm.
  case cueSarcasm = "cue-sarcasm"
  /// In a post: distress.
  case cueDistress = "cue-distress"

  /// The dimensions on which whole replies are rated, in the order of the file's columns.
  public static let rated: [LabelDimension] = [
    .emotionalReaction, .understanding, .exploration, .validation, .harmAcknowledged, .apology,
    .blameShifting, .plainWords, .humour, .urgencyMatch, .consistency, .strategyFit, .overall,
  ]
}
