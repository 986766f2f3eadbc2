import ToneAnalysis

/// Trains a block and finds, by cross-validation, how well its heads do.
struct BlockTrainer {
  private let recipe: Recipe
  private let items: [[FeatureItem]]
  private let folds: [Int]
  static let foldCount = 5

  /// A trainer for `recipe` with features as `model` reads them.
  init(_ recipe: Recipe, model: ToneModel) {
    self.recipe = recipe
    items = recipe.texts.map { text in
      model.features(of: text).filter { recipe.sorts.contains($0.sort) }
    }
    folds = recipe.texts.map(Self.fold)
  }

  /// The fold of a text: the same for texts that differ in case and marks only.
  static func fold(of text: String) -> Int {
    var state: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in text.utf8 where byte >= 0x41 {
      state = (state ^ UInt64(byte | 0x20)) &* 0x0000_0100_0000_01B3
    }
    return Int((state ^ state >> 29) % UInt64(foldCount))
  }

  /// The scores that each head gives to each text when it was not trained on it.
  func heldOutScores(passed: () -> Void = {}) -> [[Double]] {
    var scores = [[Double]](
      repeating: [Double](repeating: 0, count: items.count), count: recipe.heads.count)
    for fold in 0..<Self.foldCount {
      let block = trained(on: items.indices.filter { folds[$0] != fold })
      for row in items.indices where folds[row] == fold {
        for (head, score) in block.scores(of: items[row]).enumerated() { scores[head][row] = score }
      }
      passed()
    }
    return scores
  }

  /// The block trained on all texts, with marks and curves from held-out `scores`.
  func block(calibratedBy scores: [[Double]]) -> LinearBlock {
    let raw = trained(on: Array(items.indices))
    let heads = zip(raw.heads.indices, raw.heads).map { index, head in
      let held = HeldOut(recipe.heads[index], scores[index], folds)
      return LinearHead(
        name: head.name, scale: head.scale, baseline: head.baseline, marks: held.marks(),
        curve: held.curve())
    }
    return LinearBlock(
      name: raw.name, sorts: raw.sorts, table: raw.table, heads: heads, weights: raw.weights)
  }

  /// What the heads do on texts held out, by head.
  func heldOut(_ scores: [[Double]]) -> [HeldOut] {
    recipe.heads.indices.map { HeldOut(recipe.heads[$0], scores[$0], folds) }
  }

  private func trained(on rows: [Int]) -> LinearBlock {
    let table = table(of: rows)
    let blank = LinearBlock(
      name: recipe.name, sorts: recipe.sorts, table: table, heads: [], weights: [])
    var sparse = SparseRows()
    for row in rows { sparse.append(blank.known(items[row])) }
    let fits = recipe.heads.map { head in
      DualCoordinateDescent.fit(
        sparse, columns: table.keys.count, targets: rows.map { head.targets[$0] },
        costs: rows.map { head.costs[$0] }, head.settings)
    }
    return quantized(fits, table)
  }

  /// The features that enough of `rows` have.
  private func table(of rows: [Int]) -> KeyTable {
    var counts: [UInt32: Int] = [:]
    for row in rows {
      var last: Set<UInt32> = []
      for item in items[row] where last.insert(item.key).inserted {
        counts[item.key, default: 0] += 1
      }
    }
    return KeyTable(counts.filter { $0.value >= recipe.leastTexts }.keys.sorted())
  }

  private func quantized(_ fits: [DualCoordinateDescent.Fit], _ table: KeyTable) -> LinearBlock {
    let scales = fits.map { fit in
      max(fit.weights.reduce(0) { max($0, abs($1)) } / 127, 1e-9)
    }
    var weights: [Int8] = []
    weights.reserveCapacity(table.keys.count * fits.count)
    for place in table.keys.indices {
      for (fit, scale) in zip(fits, scales) {
        weights.append(Int8((fit.weights[place] / scale).rounded()))
      }
    }
    let heads = fits.indices.map { index in
      LinearHead(
        name: recipe.heads[index].name, scale: scales[index], baseline: fits[index].baseline,
        marks: [], curve: CalibrationCurve(knots: []))
    }
    return LinearBlock(
      name: recipe.name, sorts: recipe.sorts, table: table, heads: heads, weights: weights)
  }
}

extension LinearBlock {
  /// The score of each head for a text with these features.
  func scores(of items: [FeatureItem]) -> [Double] {
    var scores = heads.map(\.baseline)
    for (place, _, value) in known(items) {
      for head in heads.indices {
        scores[head] += Double(weights[place * heads.count + head]) * heads[head].scale * value
      }
    }
    return scores
  }
}
