import EventKernel

/// The share of a result's variance that one input alone explains, by any curve.
///
/// The correlation ratio over slices of the input with equal counts, corrected for the bias of
/// slicing (ε² of Kelley, Proceedings of the National Academy of Sciences 21, 1935, 554–559); it
/// estimates Sobol's first-order index from any sample. The interval is a percentile bootstrap.
public struct FirstOrderIndex: Sendable, Hashable {
  /// The share, 0 to 1.
  public let value: Double
  /// The lower end.
  public let low: Double
  /// The upper end.
  public let high: Double

  /// Estimates the share; `nil` below 40 pairs, or when nothing varies.
  ///
  /// - Parameters:
  ///   - inputs: The input's values.
  ///   - results: The result for each.
  ///   - level: Of the interval, as 0.95.
  ///   - seed: Of the bootstrap's luck.
  public init?(_ inputs: [Double], _ results: [Double], level: Double, seed: UInt64) {
    guard inputs.count == results.count, inputs.count >= 40 else { return nil }
    let order = inputs.indices.sorted { (inputs[$0], $0) < (inputs[$1], $1) }
    let sorted = order.map { results[$0] }
    guard let value = Self.ratio(sorted) else { return nil }
    var stream = RandomStream("bootstrap.index", seed: seed)
    let draws = (0..<300).compactMap { _ in Self.ratio(Self.resampled(sorted, &stream)) }
    let tail = (1 - level) / 2
    self.value = value
    low = min(quantile(tail, of: draws) ?? value, value)
    high = max(quantile(1 - tail, of: draws) ?? value, value)
  }

  /// Draws pairs again, slice by slice, so that slices keep their sizes.
  private static func resampled(_ sorted: [Double], _ stream: inout RandomStream) -> [Double] {
    slices(of: sorted.count).flatMap { slice in
      slice.map { _ in sorted[slice.lowerBound + stream.integer(below: slice.count)] }
    }
  }

  private static func slices(of count: Int) -> [Range<Int>] {
    let slices = min(10, count / 10)
    return (0..<slices).map { ($0 * count / slices)..<(($0 + 1) * count / slices) }
  }

  private static func ratio(_ sorted: [Double]) -> Double? {
    let count = Double(sorted.count)
    let mean = sorted.reduce(0, +) / count
    let total = sorted.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    guard total > 0 else { return nil }
    let slices = slices(of: sorted.count)
    var between = 0.0
    for slice in slices {
      let part = sorted[slice].reduce(0, +) / Double(slice.count)
      between += Double(slice.count) * (part - mean) * (part - mean)
    }
    let freedom = Double(slices.count - 1)
    let noise = (total - between) / (count - Double(slices.count))
    return min(max((between - freedom * noise) / total, 0), 1)
  }
}
