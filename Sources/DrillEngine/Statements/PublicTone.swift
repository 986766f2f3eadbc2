import ScenarioModel
import ToneAnalysis

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
  /// How a text sounds, in answer to `post` if there is one.
  func publicTone(of chosen: ChosenText, post: String?) -> PublicTone {
    let template = chosen.template.message.id.isEmpty ? nil : chosen.template.message.text
    let key = ToneKey(
      text: chosen.heard, template: template, post: post, severity: situation.declared)
    return plan.tones.value(for: key) { PublicTone(key, plan.setup) }
  }
}

/// A text, what it was made from, what it answers, and how grave the matter is.
struct ToneKey: Hashable, Sendable {
  let text: String
  let template: String?
  let post: String?
  let severity: Int
}

extension PublicTone {
  /// Reads a text as the public does.
  init(_ key: ToneKey, _ setup: DrillSetup) {
    let reading = setup.analyzer.read(
      key.text, context: ToneContext(post: key.post, severity: key.severity))
    let crisis = setup.scenario.crisis
    let cluster = ResponsibilityCluster(rawValue: crisis.cluster.rawValue) ?? .accidental
    let fits = reading.strategies.prefix(2).map {
      StrategyFit(cluster: cluster, strategy: $0.strategy, hasHistory: crisis.hasHistory).rating
    }
    quality = Self.quality(of: reading.profile)
    strategy = reading.strategies.first?.strategy.rawValue ?? ""
    fit = fits.contains(.mismatch) ? .mismatch : fits.contains(.match) ? .match : .adjacent
    similarity = key.template.map { Consistency.templateSimilarity(key.text, $0).value } ?? 0
  }
}
