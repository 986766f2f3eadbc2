/// A state of mind that an incoming post may show.
public enum PostCue: String, CaseIterable, Sendable, Hashable {
  /// Anger, or patience at its end.
  case frustration
  /// Trust that was broken.
  case betrayal
  /// Something that cannot wait.
  case urgency
  /// Praise that may not be meant; a hint only, often wrong on a single short text.
  case sarcasmHint = "sarcasm-hint"
  /// Fear, pain, grief, or harm to somebody close.
  case distress
}

/// What a post shows of its writer's state, with the words that show it.
public struct PostCues: Sendable, Equatable {
  private let found: [PostCue: [FeatureEvidence]]

  /// The cues in `post`, strengthened by capitals and exclamation marks, and by what learned `heads`
  /// make of its words.
  init(_ post: ReplyReading, heads: [HeadReading] = []) {
    var found: [PostCue: [FeatureEvidence]] = [:]
    for cue in PostCue.allCases { found[cue] = post.evidence(for: .cue(cue)) }
    if found[.frustration]?.isEmpty == false || found[.betrayal]?.isEmpty == false {
      found[.frustration, default: []] += Self.loudness(of: post.reading)
    }
    if !Self.suffers(post, found) { found[.sarcasmHint]?.removeAll { $0.rule == Self.praise } }
    for cue in PostCue.allCases { found[cue, default: []] += Self.learned(cue, heads) }
    self.found = found
  }

  /// How much a cue takes from the words of a learned head.
  ///
  /// Not fitted. On 125 pairs of posts that the weights had not been trained on, the pair that rules
  /// leave alike is told apart rightly by these heads in four cases of five.
  private static let shares: [PostCue: (head: String, weight: Double)] = [
    .frustration: ("negative", 0.15), .betrayal: ("negative", 0.15),
    .urgency: ("negative", 0.15), .distress: ("negative", 0.15), .sarcasmHint: ("sarcasm", 0.15),
  ]

  /// What the words of a head add to `cue`; its baseline, which every text has, is left out.
  private static func learned(_ cue: PostCue, _ heads: [HeadReading]) -> [FeatureEvidence] {
    guard let share = shares[cue], let head = heads.first(where: { $0.name == share.head }) else {
      return []
    }
    return head.contributions.dropFirst().map {
      FeatureEvidence(
        range: $0.range, rule: "cue:\(cue.rawValue).\($0.rule)",
        contribution: $0.contribution * share.weight)
    }
  }

  private static let praise = "cue:sarcasm-hint.praise"

  /// Whether something in the post makes its praise doubtful.
  private static func suffers(
    _ post: ReplyReading, _ found: [PostCue: [FeatureEvidence]]
  ) -> Bool {
    let others: [PostCue] = [.frustration, .betrayal, .distress]
    return others.contains { found[$0]?.isEmpty == false }
      || found[.sarcasmHint]?.contains { $0.rule != praise } == true
      || post.hits(for: .acknowledgesIssue).contains {
        ["issue", "harm"].contains(post.name(of: $0))
      }
  }

  private static func loudness(of reading: Reading) -> [FeatureEvidence] {
    let shouted = reading.tokens.filter { $0.shape.contains(.shouted) && $0.text.count > 2 }
    let marks = reading.tokens.filter { $0.kind == .punctuation && $0.text == "!" }
    return shouted.prefix(2).map {
      FeatureEvidence(range: $0.range, rule: "cue:frustration.shouted", contribution: 0.1)
    }
      + marks.dropFirst().prefix(2).map {
        FeatureEvidence(range: $0.range, rule: "cue:frustration.exclamation", contribution: 0.1)
      }
  }

  /// How much of `cue` the post shows, 0 to 1: the clamped sum of its contributions.
  public subscript(cue: PostCue) -> Double {
    min(max(evidence(for: cue).reduce(0) { $0 + $1.contribution }, 0), 1)
  }

  /// The words that show `cue`: those of rules in the order of the text, then those of heads.
  public func evidence(for cue: PostCue) -> [FeatureEvidence] { found[cue] ?? [] }

  /// The cue the post shows most of, the earlier case in a tie; nil if it shows none.
  public var strongest: PostCue? {
    var best: PostCue?
    for cue in PostCue.allCases where self[cue] > (best.map { self[$0] } ?? 0) { best = cue }
    return best
  }
}
