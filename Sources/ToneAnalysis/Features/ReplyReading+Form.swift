/// Features of form: length, sentences, copying. None of them looks at grammar or spelling.
extension ReplyReading {
  /// Adds brevity and readability.
  mutating func addForm() {
    let words = Double(reading.wordCount)
    sheet.add(
      min(max((260 - words) / 200, 0), 1), to: .brevity, by: "brevity.words", at: reading.whole)
    for sentence in reading.sentences {
      let share = Double(sentence.count { reading.units[$0].isWord }) / Double(unitWordCount)
      sheet.add(
        share * ease(of: sentence) * substance, to: .readability, by: "readability.sentence",
        at: reading.range(of: sentence))
    }
  }

  /// How far there is something to read: a word or two show little of how somebody writes.
  private var substance: Double { min(Double(unitWordCount) / 3, 1) }

  /// Adds to the jargon for long nouns made of verbs and adjectives: officials act in nouns.
  mutating func addNominalisations() {
    let nouns = reading.tokens.lazy.filter { $0.kind == .word && Self.isNominal($0.text) }
    for token in nouns.prefix(4) {
      sheet.add(0.1, to: .jargon, by: "jargon.noun", at: token.range)
    }
  }

  private static func isNominal(_ word: String) -> Bool {
    guard word.utf8.count > 9, !plainNouns.contains(word) else { return false }
    return nominalEndings.contains { word.hasSuffix($0) }
  }

  private static let nominalEndings = [
    "ation", "ations", "ition", "ibility", "ability", "ivity", "isation", "ization", "ancy", "ency",
    "ments", "ment", "encies", "ances", "ality", "icity",
  ]

  /// Long nouns that everybody uses.
  private static let plainNouns: Set<String> = [
    "information", "explanation", "appointment", "prescription", "medication", "medications",
    "investigation", "conversation", "celebration", "compensation", "replacement", "apartment",
    "department", "environment", "disappointment", "embarrassment", "emergency", "vaccination",
    "examination", "destination", "reservation", "generation", "population", "donation",
    "temptation", "situation", "invitation", "imagination", "contamination",
  ]

  private var unitWordCount: Int { max(reading.units.count(where: \.isWord), 1) }

  /// How easily a sentence is read: 1 up to a LIX of 40, 0 from 80.
  ///
  /// LIX is words per sentence plus the percentage of words longer than six letters: C.-H.
  /// Björnsson, *Läsbarhet* (1968). For one sentence both vary more, hence the wide band.
  private func ease(of sentence: Range<Int>) -> Double {
    var words = 0
    var long = 0
    for index in sentence where reading.units[index].isWord {
      words += 1
      if reading.isLongWord(index) { long += 1 }
    }
    guard words > 0 else { return 1 }
    let lix = Double(words) + 100 * Double(long) / Double(words)
    return min(max((80 - lix) / 40, 0), 1)
  }

  /// Adds likeness to the template and to earlier texts; takes it from the personal touch.
  mutating func addReuse() {
    guard context.template != nil || !context.earlier.isEmpty else { return }
    let mine = TokenSequence(reading.tokens)
    if let template = context.template {
      let other = TokenSequence(template)
      let isLong = reading.tokens.count > Self.longest
      let likeness = isLong ? mine.shingleJaccard(other) : mine.similarity(to: other).value
      addLikeness(likeness, rule: "template", weight: 0.8)
    }
    let earlier = context.earlier.suffix(20).map { mine.shingleJaccard(TokenSequence($0)) }.max()
    addLikeness(earlier ?? 0, rule: "earlier", weight: 0.6)
  }

  /// Longer texts are compared by shingles alone: the edit distance costs the square of the length.
  private static let longest = 2_000

  /// Counts what is above one half, up to `weight` for a copy.
  private mutating func addLikeness(_ likeness: Double, rule: String, weight: Double) {
    let excess = max(likeness - 0.5, 0) * 2
    sheet.add(excess * weight, to: .templateReuse, by: "template-reuse.\(rule)", at: reading.whole)
    sheet.add(
      -excess * weight / 2, to: .personalisation, by: "personalisation.copied", at: reading.whole)
  }
}
