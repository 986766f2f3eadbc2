import EventKernel

/// Percentile bootstrap of weighted means (Efron, Annals of Statistics 7, 1979).
///
/// The resampling draws from a stream named after what is resampled, with a fixed seed: a score is
/// a function of its journal and documents, and so is its interval.
struct Bootstrap {
  /// How many resamples.
  static let replicates = 200
  /// The share the interval covers.
  static let coverage = 0.90

  /// The weighted means of the resamples; empty below two values.
  let means: [Double]

  /// Resamples `pairs`, unless values alone are wanted; O(replicates · n).
  init(
    _ pairs: [(value: Double, weight: Double)], name: String, _ depth: ScoringDepth = .full
  ) {
    guard pairs.count > 1, depth == .full else {
      means = []
      return
    }
    var stream = RandomStream(StreamName("bootstrap " + name), seed: 0)
    means = (0..<Self.replicates).map { _ in
      var sum = 0.0
      var weight = 0.0
      for _ in pairs.indices {
        let pair = pairs[stream.integer(below: pairs.count)]
        sum += pair.value * pair.weight
        weight += pair.weight
      }
      return weight > 0 ? sum / weight : 0
    }
  }

  /// The interval; `nil` below two values.
  var interval: ScoreInterval? { Self.interval(of: means) }

  /// The interval of resampled means.
  static func interval(of means: [Double]) -> ScoreInterval? {
    guard means.count > 1 else { return nil }
    let sorted = means.sorted()
    let tail = Int(Double(sorted.count) * (1 - coverage) / 2)
    return ScoreInterval(low: sorted[tail], high: sorted[sorted.count - 1 - tail])
  }

  /// The weighted mean of several independent bootstraps, replicate by replicate; one without
  /// resamples stands with its own value in every replicate.
  static func combined(
    _ parts: [(means: [Double], value: Double, weight: Double)]
  ) -> ScoreInterval? {
    guard parts.contains(where: { !$0.means.isEmpty }) else { return nil }
    let means = (0..<replicates).compactMap { index in
      Samples.weightedMean(
        parts.map { ($0.means.isEmpty ? $0.value : $0.means[index], $0.weight) })
    }
    return interval(of: means)
  }
}
