/// What a dimension is made of.
enum DimensionSource: Sendable {
  case feature(ToneFeature)
  /// What speaks against an unwanted feature, such as a mistake that is owned; 1 for any of it.
  case relief(ToneFeature)
  /// The three levels of empathic talk, 1 for the top level.
  case reaction, interpretation, exploration
  /// Questions after the person, after anything, and after papers; 1 for two.
  case personalQuestions, generalQuestions, officeQuestions
  /// Things from the post taken up; 1 for five.
  case takenUp
  /// Marks of a kind; 1 for as many as `limit`.
  case mark(String, limit: Double)
  /// What a learned head makes of the sentence that blames most, where there is one.
  case learnedBlame
  /// Alarm at a post that only asks a question; 1 for one.
  case needlessAlarm
  /// Office hours and forms where somebody is hurt or in danger; 1 for one.
  case tooSlow
  /// A question of fact answered from the fact sheet, without alarm or delay; 1 for one thing.
  case calmAnswer
  /// Insults, threats and gloating; 1 for one.
  case hostility
  /// Things that the fact sheet brings and the post has not named; 1 for five.
  case factsUsed
  /// Claims that the facts or earlier statements say otherwise; 1 for one.
  case contradictions
  /// A response strategy.
  case strategy(ResponseStrategy)
}

/// The baseline and the weights of a dimension.
///
/// The signs were fixed by the dimensions' definitions; the sizes were fitted on two thirds of the
/// project's own labelled replies by least squares within those signs, then rounded, and those that
/// measure length rather than tone held down. See `Scoring/tone/README.md`.
struct DimensionRecipe: Sendable {
  let baseline: Double
  let terms: [(source: DimensionSource, weight: Double)]
  /// The share of replies within one step of the rating among the 29 to 60 of a third hand, as first
  /// measured, before any rule was written with them in sight (`Scoring/tone/labels/third`).
  let reliability: Double

  static let all: [ToneDimension: DimensionRecipe] = [
    .emotionalReaction: emotionalReaction, .understanding: understanding,
    .exploration: exploration, .validation: validation, .harmAcknowledged: harmAcknowledged,
    .apology: apology, .blameShifting: blameShifting, .plainWords: plainWords, .humour: humour,
    .urgencyMatch: urgencyMatch, .consistency: consistency, .strategyFit: strategyFit,
  ]

  private static let emotionalReaction = DimensionRecipe(
    baseline: 0.1,
    terms: [
      (.reaction, 1.56), (.feature(.validatesEmotion), 1.17), (.feature(.warmth), 1.17),
      (.feature(.personalVoice), 1.69), (.feature(.personalisation), 0.91),
      (.feature(.apology), 0.39),
      (.feature(.dismissal), -1.3), (.feature(.cheerfulMismatch), -1.3),
      (.feature(.minimising), -0.78),
      (.feature(.jargon), -0.39), (.feature(.defensiveness), -0.78),
      (.feature(.conditionalApology), -0.78), (.feature(.blameShifting), -0.78),
      (.hostility, -4),
    ], reliability: 0.73)

  private static let understanding = DimensionRecipe(
    baseline: 0.8,
    terms: [
      (.takenUp, 2.38), (.interpretation, 0.85), (.feature(.validatesEmotion), 1.02),
      (.feature(.acknowledgesIssue), 1.53), (.feature(.personalisation), 1.02),
      (.feature(.personalVoice), 1.19), (.feature(.adjustingInformation), 0.34),
      (.feature(.templateReuse), -1.02), (.feature(.minimising), -1.02),
      (.feature(.dismissal), -0.85),
      (.feature(.jargon), -0.51), (.feature(.defensiveness), -0.85),
      (.hostility, -2),
    ], reliability: 0.79)

  private static let exploration = DimensionRecipe(
    baseline: 0.3,
    terms: [
      (.exploration, 2.97), (.personalQuestions, 1.08), (.generalQuestions, 0.54),
      (.mark("elaboration", limit: 2), 0.81), (.feature(.warmth), 0.68), (.officeQuestions, 0.54),
      (.feature(.dismissal), -0.81),
      (.hostility, -2),
    ], reliability: 0.84)

  private static let validation = DimensionRecipe(
    baseline: 1.1,
    terms: [
      (.feature(.validatesEmotion), 2.38), (.reaction, 1.02), (.interpretation, 0.85),
      (.feature(.acknowledgesIssue), 1.53), (.feature(.personalVoice), 1.02),
      (.feature(.warmth), 0.85), (.feature(.overpromise), -2.72), (.feature(.dismissal), -2.04),
      (.feature(.minimising), -1.7), (.feature(.defensiveness), -1.19),
      (.feature(.conditionalApology), -1.53), (.feature(.blameShifting), -0.85),
      (.feature(.cheerfulMismatch), -1.7), (.mark("dismissing", limit: 2), -1.36),
      (.hostility, -4),
    ], reliability: 0.73)

