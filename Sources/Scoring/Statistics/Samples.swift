import EventKernel

/// Median and percentile of lengths of time.
enum Samples {
  /// The middle value, or the mean of the two middle ones; `nil` of nothing.
  static func median(_ lengths: [SimulationDuration]) -> SimulationDuration? {
    median(sorted: lengths.sorted())
  }

  /// The same for who has them in ascending order.
  static func median(sorted: [SimulationDuration]) -> SimulationDuration? {
    guard !sorted.isEmpty else { return nil }
    let upper = sorted[sorted.count / 2]
    guard sorted.count.isMultiple(of: 2) else { return upper }
    return (sorted[sorted.count / 2 - 1] + upper) / 2
  }

  /// The 90th percentile by nearest rank; `nil` of nothing.
  static func ninetieth(_ lengths: [SimulationDuration]) -> SimulationDuration? {
    ninetieth(sorted: lengths.sorted())
  }

  /// The same for who has them in ascending order.
  static func ninetieth(sorted: [SimulationDuration]) -> SimulationDuration? {
    guard !sorted.isEmpty else { return nil }
    return sorted[(sorted.count * 9 + 9) / 10 - 1]
  }

  /// The mean; `nil` of nothing.
  static func mean(_ values: [Double]) -> Double? {
    values.isEmpty ? nil : values.reduce(0, +) / Double(values.count)
  }

  /// The mean by weight; `nil` of nothing or of weights 0.
  static func weightedMean(_ pairs: [(value: Double, weight: Double)]) -> Double? {
    let total = pairs.reduce(0) { $0 + $1.weight }
    guard total > 0 else { return nil }
    return pairs.reduce(0) { $0 + $1.value * $1.weight } / total
  }
}
