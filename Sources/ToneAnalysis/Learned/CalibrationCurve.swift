/// From a head's score to a value of 0 to 4, and how often scores like it were right.
///
/// Both were found on texts that the head had not been trained on: the value is monotone in the
/// score (isotonic regression: R. E. Barlow et al., *Statistical Inference under Order
/// Restrictions*, 1972), the confidence is a share of held-out texts.
package struct CalibrationCurve: Sendable, Equatable {
  /// A place on the curve.
  package struct Knot: Sendable, Equatable {
    package let score: Double
    package let value: Double
    package let confidence: Double

    package init(score: Double, value: Double, confidence: Double) {
      self.score = score
      self.value = value
      self.confidence = confidence
    }
  }

  /// The places in ascending order of score; at least one.
  package let knots: [Knot]

  /// A curve through `knots`.
  package init(knots: [Knot]) { self.knots = knots }

  /// The value, 0 to 4, and the confidence, 0 to 1, at `score`: straight lines between the knots.
  package func callAsFunction(_ score: Double) -> (value: Double, confidence: Double) {
    guard let first = knots.first, let last = knots.last else { return (0, 0) }
    guard score > first.score else { return (first.value, first.confidence) }
    guard score < last.score else { return (last.value, last.confidence) }
    let next = knots.firstIndex { $0.score >= score } ?? knots.count - 1
    let (low, high) = (knots[max(next - 1, 0)], knots[next])
    let width = high.score - low.score
    let share = width > 0 ? (score - low.score) / width : 1
    return (
      low.value + share * (high.value - low.value),
      low.confidence + share * (high.confidence - low.confidence)
    )
  }
}
