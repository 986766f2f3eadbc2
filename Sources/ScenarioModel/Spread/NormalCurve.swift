import EventKernel

/// The normal distribution, for forecasts that need no more than six digits.
enum NormalCurve {
  /// The share of a standard normal below `x`; absolute error below 7.5e−8.
  ///
  /// Source: M. Abramowitz, I. Stegun, Handbook of Mathematical Functions (1964), formula 26.2.17.
  static func share(below x: Double) -> Double {
    guard x >= 0 else { return 1 - share(below: -x) }
    let t = 1 / (1 + 0.231_641_9 * x)
    let terms = [1.330_274_429, -1.821_255_978, 1.781_477_937, -0.356_563_782, 0.319_381_530]
    let sum = terms.reduce(0) { ($0 + $1) * t }
    return 1 - 0.398_942_280_401_432_7 * PortableMath.exp(-x * x / 2) * sum
  }

  /// The share of a lognormal time that is over by `time`.
  static func lognormalShare(
    of time: SimulationDuration, median: SimulationDuration, sigma: Double
  ) -> Double {
    guard time > .zero else { return 0 }
    guard sigma > 0, median > .zero else { return time >= median ? 1 : 0 }
    return share(below: PortableMath.log(time / median) / sigma)
  }
}
