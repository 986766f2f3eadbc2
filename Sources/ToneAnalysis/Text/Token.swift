/// A word, number, mark or emoji of a text, with its place.
struct Token: Sendable, Equatable {
  /// What sort of thing a token is.
  enum Kind: Sendable {
    case word, number, punctuation, emoji, handle, hashtag, url, email
  }

  /// What else is to be known of a word's shape.
  struct Shape: OptionSet, Sendable {
    let rawValue: UInt8
    /// Begins with a capital.
    static let capitalized = Shape(rawValue: 1)
    /// Two letters or more, all capitals.
    static let shouted = Shape(rawValue: 2)
    /// A letter stood three times or more in a row.
    static let elongated = Shape(rawValue: 4)
    /// One half of a word written with an apostrophe, such as "'ll".
    static let contracted = Shape(rawValue: 8)
  }

  let kind: Kind
  /// UTF-8 offsets in the text.
  let range: Range<Int>
  let shape: Shape
  /// What is known of the word.
  let word: WordEntry

  init(_ kind: Kind, _ range: Range<Int>, _ text: String, shape: Shape = []) {
    self.kind = kind
    self.range = range
    self.shape = shape
    word = .of(text)
  }

  /// Lower case, quotes straightened, contractions spelled out, at most two equal letters in a row.
  var text: String { word.text }

  /// The word without its ending; the text itself for what is not a word.
  var stem: String { kind == .word || kind == .hashtag ? word.stem : word.text }

  /// Whether place, kind and word are the same.
  static func == (left: Token, right: Token) -> Bool {
    left.kind == right.kind && left.range == right.range && left.shape == right.shape
      && left.text == right.text
  }

  /// Whether a sentence ends here.
  var endsSentence: Bool {
    kind == .punctuation && (text == "." || text == "!" || text == "?" || text == "\n")
  }

  /// Whether it can be part of a phrase.
  var isWordLike: Bool { kind != .punctuation }
}
