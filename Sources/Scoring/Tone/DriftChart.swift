import EventKernel

/// An exponentially weighted moving average of fit with control limits.
///
/// Centre and spread come from the first messages: half of them, but at least five and at most
/// twenty. The spread is the mean moving range ÷ 1.128, so that a drift inside them does not
/// widen it. Below ten messages there is no chart.
enum DriftChart {
  /// λ, the weight of the newest message.
  static let newest = 0.2
  /// L, the width of the limits in standard deviations.
  static let width = 3.0
  /// Fewer messages give no chart.
  static let leastMessages = 10

  /// The chart of fits in time order.
  static func chart(
    _ fits: [(entry: Int, moment: SimulationTime, fit: Double)]
  ) -> ToneDrift? {
    guard fits.count >= leastMessages else { return nil }
    var drift = ToneDrift()
    drift.baseline = min(max(fits.count / 2, 5), 20)
    let first = fits.prefix(drift.baseline).map(\.fit)
    drift.center = first.reduce(0, +) / Double(first.count)
    let deviation = max(spread(first), 0.005)
    var average = drift.center
    var decay = 1.0
    for (index, item) in fits.enumerated() {
      average = newest * item.fit + (1 - newest) * average
      decay *= (1 - newest) * (1 - newest)
      let limit = width * deviation * (newest / (2 - newest) * (1 - decay)).squareRoot()
      drift.points.append(point(item, average, drift.center - limit, drift.center + limit))
      if drift.firstSignal == nil, abs(average - drift.center) > limit { drift.firstSignal = index }
    }
    return drift
  }

  private static func point(
    _ item: (entry: Int, moment: SimulationTime, fit: Double), _ average: Double, _ low: Double,
    _ high: Double
  ) -> ToneDrift.Point {
    var point = ToneDrift.Point()
    point.entry = item.entry
    point.moment = item.moment
    point.fit = item.fit
    point.average = average
    point.low = low
    point.high = high
    return point
  }

  private static func spread(_ values: [Double]) -> Double {
    let ranges = zip(values, values.dropFirst()).map { abs($0 - $1) }
    return ranges.isEmpty ? 0 : ranges.reduce(0, +) / Double(ranges.count) / 1.128
  }
}
