/// What is learned of tone: a lexicon of valence and blocks of linear heads.
///
/// Every score is a baseline plus what each token adds, so that it can be read word by word. The
/// weights know English texts from the public web; see `Scoring/tone/README.md` for the sets,
/// their licences and how well each head does on texts that it was not trained on.
public struct ToneModel: Sendable {
  package let lexicon: ValenceLexicon
  package let common: KeyTable
  package let blocks: [LinearBlock]
  private let names: NameMask

  /// A model of these parts.
  package init(lexicon: ValenceLexicon, common: KeyTable, blocks: [LinearBlock]) {
    self.lexicon = lexicon
    self.common = common
    self.blocks = blocks
    names = NameMask(common: common)
  }

  /// The names of all heads, in the order of readings.
  public var heads: [String] { blocks.flatMap { $0.heads.map(\.name) } }

  /// What all heads make of `text`: O(length).
  ///
  /// A text in another language than English, or without words, gets no readings.
  public func readings(of text: String) -> [HeadReading] {
    let tokens = Tokenizer.tokens(of: text)
    let length = text.utf8.count
    guard LanguageDetector.guess(tokens) != .unsupported else { return [] }
    guard tokens.contains(where: \.isWordLike) else { return [] }
    let items = features(of: tokens)
    return blocks.flatMap { block in
      let sums = block.contributions(of: items, tokens: tokens.count)
      return block.heads.indices.map { head in
        let column = stride(from: head, to: sums.count, by: block.heads.count).map { sums[$0] }
        return HeadReading(block.heads[head], column, tokens, length)
      }
    }
  }

  /// What the head of blame makes of the sentence of `text` that blames most: O(length).
  ///
  /// Sentence by sentence, since one that blames does so whatever stands around it.
  public func blame(in text: String) -> HeadReading? {
    let tokens = Tokenizer.tokens(of: text)
    guard let block = blocks.first(where: { $0.name == "blame" }), let head = block.heads.first,
      LanguageDetector.guess(tokens) != .unsupported
    else { return nil }
    let readings = tokens.split(whereSeparator: \.endsSentence).map { part in
      let sentence = Array(part)
      let items = GramReader.items(of: sentence, names: names)
      let sums = block.contributions(of: items, tokens: sentence.count)
      return HeadReading(head, sums, sentence, text.utf8.count)
    }
    return readings.max { $0.score < $1.score }
  }

  /// The features that heads look at, in a fixed order.
  package func features(of text: String) -> [FeatureItem] {
    features(of: Tokenizer.tokens(of: text))
  }

  private func features(of tokens: [Token]) -> [FeatureItem] {
    GramReader.items(of: tokens, names: names)
      + ValenceMeasures.items(of: tokens, lexicon: lexicon) + FormMeasures.items(of: tokens)
  }

  /// The word keys of `text` as they are counted to find common words: those in lower case, and
  /// those with a capital where only names have one.
  package static func wordKeys(in text: String) -> (plain: Set<UInt32>, named: Set<UInt32>) {
    var keys: (plain: Set<UInt32>, named: Set<UInt32>) = ([], [])
    let tokens = Tokenizer.tokens(of: text)
    for (index, token) in tokens.enumerated() where token.kind == .word {
      let key = NameMask.key(of: SpellingFold.folded(token.text))
      if !token.shape.contains(.capitalized) {
        keys.plain.insert(key)
      } else if !token.shape.contains(.shouted), NameMask.isInside(tokens, index) {
        keys.named.insert(key)
      }
    }
    return keys
  }

  /// The key by which the lexicon finds `word`.
  package static func lexiconKey(_ word: String) -> UInt32 {
    FeatureKey(UInt8(ascii: "v"), SpellingFold.folded(word)).value
  }

  /// Whether `text` can be read at all.
  package static func isReadable(_ text: String) -> Bool {
    LanguageDetector.guess(Tokenizer.tokens(of: text)) != .unsupported
  }
}

/// What one head makes of a text.
public struct HeadReading: Sendable, Equatable {
  /// The head, such as `valence` or `politeness`.
  public let name: String
  /// The sum of all contributions, exactly; valence is in its raters' unit, -4 to 4.
  public let score: Double
  /// The calibrated value, 0 to 4.
  public let value: Double
  /// How many marks the score reaches: 0 or 1 for yes or no, 0 to 4 for severity.
  public let level: Int
  /// The share of held-out texts with such a score that were judged rightly, 0 to 1.
  public let confidence: Double
  /// What the score is made of, in order: the baseline, then words, then the text as a whole.
  public let contributions: [FeatureEvidence]

  /// The reading of `head` from `sums`: what each token adds, then the text of `length` bytes.
  init(_ head: LinearHead, _ sums: [Double], _ tokens: [Token], _ length: Int) {
    var parts = [
      FeatureEvidence(
        range: 0..<0, rule: head.name + ".baseline", contribution: head.baseline)
    ]
    var total = head.baseline
    let (ofWord, ofForm) = (head.name + ".words", head.name + ".form")
    for (row, amount) in sums.enumerated() where amount != 0 {
      total += amount
      let isWhole = row == tokens.count
      parts.append(
        FeatureEvidence(
          range: isWhole ? 0..<length : tokens[row].range,
          rule: isWhole ? ofForm : ofWord, contribution: amount))
    }
    let bounded = head.name == "valence" ? min(max(total, -4), 4) : total
    if bounded != total {
      parts.append(
        FeatureEvidence(range: 0..<0, rule: "valence.bounds", contribution: bounded - total))
      total = parts.reduce(0) { $0 + $1.contribution }
    }
    let calibrated = head.curve(total)
    name = head.name
    score = total
    value = calibrated.value
    confidence = calibrated.confidence
    level = head.level(of: total)
    contributions = parts
  }
}
