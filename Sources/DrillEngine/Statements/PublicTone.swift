import ScenarioModel
public import ToneAnalysis

/// How a text sounds to the audience: one number, so that the audience can react.
struct PublicTone: Sendable, Hashable {
  /// 0 (pours oil on the fire) to 1 (could not be better); 0.5 leaves people as they were.
  let quality: Double
  let strategy: String
  let fit: StrategyFit.Rating
  /// Likeness to the template it came from, 0 to 1.
  let similarity: Double

  /// Of silence, and of what cannot be read.
  static let neutral = PublicTone(quality: 0.5)

  private init(quality: Double) {
    self.quality = quality
    strategy = ""
    fit = .adjacent
    similarity = 0
  }
}

extension PublicTone {
  /// Assumed weights: what the audience rewards and resents, summed onto 0.35 and clipped.
  static func quality(of profile: ToneProfile) -> Double {
    let liked: [(ToneFeature, Double)] = [
      (.acknowledgesIssue, 0.12), (.validatesEmotion, 0.16), (.takesOwnership, 0.10),
      (.concreteAction, 0.16), (.givesTimeOrChannel, 0.10), (.apology, 0.08),
      (.instructingInformation, 0.12), (.adjustingInformation, 0.08), (.personalVoice, 0.06),
      (.personalisation, 0.08),
    ]
    let resented: [(ToneFeature, Double)] = [
      (.blameShifting, 0.35), (.defensiveness, 0.25), (.jargon, 0.15), (.overpromise, 0.10),
      (.minimising, 0.25), (.cheerfulMismatch, 0.30), (.templateReuse, 0.12),
      (.conditionalApology, 0.20), (.dismissal, 0.35),
    ]
    var quality = 0.35
    for (feature, weight) in liked { quality += weight * profile[feature] }
    for (feature, weight) in resented { quality -= weight * profile[feature] }
    return min(max(quality, 0), 1)
  }
}

extension DrillModel {
  /// How a reply from the library sounds in answer to a verbatim.
  func publicTone(ofReply reply: ChosenText, to verbatim: Int) -> PublicTone {
    let key = ReplyKey(
      template: ObjectIdentifier(reply.template), issue: reply.issue, verbatim: verbatim,
      severity: situation.declared)
    let (plan, severity) = (plan, situation.declared)
    return plan.replyTones.value(for: key) {
      plan.tone(of: reply, post: plan.texts.verbatims[verbatim].text, severity: severity)
    }
  }

  /// How a text sounds, in answer to `post` if there is one.
  func publicTone(of chosen: ChosenText, post: String?) -> PublicTone {
    plan.tone(of: chosen, post: post, severity: situation.declared)
  }
}

extension DrillPlan {
  /// How a text sounds at a level, in answer to `post` if there is one.
  fileprivate func tone(of chosen: ChosenText, post: String?, severity: Int) -> PublicTone {
    let template = chosen.template.message.id.isEmpty ? nil : chosen.template.message.text
    let crisis = setup.scenario.crisis
    return setup.hearing.tone(
      of: ToneKey(
        text: chosen.heard, template: template, post: post, severity: severity,
        cluster: crisis.cluster, hasHistory: crisis.hasHistory))
  }
}

/// A reply from the library, told apart by few and short things.
struct ReplyKey: Hashable, Sendable {
  /// One of the stage's templates, which live as long as the stage.
  let template: ObjectIdentifier
  let issue: String?
  let verbatim: Int
  let severity: Int
}

/// How texts sound to the audience, worked out once for all drills that share the memory.
///
/// What a drill does does not depend on it. May be shared by threads.
public final class PublicToneMemory: Sendable {
  private let tones: ToneMemory
  private let known = Memo<ToneKey, PublicTone>()

  /// A memory on top of what has been read of texts.
  public init(_ tones: ToneMemory = ToneMemory()) { self.tones = tones }

  func tone(of key: ToneKey) -> PublicTone {
    known.value(for: key) { PublicTone(key, tones) }
  }
}

/// A text, what it was made from, what it answers, and in which matter.
struct ToneKey: Hashable, Sendable {
  let text: String
  let template: String?
  let post: String?
  /// How grave the matter is: the declared level.
  let severity: Int
  let cluster: Crisis.Cluster
  let hasHistory: Bool
}

extension PublicTone {
  /// Reads a text as the public does.
  init(_ key: ToneKey, _ tones: ToneMemory) {
    let reading = tones.reading(of: key.text, post: key.post, severity: key.severity)
    let cluster = ResponsibilityCluster(rawValue: key.cluster.rawValue) ?? .accidental
    let fits = reading.strategies.prefix(2).map {
      StrategyFit(cluster: cluster, strategy: $0.strategy, hasHistory: key.hasHistory).rating
    }
    quality = Self.quality(of: reading.profile)
    strategy = reading.strategies.first?.strategy.rawValue ?? ""
    fit = fits.contains(.mismatch) ? .mismatch : fits.contains(.match) ? .match : .adjacent
    similarity = key.template.map { Consistency.templateSimilarity(key.text, $0).value } ?? 0
  }
}
