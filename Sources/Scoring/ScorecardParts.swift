/// What of a scorecard is worked out, for who needs a few figures of many drills.
///
/// A part that is left out reads as if the drill had given nothing to measure.
public struct ScorecardParts: OptionSet, Sendable, Hashable {
  /// One bit for each part.
  public let rawValue: Int

  /// Makes a choice of bits.
  public init(rawValue: Int) { self.rawValue = rawValue }

  /// The clocks and the pillar over them.
  public static let clocks = ScorecardParts(rawValue: 1)
  /// How messages read, what they contradict, and the pillar over them.
  public static let tone = ScorecardParts(rawValue: 2)
  /// The rules, their violations and the pillar over them.
  ///
  /// The rule that a text contradicts no fact needs ``tone`` as well.
  public static let rules = ScorecardParts(rawValue: 4)
  /// Levels expected and declared.
  public static let escalation = ScorecardParts(rawValue: 8)
  /// What customers went through.
  public static let cases = ScorecardParts(rawValue: 16)
  /// The curve of sentiment.
  public static let recovery = ScorecardParts(rawValue: 32)
  /// How busy the seats were.
  public static let workload = ScorecardParts(rawValue: 64)
  /// Cues and alerts against the crew's verdicts.
  public static let judgements = ScorecardParts(rawValue: 128)
  /// The channels, the stages of statements, expected actions, decisions, objectives, the composite,
  /// findings and notes, which rest on all others.
  public static let conclusions = ScorecardParts(rawValue: 256)
  /// The whole scorecard.
  public static let all: ScorecardParts = [
    .clocks, .tone, .rules, .escalation, .cases, .recovery, .workload, .judgements, .conclusions,
  ]
}
