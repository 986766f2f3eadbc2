public import ToneAnalysis

/// A figure with what it is measured against.
public struct ToneFigure: Sendable, Equatable {
  /// What is measured, on what.
  public let measure: String
  /// What others reach, in words.
  public let anchor: String
  /// The least that is wanted; for the few where less is better, the most.
  public let target: Double?
  /// What was measured.
  public let value: Double
  /// On how many texts.
  public let count: Int
  /// Whether lower is better.
  public var isCeiling = false

  /// A figure.
  public init(
    _ measure: String, anchor: String, target: Double?, value: Double, count: Int,
    isCeiling: Bool = false
  ) {
    self.measure = measure
    self.anchor = anchor
    self.target = target
    self.value = value
    self.count = count
    self.isCeiling = isCeiling
  }

  /// Whether the target is met; nil if there is none.
  public var isMet: Bool? {
    target.map { isCeiling ? value <= $0 : value >= $0 }
  }
}

extension ToneTrainer {
  /// The figures of all heads, each on texts that the head was not trained on.
  ///
  /// Five folds by text, marks set without the fold too. The figures of heads whose set is missing
  /// are left out.
  public func figures(step: () -> Void = {}) -> [ToneFigure] {
    let held = heldOut(step: step)
    return HeadFigures(corpora: corpora, held: held).all()
  }
}

extension ToneTrainer {
  /// The figures of `model`, as it is, on the rows of this trainer's files.
  ///
  /// They are honest only if the model was not trained on these rows.
  public func figures(of model: ToneModel) -> [ToneFigure] {
    let held = recipes.flatMap { recipe -> [HeldOut] in
      guard let block = model.blocks.first(where: { $0.name == recipe.name }) else { return [] }
      let rows = recipe.texts.map { block.scores(of: model.features(of: $0)) }
      return recipe.heads.enumerated().map { index, head in
        HeldOut(
          head, rows.map { $0[index] }, recipe.texts.map { _ in 0 },
          given: block.heads[index].marks)
      }
    }
    return HeadFigures(corpora: corpora, held: held).all()
  }
}

/// Turns held-out scores into the figures that the sets' authors use.
struct HeadFigures {
  private let corpora: Corpora
  private let held: [String: HeldOut]

  init(corpora: Corpora, held: [HeldOut]) {
    self.corpora = corpora
    self.held = Dictionary(held.map { ($0.name, $0) }) { first, _ in first }
  }

  func all() -> [ToneFigure] {
    valence() + politeness() + emotions() + complaint() + negative() + sarcasm()
      + blame()
  }

  private func valence() -> [ToneFigure] {
    guard let held = held["valence"] else { return [] }
    return [
      ToneFigure(
        "valence of tweets (VADER), Pearson r", anchor: "VADER .881, one rater .888",
        target: 0.895, value: Agreement.correlation(held.scores, held.targets),
        count: held.scores.count)
    ]
  }

  private func politeness() -> [ToneFigure] {
    guard let held = held["politeness"] else { return [] }
    let wiki = corpora.wikipedia.count
    return [
      quartiles(
        "politeness Wikipedia, outer quartiles, accuracy", "ACL13 .838, human .867", 0.85, held,
        0..<wiki),
      quartiles(
        "politeness Stack Exchange, outer quartiles, accuracy", "ACL13 .782, human .809", nil,
        held, wiki..<held.scores.count),
    ].compactMap { $0 }
  }

  /// The share of the outer quartiles by rating that fall on their side of the median score.
  private func quartiles(
    _ name: String, _ anchor: String, _ target: Double?, _ held: HeldOut, _ rows: Range<Int>
  ) -> ToneFigure? {
    guard rows.count >= 8 else { return nil }
    let ratings = rows.map { held.targets[$0] }.sorted()
    let (low, high) = (ratings[ratings.count / 4], ratings[ratings.count * 3 / 4])
    let outer = rows.filter { held.targets[$0] <= low || held.targets[$0] >= high }
    let middle = outer.map { held.scores[$0] }.sorted()[outer.count / 2]
    let right = outer.count { (held.scores[$0] >= middle) == (held.targets[$0] >= high) }
    return ToneFigure(
      name, anchor: anchor, target: target, value: Double(right) / Double(outer.count),
      count: outer.count)
  }

  private func emotions() -> [ToneFigure] {
    let groups = Recipe.groups.compactMap { held[$0.name] }
    guard groups.count == Recipe.groups.count else { return [] }
    let each = groups.map { group in
      ToneFigure(
        "GoEmotions \(group.name), F1", anchor: "", target: nil, value: f1(group),
        count: group.scores.count)
    }
    let mean = each.reduce(0) { $0 + $1.value } / Double(each.count)
    let macro = ToneFigure(
      "GoEmotions nine groups, macro-F1", anchor: "BERT, seven groups .624", target: 0.60,
      value: mean, count: groups[0].scores.count)
    return [macro] + each
  }

  private func f1(_ held: HeldOut) -> Double {
    Agreement.f1(held.levels().map { $0 > 0 }, held.targets.map { $0 == 1 })
  }

  private func complaint() -> [ToneFigure] {
    guard let complaint = held["complaint"], let severity = held["severity"] else { return [] }
    return [
      ToneFigure(
        "X-CI complaint, F1", anchor: "n-grams .761", target: 0.77, value: f1(complaint),
        count: complaint.scores.count),
      ToneFigure(
        "X-CI severity 0-4, quadratic weighted kappa", anchor: "n-grams .525, VADER r .28",
        target: 0.56, value: Agreement.kappa(severity.levels(), severity.targets.map { Int($0) }),
        count: severity.scores.count),
    ]
  }

  private func negative() -> [ToneFigure] {
    guard let held = held["negative"] else { return [] }
    return [
      ToneFigure(
        "negative feeling, pooled sets, area under the curve", anchor: "VADER .75 on airlines",
        target: nil, value: Agreement.areaUnderCurve(held.scores, held.targets.map { $0 == 1 }),
        count: held.scores.count)
    ]
  }

  private func blame() -> [ToneFigure] {
    guard let held = held["blame"] else { return [] }
    return [
      ToneFigure(
        "blame in own sentences, area under the curve", anchor: "", target: nil,
        value: Agreement.areaUnderCurve(held.scores, held.targets.map { $0 == 1 }),
        count: held.scores.count)
    ]
  }

  private func sarcasm() -> [ToneFigure] {
    guard let held = held["sarcasm"] else { return [] }
    let said = held.levels().map { $0 > 0 }
    let truth = held.targets.map { $0 == 1 }
    let flagged = said.count { $0 }
    let hits = zip(said, truth).count { $0 && $1 }
    return [
      ToneFigure(
        "sarcasm hint, precision when flagged", anchor: "chance .25, human F1 .61", target: 0.5,
        value: flagged > 0 ? Double(hits) / Double(flagged) : 0, count: flagged),
      ToneFigure(
        "sarcasm hint, F1", anchor: "winner .605", target: nil, value: Agreement.f1(said, truth),
        count: held.scores.count),
    ]
  }
}
