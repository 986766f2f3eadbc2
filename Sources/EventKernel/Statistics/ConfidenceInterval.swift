/// A mean and how far the truth may be from it.
public struct ConfidenceInterval: Hashable, Sendable {
  /// The middle.
  public let mean: Double
  /// The distance from the middle to either end.
  public let halfWidth: Double
  /// The share of samples whose interval covers the truth, as 0.95.
  public let level: Double

  /// Creates an interval.
  ///
  /// - Parameters:
  ///   - mean: The middle.
  ///   - halfWidth: The distance to either end.
  ///   - level: The share of samples whose interval covers the truth.
  public init(mean: Double, halfWidth: Double, level: Double) {
    self.mean = mean
    self.halfWidth = halfWidth
    self.level = level
  }

  /// The lower end.
  public var lowerBound: Double { mean - halfWidth }
  /// The upper end.
  public var upperBound: Double { mean + halfWidth }

  /// Tells whether `value` lies in the interval, ends included.
  public func contains(_ value: Double) -> Bool {
    lowerBound <= value && value <= upperBound
  }
}
