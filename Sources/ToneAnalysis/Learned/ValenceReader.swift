/// Words with a known valence, after VADER's lexicon.
///
/// Source: C. J. Hutto and E. Gilbert, *VADER: A Parsimonious Rule-based Model for Sentiment
/// Analysis of Social Media Text*, ICWSM 2014 (lexicon and rules, MIT licence).
package struct ValenceLexicon: Sendable {
  package let table: KeyTable
  /// The mean of ten ratings of each word, -4 to 4, times `scale`.
  package let ratings: [Int8]
  package static let scale = 30.0

  /// A lexicon of `ratings` for the words whose keys are in `table`.
  package init(table: KeyTable, ratings: [Int8]) {
    self.table = table
    self.ratings = ratings
  }

  /// The valence of `word`, or nil if the lexicon has not got it.
  func valence(of word: String) -> Double? {
    let place = table.place(of: ToneModel.lexiconKey(word))
    return place < 0 ? nil : Double(ratings[place]) / Self.scale
  }
}

/// Reads the valence of a text's words with what strengthens, weakens and turns them.
struct ValenceReader {
  private let tokens: [Token]
  private let lexicon: ValenceLexicon
  private let shouts: Bool

  /// The tokens that carry valence, in order, with how much: about -4 to 4.
  static func hits(in tokens: [Token], lexicon: ValenceLexicon) -> [(token: Int, valence: Double)] {
    ValenceReader(tokens, lexicon).hits()
  }

  private init(_ tokens: [Token], _ lexicon: ValenceLexicon) {
    self.tokens = tokens
    self.lexicon = lexicon
    let words = tokens.count { $0.kind == .word }
    let shouted = tokens.count { $0.kind == .word && $0.shape.contains(.shouted) }
    shouts = shouted > 0 && shouted < words
  }

  private func hits() -> [(token: Int, valence: Double)] {
    var found: [(token: Int, valence: Double)] = []
    for (index, token) in tokens.enumerated() where token.kind != .number {
      guard Self.boosters[token.text] == nil, let base = valence(of: token) else { continue }
      found.append((index, modified(base, at: index)))
    }
    guard let turn = tokens.firstIndex(where: { Self.turns.contains($0.text) }) else {
      return found
    }
    return found.map { ($0.token, $0.valence * ($0.token < turn ? 0.5 : 1.5)) }
  }

  private func valence(of token: Token) -> Double? {
    if let known = lexicon.valence(of: token.text) { return known }
    guard token.shape.contains(.elongated) else { return nil }
    return lexicon.valence(of: WordForm.withoutRuns(token.text))
  }

  private func modified(_ base: Double, at index: Int) -> Double {
    var valence = base + (isShout(index) ? Self.shout * Self.sign(base) : 0)
    var position = index - 1
    var distance = 0
    while position >= 0, distance < 3, !tokens[position].endsSentence {
      defer { position -= 1 }
      guard tokens[position].kind != .punctuation else { continue }
      valence = modified(valence, by: position, distance: distance)
      distance += 1
    }
    return valence
  }

  private func modified(_ valence: Double, by position: Int, distance: Int) -> Double {
    var valence = valence
    let word = tokens[position].text
    if let boost = Self.boosters[word], lexicon.valence(of: word) == nil {
      var change = boost * Self.sign(valence) * Self.fading[distance]
      if isShout(position) { change += Self.shout * Self.sign(change) }
      valence += change
    }
    return Self.negators.contains(word) ? valence * -0.74 : valence
  }

  private func isShout(_ index: Int) -> Bool {
    shouts && tokens[index].kind == .word && tokens[index].shape.contains(.shouted)
  }

  private static func sign(_ value: Double) -> Double { value > 0 ? 1 : value < 0 ? -1 : 0 }

  private static let shout = 0.733
  private static let fading = [1, 0.95, 0.9]
  private static let turns: Set<String> = ["but", "however", "though"]
  private static let negators: Set<String> = [
    "not", "no", "never", "nothing", "nowhere", "none", "neither", "nor", "without", "rarely",
    "seldom", "despite", "cannot", "aint", "nobody",
  ]

  private static let boosters: [String: Double] = {
    let more = """
      absolutely amazingly awfully completely considerable considerably decidedly deeply effing \
      enormous enormously entirely especially exceptional exceptionally extreme extremely \
      fabulously flipping flippin frackin fracking fricking frickin frigging friggin fully fuckin \
      fucking greatly hella highly hugely incredible incredibly intensely major majorly more most \
      particularly purely quite really remarkably so substantially thoroughly total totally \
      tremendous tremendously uber unbelievably unusually utter utterly very
      """
    let less = """
      almost barely hardly kinda less little marginal marginally occasional occasionally partly \
      scarce scarcely slight slightly somewhat sorta
      """
    var table: [String: Double] = [:]
    for word in more.split(separator: " ") { table[String(word)] = 0.293 }
    for word in less.split(separator: " ") { table[String(word)] = -0.293 }
    return table
  }()
}
