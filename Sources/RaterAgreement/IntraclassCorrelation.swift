/// How far the scores of one rater chosen at random can be taken for anybody's.
///
/// Source: P. E. Shrout and J. L. Fleiss, *Intraclass Correlations: Uses in Assessing Rater
/// Reliability*, Psychological Bulletin 86(2), 1979, 420–428; its table 2 is a test.
public enum IntraclassCorrelation {
  /// ICC(2,1): absolute agreement of single ratings, items and raters both taken at random.
  ///
  /// - Parameter rows: For each item, one score from every rater, all in the same order.
  /// - Returns: At most 1; nil with fewer than two items or raters, and if all scores are the same.
  /// - Complexity: O(scores).
  public static func single(_ rows: [[Double]]) -> Double? {
    guard let raters = rows.first?.count, raters > 1, rows.count > 1 else { return nil }
    precondition(rows.allSatisfy { $0.count == raters }, "each item needs \(raters) scores")
    let (n, k) = (Double(rows.count), Double(raters))
    let mean = rows.joined().reduce(0, +) / (n * k)
    let columns = (0..<raters).map { rater in rows.reduce(0) { $0 + $1[rater] } / n }
    let between = k * rows.reduce(0) { $0 + square($1.reduce(0, +) / k - mean) }
    let judges = n * columns.reduce(0) { $0 + square($1 - mean) }
    let all = rows.joined().reduce(0) { $0 + square($1 - mean) }
    guard all > 1e-12 else { return nil }
    let items = between / (n - 1)
    let error = (all - between - judges) / ((n - 1) * (k - 1))
    let size = items + (k - 1) * error + k * (judges / (k - 1) - error) / n
    return size > 0 ? (items - error) / size : nil
  }

  private static func square(_ value: Double) -> Double { value * value }
}
