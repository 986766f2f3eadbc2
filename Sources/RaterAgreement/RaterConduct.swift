/// How one rater differs from the others.
public struct RaterConduct: Sendable, Encodable {
  /// The rater.
  public let rater: String
  /// The scores given.
  public let ratings: Int
  /// The share of items × dimensions that the rater has scored, 0 to 1.
  public let completeness: Double
  /// The mean of own score − the others' mean on the same item and dimension, in points of the
  /// scale.
  ///
  /// Above 0 is lenient; nil where nobody else rated.
  public let leniency: Double?
  /// Two standard errors of `leniency`, from its spread over items.
  public let leniencyMargin: Double?
  /// The mean correlation of the rater's dimensions with one another, −1 to 1; nil if undefined.
  public let halo: Double?
  /// The same for the mean of the other raters.
  public let consensusHalo: Double?
  /// Quadratic kappa with the other raters' mean, over all dimensions; nil if undefined.
  public let kappa: Double?

  /// How much more alike the rater makes the dimensions than the others do.
  public var haloExcess: Double? {
    guard let halo, let consensusHalo else { return nil }
    return halo - consensusHalo
  }

  /// A leniency of a quarter of an anchor that is more than chance.
  public var isLenient: Bool { isPlain { $0 } }
  /// The contrary.
  public var isSevere: Bool { isPlain { -$0 } }

  private func isPlain(_ signed: (Double) -> Double) -> Bool {
    guard let leniency, let leniencyMargin else { return false }
    return signed(leniency) >= 0.25 && abs(leniency) > leniencyMargin
  }
}

extension RatingTable {
  /// How the rater at `rater` differs from the others.
  func conduct(of rater: Int) -> RaterConduct {
    let own = ownAndOthers(rater)
    let gaps = gapsByItem(rater)
    let mean = gaps.isEmpty ? nil : gaps.reduce(0, +) / Double(gaps.count)
    return RaterConduct(
      rater: raters[rater], ratings: count(of: rater),
      completeness: Double(count(of: rater)) / Double(max(items.count * dimensions.count, 1)),
      leniency: mean, leniencyMargin: mean.flatMap { Self.margin(gaps, $0) },
      halo: halo { self[$0, rater, $1] }, consensusHalo: halo { consensus($0, $1, without: rater) },
      kappa: QuadraticKappa.between(own.map(\.own), own.map(\.others)))
  }

  private func count(of rater: Int) -> Int {
    dimensions.indices.reduce(0) { sum, dimension in
      sum + items.indices.count { self[$0, rater, dimension] != nil }
    }
  }

  /// The mean of all raters but one; nil if none of them has scored.
  private func consensus(_ item: Int, _ dimension: Int, without rater: Int) -> Double? {
    var scores = scores(of: item, on: dimension)
    scores[rater] = nil
    let given = scores.compactMap { $0 }
    return given.isEmpty ? nil : given.reduce(0, +) / Double(given.count)
  }

  private func ownAndOthers(_ rater: Int) -> [(own: Double, others: Double)] {
    dimensions.indices.flatMap { dimension in
      items.indices.compactMap { item in
        guard let own = self[item, rater, dimension],
          let others = consensus(item, dimension, without: rater)
        else { return nil }
        return (own, others)
      }
    }
  }

  /// Per item, the mean gap between the rater and the others.
  private func gapsByItem(_ rater: Int) -> [Double] {
    items.indices.compactMap { item in
      let gaps = dimensions.indices.compactMap { dimension -> Double? in
        guard let own = self[item, rater, dimension],
          let others = consensus(item, dimension, without: rater)
        else { return nil }
        return own - others
      }
      return gaps.isEmpty ? nil : gaps.reduce(0, +) / Double(gaps.count)
    }
  }

  private static func margin(_ gaps: [Double], _ mean: Double) -> Double? {
    guard gaps.count > 1 else { return nil }
    let variance =
      gaps.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(gaps.count - 1)
    return 2 * (variance / Double(gaps.count)).squareRoot()
  }

  /// The mean correlation of each two dimensions over the items that have both.
  private func halo(_ score: (Int, Int) -> Double?) -> Double? {
    var found: [Double] = []
    for first in dimensions.indices {
      for second in dimensions.indices where second > first {
        let pairs = items.indices.compactMap { item -> (Double, Double)? in
          guard let a = score(item, first), let b = score(item, second) else { return nil }
          return (a, b)
        }
        if let r = correlation(pairs) { found.append(r) }
      }
    }
    return found.isEmpty ? nil : found.reduce(0, +) / Double(found.count)
  }
}

/// Pearson's correlation; nil with fewer than three pairs or without spread.
func correlation(_ pairs: [(Double, Double)]) -> Double? {
  guard pairs.count > 2 else { return nil }
  let count = Double(pairs.count)
  let a = pairs.reduce(0) { $0 + $1.0 } / count
  let b = pairs.reduce(0) { $0 + $1.1 } / count
  let product = pairs.reduce(0) { $0 + ($1.0 - a) * ($1.1 - b) }
  let spreads = (
    pairs.reduce(0) { $0 + ($1.0 - a) * ($1.0 - a) },
    pairs.reduce(0) { $0 + ($1.1 - b) * ($1.1 - b) }
  )
  guard spreads.0 > 1e-12, spreads.1 > 1e-12 else { return nil }
  return product / (spreads.0 * spreads.1).squareRoot()
}
