import ToneAnalysis

/// How alike the messages on one issue read; kept apart from fit, since a crew can be
/// consistently cold.
enum ToneConsistency {
  /// The mean distance between two messages of a competent crew, which scores 0.8; an assumption.
  static let parDistance = 0.12

  /// 1 − 0.2 · d ÷ par over all pairs on the same issue, at least 0, and the number of pairs.
  ///
  /// `nil` without a pair. Every feature counts alike. O(n log n) for each feature.
  static func measure(
    _ messages: [(issue: String, profile: ToneProfile)]
  ) -> (score: Double, pairs: Int)? {
    let issues = Dictionary(grouping: messages, by: \.issue)
    var sum = 0.0
    var pairs = 0
    for issue in issues.keys.sorted() {
      let profiles = issues[issue, default: []].map(\.profile)
      guard profiles.count > 1 else { continue }
      pairs += profiles.count * (profiles.count - 1) / 2
      sum += summedDistance(profiles)
    }
    guard pairs > 0 else { return nil }
    let distance = sum / Double(pairs)
    return (max(1 - 0.2 * distance / parDistance, 0), pairs)
  }

  /// Σ over pairs of the mean over features of |a − b|.
  private static func summedDistance(_ profiles: [ToneProfile]) -> Double {
    let rows = profiles.map(\.values)
    guard let width = rows.first?.count, width > 0 else { return 0 }
    let total = (0..<width).reduce(0.0) { sum, feature in
      let column = rows.map { $0[feature] }.sorted()
      return sum
        + column.enumerated().reduce(0.0) { part, item in
          part + item.element * Double(2 * item.offset - column.count + 1)
        }
    }
    return total / Double(width)
  }
}
