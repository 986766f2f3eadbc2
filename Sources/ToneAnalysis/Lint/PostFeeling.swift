/// What a post says that its writer feels, so that advice can name it.
enum PostFeeling: CaseIterable {
  case grief, fear, anger, disappointment, confusion, shame, pain, worry

  /// The feeling that `post` shows most words of; by its strongest cue if it names none; nil if it
  /// shows none.
  init?(_ post: String?) {
    guard let post else { return nil }
    let stems = Tokenizer.tokens(of: post).filter { $0.kind == .word }.map(\.stem)
    var best: (feeling: PostFeeling, count: Int)?
    for feeling in Self.allCases {
      let count = stems.count { feeling.stems.contains($0) }
      if count > best?.count ?? 0 { best = (feeling, count) }
    }
    guard let feeling = best?.feeling ?? Self.cued(by: post) else { return nil }
    self = feeling
  }

  private static func cued(by post: String) -> PostFeeling? {
    let cues = PostCues(ReplyReading(post, rules: .standard, context: ToneContext()))
    switch cues.strongest {
    case .frustration, .sarcasmHint: return .anger
    case .betrayal: return .disappointment
    case .urgency: return .worry
    case .distress: return .fear
    case nil: return nil
    }
  }

  /// What completes "I can see why …".
  var words: String {
    switch self {
    case .grief: "this loss weighs so heavily on you"
    case .fear: "you are frightened"
    case .anger: "you are angry"
    case .disappointment: "you feel let down"
    case .confusion: "this is confusing"
    case .shame: "this was humiliating"
    case .pain: "this hurts"
    case .worry: "you are worried"
    }
  }

  private var stems: Set<String> { Self.stems[self] ?? [] }

  private static let stems: [PostFeeling: Set<String>] = lists.mapValues { list in
    Set(list.split(separator: " ").map { WordForm.stem(String($0)) })
  }

  private static let lists: [PostFeeling: String] = [
    .grief: "died death dead funeral grief grieving mourning buried cremated ashes passed farewell",
    .fear: "scared afraid terrified frightened frightening fear scary panic panicking shaking",
    .anger: "angry furious livid fuming outraged mad disgusting disgrace annoyed useless shameful",
    .disappointment:
      "disappointed betrayed trusted trust lied promised believed loyal cheated misled",
    .confusion: "confused confusing understand unclear unsure puzzled contradictory",
    .shame: "humiliated embarrassed embarrassing ashamed mocked insulted",
    .pain: "hurt hurts pain painful sore burned burnt injured bleeding",
    .worry: "worried worry worrying anxious nervous concerned concern",
  ]
}
