/// A fixed set of weighted possibilities, drawn in O(1).
///
/// Source: A. J. Walker's alias method (ACM TOMS 3, 1977) as M. D. Vose builds its tables (1991).
public struct DiscreteDistribution: Hashable, Sendable {
  /// For each column the chance to stay in it, and where to go otherwise.
  private var columns: [Column]

  private struct Column: Hashable {
    var chance: Double
    var alias: Int
  }

  /// Creates a distribution over the indices of `weights`.
  ///
  /// - Parameter weights: At least one; none negative, their sum positive and finite.
  /// - Complexity: O(count of `weights`).
  public init(weights: [Double]) {
    let total = weights.reduce(0, +)
    precondition(
      total > 0 && total < .infinity && weights.allSatisfy { $0 >= 0 },
      "\(weights) cannot be weights: none may be negative, the sum must be positive")
    let scale = Double(weights.count) / total
    columns = weights.indices.map { Column(chance: weights[$0] * scale, alias: $0) }
    fillColumns(fallback: weights.indices.max { weights[$0] < weights[$1] } ?? 0)
  }

  /// Fills every column to 1 from one that has too much; what rounding leaves over from `fallback`.
  private mutating func fillColumns(fallback: Int) {
    var poor = columns.indices.filter { columns[$0].chance < 1 }
    var rich = columns.indices.filter { columns[$0].chance >= 1 }
    while let giver = rich.last, let taker = poor.popLast() {
      columns[taker].alias = giver
      columns[giver].chance -= 1 - columns[taker].chance
      if columns[giver].chance < 1 {
        rich.removeLast()
        poor.append(giver)
      }
    }
    for index in poor + rich { columns[index].alias = columns[index].chance > 0 ? index : fallback }
  }

  /// The number of possibilities.
  public var count: Int { columns.count }

  /// The index of one possibility.
  ///
  /// - Parameter stream: Where the randomness comes from.
  /// - Returns: What was drawn.
  public func sample(_ stream: inout RandomStream) -> Int {
    let index = stream.integer(below: columns.count)
    let column = columns[index]
    return stream.uniform() < column.chance ? index : column.alias
  }
}
