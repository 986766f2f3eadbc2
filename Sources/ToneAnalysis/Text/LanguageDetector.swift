/// Tells English from what the rules cannot read, by script and by small words.
enum LanguageDetector {
  /// The language of a text with these tokens.
  static func guess(_ tokens: [Token]) -> LanguageGuess {
    var english = 0
    var other = 0
    var foreignScript = 0
    var words = 0
    for token in tokens where token.kind == .word || token.kind == .hashtag {
      words += 1
      if isForeignScript(token.text) { foreignScript += 1 }
      if token.word.traits.contains(.isEnglish) { english += 1 }
      if token.word.traits.contains(.isForeign) { other += 1 }
    }
    if foreignScript * 2 > words { return .unsupported }
    if other >= 2, other > english { return .unsupported }
    if words >= 4, english > 0 { return .english }
    return words >= 12 ? .unsupported : .undetermined
  }

  private static func isForeignScript(_ word: String) -> Bool {
    word.unicodeScalars.first.map { $0.value > 0x24F && $0.properties.isAlphabetic } ?? false
  }

  /// Words that English has and its neighbors have not.
  static let englishWords: Set<String> = [
    "the", "and", "of", "to", "is", "are", "was", "were", "you", "your", "we", "our", "it", "that",
    "this", "for", "with", "have", "has", "not", "be", "been", "will", "can", "my", "they", "what",
    "at", "by", "from", "do", "did", "if", "please", "sorry", "i", "on", "as", "how", "there",
    "all", "any", "no", "us", "who", "when", "out", "now", "but", "or", "about", "would", "should",
  ]

  /// Words that German, French, Spanish, Italian, Dutch and Portuguese have and English has not.
  static let otherWords: Set<String> = [
    "der", "und", "ist", "nicht", "das", "wir", "sie", "ich", "ein", "eine", "für", "mit", "auf",
    "haben", "wird", "sich", "dem", "den", "ihre", "ihnen", "uns", "werden", "bitte", "le",
    "la", "les", "des", "est", "nous", "vous", "et", "une", "pour", "pas", "dans", "avec", "sont",
    "votre", "notre", "que", "qui", "el", "los", "las", "por", "para", "una", "con", "estamos",
    "muy", "su", "sus", "nuestro", "lo", "il", "che", "di", "è", "non", "per", "siamo", "della",
    "het", "een", "van", "niet", "zijn", "wij", "voor", "ons", "não", "você", "nossa", "uma", "são",
    "da", "com", "os", "sentimos", "mucho", "désolés", "sommes", "leid", "tut",
  ]
}
