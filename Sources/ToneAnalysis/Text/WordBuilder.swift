/// A word as it is being read.
struct WordBuilder {
  private var letters: [UInt8] = []
  private var apostrophe: (letters: Int, offset: Int)?
  private var run = 0
  private var previous: Unicode.Scalar?
  private var letterCount = 0
  private var capitalCount = 0
  private var startsCapital = false
  private var isElongated = false

  /// Adds a letter or digit, in lower case, unless it is the third equal one in a row.
  mutating func append(_ scalar: Unicode.Scalar) {
    let lower = lowered(scalar)
    run = lower == previous ? run + 1 : 1
    previous = lower
    guard run <= 2 || isDigit(lower) else { return isElongated = true }
    guard !lower.isASCII else { return letters.append(UInt8(lower.value)) }
    letters.append(contentsOf: UTF8.encode(lower) ?? UTF8.encodedReplacementCharacter)
  }

  private func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

  private mutating func lowered(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    letterCount += 1
    if scalar.isASCII {
      guard ("A"..."Z").contains(scalar) else { return scalar }
      noteCapital()
      return Unicode.Scalar(UInt8(scalar.value) | 0x20)
    }
    guard scalar.properties.isUppercase else { return scalar }
    noteCapital()
    return scalar.properties.lowercaseMapping.unicodeScalars.first ?? scalar
  }

  private mutating func noteCapital() {
    capitalCount += 1
    if letterCount == 1 { startsCapital = true }
  }

  /// Remembers that an apostrophe stands at `offset` of the text.
  mutating func markApostrophe(at offset: Int) {
    apostrophe = (letters.count, offset)
    previous = nil
  }

  /// The word in lower case.
  var text: String { String(decoding: letters, as: UTF8.self) }

  /// How the word was written.
  var shape: Token.Shape {
    let isShouted = capitalCount > 1 && capitalCount == letterCount
    let capitalized = startsCapital ? Token.Shape.capitalized.rawValue : 0
    let shouted = isShouted ? Token.Shape.shouted.rawValue : 0
    return Token.Shape(
      rawValue: capitalized | shouted | (isElongated ? Token.Shape.elongated.rawValue : 0))
  }

  /// Adds the word to `tokens`: as one token, or as two if it is a contraction.
  func append(to tokens: inout [Token], range: Range<Int>) {
    guard let apostrophe else { return appendBare(to: &tokens, range: range) }
    let head = String(decoding: letters[..<apostrophe.letters], as: UTF8.self)
    let tail = String(decoding: letters[apostrophe.letters...], as: UTF8.self)
    if tail == "t", head.utf8.count > 1, head.utf8.last == UInt8(ascii: "n") {
      let verb = WordForm.beforeNot(String(head.dropLast()))
      return tokens += pair(verb, "not", in: range, at: apostrophe.offset - 1)
    }
    if let whole = WordForm.ending(tail, after: head) {
      return tokens += pair(head, whole, in: range, at: apostrophe.offset)
    }
    let whole = tail == "s" ? head : SpellingFold.spelledOut(head + "'" + tail)
    tokens.append(Token(.word, range, whole, shape: shape))
  }

  private func appendBare(to tokens: inout [Token], range: Range<Int>) {
    let text = SpellingFold.spelledOut(text)
    guard let parts = WordForm.split(text) else {
      return tokens.append(Token(.word, range, text, shape: shape))
    }
    let middle = range.lowerBound + min(parts.first.utf8.count, range.count - 1)
    tokens += pair(parts.first, parts.second, in: range, at: middle)
  }

  private func pair(
    _ first: String, _ second: String, in range: Range<Int>, at middle: Int
  ) -> [Token] {
    let middle = min(max(middle, range.lowerBound), range.upperBound)
    return [
      Token(.word, range.lowerBound..<middle, first, shape: shape),
      Token(.word, middle..<range.upperBound, second, shape: [.contracted]),
    ]
  }
}
