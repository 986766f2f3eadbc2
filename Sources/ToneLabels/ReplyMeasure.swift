internal import RaterAgreement

/// How well scores agree with the ratings of replies.
public struct ReplyMeasure: Sendable {
  /// The agreement on one dimension.
  public struct Row: Sendable {
    /// The dimension.
    public let dimension: LabelDimension
    /// The replies rated on it.
    public let count: Int
    /// Quadratic weighted kappa between scores, to the nearest half, and ratings; nil if undefined.
    public let kappa: Double?
    /// The mean distance of score and rating, in points of 0 to 4.
    public let meanError: Double
    /// Of two replies rated differently, how often the better one scores higher; a tie is half.
    public let ordering: Double?
  }

  /// The dimensions with ratings and scores, in the order of the files.
  public let rows: [Row]

  /// Compares what `score` gives each of `replies`, in points of 0 to 4, with its ratings.
  public init(
    _ replies: [LabelledReply], score: (LabelledReply) -> [LabelDimension: Double]
  ) {
    let scored = replies.map { ($0.scores, score($0)) }
    rows = LabelDimension.rated.compactMap { dimension in
      let pairs = scored.compactMap { ratings, scores -> (Double, Double)? in
        guard let rating = ratings[dimension], let score = scores[dimension] else { return nil }
        return (rating, score)
      }
      return pairs.isEmpty ? nil : Self.row(dimension, pairs)
    }
  }

  private static func row(_ dimension: LabelDimension, _ pairs: [(Double, Double)]) -> Row {
    let ratings = pairs.map(\.0)
    let scores = pairs.map { ($0.1 * 2).rounded() / 2 }
    let error = pairs.reduce(0) { $0 + abs($1.0 - $1.1) } / Double(pairs.count)
    return Row(
      dimension: dimension, count: pairs.count, kappa: QuadraticKappa.between(ratings, scores),
      meanError: error, ordering: ordering(pairs))
  }

  private static func ordering(_ pairs: [(Double, Double)]) -> Double? {
    var right = 0.0
    var count = 0
    for (index, one) in pairs.enumerated() {
      for other in pairs[..<index] where other.0 != one.0 {
        let agreement = (one.0 - other.0) * (one.1 - other.1)
        right += agreement > 0 ? 1 : agreement == 0 ? 0.5 : 0
        count += 1
      }
    }
    return count > 0 ? right / Double(count) : nil
  }
}
