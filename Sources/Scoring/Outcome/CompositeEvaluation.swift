import ScenarioModel

/// The optional composite, and how much it depends on the weights.
enum CompositeEvaluation {
  /// How far each weight is moved for the sensitivity.
  static let shift = 0.10
  /// What a tone that no human rated may weigh at most.
  static let indicativeToneWeight = 0.30

  /// The composite; also writes the normalised weights into the pillars.
  static func result(_ pillars: inout Pillars, sheet: ScoringSheet, isIndicative: Bool) -> Composite
  {
    let weights = weights(sheet.pillarWeights, isIndicative: isIndicative)
    pillars.timeliness.weight = weights[0]
    pillars.tone.weight = weights[1]
    pillars.protocolAdherence.weight = weights[2]
    let scores = [pillars.timeliness.score, pillars.tone.score, pillars.protocolAdherence.score]
    var composite = Composite()
    composite.missing = zip(["timeliness", "tone", "protocol"], scores).filter { $1 == nil }.map(
      \.0)
    composite.score = mean(scores, weights)
    guard let score = composite.score else {
      composite.sentence = "No pillar has a score."
      return composite
    }
    let shifted = corners().compactMap { corner in
      mean(scores, zip(weights, corner).map { max($0 + $1, 0) })
    }
    let bounds = ScoreInterval(low: shifted.min() ?? score, high: shifted.max() ?? score)
    composite.sensitivity = bounds
    composite.sentence =
      "Composite \(Wording.score(score)); between \(Wording.score(bounds.low)) and "
      + "\(Wording.score(bounds.high)) for all weights ±0.10."
    return composite
  }

  private static func weights(
    _ stated: ScoringSheet.PillarWeights, isIndicative: Bool
  ) -> [Double] {
    let raw = [stated.timeliness, stated.tone, stated.protocolAdherence].map { max($0, 0) }
    let total = raw.reduce(0, +)
    guard total > 0 else { return [0, 0, 0] }
    var weights = raw.map { $0 / total }
    guard isIndicative, weights[1] > indicativeToneWeight else { return weights }
    let others = weights[0] + weights[2]
    guard others > 0 else { return weights }
    let factor = (1 - indicativeToneWeight) / others
    weights = [weights[0] * factor, indicativeToneWeight, weights[2] * factor]
    return weights
  }

  private static func mean(_ scores: [Double?], _ weights: [Double]) -> Double? {
    Samples.weightedMean(
      zip(scores, weights).compactMap { score, weight in score.map { ($0, weight) } })
  }

  private static func corners() -> [[Double]] {
    (0..<8).map { corner in
      (0..<3).map { (corner >> $0) & 1 == 0 ? -shift : shift }
    }
  }
}
