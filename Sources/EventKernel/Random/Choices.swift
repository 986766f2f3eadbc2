/// Weights summed up and looked over once, to be drawn from often.
public struct ChoiceWeights: Sendable {
  /// The weight of each index.
  public let weights: [Double]
  /// Their sum; not a number when they cannot be drawn from.
  @usableFromInline let total: Double

  /// Sums up `weights`: to be drawn from, none may be negative, and their sum positive and finite.
  @inlinable
  public init(_ weights: [Double]) {
    self.weights = weights
    let total = weights.reduce(0, +)
    let isUsable = total > 0 && total < .infinity && weights.allSatisfy { $0 >= 0 }
    self.total = isUsable ? total : .nan
  }
}

extension RandomStream {
  /// The index of one of `weights`, each as likely as its share of their sum.
  ///
  /// - Parameter weights: None negative, their sum positive and finite.
  /// - Returns: An index whose weight is positive.
  /// - Complexity: O(count of `weights`); `DiscreteDistribution` draws in O(1).
  @inlinable
  public mutating func choose(weights: [Double]) -> Int { choose(ChoiceWeights(weights)) }

  /// The index of one of the weights, each as likely as its share of their sum; same draws as for
  /// weights that are not made ready.
  @inlinable
  public mutating func choose(_ choice: ChoiceWeights) -> Int {
    precondition(
      choice.total > 0,
      "\(choice.weights) cannot be weights: none may be negative, the sum must be positive")
    var rest = uniform() * choice.total
    var last = 0
    for (index, weight) in choice.weights.enumerated() where weight > 0 {
      if rest < weight { return index }
      rest -= weight
      last = index
    }
    return last
  }

  /// One of `elements`, each equally likely; `nil` if there are none.
  @inlinable
  public mutating func choose<Element>(_ elements: [Element]) -> Element? {
    elements.isEmpty ? nil : elements[integer(below: elements.count)]
  }

  /// Brings `elements` into an order of which each is equally likely.
  ///
  /// - Complexity: O(count of `elements`), one draw for each but the last.
  @inlinable
  public mutating func shuffle<Element>(_ elements: inout [Element]) {
    for last in stride(from: elements.count - 1, to: 0, by: -1) {
      elements.swapAt(last, integer(below: last + 1))
    }
  }
}
