import EventKernel

/// How awake a region is, by its local time of day and day of the week.
///
/// C(h) = max(0.25, 1 + 0.42 cos(2π(h − 20)/24) + 0.15 cos(4π(h − 21)/24)), over its maximum; the
/// amplitude 0.42 is that of TiDeH (Kobayashi & Lambiotte 2016); the second harmonic and the
/// weekend's 0.85 are assumptions.
struct DayProfile: Sendable {
  /// Relative activity by minute of the day, 0 to 1.
  private let byMinute: [Double]

  /// Weekend activity relative to a weekday's.
  static let weekend = 0.85

  init() {
    let raw = (0..<1440).map { minute in
      let hour = Double(minute) / 60
      let daily = 0.42 * PortableMath.cos(2 * Double.pi * (hour - 20) / 24)
      let half = 0.15 * PortableMath.cos(4 * Double.pi * (hour - 21) / 24)
      return max(0.25, 1 + daily + half)
    }
    let peak = raw.max() ?? 1
    byMinute = raw.map { $0 / peak }
  }

  /// The mean over a weekday.
  var mean: Double { byMinute.reduce(0, +) / Double(byMinute.count) }

  /// Activity at a local minute of the day on a day of the week (1 Monday to 7 Sunday), 0 to 1.
  func activity(minute: Int, weekday: Int) -> Double {
    byMinute[minute] * (weekday >= 6 ? Self.weekend : 1)
  }
}
