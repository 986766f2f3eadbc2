internal import EventKernel

/// An interval that holds the figure in a stated share of samples drawn again from the same items.
public struct AgreementInterval: Sendable, Hashable, Encodable {
  /// The lower end.
  public let low: Double
  /// The upper end.
  public let high: Double
}

/// Draws items again, with replacement, and looks how far a figure moves.
///
/// Source: B. Efron and R. J. Tibshirani, *An Introduction to the Bootstrap* (1993), chapter 13, the
/// percentile interval. Items are drawn whole, so that what raters share on an item stays together.
struct ItemBootstrap {
  /// How many samples.
  let replications: Int
  /// What the random streams grow from.
  let seed: UInt64
  /// The share of samples inside, 0 to 1.
  let level: Double

  /// The interval of `figure` over samples of `units`; nil if half of the samples have no figure.
  ///
  /// `name` names the random streams: the same name, seed and units give the same interval.
  func interval<Entry>(
    of units: [Entry], name: String, _ figure: ([Entry]) -> Double?
  ) -> AgreementInterval? {
    guard units.count > 1, replications > 0 else { return nil }
    var found: [Double] = []
    let stream = StreamName("rater-agreement.bootstrap." + name)
    for replication in 0..<replications {
      var draws = RandomStream(stream, seed: seed, keys: replication)
      let sample = units.indices.map { _ in units[draws.integer(below: units.count)] }
      if let value = figure(sample) { found.append(value) }
    }
    guard found.count * 2 > replications, let low = quantile((1 - level) / 2, of: found),
      let high = quantile((1 + level) / 2, of: found)
    else { return nil }
    return AgreementInterval(low: low, high: high)
  }
}
