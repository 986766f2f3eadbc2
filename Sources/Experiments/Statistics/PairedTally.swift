public import EventKernel

/// An outcome of two policies, on pairs of drills that share their luck.
///
/// Both drills of a pair have one seed, so that most of the noise cancels (common random numbers;
/// A. M. Law, *Simulation Modeling and Analysis*, 5th ed., section 11.2). Results are the same to the
/// last bit for any order of recording and merging; memory does not grow.
public struct PairedTally: Sendable, Hashable {
  /// The baseline's values in pairs.
  public private(set) var base = Tally()
  /// The policy's values in pairs.
  public private(set) var policy = Tally()
  /// Policy minus baseline, pair by pair.
  public private(set) var difference = Tally()
  /// For events: how the pairs fell.
  public private(set) var shares = PairedShares()

  /// No pairs.
  public init() {}

  /// Takes a pair into account; one without both values is none.
  public mutating func record(base first: Double?, policy second: Double?) {
    guard let first, let second else { return }
    base.record(first)
    policy.record(second)
    difference.record(second - first)
    shares.record(base: first > 0.5, policy: second > 0.5)
  }

  /// How many times more pairs without shared luck would be needed for the same interval: the
  /// variance of the difference had the seeds been independent, over the variance it has; infinite
  /// when the pairs do not differ in spread, `nil` below two pairs or when nothing varies.
  public var varianceReduction: Double? {
    guard difference.count >= 2 else { return nil }
    let unpaired = base.variance + policy.variance
    guard unpaired > 0 else { return nil }
    return difference.variance > 0 ? unpaired / difference.variance : .infinity
  }

  /// The standard error of the mean difference; not-a-number below two pairs.
  public var standardError: Double {
    (difference.variance / Double(difference.count)).squareRoot()
  }

  /// The interval for the mean difference; `nil` below two pairs.
  ///
  /// - Parameter factor: What the standard error is multiplied by: Student's quantile for a single
  ///   comparison, that of ``JointQuantile`` for several.
  /// - Returns: The ends.
  public func interval(factor: Double) -> ClosedRange<Double>? {
    guard difference.count >= 2 else { return nil }
    let half = factor * standardError
    return (difference.mean - half)...(difference.mean + half)
  }
}

/// The level of each of several intervals that together hold with probability `level`.
///
/// Bonferroni's inequality holds whatever the dependence; it serves for shares, whose intervals are
/// not Student's.
public func bonferroni(_ level: Double, comparisons: Int) -> Double {
  1 - (1 - level) / Double(max(comparisons, 1))
}
