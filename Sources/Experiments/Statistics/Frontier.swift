/// Policies that no other one beats in every respect.
public enum Frontier {
  /// Which of several points are dominated: another is at least as good in all and better in one.
  ///
  /// - Parameter costs: For each policy its values, each such that less is better; equal lengths.
  /// - Returns: For each policy the first one that dominates it, or `nil`: it is on the frontier.
  /// - Complexity: O(policies² × values).
  public static func dominators(_ costs: [[Double]]) -> [Int?] {
    costs.indices.map { policy in
      costs.indices.first { other in
        other != policy && dominates(costs[other], costs[policy])
      }
    }
  }

  private static func dominates(_ left: [Double], _ right: [Double]) -> Bool {
    let pairs = zip(left, right)
    return pairs.allSatisfy { $0 <= $1 } && pairs.contains { $0 < $1 }
  }
}
