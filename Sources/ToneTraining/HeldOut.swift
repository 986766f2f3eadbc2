import ToneAnalysis

/// A head's scores for texts it was not trained on, beside what people said of them.
package struct HeldOut: Sendable {
  let name: String
  let scores: [Double]
  let targets: [Double]
  let values: [Double]
  let folds: [Int]
  private let isDecision: Bool
  private let rule: HeadRecipe.Marks
  private let given: [Double]?

  /// The scores of `head`; with `given` marks if they were set on other texts.
  init(_ head: HeadRecipe, _ scores: [Double], _ folds: [Int], given: [Double]? = nil) {
    self.given = given
    let counted = head.costs.indices.filter { head.costs[$0] > 0 }
    name = head.name
    self.scores = counted.map { scores[$0] }
    targets = counted.map { head.targets[$0] }
    values = counted.map { head.values[$0] }
    self.folds = counted.map { folds[$0] }
    isDecision = head.settings.loss == .decision
    rule = head.marks
  }

  /// The marks by all rows, or by the rows of all folds but one.
  func marks(without fold: Int? = nil) -> [Double] {
    if let given { return given }
    let rows = scores.indices.filter { folds[$0] != fold }
    let (held, truth) = (rows.map { scores[$0] }, rows.map { targets[$0] })
    switch rule {
    case .none: return []
    case .bestF1: return [Agreement.markOfBestF1(held, truth)]
    case .precision(let least): return [Agreement.mark(ofPrecision: least, held, truth)]
    case .levels(let count): return Agreement.marksOfBestKappa(held, truth, count)
    }
  }

  /// The level of each text by marks that were set without its fold.
  func levels() -> [Int] {
    let marks = (0..<BlockTrainer.foldCount).map { self.marks(without: $0) }
    return scores.indices.map { row in marks[folds[row]].count { scores[row] >= $0 } }
  }

  /// The calibration: means of up to 24 equal shares of the scores, made monotone.
  func curve() -> CalibrationCurve {
    let order = scores.indices.sorted { (scores[$0], $0) < (scores[$1], $1) }
    let bins = min(24, max(1, order.count / 40))
    var pools: [Pool] = []
    for bin in 0..<bins {
      let rows = order[order.count * bin / bins..<order.count * (bin + 1) / bins]
      guard !rows.isEmpty else { continue }
      pools.append(Pool(rows.map { (scores[$0], values[$0]) }))
      while pools.count > 1, pools[pools.count - 2].value >= pools[pools.count - 1].value {
        let last = pools.removeLast()
        pools[pools.count - 1].join(last)
      }
    }
    return CalibrationCurve(
      knots: pools.map {
        CalibrationCurve.Knot(
          score: $0.score, value: $0.value, confidence: $0.confidence(isDecision))
      })
  }

  /// Neighboring scores taken together.
  private struct Pool {
    private var rows: [(score: Double, value: Double)]

    init(_ rows: [(score: Double, value: Double)]) { self.rows = rows }

    mutating func join(_ other: Pool) { rows += other.rows }

    var score: Double { rows.reduce(0) { $0 + $1.score } / Double(rows.count) }
    var value: Double { rows.reduce(0) { $0 + $1.value } / Double(rows.count) }

    /// The share of rows that the pool's value is right about: on the side of it for decisions,
    /// within one step of it for amounts.
    func confidence(_ isDecision: Bool) -> Double {
      let mean = value
      let right = rows.count { row in
        isDecision ? (row.value >= 2) == (mean >= 2) : abs(row.value - mean) <= 1
      }
      return Double(right) / Double(rows.count)
    }
  }
}