  private static let harmAcknowledged = DimensionRecipe(
    baseline: 0.2,
    terms: [
      (.feature(.acknowledgesIssue), 2.25), (.feature(.validatesEmotion), 0.9), (.reaction, 1.05),
      (.takenUp, 1.35), (.feature(.personalisation), 0.6), (.feature(.personalVoice), 1.05),
      (.feature(.apology), 0.75), (.feature(.liabilityAdmission), -3.3),
      (.feature(.minimising), -1.8), (.feature(.dismissal), -1.05),
      (.feature(.defensiveness), -0.6),
      (.feature(.blameShifting), -0.6), (.feature(.conditionalApology), -1.05),
      (.hostility, -2),
    ], reliability: 0.76)

  private static let apology = DimensionRecipe(
    baseline: 0,
    terms: [
      (.feature(.apology), 2.7), (.reaction, 1.22), (.feature(.personalVoice), 1.05),
      (.mark("repair", limit: 1), 0.8), (.mark("responsibility", limit: 1), 0.8),
      (.feature(.concreteAction), 0.6),
      (.feature(.conditionalApology), -2.45), (.feature(.minimising), -1.4),
      (.feature(.blameShifting), -1.4), (.feature(.defensiveness), -1.05),
      (.feature(.dismissal), -0.88), (.feature(.templateReuse), -0.53),
      (.hostility, -4),
    ], reliability: 0.79)

  private static let blameShifting = DimensionRecipe(
    baseline: 3.9,
    terms: [
      (.feature(.blameShifting), -4), (.relief(.blameShifting), 0.2), (.learnedBlame, -0.4),
      (.feature(.defensiveness), -0.8),
      (.feature(.minimising), -0.5), (.feature(.dismissal), -0.4),
      (.feature(.conditionalApology), -0.6),
      (.hostility, -2.5),
    ], reliability: 0.68)

  private static let plainWords = DimensionRecipe(
    baseline: 0.6,
    terms: [
      (.feature(.jargon), -2.8), (.feature(.templateReuse), -2), (.feature(.readability), 1.9),
      (.feature(.personalVoice), 1.5), (.feature(.personalisation), 0.6), (.takenUp, 0.5),
      (.factsUsed, 0.7), (.feature(.conditionalApology), -1.6), (.feature(.defensiveness), -0.6),
    ], reliability: 0.88)

  private static let humour = DimensionRecipe(
    baseline: 3.9,
    terms: [
      (.feature(.cheerfulMismatch), -6), (.feature(.dismissal), -0.4),
      (.hostility, -4),
    ],
    reliability: 0.9)

  private static let urgencyMatch = DimensionRecipe(
    baseline: 1.2,
    terms: [
      (.feature(.givesTimeOrChannel), 1.9), (.feature(.concreteAction), 0.8),
      (.feature(.instructingInformation), 1.8), (.feature(.takesOwnership), 1.5), (.factsUsed, 1.3),
      (.feature(.acknowledgesIssue), 1.4), (.feature(.warmth), 0.6), (.feature(.dismissal), -1),
      (.feature(.overpromise), -1.2), (.feature(.defensiveness), -1.2),
      (.feature(.minimising), -0.6), (.feature(.cheerfulMismatch), -2.8),
      (.feature(.templateReuse), -0.8), (.feature(.blameShifting), -0.6),
      (.mark("delay", limit: 1), -1), (.needlessAlarm, -1.6),
      (.hostility, -3),
      (.calmAnswer, 1.2), (.tooSlow, -1),
    ], reliability: 0.6)

  private static let consistency = DimensionRecipe(
    baseline: 1.5,
    terms: [
      (.contradictions, -3.75), (.factsUsed, 1.9), (.feature(.acknowledgesIssue), 1.9),
      (.feature(.givesTimeOrChannel), 1.7), (.feature(.instructingInformation), 1.2),
      (.feature(.concreteAction), 0.3), (.feature(.overpromise), -1.8),
      (.feature(.liabilityAdmission), -0.9), (.feature(.minimising), -0.5),
      (.feature(.defensiveness), -1.2), (.feature(.cheerfulMismatch), -1.6),
      (.feature(.dismissal), -0.5), (.feature(.blameShifting), -2),
      (.feature(.templateReuse), -0.4),
    ], reliability: 0.63)

  /// Where there is no fact sheet, only what was said before can be contradicted.
  static let amongStatements = DimensionRecipe(
    baseline: 3, terms: [(.contradictions, -3)], reliability: 0.6)

  private static let strategyFit = DimensionRecipe(
    baseline: 1,
    terms: [
      (.factsUsed, 2.4), (.feature(.acknowledgesIssue), 1.5), (.feature(.validatesEmotion), 1.1),
      (.feature(.concreteAction), 0.8), (.feature(.givesTimeOrChannel), 1.7),
      (.feature(.instructingInformation), 1.4), (.feature(.apology), 1),
      (.feature(.takesOwnership), 1.8), (.feature(.blameShifting), -2.8),
      (.feature(.defensiveness), -1.2), (.feature(.dismissal), -0.8),
      (.feature(.minimising), -0.6), (.feature(.cheerfulMismatch), -2.4),
      (.feature(.overpromise), -1.8), (.feature(.liabilityAdmission), -0.9),
      (.feature(.templateReuse), -1), (.feature(.conditionalApology), -0.8),
      (.contradictions, -2.4), (.strategy(.excuse), -0.6),
      (.hostility, -4),
      (.calmAnswer, 1),
    ], reliability: 0.58)
}
