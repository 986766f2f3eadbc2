/// One number for a reply: the mean of its dimensions, held down by what spoils it, on the scale
/// that raters use.
public enum OverallTone {
  /// What each dimension counts.
  private static let weights: [ToneDimension: Double] = [
    .emotionalReaction: 1.3, .understanding: 1.2, .exploration: 0.3, .validation: 1.2,
    .harmAcknowledged: 1.2, .apology: 0.8, .blameShifting: 0.5, .plainWords: 0.8, .humour: 0.5,
    .urgencyMatch: 1.3, .consistency: 0.6, .strategyFit: 1.3,
  ]

  /// The value, 0 to 4: a weighted mean, but at most 1.5 above what blame or humour leave, then
  /// stretched; nil if nothing was judged.
  public static func value(of scores: [DimensionScore]) -> Double? {
    var (sum, mass) = (0.0, 0.0)
    var cap = 4.0
    for score in scores {
      guard let value = score.value, let weight = weights[score.dimension] else { continue }
      sum += weight * value
      mass += weight
      if spoilers.contains(score.dimension) { cap = min(cap, value + 1.5) }
    }
    return mass > 0 ? stretched(min(sum / mass, cap)) : nil
  }

  /// A mean of twelve dimensions keeps to the middle where raters use the whole scale.
  ///
  /// The line was fitted for quadratic kappa on the two thirds of the project's labelled replies
  /// that may be tuned on, and held to less than half of the best slope there, 2.9, so that small
  /// differences stay small.
  private static func stretched(_ mean: Double) -> Double {
    min(max(1.4 * mean - 1.1, 0), 4)
  }

  private static let spoilers: Set<ToneDimension> = [.blameShifting, .humour]
}
