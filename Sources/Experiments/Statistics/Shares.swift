import EventKernel

/// How often something happened, with an interval that stays between 0 and 1.
public struct ObservedShare: Sendable, Hashable {
  /// How often it happened.
  public let count: Int
  /// In how many trials.
  public let trials: Int

  /// Counts trials; `count` is between 0 and `trials`.
  public init(count: Int, trials: Int) {
    precondition((0...trials).contains(count), "\(count) of \(trials) trials")
    self.count = count
    self.trials = trials
  }

  /// The share; not-a-number without trials.
  public var value: Double { Double(count) / Double(trials) }

  /// Wilson's score interval; `nil` without trials.
  ///
  /// It holds near 0 and 1, where the usual interval has width zero.
  /// Source: E. B. Wilson, Journal of the American Statistical Association 22, 1927, 209–212.
  ///
  /// - Parameter level: Above 0, below 1, as 0.95.
  /// - Returns: The ends, between 0 and 1.
  public func interval(level: Double) -> ClosedRange<Double>? {
    guard trials > 0 else { return nil }
    let n = Double(trials)
    let z = normalQuantile(0.5 + level / 2)
    let square = z * z
    let middle = (value + square / (2 * n)) / (1 + square / n)
    let spread = value * (1 - value) / n + square / (4 * n * n)
    let half = z / (1 + square / n) * spread.squareRoot()
    let low = count == 0 ? 0 : max(middle - half, 0)
    let high = count == trials ? 1 : min(middle + half, 1)
    return low...high
  }
}

/// A yes or no of two policies, on pairs of drills that share their luck.
public struct PairedShares: Sendable, Hashable {
  /// Pairs in which it happened under both.
  public private(set) var both = 0
  /// Pairs in which it happened only under the baseline.
  public private(set) var onlyBase = 0
  /// Pairs in which it happened only under the policy.
  public private(set) var onlyPolicy = 0
  /// Pairs in which it happened under neither.
  public private(set) var neither = 0

  /// No pairs.
  public init() {}

  /// Counts a pair.
  public mutating func record(base: Bool, policy: Bool) {
    switch (base, policy) {
    case (true, true): both += 1
    case (true, false): onlyBase += 1
    case (false, true): onlyPolicy += 1
    case (false, false): neither += 1
    }
  }

  /// How many pairs.
  public var count: Int { both + onlyBase + onlyPolicy + neither }

  /// The share under the policy minus that under the baseline; not-a-number without pairs.
  public var difference: Double { Double(onlyPolicy - onlyBase) / Double(count) }

  /// An interval for the difference; `nil` without pairs.
  ///
  /// The usual interval after adding half a pair to each of the four counts, so that pairs which all
  /// agree do not look like certainty.
  /// Source: A. Agresti and Y. Min, Statistics in Medicine 24, 2005, 729–740.
  ///
  /// - Parameter level: Above 0, below 1.
  /// - Returns: The ends, between −1 and 1; always around `difference`.
  public func interval(level: Double) -> ClosedRange<Double>? {
    guard count > 0 else { return nil }
    let n = Double(count) + 2
    let apart = Double(onlyPolicy - onlyBase)
    let split = Double(onlyPolicy + onlyBase) + 1
    let variance = max(split - apart * apart / n, 0) / (n * n)
    let half = normalQuantile(0.5 + level / 2) * variance.squareRoot()
    let low = max(apart / n - half, -1)
    let high = min(apart / n + half, 1)
    return min(low, difference)...max(high, difference)
  }
}
