/// The value below which the share `share` of `values` lies, interpolated; `nil` if there are none.
///
/// - Parameters:
///   - share: 0 to 1; 0.5 is the median.
///   - values: Finite numbers in any order.
/// - Returns: A number between the least and the greatest of `values`.
/// - Complexity: O(*n* log *n*).
///
/// Source: type 7 of Hyndman and Fan, The American Statistician 50(4), 1996, as R and NumPy have it.
public func quantile(_ share: Double, of values: [Double]) -> Double? {
  precondition((0...1).contains(share), "\(share) is not a share between 0 and 1")
  guard !values.isEmpty else { return nil }
  let sorted = values.sorted()
  let position = share * Double(sorted.count - 1)
  let lower = Int(position)
  let upper = min(lower + 1, sorted.count - 1)
  return sorted[lower] + (position - Double(lower)) * (sorted[upper] - sorted[lower])
}

/// The number that the share `share` of a standard normal distribution lies below.
///
/// - Parameter share: Above 0, below 1.
/// - Returns: Accurate to about 1 part in 10¹⁵.
///
/// Source: M. J. Wichura, algorithm AS 241, Applied Statistics 37(3), 1988.
public func normalQuantile(_ share: Double) -> Double {
  precondition(share > 0 && share < 1, "\(share) is not a share between 0 and 1")
  let q = share - 0.5
  if abs(q) <= 0.425 {
    let r = 0.180625 - q * q
    return q * polynomial(NormalQuantileTable.a, r) / polynomial(NormalQuantileTable.b, r)
  }
  let r = (-PortableMath.log(min(share, 1 - share))).squareRoot()
  let size =
    r <= 5
    ? polynomial(NormalQuantileTable.c, r - 1.6) / polynomial(NormalQuantileTable.d, r - 1.6)
    : polynomial(NormalQuantileTable.e, r - 5) / polynomial(NormalQuantileTable.f, r - 5)
  return q < 0 ? -size : size
}

/// The polynomial with `coefficients`, the constant one first, at `x`.
private func polynomial(_ coefficients: [Double], _ x: Double) -> Double {
  coefficients.reversed().reduce(0) { $0 * x + $1 }
}

/// The number that the share `share` of Student's t distribution lies below.
///
/// - Parameters:
///   - share: Above 0, below 1.
///   - degreesOfFreedom: Above 0.
/// - Returns: Accurate to about 1 part in 10¹².
public func studentQuantile(_ share: Double, degreesOfFreedom: Double) -> Double {
  precondition(share > 0 && share < 1, "\(share) is not a share between 0 and 1")
  precondition(degreesOfFreedom > 0, "\(degreesOfFreedom) degrees of freedom")
  if share == 0.5 { return 0 }
  if share < 0.5 { return -studentQuantile(1 - share, degreesOfFreedom: degreesOfFreedom) }
  let tail = 1 - share
  var upper = 1.0
  while studentTail(upper, degreesOfFreedom) > tail { upper *= 2 }
  var lower = upper == 1 ? 0 : upper / 2
  while true {
    let middle = lower + (upper - lower) / 2
    guard middle > lower, middle < upper else { return middle }
    if studentTail(middle, degreesOfFreedom) > tail { lower = middle } else { upper = middle }
  }
}

/// The share of Student's t distribution above `t`, which is not negative.
func studentTail(_ t: Double, _ degreesOfFreedom: Double) -> Double {
  let square = t * t
  let sum = degreesOfFreedom + square
  guard square < .infinity else { return 0 }
  // Whichever argument is below a half keeps its digits.
  return square < degreesOfFreedom
    ? 0.5 - 0.5 * incompleteBeta(0.5, degreesOfFreedom / 2, square / sum)
    : 0.5 * incompleteBeta(degreesOfFreedom / 2, 0.5, degreesOfFreedom / sum)
}
