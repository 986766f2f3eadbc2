/// A distribution of which only a sample is known.
public struct EmpiricalDistribution: Hashable, Sendable {
  /// What was observed, the least first.
  public let values: [Double]

  /// Creates a distribution from what was observed.
  ///
  /// - Parameter values: At least one, in any order, all finite.
  /// - Complexity: O(*n* log *n*).
  public init(_ values: [Double]) {
    precondition(
      !values.isEmpty && values.allSatisfy(\.isFinite),
      "\(values.count) observations, which must be one or more and finite")
    self.values = values.sorted()
  }

  /// The mean of what was observed, which is also that of `sample`.
  public var mean: Double {
    var tally = Tally()
    for value in values { tally.record(value) }
    return tally.mean
  }

  /// One of the values observed, each equally likely.
  ///
  /// - Parameter stream: Where the randomness comes from.
  /// - Returns: What was drawn.
  public func sample(_ stream: inout RandomStream) -> Double {
    values[stream.integer(below: values.count)]
  }

  /// A number between the least and the greatest observed, as likely between each two neighbours.
  ///
  /// - Parameter stream: Where the randomness comes from.
  /// - Returns: What was drawn; never a number beyond those observed.
  ///
  /// Source: A. M. Law, *Simulation Modeling and Analysis*, 5th edition, 2015, section 8.3.12.
  public func interpolatedSample(_ stream: inout RandomStream) -> Double {
    let position = Double(values.count - 1) * stream.uniform()
    let index = Swift.min(Int(position), Swift.max(values.count - 2, 0))
    let next = values[Swift.min(index + 1, values.count - 1)]
    return values[index] + (position - Double(index)) * (next - values[index])
  }
}
