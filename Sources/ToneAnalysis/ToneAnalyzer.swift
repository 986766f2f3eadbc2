/// Says how a text reads, and which words made it read so.
///
/// Rules only, English only: honest about both. Every value is the clamped sum of contributions
/// that name their words; nothing is learned, and nothing depends on grammar or spelling. One
/// analyzer serves any number of texts and threads; each text costs O(length).
public struct ToneAnalyzer: Sendable {
  let rules: ToneRules

  /// An analyzer with the rules that Muster comes with, compiled once.
  public static let standard = ToneAnalyzer()

  /// An analyzer that reads by `rules`.
  public init(rules: ToneRules = .standard) { self.rules = rules }

  /// How `reply` reads in `context`.
  ///
  /// A text in another language than English gets a profile of zeros that says so; so does a text
  /// without words.
  public func analyze(_ reply: String, context: ToneContext = ToneContext()) -> ToneProfile {
    var reply = ReplyReading(reply, rules: rules, context: context)
    return reply.profile()
  }

  /// The response strategies that `reply` uses, strongest first.
  public func strategies(
    in reply: String, context: ToneContext = ToneContext()
  ) -> [StrategyTag] {
    ReplyReading(reply, rules: rules, context: context).strategyTags()
  }

  /// What `reply` is worth on each dimension, in the order of `ToneDimension.allCases`.
  ///
  /// - Parameters:
  ///   - reply: The reply.
  ///   - context: What it is judged against.
  ///   - blame: What a `ToneModel` makes of its blame: a second opinion beside that of the rules.
  /// - Returns: The scores; O(length).
  public func dimensions(
    of reply: String, context: ToneContext = ToneContext(), blame: HeadReading? = nil
  ) -> [DimensionScore] {
    var reply = ReplyReading(reply, rules: rules, context: context)
    let profile = reply.profile()
    return DimensionReading(reply, profile, blame: blame).scores()
  }

  /// How much of three ways of empathic talk `reply` shows.
  public func empathy(
    in reply: String, context: ToneContext = ToneContext()
  ) -> EmpathyLevels {
    ReplyReading(reply, rules: rules, context: context).empathyLevels()
  }

  /// Six measures of empathic dialogue in `reply`.
  public func dialogue(
    in reply: String, context: ToneContext = ToneContext()
  ) -> DialogueMeasures {
    ReplyReading(reply, rules: rules, context: context).dialogueMeasures()
  }

  /// What an incoming `post` shows of its writer's state.
  ///
  /// - Parameters:
  ///   - post: The post.
  ///   - heads: What a `ToneModel` makes of the post; without it, rules alone decide, which know
  ///     fewer wordings.
  /// - Returns: The cues with the words that show them; O(length).
  public func cues(in post: String, heads: [HeadReading] = []) -> PostCues {
    PostCues(ReplyReading(post, rules: rules, context: ToneContext()), heads: heads)
  }

  /// What the writer of `reply` should look at again, in the order of the text.
  public func lint(_ reply: String, context: ToneContext = ToneContext()) -> [ToneFinding] {
    var reply = ReplyReading(reply, rules: rules, context: context)
    let profile = reply.profile()
    return Lint(reply, profile).findings()
  }
}

extension ReplyReading {
  /// The profile: all phrases, then what needs more than phrases.
  mutating func profile() -> ToneProfile {
    if language != .unsupported, reading.wordCount > 0 {
      addPlainPhrases()
      addBlame()
      addValidation()
      addApology()
      addAcknowledgement()
      addPersonalisation()
      addSignature()
      addCheer()
      addPromises()
      addForm()
      addNominalisations()
      addReuse()
    }
    return ToneProfile(
      entries: sheet.entries, tokenCount: reading.tokens.count, wordCount: reading.wordCount,
      language: language)
  }

  private mutating func addPlainPhrases() {
    let later: [ToneFeature] = [
      .cheerfulMismatch, .apology, .validatesEmotion, .blameShifting,
    ]
    for feature in ToneFeature.allCases where !later.contains(feature) {
      addPhrases(of: .feature(feature), to: feature)
    }
  }
}
