/// The means of equal stretches of one long run, from which to judge a mean although successive
/// observations depend on one another.
///
/// - Parameters:
///   - values: The observations after the warm-up, in order.
///   - batches: How many stretches; 2 to the number of observations. 20 to 30 are usual.
/// - Returns: The mean of each stretch; what does not fill the last one is left out.
public func batchMeans(_ values: [Double], batches: Int) -> Tally {
  precondition(
    batches >= 2 && batches <= values.count,
    "\(values.count) observations do not make \(batches) batches")
  let size = values.count / batches
  var means = Tally()
  for batch in 0..<batches {
    var sum = ExactSum()
    for value in values[(batch * size)..<((batch + 1) * size)] { sum.add(value) }
    means.record(sum.value / Double(size))
  }
  return means
}

/// How many of the first observations of a run belong to its warm-up.
///
/// Observations are taken by fives; left out is the beginning whose omission makes the standard error of
/// the mean of the rest least.
///
/// - Parameter values: The observations in order.
/// - Returns: A multiple of five, at most half of the observations; `nil` if the least error lies there,
///   which says that the run is too short.
/// - Complexity: O(count of `values`).
///
/// Source: K. P. White, *An effective truncation heuristic for bias reduction in simulation output*,
/// Simulation 69(6), 1997 (MSER-5).
public func warmUpLength(_ values: [Double]) -> Int? {
  let groups = stride(from: 0, to: values.count - 4, by: 5).map { first in
    values[first..<(first + 5)].reduce(0, +) / 5
  }
  guard groups.count >= 4 else { return nil }
  let center = groups.reduce(0, +) / Double(groups.count)
  var (count, sum, squares) = (0.0, 0.0, 0.0)
  var best = (error: Double.infinity, start: 0)
  for start in groups.indices.reversed() {
    let value = groups[start] - center
    count += 1
    sum += value
    squares += value * value
    guard start <= groups.count / 2 else { continue }
    let error = max(0, squares - sum * sum / count) / (count * count)
    if error <= best.error { best = (error, start) }
  }
  return best.start == groups.count / 2 ? nil : best.start * 5
}
