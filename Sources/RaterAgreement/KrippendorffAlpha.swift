/// How much of the disagreement that chance would bring any number of raters avoid.
///
/// Source: K. Krippendorff, *Computing Krippendorff's Alpha-Reliability* (2011), University of
/// Pennsylvania, with his example data as a test. Missing scores are allowed; an item counts once
/// two raters have scored it.
public enum KrippendorffAlpha {
  /// What the distance of two scores is.
  public enum Metric: String, CaseIterable, Sendable {
    /// Scores are names: different is different.
    case nominal
    /// Scores are ranks: the distance is how many scores lie between.
    case ordinal
    /// Scores are amounts: the distance is the difference.
    case interval
  }

  /// Alpha of `units`.
  ///
  /// - Parameters:
  ///   - units: For each item, the scores it was given, in any order.
  ///   - metric: What the distance of two scores is.
  /// - Returns: At most 1; 0 where raters agree by chance. nil if no item has two scores, and if
  ///   all scores are the same.
  /// - Complexity: O(scores × raters + distinct scores²).
  public static func of(_ units: [[Double]], metric: Metric = .ordinal) -> Double? {
    CoincidenceTable(units).alpha(metric)
  }
}

/// How often two scores were given to the same item.
private struct CoincidenceTable {
  private let values: [Double]
  private var counts: [Double]
  private var totals: [Double]

  init(_ units: [[Double]]) {
    let paired = units.filter { $0.count > 1 }
    values = Set(paired.joined()).sorted()
    counts = Array(repeating: 0, count: values.count * values.count)
    totals = Array(repeating: 0, count: values.count)
    let places = Dictionary(uniqueKeysWithValues: zip(values, values.indices))
    for unit in paired { add(unit.compactMap { places[$0] }) }
  }

  private mutating func add(_ unit: [Int]) {
    let weight = 1 / Double(unit.count - 1)
    for (place, value) in unit.enumerated() {
      for (other, partner) in unit.enumerated() where other != place {
        counts[value * values.count + partner] += weight
        totals[value] += weight
      }
    }
  }

  func alpha(_ metric: KrippendorffAlpha.Metric) -> Double? {
    let all = totals.reduce(0, +)
    guard all > 1 else { return nil }
    var observed = 0.0
    var expected = 0.0
    for low in values.indices {
      for high in values.indices where high > low {
        let distance = distance(low, high, metric)
        observed += counts[low * values.count + high] * distance
        expected += totals[low] * totals[high] * distance
      }
    }
    return expected > 0 ? 1 - (all - 1) * observed / expected : nil
  }

  /// The squared distance of two different scores, named by their places.
  private func distance(_ low: Int, _ high: Int, _ metric: KrippendorffAlpha.Metric) -> Double {
    switch metric {
    case .nominal: return 1
    case .interval: return (values[high] - values[low]) * (values[high] - values[low])
    case .ordinal:
      let between = totals[low...high].reduce(0, +) - (totals[low] + totals[high]) / 2
      return between * between
    }
  }
}
