/// The rows in the order in which the hit policy prefers them.
///
/// Under PRIORITY and OUTPUT ORDER that is the rank of their outputs, then their place; under all
/// other policies their place alone.
struct DominanceOrder: Sendable {
  /// The rows, the preferred first.
  let rules: [Int]

  /// The place of each row in that order.
  let places: [Int]

  /// Fails if the rank of a row depends on the inputs; then says which.
  init(of table: DecisionTable) throws(DominanceUnknown) {
    var ranks: [[Int]] = []
    for rule in table.rules.indices { ranks.append(try Self.ranks(of: rule, in: table)) }
    rules = table.rules.indices.sorted { lhs, rhs in
      ranks[lhs] == ranks[rhs] ? lhs < rhs : ranks[lhs].lexicographicallyPrecedes(ranks[rhs])
    }
    var places = Array(repeating: 0, count: rules.count)
    for (place, rule) in rules.enumerated() { places[rule] = place }
    self.places = places
  }

  private static func ranks(
    of rule: Int, in table: DecisionTable
  ) throws(DominanceUnknown) -> [Int] {
    guard table.hitPolicy.needsOutputOrder else { return [] }
    var ranks: [Int] = []
    for (column, output) in table.outputs.enumerated() where !output.ranking.isEmpty {
      guard let value = table.constantOutput(column, of: rule) else {
        throw DominanceUnknown(rule: rule, column: column)
      }
      ranks.append(output.rank(of: value))
    }
    return ranks
  }
}

/// The row and output column whose rank depends on the inputs.
struct DominanceUnknown: Error {
  let rule: Int
  let column: Int
}
