/// The names that an expression may use, for finding the longest one at a place in a text.
///
/// A name is matched as it is written, except that any run of white space matches any other.
struct FEELVocabulary: Sendable {
  private struct Word: Sendable {
    let bytes: [UInt8]
    let index: Int
  }

  /// Words by their first byte, longest first.
  private var words: [[Word]] = Array(repeating: [], count: 256)

  /// The names of the standard's functions.
  static let functions = FEELVocabulary(FEELFunction.allCases.map(\.rawValue))

  init(_ names: some Collection<String>) {
    for (index, name) in names.enumerated() {
      let bytes = Self.normalized(name)
      guard let first = bytes.first else { continue }
      words[Int(first)].append(Word(bytes: bytes, index: index))
    }
    for first in words.indices where words[first].count > 1 {
      words[first].sort { ($1.bytes.count, $0.index) < ($0.bytes.count, $1.index) }
    }
  }

  /// The longest name that stands at `start`, with the offset after it.
  func longestMatch(in text: [UInt8], at start: Int) -> (index: Int, end: Int)? {
    guard start < text.count else { return nil }
    for word in words[Int(text[start])] {
      if let end = Self.end(of: word.bytes, in: text, at: start) { return (word.index, end) }
    }
    return nil
  }

  /// The bytes of a name with single spaces and none at the ends.
  private static func normalized(_ name: String) -> [UInt8] {
    var bytes: [UInt8] = []
    for byte in name.utf8 {
      if !FEELText.isSpace(byte) {
        bytes.append(byte)
      } else if let last = bytes.last, last != 0x20 {
        bytes.append(0x20)
      }
    }
    if bytes.last == 0x20 { bytes.removeLast() }
    return bytes
  }

  /// The offset after `word` if it stands at `start` and does not end inside a longer word.
  private static func end(of word: [UInt8], in text: [UInt8], at start: Int) -> Int? {
    var place = start
    for byte in word {
      guard place < text.count else { return nil }
      if byte == 0x20 {
        guard FEELText.isSpace(text[place]) else { return nil }
        while place < text.count, FEELText.isSpace(text[place]) { place += 1 }
      } else {
        guard text[place] == byte else { return nil }
        place += 1
      }
    }
    guard let last = word.last, FEELText.isNamePart(last), place < text.count,
      FEELText.isNamePart(text[place])
    else { return place }
    return nil
  }
}
