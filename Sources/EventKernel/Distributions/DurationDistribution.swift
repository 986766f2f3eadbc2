/// How long something takes, as a distribution that can be written down and drawn from.
public enum DurationDistribution: Hashable, Codable, Sendable {
  /// Always the same length.
  case constant(SimulationDuration)
  /// Every length from `low` to `high` alike.
  case uniform(low: SimulationDuration, high: SimulationDuration)
  /// From `low` to `high`, likeliest at `mode`.
  case triangular(low: SimulationDuration, mode: SimulationDuration, high: SimulationDuration)
  /// Without memory, as calls and arrivals are.
  case exponential(mean: SimulationDuration)
  /// Skewed, as human work is: `sigma` is the standard deviation of the natural logarithm.
  case lognormal(median: SimulationDuration, sigma: Double)
  /// Of the given mean; the greater the `shape`, the narrower (1 is exponential).
  case gamma(mean: SimulationDuration, shape: Double)
  /// With a hazard that grows (`shape` above 1) or falls; 63 % are shorter than `scale`.
  case weibull(scale: SimulationDuration, shape: Double)
  /// One of the lengths observed, each equally likely; at least one.
  case empirical([SimulationDuration])
}

extension DurationDistribution {
  /// A length drawn from `stream`; never negative if the parameters are not.
  ///
  /// - Parameter stream: Where the randomness comes from.
  /// - Returns: What was drawn.
  public func sample(_ stream: inout RandomStream) -> SimulationDuration {
    switch self {
    case .constant(let length): length
    case .uniform(let low, let high): stream.uniform(in: low...high)
    case .triangular(let low, let mode, let high): triangular(low, mode, high, &stream)
    case .exponential(let mean): stream.exponential(mean: mean)
    case .lognormal(let median, let sigma): stream.lognormal(median: median, sigma: sigma)
    case .gamma(let mean, let shape): mean * stream.gamma(shape: shape, scale: 1 / shape)
    case .weibull(let scale, let shape): scale * stream.weibull(shape: shape, scale: 1)
    case .empirical(let lengths): lengths[stream.integer(below: lengths.count)]
    }
  }

  private func triangular(
    _ low: SimulationDuration, _ mode: SimulationDuration, _ high: SimulationDuration,
    _ stream: inout RandomStream
  ) -> SimulationDuration {
    let drawn = stream.triangular(
      low: Double(low.microseconds), mode: Double(mode.microseconds),
      high: Double(high.microseconds))
    return .microseconds(drawn)
  }

  /// The mean length.
  public var mean: SimulationDuration {
    switch self {
    case .constant(let length): length
    case .uniform(let low, let high): low + (high - low) / 2.0
    case .triangular(let low, let mode, let high): low + ((mode - low) + (high - low)) / 3.0
    case .exponential(let mean): mean
    case .lognormal(let median, let sigma): median * PortableMath.exp(0.5 * sigma * sigma)
    case .gamma(let mean, _): mean
    case .weibull(let scale, let shape):
      scale * PortableMath.exp(PortableMath.logGamma(1 + 1 / shape))
    case .empirical(let lengths): lengths.reduce(.zero, +) / Double(lengths.count)
    }
  }
}
