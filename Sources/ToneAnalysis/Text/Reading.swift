/// A text cut into tokens, phrase units and sentences, with what stands under a negation.
struct Reading {
  let text: String
  let tokens: [Token]
  let units: [PhraseUnit]
  /// The units of each sentence.
  let sentences: [Range<Int>]
  /// For each unit, the index of its sentence.
  private let sentenceIndex: [Int]

  /// Reads `text` with the numbers that `trie` gives to words, in O(length).
  init(_ text: String, trie: PhraseTrie) {
    self.text = text
    self.tokens = Tokenizer.tokens(of: text)
    let kinds = KindNumbers(trie)
    self.units = tokens.indices.compactMap { [tokens] index in
      Self.unit(index, tokens[index], trie, kinds)
    }
    self.sentences = Self.sentences(of: units)
    var index = [Int](repeating: 0, count: units.count)
    for (number, sentence) in sentences.enumerated() {
      for unit in sentence { index[unit] = number }
    }
    self.sentenceIndex = index
  }

  private struct KindNumbers {
    let number, handle, hashtag, url, email, emoji: Int32

    init(_ trie: PhraseTrie) {
      number = trie.number(of: "^number")
      handle = trie.number(of: "^handle")
      hashtag = trie.number(of: "^hashtag")
      url = trie.number(of: "^url")
      email = trie.number(of: "^email")
      emoji = trie.number(of: "^emoji")
    }

    func of(_ kind: Token.Kind) -> Int32 {
      switch kind {
      case .number: number
      case .handle: handle
      case .hashtag: hashtag
      case .url: url
      case .email: email
      case .emoji: emoji
      case .word, .punctuation: -1
      }
    }
  }

  private static func unit(
    _ index: Int, _ token: Token, _ trie: PhraseTrie, _ kinds: KindNumbers
  ) -> PhraseUnit? {
    let isVisible =
      token.isWordLike || token.endsSentence || token.word.traits.contains(.isVisibleMark)
    guard isVisible else { return nil }
    let isPause = token.kind == .punctuation && token.word.traits.contains(.pauses)
    let word = isPause ? "," : token.text
    var unit = PhraseUnit(
      exact: trie.number(of: word), stem: -1, kind: kinds.of(token.kind), token: index,
      isWord: token.isWordLike, endsSentence: token.endsSentence,
      isNegator: token.kind == .word && token.word.traits.contains(.negates))
    guard token.kind == .word || token.kind == .hashtag else { return unit }
    unit.stem = trie.number(ofStem: token.stem)
    guard token.shape.contains(.elongated), unit.exact < 0, unit.stem < 0 else { return unit }
    let short = WordForm.withoutRuns(word)
    unit.exact = trie.number(of: short)
    unit.stem = trie.number(ofStem: WordForm.stem(short))
    return unit
  }

  private static func sentences(of units: [PhraseUnit]) -> [Range<Int>] {
    var sentences: [Range<Int>] = []
    var start = 0
    for index in units.indices where units[index].endsSentence {
      if units[start..<index].contains(where: \.isWord) { sentences.append(start..<index + 1) }
      start = index + 1
    }
    if units[start...].contains(where: \.isWord) { sentences.append(start..<units.count) }
    return sentences
  }

  /// The word or mark of the unit at `index`.
  func token(_ index: Int) -> Token { tokens[units[index].token] }

  /// Whether the unit at `index` is a word of more than six letters.
  func isLongWord(_ index: Int) -> Bool {
    let place = units[index].token
    return tokens[place].kind == .word && tokens[place].text.utf8.count > 6
  }

  /// The sentence that the unit at `index` is in, as units.
  func sentence(of index: Int) -> Range<Int> {
    sentences.isEmpty ? 0..<units.count : sentences[sentenceIndex[index]]
  }

  /// The UTF-8 offsets that `span` of units covers; `span` is not empty.
  func range(of span: Range<Int>) -> Range<Int> {
    token(span.lowerBound).range.lowerBound..<token(span.upperBound - 1).range.upperBound
  }

  /// The UTF-8 offsets from the first token to the last; all of the text if it has none.
  var whole: Range<Int> {
    guard let first = tokens.first, let last = tokens.last else { return 0..<text.utf8.count }
    return first.range.lowerBound..<last.range.upperBound
  }

  /// The number of words, numbers and names.
  var wordCount: Int { tokens.count { $0.kind != .punctuation && $0.kind != .emoji } }

  /// Whether the sentence of the unit at `index` is a question.
  func isQuestion(_ index: Int) -> Bool {
    let sentence = sentence(of: index)
    guard !sentence.isEmpty else { return false }
    return token(sentence.upperBound - 1).text == "?"
  }
}
