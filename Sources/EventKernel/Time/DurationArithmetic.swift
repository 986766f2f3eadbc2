extension SimulationDuration: Comparable, AdditiveArithmetic {
  /// Tells whether `left` is shorter than `right`.
  @inlinable
  public static func < (left: SimulationDuration, right: SimulationDuration) -> Bool {
    left.microseconds < right.microseconds
  }

  /// The two lengths one after the other.
  @inlinable
  public static func + (left: SimulationDuration, right: SimulationDuration) -> SimulationDuration {
    let (sum, overflow) = left.microseconds.addingReportingOverflow(right.microseconds)
    precondition(!overflow, "\(left) + \(right) is more than 292 000 years")
    return SimulationDuration(microseconds: sum)
  }

  /// What is left of `left` when `right` is taken away.
  @inlinable
  public static func - (left: SimulationDuration, right: SimulationDuration) -> SimulationDuration {
    let (rest, overflow) = left.microseconds.subtractingReportingOverflow(right.microseconds)
    precondition(!overflow, "\(left) - \(right) is more than 292 000 years")
    return SimulationDuration(microseconds: rest)
  }

  /// The same length towards the past.
  @inlinable
  public static prefix func - (duration: SimulationDuration) -> SimulationDuration {
    .zero - duration
  }
}

extension SimulationDuration {
  /// `count` times the length.
  @inlinable
  public static func * (duration: SimulationDuration, count: Int) -> SimulationDuration {
    whole(count, duration.microseconds)
  }
  /// `count` times the length.
  @inlinable
  public static func * (count: Int, duration: SimulationDuration) -> SimulationDuration {
    duration * count
  }
  /// `factor` times the length, to the nearest microsecond.
  @inlinable
  public static func * (duration: SimulationDuration, factor: Double) -> SimulationDuration {
    SimulationDuration(rounding: Double(duration.microseconds) * factor)
  }
  /// `factor` times the length, to the nearest microsecond.
  @inlinable
  public static func * (factor: Double, duration: SimulationDuration) -> SimulationDuration {
    duration * factor
  }
  /// One of `count` equal parts, rounded towards zero.
  @inlinable
  public static func / (duration: SimulationDuration, count: Int) -> SimulationDuration {
    precondition(count != 0, "\(duration) divided by 0")
    return SimulationDuration(microseconds: duration.microseconds / Int64(count))
  }
  /// The length divided by `divisor`, to the nearest microsecond.
  @inlinable
  public static func / (duration: SimulationDuration, divisor: Double) -> SimulationDuration {
    SimulationDuration(rounding: Double(duration.microseconds) / divisor)
  }
  /// How many times `part` fits into `whole`.
  @inlinable
  public static func / (whole: SimulationDuration, part: SimulationDuration) -> Double {
    Double(whole.microseconds) / Double(part.microseconds)
  }
}
