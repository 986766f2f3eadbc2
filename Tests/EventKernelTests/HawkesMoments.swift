/// The moments of an exponential Hawkes process of rate 1 and decay 1 that begins without a past.
///
/// The excitement x falls as dx = −x dt and jumps by n with each event, which come at the rate 1 + x.
/// Mean and second moments of x and of the count N therefore obey linear differential equations.
struct HawkesMoments {
  private var x = 0.0
  private var n = 0.0
  private var xx = 0.0
  private var xn = 0.0
  private var nn = 0.0
  private let branching: Double

  private init(branching: Double) {
    self.branching = branching
  }

  /// The variance of the count after `seconds`.
  ///
  /// - Complexity: O(`seconds`), by the midpoint rule with steps of a hundredth.
  static func variance(branching: Double, seconds: Int) -> Double {
    var moments = HawkesMoments(branching: branching)
    for _ in 0..<(100 * seconds) {
      let middle = moments.moved(by: 0.005, along: moments)
      moments = moments.moved(by: 0.01, along: middle)
    }
    return moments.nn - moments.n * moments.n
  }

  /// These moments, changed for `time` at the speeds that `other` has.
  private func moved(by time: Double, along other: HawkesMoments) -> HawkesMoments {
    let rate = 1 + other.x
    var moved = self
    moved.x += time * (-other.x + branching * rate)
    moved.n += time * rate
    moved.xx +=
      time * (-2 * other.xx + 2 * branching * (other.x + other.xx) + branching * branching * rate)
    moved.xn +=
      time
      * (-other.xn + branching * (other.n + other.xn) + (other.x + other.xx) + branching * rate)
    moved.nn += time * (2 * (other.n + other.xn) + rate)
    return moved
  }
}
