/// What is to be known of a word in whatever text it stands: worked out once for each word, since a
/// text asks a dozen times of each.
final class WordEntry: Sendable {
  /// What a word can be.
  struct Traits: OptionSet, Sendable {
    let rawValue: UInt16
    static let negates = Traits(rawValue: 1)
    static let pauses = Traits(rawValue: 2)
    static let isVisibleMark = Traits(rawValue: 4)
    static let supposes = Traits(rawValue: 8)
    static let reports = Traits(rawValue: 16)
    static let hopes = Traits(rawValue: 32)
    static let isEnglish = Traits(rawValue: 64)
    static let isForeign = Traits(rawValue: 128)
    static let denies = Traits(rawValue: 256)
    static let hedges = Traits(rawValue: 512)
    static let updates = Traits(rawValue: 1024)
    static let requires = Traits(rawValue: 2048)
    static let beginsQuantity = Traits(rawValue: 4096)
    static let frames = Traits(rawValue: 8192)
    static let isPerson = Traits(rawValue: 16384)
    static let hasDigit = Traits(rawValue: 32768)
  }

  /// The word in lower case.
  let text: String
  /// The word without its ending.
  let stem: String
  /// What it is about; nil for words without content.
  let concept: String?
  let traits: Traits
  /// What it stands for in a claim; nil if it adds nothing there.
  let term: ClaimWords.Term?
  /// What it says to happen by itself; nil if nothing.
  let event: EventWords.Event?
  /// The rows of words that begin with it and say that something happens.
  let eventPhrases: [EventWords.Phrase]

  private static let known = Memo<String, WordEntry>(capacity: 1 << 15)

  /// The entry of `text`, from memory if it was met before.
  static func of(_ text: String) -> WordEntry { known.value(for: text) { WordEntry(text) } }

  private init(_ text: String) {
    self.text = text
    let stem = WordForm.stem(text)
    self.stem = stem
    concept = Words.concept(of: text, stem: stem)
    traits = Self.traits(of: text, stem: stem)
    term = ClaimWords.claimTerm(of: text, concept: concept)
    event = EventWords.event(stem: stem)
    eventPhrases = EventWords.phrases(stem: stem)
  }

  private static func traits(of text: String, stem: String) -> Traits {
    let sets: [(Traits, Bool)] = [
      (.negates, Words.negators.contains(text)), (.pauses, Words.pauses.contains(text)),
      (.isVisibleMark, Words.visibleMarks.contains(text)),
      (.supposes, Words.suppositions.contains(text)), (.reports, Words.reports.contains(stem)),
      (.hopes, Words.hopes.contains(stem)),
      (.isEnglish, LanguageDetector.englishWords.contains(text)),
      (.isForeign, LanguageDetector.otherWords.contains(text)),
      (.denies, ClaimWords.denials.contains(text)), (.hedges, ClaimWords.hedges.contains(text)),
      (.updates, ClaimWords.updates.contains(text)),
      (.requires, ClaimWords.requirements.contains(text)),
      (.frames, FrameWords.isFrameWord(text)), (.isPerson, PersonWords.isOne(text, stem: stem)),
      (.hasDigit, text.utf8.contains { $0 >= 0x30 && $0 <= 0x39 }),
      (.beginsQuantity, QuantityReader.canBegin(with: text, stem: stem)),
    ]
    return sets.reduce(into: []) { if $1.1 { $0.insert($1.0) } }
  }
}
