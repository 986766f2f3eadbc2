/// One line of the scenario's fact sheet.
public struct FactStatement: Sendable, Hashable {
  /// The fact's name, which stays the same from version to version.
  public let id: String
  /// What is so, in a sentence.
  public let text: String
  /// Which wording of the fact this is; a higher number replaces a lower one.
  public let version: Int

  /// The fact `id` as worded in `text`.
  public init(id: String, text: String, version: Int = 1) {
    self.id = id
    self.text = text
    self.version = version
  }
}

/// What a reply is judged against.
public struct ToneContext: Sendable, Equatable {
  /// The post that the reply answers, or nil for a statement to everybody.
  public var post: String?
  /// How grave the matter is: 0 a question, 1 annoyance, 2 loss, 3 injury or exposure, 4 life.
  public var severity: Int
  /// The fact sheet as it stands.
  public var knownFacts: [FactStatement]
  /// What the team itself has published before, oldest first.
  public var earlier: [String]
  /// The library text that the reply was made from.
  public var template: String?
  /// How much of the crisis is laid at the organization's door; nil if it is not known.
  public var cluster: ResponsibilityCluster?
  /// Whether the organization has had such crises before, or a bad name.
  public var hasHistory = false
  /// Whether an admission of fault needs a lawyer's release; so it is unless a scenario says not.
  public var needsLegalRelease = true

  /// A context; what is left out is unknown, and nothing is held against a reply for it.
  public init(
    post: String? = nil, severity: Int = 0, knownFacts: [FactStatement] = [],
    earlier: [String] = [], template: String? = nil
  ) {
    self.post = post
    self.severity = severity
    self.knownFacts = knownFacts
    self.earlier = earlier
    self.template = template
  }
}

/// Whether a text is in a language that the rules can read.
public enum LanguageGuess: String, Sendable, Hashable {
  /// English.
  case english
  /// Another language: nothing is scored.
  case unsupported
  /// Too few words to tell; read as English.
  case undetermined
}
