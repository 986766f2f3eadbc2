/// A way of speaking that a reply shows more or less of, 0 to 1.
///
/// The raw value is the name that documents, journals and reports use.
public enum ToneFeature: String, CaseIterable, Sendable, Hashable {
  /// Says what went wrong, rather than "the situation".
  case acknowledgesIssue = "acknowledges-issue"
  /// Names what the person feels and lets it stand.
  case validatesEmotion = "validates-emotion"
  /// Takes the next step upon itself; says nothing about fault.
  case takesOwnership = "takes-ownership"
  /// Says what has been done or will be done.
  case concreteAction = "concrete-action"
  /// Says by when, or where to turn.
  case givesTimeOrChannel = "gives-time-or-channel"
  /// Says sorry, and for what.
  case apology
  /// Thanks the person for something they did.
  case thanks
  /// Tells people what to do to stay safe.
  case instructingInformation = "instructing-information"
  /// Helps people to cope: what happened, what is not affected, what will change, who supports.
  case adjustingInformation = "adjusting-information"
  /// Sounds like one who cares.
  case warmth
  /// Sounds like a person, not like an institution.
  case personalVoice = "personal-voice"
  /// Is as short as a reply should be.
  case brevity
  /// Has sentences and words that are quickly read.
  case readability
  /// Takes up what this person wrote.
  case personalisation

  /// Puts the fault on the customer or on a third party.
  case blameShifting = "blame-shifting"
  /// Defends itself before it helps.
  case defensiveness
  /// Speaks law, management or engineering.
  case jargon
  /// Promises what nobody can be sure of.
  case overpromise
  /// Admits fault, as distinct from acknowledging harm.
  case liabilityAdmission = "liability-admission"
  /// Makes the harm smaller than it is to those who have it.
  case minimising
  /// Is jolly where somebody suffers.
  case cheerfulMismatch = "cheerful-mismatch"
  /// Is copied: from the library, from earlier replies, or from everybody's stock of phrases.
  case templateReuse = "template-reuse"
  /// Apologizes for the feelings of others, or only if.
  case conditionalApology = "conditional-apology"
  /// Sends the person away.
  case dismissal

  /// Whether less of it is better.
  public var isUnwanted: Bool { self >= .blameShifting }

  /// The name for people to read.
  public var title: String { Self.titles[ordinal] }

  /// The place in `allCases`.
  package var ordinal: Int { Self.ordinals[self] ?? 0 }

  private static let ordinals = Dictionary(
    uniqueKeysWithValues: allCases.enumerated().map { ($1, $0) })

  private static let titles = [
    "Acknowledges the issue", "Validates the emotion", "Takes ownership of the next step",
    "States a concrete action", "Gives a time or a channel", "Apology", "Thanks",
    "Instructing information", "Adjusting information", "Warmth", "Personal voice", "Brevity",
    "Readability", "Personalisation", "Blame shifting", "Defensiveness", "Jargon", "Overpromise",
    "Admission of liability", "Minimising", "Cheerful mismatch", "Template reuse",
    "Conditional apology", "Dismissal",
  ]

  /// What a reader would have hoped to find where the feature is absent.
  var expectation: String { Self.expectations[self] ?? "nothing" }

  private static let expectations: [ToneFeature: String] = [
    .acknowledgesIssue: "what went wrong, named plainly",
    .validatesEmotion: "the feeling named, such as \u{201C}I can see why you are worried\u{201D}",
    .takesOwnership:
      "who takes the next step, such as \u{201C}I will look after this myself\u{201D}",
    .concreteAction: "what has been done or will be done",
    .givesTimeOrChannel: "a time for the next step, or a number or address to turn to",
    .apology: "an apology tied to the harm",
    .thanks: "thanks for what the person did",
    .instructingInformation: "what people should do to stay safe",
    .adjustingInformation: "what happened, what is not affected, or who supports",
    .warmth: "words of care",
    .personalVoice: "a person who speaks, by name or as \u{201C}I\u{201D}",
    .brevity: "a reply of at most 260 words",
    .readability: "shorter sentences and words",
    .personalisation: "something this person wrote, taken up",
  ]
}

extension ToneFeature: Comparable {
  /// Declaration order.
  public static func < (left: ToneFeature, right: ToneFeature) -> Bool {
    left.ordinal < right.ordinal
  }
}
