extension RandomStream {
  /// A length of time from the exponential distribution.
  ///
  /// - Parameter mean: The mean; not negative.
  /// - Returns: A length of time, not negative, to the nearest microsecond.
  @inlinable
  @inline(__always)
  public mutating func exponential(mean: SimulationDuration) -> SimulationDuration {
    precondition(mean >= .zero, "a mean time of \(mean) is negative")
    return mean * exponential()
  }

  /// A number from a normal distribution.
  ///
  /// - Parameters:
  ///   - mean: Its mean.
  ///   - deviation: Its standard deviation; not negative.
  /// - Returns: Any number.
  @inlinable
  public mutating func normal(mean: Double, deviation: Double) -> Double {
    precondition(deviation >= 0, "a standard deviation of \(deviation) is negative")
    return mean + deviation * normal()
  }

  /// A number whose logarithm is normal.
  ///
  /// - Parameters:
  ///   - mu: The mean of the logarithm.
  ///   - sigma: The standard deviation of the logarithm; not negative.
  /// - Returns: A positive number.
  public mutating func lognormal(mu: Double, sigma: Double) -> Double {
    PortableMath.exp(normal(mean: mu, deviation: sigma))
  }

  /// A length of time whose logarithm is normal.
  ///
  /// - Parameters:
  ///   - median: The length that half of them exceed; not negative.
  ///   - sigma: The standard deviation of the natural logarithm; not negative.
  /// - Returns: A positive number.
  public mutating func lognormal(median: SimulationDuration, sigma: Double) -> SimulationDuration {
    median * lognormal(mu: 0, sigma: sigma)
  }

  /// A number from the gamma distribution.
  ///
  /// - Parameters:
  ///   - shape: Positive; 1 makes it exponential.
  ///   - scale: Positive; the mean is `shape` × `scale`.
  /// - Returns: A positive number.
  ///
  /// Source: G. Marsaglia and W. W. Tsang, *A Simple Method for Generating Gamma Variables*, ACM
  /// Transactions on Mathematical Software 26(3), 2000.
  public mutating func gamma(shape: Double, scale: Double) -> Double {
    precondition(shape > 0 && scale > 0, "gamma of shape \(shape) and scale \(scale)")
    guard shape >= 1 else {
      let boost = PortableMath.exp(PortableMath.log(uniform()) / shape)
      return gamma(shape: shape + 1, scale: scale) * boost
    }
    let d = shape - 1 / 3.0
    let c = 1 / (9 * d).squareRoot()
    while true {
      let x = normal()
      let v = (1 + c * x) * (1 + c * x) * (1 + c * x)
      guard v > 0 else { continue }
      if PortableMath.log(uniform()) < 0.5 * x * x + d - d * v + d * PortableMath.log(v) {
        return d * v * scale
      }
    }
  }

  /// A number between 0 and 1 from the beta distribution.
  ///
  /// - Parameters:
  ///   - alpha: Positive; pulls towards 1.
  ///   - beta: Positive; pulls towards 0.
  /// - Returns: A number from 0 to 1.
  public mutating func beta(_ alpha: Double, _ beta: Double) -> Double {
    let towardsOne = gamma(shape: alpha, scale: 1)
    let towardsZero = gamma(shape: beta, scale: 1)
    return towardsOne / (towardsOne + towardsZero)
  }

  /// A number from the Weibull distribution.
  ///
  /// - Parameters:
  ///   - shape: Positive; 1 makes it exponential.
  ///   - scale: Positive; 63 % lie below it.
  /// - Returns: A number, not negative.
  public mutating func weibull(shape: Double, scale: Double) -> Double {
    precondition(shape > 0 && scale > 0, "Weibull of shape \(shape) and scale \(scale)")
    return scale * PortableMath.pow(exponential(), 1 / shape)
  }

  /// A number from the Lomax distribution, a power law that begins at 0.
  ///
  /// - Parameters:
  ///   - scale: Positive; where the power law sets in.
  ///   - shape: Positive; the share beyond x falls as x to the power of −`shape`.
  /// - Returns: A number, not negative; its mean is `scale` ÷ (`shape` − 1) if `shape` is above 1.
  public mutating func lomax(scale: Double, shape: Double) -> Double {
    precondition(shape > 0 && scale > 0, "Lomax of shape \(shape) and scale \(scale)")
    return scale * PortableMath.expm1(exponential() / shape)
  }

  /// A number from the triangular distribution.
  ///
  /// - Parameters:
  ///   - low: The least.
  ///   - mode: The likeliest, from `low` to `high`.
  ///   - high: The greatest.
  /// - Returns: A number from `low` to `high`.
  public mutating func triangular(low: Double, mode: Double, high: Double) -> Double {
    precondition(low <= mode && mode <= high, "\(low), \(mode), \(high) are not in order")
    guard low < high else { return low }
    let u = uniform()
    let split = (mode - low) / (high - low)
    if u < split { return low + (u * (high - low) * (mode - low)).squareRoot() }
    return high - ((1 - u) * (high - low) * (high - mode)).squareRoot()
  }
}
