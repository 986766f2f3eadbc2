/// Statistics over observations: how many, their mean, spread and extremes.
///
/// Every result is the same to the last bit for any order of recording and merging. Memory does not
/// grow with the number of observations.
public struct Tally: Hashable, Sendable {
  /// The number of observations.
  public private(set) var count = 0
  /// The least observation; +∞ if there is none.
  public private(set) var min = Double.infinity
  /// The greatest observation; −∞ if there is none.
  public private(set) var max = -Double.infinity
  private var total = ExactSum()
  private var squares = ExactSum()

  /// Creates a tally of nothing.
  public init() {}

  /// Takes `value` into account.
  ///
  /// - Parameter value: Finite, below 1e150 in size.
  public mutating func record(_ value: Double) {
    count += 1
    min = Swift.min(min, value)
    max = Swift.max(max, value)
    total.add(value)
    squares.addSquare(of: value)
  }

  /// Takes `duration` into account, in seconds.
  public mutating func record(_ duration: SimulationDuration) {
    record(duration.inSeconds)
  }

  /// Takes into account everything that `other` did.
  public mutating func merge(_ other: Tally) {
    count += other.count
    min = Swift.min(min, other.min)
    max = Swift.max(max, other.max)
    total.add(other.total)
    squares.add(other.squares)
  }
}

extension Tally {
  /// The sum of the observations, rounded once.
  public var sum: Double { total.value }

  /// The mean of the observations; not-a-number if there is none.
  public var mean: Double { total.value / Double(count) }

  /// The variance, for a sample (divided by `count` − 1); not-a-number below two observations.
  public var variance: Double {
    guard count >= 2 else { return .nan }
    let n = Double(count)
    let (sum, sumLow) = total.pair
    let (square, squareLow) = squares.pair
    // n Σx² − (Σx)² in twice the precision, since the two may nearly cancel.
    let (left, leftLow) = Self.product(square, n)
    let (right, rightLow) = Self.product(sum, sum)
    let rest = (leftLow - rightLow) + squareLow * n - 2 * sum * sumLow
    return Swift.max(0, (left - right) + rest) / n / (n - 1)
  }

  /// The standard deviation; not-a-number below two observations.
  public var deviation: Double { variance.squareRoot() }

  /// The interval that covers the true mean in the share `level` of samples, if observations are
  /// independent and not too skewed; `nil` below two observations.
  ///
  /// - Parameter level: Above 0, below 1, as 0.95.
  /// - Returns: The interval around the mean.
  public func confidenceInterval(level: Double) -> ConfidenceInterval? {
    guard count >= 2 else { return nil }
    let quantile = studentQuantile(0.5 + level / 2, degreesOfFreedom: Double(count - 1))
    let halfWidth = quantile * (variance / Double(count)).squareRoot()
    return ConfidenceInterval(mean: mean, halfWidth: halfWidth, level: level)
  }

  /// The product and its rounding error.
  ///
  /// Source: T. J. Dekker, Numerische Mathematik 18, 1971.
  private static func product(_ a: Double, _ b: Double) -> (Double, Double) {
    let whole = a * b
    let (aHigh, aLow) = halves(a)
    let (bHigh, bLow) = halves(b)
    return (whole, ((aHigh * bHigh - whole) + aHigh * bLow + aLow * bHigh) + aLow * bLow)
  }

  private static func halves(_ number: Double) -> (Double, Double) {
    let split = number * 134_217_729
    let high = split - (split - number)
    return (high, number - high)
  }
}
