/// Works out the parts of a report.
struct AgreementMaker {
  let table: RatingTable
  let scale: RatingScale
  let options: AgreementReport.Options

  private var bootstrap: ItemBootstrap {
    ItemBootstrap(
      replications: options.replications, seed: options.seed, level: options.level)
  }

  private var raterPairs: [(Int, Int)] {
    table.raters.indices.flatMap { first in
      table.raters.indices.filter { $0 > first }.map { (first, $0) }
    }
  }

  func dimension(_ dimension: Int) -> DimensionAgreement {
    let name = table.dimensions[dimension]
    let units = table.units(on: dimension).filter { $0.count > 1 }
    let kappas = raterPairs.map { pair in
      let scores = scores(pair.0, pair.1, items: table.items.indices, dimensions: [dimension])
      return (QuadraticKappa.between(scores.map(\.0), scores.map(\.1)), scores.count)
    }
    return DimensionAgreement(
      dimension: name, items: units.count,
      alpha: KrippendorffAlpha.of(units, metric: options.alphaMetric),
      interval: bootstrap.interval(of: units, name: "alpha." + name) {
        KrippendorffAlpha.of($0, metric: options.alphaMetric)
      },
      kappa: Self.weighted(kappas),
      correlation: IntraclassCorrelation.single(units.filter { $0.count == table.raters.count }))
  }

  func pairs() -> [PairAgreement] {
    raterPairs.map { first, second in
      let scores = allScores(first, second, items: table.items.indices)
      let within = itemGaps(first, second).map { abs($0) <= 10 + 1e-9 }
      return PairAgreement(
        first: table.raters[first], second: table.raters[second], ratings: scores.count,
        kappa: QuadraticKappa.between(scores.map(\.0), scores.map(\.1)),
        withinTen: Self.share(within))
    }
  }

  func withinTen() -> Double? {
    Self.share(raterPairs.flatMap { itemGaps($0.0, $0.1).map { abs($0) <= 10 + 1e-9 } })
  }

  private static func share(_ flags: [Bool]) -> Double? {
    flags.isEmpty ? nil : Double(flags.count { $0 }) / Double(flags.count)
  }

  /// The mean of figures, weighted; those undefined are left out.
  static func weighted(_ figures: [(Double?, Int)]) -> Double? {
    var sum = 0.0
    var total = 0
    for case (let figure?, let weight) in figures {
      sum += figure * Double(weight)
      total += weight
    }
    return total > 0 ? sum / Double(total) : nil
  }

  func kappaInterval() -> AgreementInterval? {
    bootstrap.interval(of: Array(table.items.indices), name: "kappa") { items in
      Self.weighted(
        raterPairs.map { pair in
          let scores = allScores(pair.0, pair.1, items: items)
          return (QuadraticKappa.between(scores.map(\.0), scores.map(\.1)), scores.count)
        })
    }
  }

  private func allScores(
    _ first: Int, _ second: Int, items: some Sequence<Int>
  ) -> [(Double, Double)] {
    scores(first, second, items: items, dimensions: table.dimensions.indices)
  }

  private func scores(
    _ first: Int, _ second: Int, items: some Sequence<Int>, dimensions: some Sequence<Int>
  ) -> [(Double, Double)] {
    items.flatMap { item in
      dimensions.compactMap { dimension in
        guard let a = table[item, first, dimension], let b = table[item, second, dimension]
        else { return nil }
        return (a, b)
      }
    }
  }

  /// Per item that both scored, the difference of their means, in points of a hundred.
  private func itemGaps(_ first: Int, _ second: Int) -> [Double] {
    table.items.indices.compactMap { item in
      let both = allScores(first, second, items: CollectionOfOne(item))
      guard !both.isEmpty else { return nil }
      return scale.points(both.reduce(0) { $0 + $1.0 - $1.1 } / Double(both.count))
    }
  }
}

// Items
extension AgreementMaker {
  /// The items with two raters or more, widest mean gap first; ties in the order of the file.
  func disagreements() -> [ItemDisagreement] {
    let found = table.items.indices.compactMap(disagreement)
    return found.enumerated().sorted {
      ($1.element.meanGap, $1.element.largestGap, $0.offset)
        < ($0.element.meanGap, $0.element.largestGap, $1.offset)
    }.map(\.element)
  }

  private func disagreement(_ item: Int) -> ItemDisagreement? {
    let gaps = table.dimensions.indices.compactMap { gap(item, $0) }
    guard let widest = gaps.max(by: { $0.size < $1.size }) else { return nil }
    return ItemDisagreement(
      item: table.items[item], largestGap: widest.size,
      dimension: table.dimensions[widest.dimension], lowest: table.raters[widest.lowest],
      highest: table.raters[widest.highest],
      meanGap: gaps.reduce(0) { $0 + $1.size } / Double(gaps.count))
  }

  private typealias Gap = (dimension: Int, size: Double, lowest: Int, highest: Int)

  private func gap(_ item: Int, _ dimension: Int) -> Gap? {
    let given = table.scores(of: item, on: dimension).enumerated()
      .compactMap { rater, score in score.map { (rater, $0) } }
    guard given.count > 1, let low = given.min(by: { $0.1 < $1.1 }),
      let high = given.max(by: { $0.1 < $1.1 })
    else { return nil }
    return (dimension, high.1 - low.1, low.0, high.0)
  }
}
