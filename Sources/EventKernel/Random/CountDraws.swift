extension RandomStream {
  /// A count from the Poisson distribution.
  ///
  /// - Parameter mean: 0 to 1e9.
  /// - Returns: The count; its mean and variance are both `mean`.
  /// - Complexity: O(`mean`) below 10, else O(1).
  public mutating func poisson(mean: Double) -> Int {
    precondition((0...1e9).contains(mean), "a Poisson mean of \(mean) is not between 0 and 1e9")
    if mean == 0 { return 0 }
    return mean < 10 ? poissonByProducts(mean) : poissonByRejection(mean)
  }

  /// Counts the arrivals of a unit of time by adding up their distances.
  private mutating func poissonByProducts(_ mean: Double) -> Int {
    var count = 0
    var elapsed = exponential()
    while elapsed < mean {
      count += 1
      elapsed += exponential()
    }
    return count
  }

  /// Draws by transformed rejection.
  ///
  /// Source: W. Hörmann, *The transformed rejection method for generating Poisson random variables*,
  /// Insurance: Mathematics and Economics 12, 1993 (algorithm PTRS).
  private mutating func poissonByRejection(_ mean: Double) -> Int {
    let b = 0.931 + 2.53 * mean.squareRoot()
    let a = -0.059 + 0.02483 * b
    let acceptance = 1.1239 + 1.1328 / (b - 3.4)
    let logMean = PortableMath.log(mean)
    while true {
      let u = uniform() - 0.5
      let v = uniform()
      let us = 0.5 - abs(u)
      let k = ((2 * a / us + b) * u + mean + 0.43).rounded(.down)
      if us >= 0.07, v <= 0.9277 - 3.6224 / (b - 2) { return Int(k) }
      guard k >= 0, us >= 0.013 || v <= us else { continue }
      let left = PortableMath.log(v * acceptance / (a / (us * us) + b))
      if left <= k * logMean - mean - PortableMath.logGamma(k + 1) { return Int(k) }
    }
  }

  /// A count from the negative binomial distribution, a Poisson whose mean is gamma distributed.
  ///
  /// - Parameters:
  ///   - mean: 0 to 1e6.
  ///   - dispersion: The gamma's shape, positive: the variance is `mean` + `mean`² ÷ `dispersion`, so
  ///     small values make a few huge counts among many zeros.
  /// - Returns: The count, 0 or more.
  public mutating func negativeBinomial(mean: Double, dispersion: Double) -> Int {
    precondition((0...1e6).contains(mean), "a mean of \(mean) is not between 0 and 1e6")
    if mean == 0 { return 0 }
    return poisson(mean: Swift.min(gamma(shape: dispersion, scale: mean / dispersion), 1e9))
  }

  /// The number of failures before the first success.
  ///
  /// - Parameter probability: Of success; above 0, at most 1.
  /// - Returns: The count, 0 or more; its mean is 1 ÷ `probability` − 1.
  public mutating func geometric(probability: Double) -> Int {
    precondition(probability > 0 && probability <= 1, "\(probability) never succeeds")
    guard probability < 1 else { return 0 }
    let count = (-exponential() / PortableMath.log1p(-probability)).rounded(.down)
    return Int(Swift.min(count, 0x1p62))
  }

  /// The number of successes in `trials` independent trials.
  ///
  /// - Parameters:
  ///   - trials: Not negative.
  ///   - probability: Of success in each.
  /// - Returns: The count, 0 to `trials`.
  /// - Complexity: O(successes or failures, whichever are rarer).
  public mutating func binomial(trials: Int, probability: Double) -> Int {
    precondition(trials >= 0, "\(trials) trials")
    precondition((0...1).contains(probability), "\(probability) is not a probability")
    if probability > 0.5 { return trials - binomial(trials: trials, probability: 1 - probability) }
    guard probability > 0 else { return 0 }
    var successes = -1
    var position = -1
    while position < trials {
      successes += 1
      let gap = geometric(probability: probability)
      guard gap < trials - position - 1 else { break }
      position += gap + 1
    }
    return successes
  }
}
