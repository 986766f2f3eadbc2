/// One learned judgement: weights over features, a baseline, a calibration, and marks on its scale.
package struct LinearHead: Sendable, Equatable {
  package let name: String
  /// What one step of the 8-bit weights is worth.
  package let scale: Double
  /// The score of a text without features.
  package let baseline: Double
  /// Scores from which on a text is one level higher; one mark for a head that says yes or no.
  package let marks: [Double]
  package let curve: CalibrationCurve

  /// A head as trained.
  package init(
    name: String, scale: Double, baseline: Double, marks: [Double], curve: CalibrationCurve
  ) {
    self.name = name
    self.scale = scale
    self.baseline = baseline
    self.marks = marks
    self.curve = curve
  }

  /// How many marks `score` has reached.
  package func level(of score: Double) -> Int { marks.count { score >= $0 } }
}

/// Heads that were trained on the same texts and share their features.
package struct LinearBlock: Sendable {
  package let name: String
  package let sorts: FeatureItem.Sort
  package let table: KeyTable
  package let heads: [LinearHead]
  /// For each key, the weight in each head.
  package let weights: [Int8]

  /// A block whose `weights` hold one row of heads for each key of `table`.
  package init(
    name: String, sorts: FeatureItem.Sort, table: KeyTable, heads: [LinearHead], weights: [Int8]
  ) {
    self.name = name
    self.sorts = sorts
    self.table = table
    self.heads = heads
    self.weights = weights
  }

  /// The features of a text that the block knows, with their values: grams together have length 1.
  package func known(_ items: [FeatureItem]) -> [(place: Int, item: FeatureItem, value: Double)] {
    var found: [(place: Int, item: FeatureItem, value: Double)] = []
    var grams = 0
    for item in items where sorts.contains(item.sort) {
      let place = table.place(of: item.key)
      guard place >= 0 else { continue }
      if item.sort != .measure { grams += 1 }
      found.append((place, item, item.value))
    }
    let length = Double(max(grams, 1)).squareRoot()
    for index in found.indices where found[index].item.sort != .measure {
      found[index].value /= length
    }
    return found
  }

  /// What each token adds to each head: rows of heads, one for each token and a last one for the
  /// text as a whole.
  func contributions(of items: [FeatureItem], tokens: Int) -> [Double] {
    let width = heads.count
    var sums = [Double](repeating: 0, count: (tokens + 1) * width)
    for (place, item, value) in known(items) {
      let rows = item.tokens.isEmpty ? tokens..<tokens + 1 : item.tokens
      let share = value / Double(rows.count)
      for head in 0..<width {
        let amount = Double(weights[place * width + head]) * heads[head].scale * share
        for row in rows { sums[row * width + head] += amount }
      }
    }
    return sums
  }
}
