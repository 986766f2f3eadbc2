/// Agreement of two raters beyond chance, where a gap of two counts four times a gap of one.
///
/// Source: J. Cohen, *Weighted kappa*, Psychological Bulletin 70(4), 1968, 213–220, with squared
/// distances as weights.
public enum QuadraticKappa {
  /// Weighted kappa of the scores in `first` and `second`, item by item.
  ///
  /// Any numbers may be scores, halves too: 1 − (mean squared gap within items) ÷ (mean squared gap
  /// between all items).
  ///
  /// - Parameters:
  ///   - first: One rater's scores.
  ///   - second: The other's, as many and in the same order.
  /// - Returns: At most 1; 0 for agreement by chance alone. nil without items, and when all scores
  ///   are the same, where chance cannot be told from agreement.
  /// - Complexity: O(items).
  public static func between(_ first: [Double], _ second: [Double]) -> Double? {
    precondition(first.count == second.count, "\(first.count) scores against \(second.count)")
    guard !first.isEmpty else { return nil }
    let count = Double(first.count)
    let observed = zip(first, second).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) } / count
    let means = (first.reduce(0, +) / count, second.reduce(0, +) / count)
    let gap = means.0 - means.1
    let expected = spread(first, means.0) + spread(second, means.1) + gap * gap
    return expected > 1e-12 ? 1 - observed / expected : nil
  }

  /// The mean squared distance of `scores` from their `mean`.
  private static func spread(_ scores: [Double], _ mean: Double) -> Double {
    scores.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(scores.count)
  }
}
