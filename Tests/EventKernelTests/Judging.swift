import EventKernel
import Testing

/// The greatest distance between the shares of `values` and a distribution, times √n.
///
/// For a true distribution it exceeds 2.3 once in 20 000 samples (Kolmogorov 1933).
func kolmogorovDistance(_ values: [Double], _ distribution: (Double) -> Double) -> Double {
  let sorted = values.sorted()
  let count = Double(sorted.count)
  var greatest = 0.0
  for (index, value) in sorted.enumerated() {
    let share = distribution(value)
    greatest = max(greatest, share - Double(index) / count, Double(index + 1) / count - share)
  }
  return greatest * count.squareRoot()
}

/// The sum of (found − expected)² ÷ expected over cells of which none expects less than five.
func chiSquare(_ found: [Int], expected: [Double]) -> Double {
  zip(found, expected).reduce(0) { sum, cell in
    let distance = Double(cell.0) - cell.1
    return sum + distance * distance / cell.1
  }
}

/// What chi-square exceeds once in about 30 000 samples of a true distribution (Wilson and Hilferty).
func chiSquareLimit(degreesOfFreedom: Int) -> Double {
  let n = Double(degreesOfFreedom)
  let root = 1 - 2 / (9 * n) + 4 * (2 / (9 * n)).squareRoot()
  return n * root * root * root
}

/// Expects the mean of independent replications to agree with theory, and the test to be able to tell
/// it from a truth that is `short` times as great, or a fifth as far off in long versions.
func expectMean(
  _ replications: Tally, is truth: Double, tellingFrom short: Double = 1.1,
  sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let power = Thoroughness.wrong(short)
  let interval = try #require(replications.confidenceInterval(level: 0.9999))
  #expect(interval.contains(truth), "\(interval) misses \(truth)", sourceLocation: sourceLocation)
  #expect(
    interval.halfWidth < abs(power - 1) * abs(truth) / 2,
    "\(interval) is too wide to tell \(truth) from \(power * truth): simulate longer",
    sourceLocation: sourceLocation)
  #expect(
    !interval.contains(power * truth), "\(interval) also holds \(power * truth)",
    sourceLocation: sourceLocation)
}
