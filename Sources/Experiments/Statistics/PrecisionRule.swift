import EventKernel

/// When to stop: once the interval of a mean is narrow enough.
///
/// The fully sequential rule of Chow and Robbins with a first stage and looks that grow by a tenth,
/// for relative precision with the correction of Law (section 9.4.1): the half-width is compared with
/// *γ* / (1 + *γ*) of the mean found. The first stage keeps the interval from stopping early on a
/// variance that happens to look small; coverage is tested on a queue whose truth is known.
///
/// Source: Y. S. Chow and H. Robbins, Annals of Mathematical Statistics 36, 1965, 457–462;
/// A. M. Law, *Simulation Modeling and Analysis*, 5th ed., 2015.
public struct PrecisionRule: Sendable, Hashable, Codable {
  /// How the width is meant.
  public enum Target: Sendable, Hashable, Codable {
    /// The half-width is at most this share of the reference mean.
    case relative(Double)
    /// The half-width is at most this.
    case absolute(Double)

    /// The precision in words.
    var words: String {
      switch self {
      case .relative(let share): "a precision of \((share * 1e6).rounded() / 1e4) %"
      case .absolute(let width): "a precision of \(width)"
      }
    }
  }

  /// The width wanted.
  public var target: Target
  /// The first look; at least 2.
  public var first: Int
  /// The last: the rule gives up here.
  public var most: Int

  /// A rule with its first look after 100 observations, or at the last if that is earlier.
  public init(_ target: Target, first: Int = 100, most: Int = 10_000) {
    self.target = target
    self.most = max(most, 2)
    self.first = min(max(first, 2), self.most)
  }

  /// Whether the rule looks after `count` observations.
  public func looks(at count: Int) -> Bool {
    guard count >= first, count < most else { return count == most }
    var look = first
    while look < count { look += max(look / 10, 1) }
    return look == count
  }

  /// Whether an interval of that half-width is narrow enough.
  ///
  /// - Parameters:
  ///   - halfWidth: The half-width found.
  ///   - reference: The mean that relative widths refer to.
  /// - Returns: Whether the rule may stop.
  public func isMet(halfWidth: Double, reference: Double) -> Bool {
    halfWidth <= width(for: reference)
  }

  /// The half-width that is narrow enough.
  ///
  /// - Parameter reference: The mean that relative widths refer to.
  /// - Returns: The half-width, in the outcome's unit.
  public func width(for reference: Double) -> Double {
    switch target {
    case .absolute(let width): width
    case .relative(let share): share / (1 + share) * abs(reference)
    }
  }
}
