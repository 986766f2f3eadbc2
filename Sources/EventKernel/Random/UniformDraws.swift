extension RandomStream {
  /// A number between 0 and 1, neither of them included; a multiple of 2⁻⁵³ plus 2⁻⁵⁴.
  @inlinable
  public mutating func uniform() -> Double {
    (Double(Int64(truncatingIfNeeded: next() >> 12)) + 0.5) * 0x1p-52
  }

  /// A number between the ends of `range`.
  ///
  /// - Parameter range: Finite ends.
  /// - Returns: A number in `range`.
  @inlinable
  public mutating func uniform(in range: ClosedRange<Double>) -> Double {
    let width = range.upperBound - range.lowerBound
    return Swift.min(range.lowerBound + width * uniform(), range.upperBound)
  }

  /// A length of time between the ends of `range`, every microsecond equally likely.
  @inlinable
  public mutating func uniform(in range: ClosedRange<SimulationDuration>) -> SimulationDuration {
    let width = (range.upperBound - range.lowerBound).microseconds
    guard width < .max else { return range.lowerBound }
    let steps = integer(below: UInt64(width) + 1)
    return range.lowerBound + SimulationDuration(microseconds: Int64(steps))
  }

  /// A whole number from 0 up to but not including `bound`, each equally likely.
  ///
  /// - Parameter bound: At least 1.
  /// - Returns: 0 to `bound` − 1.
  @inlinable
  public mutating func integer(below bound: Int) -> Int {
    precondition(bound >= 1, "there is no whole number from 0 up to \(bound)")
    return Int(integer(below: UInt64(bound)))
  }

  /// A whole number in `range`, each equally likely.
  @inlinable
  public mutating func integer(in range: ClosedRange<Int>) -> Int {
    let width = UInt64(bitPattern: Int64(range.upperBound &- range.lowerBound))
    guard width < .max else { return Int(truncatingIfNeeded: next()) }
    return range.lowerBound &+ Int(truncatingIfNeeded: integer(below: width + 1))
  }

  /// A whole number below `bound` without bias.
  ///
  /// Source: D. Lemire, *Fast Random Integer Generation in an Interval*, ACM TOMACS 29(1), 2019.
  @inlinable
  mutating func integer(below bound: UInt64) -> UInt64 {
    var product = bound.multipliedFullWidth(by: next())
    guard product.low < bound else { return product.high }
    let unfair = (0 &- bound) % bound
    while product.low < unfair { product = bound.multipliedFullWidth(by: next()) }
    return product.high
  }

  /// `true` with probability `probability`.
  ///
  /// - Parameter probability: 0 to 1.
  /// - Returns: The outcome.
  @inlinable
  public mutating func bernoulli(_ probability: Double) -> Bool {
    precondition((0...1).contains(probability), "\(probability) is not a probability")
    return uniform() < probability
  }
}
