/// What to tell a writer, feature by feature.
enum LintAdvice {
  /// How grave a finding of a rule of `weight` is.
  static func severity(of feature: ToneFeature, weight: Double) -> ToneFinding.Severity {
    switch feature {
    case .liabilityAdmission: weight >= 0.6 ? .violation : .warning
    case .overpromise: weight >= 0.5 ? .violation : weight >= 0.35 ? .warning : .advice
    case .templateReuse: weight >= 0.6 ? .violation : .advice
    case .jargon: .advice
    case .dismissal where weight >= 1: .violation
    default: weight >= 0.35 ? .warning : .advice
    }
  }

  /// Why the rule `id` minds, where the rule itself does not say.
  static func reason(_ id: String, _ feature: ToneFeature) -> String {
    switch id {
    case "overpromise.not-in-facts": "The fact sheet carries no such time or sum."
    case "jargon.noun": "A long noun hides who does what."
    case "template-reuse.template": "It is close to the library text, unchanged."
    case "template-reuse.earlier": "It repeats an earlier reply almost word for word."
    case "cheerful-mismatch.exclamation": "An exclamation mark cheers where somebody suffers."
    default: "\(feature.title) weakens the reply."
    }
  }

  /// What to do about `feature`, found by the rule `id`.
  static func suggestion(_ feature: ToneFeature, rule id: String) -> String {
    let special = ownSuggestions.first { id.hasSuffix($0.rule) }
    return special?.text ?? suggestions[feature] ?? "Leave it out."
  }

  private static let ownSuggestions: [(rule: String, text: String)] = [
    ("dismissal.insult", "Leave it out, and say what you do about the matter."),
    ("dismissal.shut-up", "Leave it out, and ask what the person needs."),
    ("dismissal.gloating", "Leave it out; say that you are sorry it happened, or say nothing."),
    (
      "dismissal.threat",
      "Leave it out; what is wrong in the post can be put right with facts, and the rest is for legal."
    ),
    ("dismissal.contempt", "Leave it out, and answer the question."),
  ]

  private static let suggestions: [ToneFeature: String] = [
    .liabilityAdmission:
      "Acknowledge the harm (\u{201C}We are sorry this happened to you\u{201D}) "
      + "and have legal release any word on fault.",
    .overpromise:
      "Say what you are doing now and when you will report, not how it will end.",
    .conditionalApology:
      "Say what happened and that you are sorry for it, without \u{201C}if\u{201D}.",
    .blameShifting: "Say what you are doing about it; leave causes to the investigation.",
    .minimising: "Name what it meant for this person.",
    .jargon: "Use the word that the person would use.",
    .defensiveness: "Help first; answer accusations later, with facts.",
    .cheerfulMismatch: "Keep it plain and calm.",
    .templateReuse: "Take up something that this person wrote.",
    .dismissal: "Answer the concern, or say who will and when.",
  ]

  /// A feature that a reply should have, and from which value on it has it.
  struct Expected {
    let feature: ToneFeature
    let least: Double
    let reason: String
    let suggestion: String
  }

  /// How to name `feeling`, or any if it is not known.
  static func naming(_ feeling: PostFeeling?) -> String {
    let words = feeling?.words ?? "this matters to you"
    return "Name the feeling: \u{201C}I can see why \(words).\u{201D}"
  }

  /// What every reply to somebody in trouble should have.
  static let expected = [
    Expected(
      feature: .validatesEmotion, least: 0.2, reason: "It does not name what the person feels.",
      suggestion: naming(nil)),
    Expected(
      feature: .concreteAction, least: 0.2, reason: "It does not say what is being done.",
      suggestion: "Name one thing that is done or will be done, and by whom."),
    Expected(
      feature: .givesTimeOrChannel, least: 0.2, reason: "It gives no time and nowhere to turn.",
      suggestion: "Say by when you will be back, or give a number or address."),
  ]
}
