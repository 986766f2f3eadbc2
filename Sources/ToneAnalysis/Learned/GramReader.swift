/// Reads the grams of a text: words, pairs, triples, and letters within words.
///
/// Articles are left out and names are masked, so that a missing "the" or another name changes
/// nothing; handles, addresses and numbers are one feature each. A gram counts once, where it first
/// stands. O(length).
struct GramReader {
  private var seen: Set<UInt32> = []
  private(set) var items: [FeatureItem] = []
  private let names: NameMask

  /// The grams of `tokens`, in the order of the text, masked by `names`.
  static func items(of tokens: [Token], names: NameMask) -> [FeatureItem] {
    var reader = GramReader(names: names)
    reader.read(tokens)
    return reader.items
  }

  private init(names: NameMask) { self.names = names }

  private mutating func read(_ tokens: [Token]) {
    var row = [Place(text: "^^", token: nil)]
    for (index, token) in tokens.enumerated() {
      guard let text = names.feature(of: tokens, at: index) else { continue }
      row.append(Place(text: text, token: index))
      guard token.isWordLike || token.text != "." else { continue }
      add(FeatureKey(UInt8(ascii: "w"), text), .word, index..<index + 1)
      if token.kind == .word || token.kind == .hashtag, text != NameMask.name {
        addLetters(of: text, at: index)
      }
    }
    row.append(Place(text: "$$", token: nil))
    addRows(row)
  }

  private struct Place {
    let text: String
    let token: Int?
  }

  private mutating func add(_ key: FeatureKey, _ sort: FeatureItem.Sort, _ tokens: Range<Int>) {
    guard seen.insert(key.value).inserted else { return }
    items.append(FeatureItem(key: key.value, sort: sort, value: 1, tokens: tokens))
  }

  private mutating func addLetters(of word: String, at index: Int) {
    var letters: [UInt8] = [UInt8(ascii: "_")]
    letters += word.utf8.prefix(40)
    letters.append(UInt8(ascii: "_"))
    for length in 3...4 where letters.count >= length {
      for start in 0...letters.count - length {
        var key = FeatureKey(UInt8(ascii: "c"))
        for byte in letters[start..<start + length] { key.add(byte) }
        add(key, .letters, index..<index + 1)
      }
    }
  }

  private mutating func addRows(_ row: [Place]) {
    for start in row.indices.dropLast() {
      var key = FeatureKey(UInt8(ascii: "b"), row[start].text)
      key.add(UInt8(ascii: " "))
      key.add(row[start + 1].text)
      add(key, .pair, span(row[start...start + 1]))
      guard start + 2 < row.count else { continue }
      key.add(UInt8(ascii: " "))
      key.add(row[start + 2].text)
      add(key, .triple, span(row[start...start + 2]))
    }
  }

  private func span(_ places: ArraySlice<Place>) -> Range<Int> {
    let tokens = places.compactMap(\.token)
    guard let first = tokens.first, let last = tokens.last else { return 0..<0 }
    return first..<last + 1
  }
}

extension FeatureKey {
  /// The beginning of a key of a sort, with a word.
  init(_ sort: UInt8, _ word: String) {
    self.init(sort)
    add(word)
  }
}

/// What stands for a token in features: the word, or a mask for what names somebody.
///
/// Within a sentence every word with a capital is taken for a name, whichever it is; at the beginning
/// of one, and where all is shouted, a word that the training texts write with a capital where they
/// need not, or hardly ever write at all.
package struct NameMask: Sendable {
  static let name = "^name"
  private let common: KeyTable

  /// A mask that lets the words through whose keys are in `common`.
  package init(common: KeyTable) { self.common = common }

  /// The text that stands for the token at `index`; nil for articles and marks that say nothing.
  func feature(of tokens: [Token], at index: Int) -> String? {
    let token = tokens[index]
    switch token.kind {
    case .handle: return "@"
    case .url: return "^url"
    case .email: return "^mail"
    case .number: return "^number"
    case .hashtag: return token.text
    case .emoji: return Self.isFlag(token.text) ? "^flag" : token.text
    case .punctuation: return Self.marks[token.text]
    case .word: return word(tokens, index)
    }
  }

  private func word(_ tokens: [Token], _ index: Int) -> String? {
    let token = tokens[index]
    let word = SpellingFold.folded(token.text)
    if word == "a" || word == "an" || word == "the" { return nil }
    guard token.shape.contains(.capitalized), token.text != "i" else { return word }
    let isChosen = !token.shape.contains(.shouted) && Self.isInside(tokens, index)
    return !isChosen && common.contains(Self.key(of: word)) ? word : Self.name
  }

  /// The key by which a word is counted as common.
  static func key(of word: String) -> UInt32 { FeatureKey(UInt8(ascii: "w"), word).value }

  /// Whether the token at `index` stands within a sentence, where only names have a capital.
  static func isInside(_ tokens: [Token], _ index: Int) -> Bool {
    var before = index - 1
    while before >= 0, tokens[before].kind == .handle || tokens[before].kind == .emoji {
      before -= 1
    }
    guard before >= 0 else { return false }
    return tokens[before].kind != .punctuation || tokens[before].text == ","
  }

  private static let marks = ["!": "!", "?": "?", ".": ".", "\n": "."]

  private static func isFlag(_ emoji: String) -> Bool {
    guard let scalar = emoji.unicodeScalars.first else { return false }
    return (0x1F1E6...0x1F1FF).contains(scalar.value)
  }
}
