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

  /// Student's interval for the mean difference; for events that of ``PairedShares``.
  ///
  /// - Parameters:
  ///   - level: Above 0, below 1; for several comparisons see ``bonferroni(_:comparisons:)``.
  ///   - isEvent: Whether the values are 0 and 1.
  /// - Returns: The ends; `nil` below two pairs.
  public func interval(level: Double, isEvent: Bool) -> ClosedRange<Double>? {
    if isEvent { return shares.interval(level: level) }
    guard let interval = difference.confidenceInterval(level: level) else { return nil }
    return interval.lowerBound...interval.upperBound
  }
}

/// The level of each of several intervals that together hold with probability `level`.
///
/// Bonferroni's inequality holds whatever the dependence. Dunnett's narrower intervals suppose equal
/// correlations between the differences, which common random numbers do not give.
public func bonferroni(_ level: Double, comparisons: Int) -> Double {
  1 - (1 - level) / Double(max(comparisons, 1))
}
