/// Measures of a text's valence, each a sum over the words that carry it.
///
/// A measure is split over its words in proportion to what each adds, so that a weight times a
/// measure is a sum of contributions that name their words.
struct ValenceMeasures {
  private let hits: [(token: Int, valence: Double)]
  private let tokens: [Token]
  private(set) var items: [FeatureItem] = []

  /// The measures of `tokens`, each split over the words that carry it.
  static func items(of tokens: [Token], lexicon: ValenceLexicon) -> [FeatureItem] {
    var measures = ValenceMeasures(
      hits: ValenceReader.hits(in: tokens, lexicon: lexicon), tokens: tokens)
    measures.addSums()
    measures.addParts()
    measures.addExtremes()
    measures.addMarks()
    return measures.items
  }

  private init(hits: [(token: Int, valence: Double)], tokens: [Token]) {
    self.hits = hits
    self.tokens = tokens
  }

  /// How much all measures count beside words.
  private static let weight = 0.5

  private mutating func add(_ key: UInt32, _ value: Double, at token: Int) {
    guard value != 0 else { return }
    items.append(
      FeatureItem(
        key: key, sort: .measure, value: value * Self.weight, tokens: token..<token + 1))
  }

  private var total: Double { hits.reduce(0) { $0 + $1.valence } }
  private var exclamations: [Int] { Array(places(of: "!").prefix(4)) }
  private var questions: [Int] { places(of: "?") }

  private func places(of mark: String) -> [Int] {
    tokens.indices.filter { tokens[$0].kind == .punctuation && tokens[$0].text == mark }
  }

  /// The sum, squashed three ways; marks of exclamation and question add to its strength.
  private mutating func addSums() {
    let sign = total > 0 ? 1.0 : total < 0 ? -1 : 0
    let marks = emphasis.map { ($0.token, $0.amount * sign) }
    let sum = total + marks.reduce(0) { $0 + $1.1 }
    let parts = hits.map { ($0.token, $0.valence) } + marks
    for (key, divisor) in [
      (Keys.compound, (sum * sum + 15).squareRoot()), (Keys.steep, (sum * sum + 3).squareRoot()),
      (Keys.plain, 10),
    ] {
      for (token, part) in parts { add(key, part / divisor, at: token) }
    }
    let count = Double(max(hits.count, 1))
    for hit in hits { add(Keys.mean, hit.valence / count / 3, at: hit.token) }
  }

  private var emphasis: [(token: Int, amount: Double)] {
    let asked = questions
    let each = asked.count < 2 ? 0 : asked.count < 4 ? 0.18 : 0.96 / Double(asked.count)
    return exclamations.map { ($0, 0.292) } + asked.map { ($0, each) }
  }

  /// What is positive and what is negative, apart.
  private mutating func addParts() {
    let up = hits.reduce(0) { $0 + max($1.valence, 0) }
    let down = hits.reduce(0) { $0 - min($1.valence, 0) }
    let mass = up + down + Double(max(tokens.count { $0.kind != .punctuation }, 1))
    for hit in hits {
      let side = hit.valence > 0 ? up : down
      let keys = hit.valence > 0 ? Keys.positive : Keys.negative
      add(keys.squashed, hit.valence / (side * side + 15).squareRoot(), at: hit.token)
      add(keys.share, hit.valence / mass, at: hit.token)
    }
  }

  private mutating func addExtremes() {
    var top: (token: Int, valence: Double)?
    var bottom: (token: Int, valence: Double)?
    for hit in hits {
      if hit.valence > (top?.valence ?? 0) { top = hit }
      if hit.valence < (bottom?.valence ?? 0) { bottom = hit }
    }
    if let top { add(Keys.top, top.valence / 3, at: top.token) }
    if let bottom { add(Keys.bottom, bottom.valence / 3, at: bottom.token) }
    if let last = hits.last { add(Keys.last, last.valence / 3, at: last.token) }
  }

  private mutating func addMarks() {
    let sign = total > 0 ? 1.0 : total < 0 ? -1 : 0
    for token in exclamations {
      add(Keys.exclaimed, 0.25, at: token)
      add(Keys.exclaimedValence, 0.25 * sign, at: token)
    }
    for token in questions.prefix(3) {
      add(Keys.asked, 1.0 / 3, at: token)
      add(Keys.askedValence, sign / 3, at: token)
    }
  }

  private enum Keys {
    static let compound = FeatureKey(named: "valence.compound").value
    static let steep = FeatureKey(named: "valence.steep").value
    static let plain = FeatureKey(named: "valence.sum").value
    static let mean = FeatureKey(named: "valence.mean").value
    static let positive = (
      squashed: FeatureKey(named: "valence.positive").value,
      share: FeatureKey(named: "valence.positive-share").value
    )
    static let negative = (
      squashed: FeatureKey(named: "valence.negative").value,
      share: FeatureKey(named: "valence.negative-share").value
    )
    static let top = FeatureKey(named: "valence.top").value
    static let bottom = FeatureKey(named: "valence.bottom").value
    static let last = FeatureKey(named: "valence.last").value
    static let exclaimed = FeatureKey(named: "valence.exclaimed").value
    static let exclaimedValence = FeatureKey(named: "valence.exclaimed-with").value
    static let asked = FeatureKey(named: "valence.asked").value
    static let askedValence = FeatureKey(named: "valence.asked-with").value
  }
}
