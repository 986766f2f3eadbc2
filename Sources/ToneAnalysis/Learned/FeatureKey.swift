/// The 32-bit number that stands for a feature in the weights: FNV-1a of its letters.
///
/// A word that no weight was learned for meets a weight by chance about once in 100,000 times,
/// since only keys seen in training are kept. Source: G. Fowler, L. C. Noll, K.-P. Vo, *The FNV
/// Non-Cryptographic Hash Algorithm*, IETF draft eastlake-fnv.
package struct FeatureKey: Sendable {
  private var state: UInt64 = 0xCBF2_9CE4_8422_2325

  /// The beginning of a key of a sort of feature.
  package init(_ sort: UInt8) { add(sort) }

  /// The key of the feature called `name`.
  package init(named name: String) {
    self.init(UInt8(ascii: "#"))
    add(name)
  }

  /// Adds a letter.
  package mutating func add(_ byte: UInt8) {
    state = (state ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
  }

  /// Adds all letters of `word`.
  package mutating func add(_ word: String) {
    for byte in word.utf8 { add(byte) }
  }

  /// The finished key; never 0, which marks a free place in tables.
  package var value: UInt32 {
    let folded = UInt32(truncatingIfNeeded: state ^ (state >> 32))
    return folded == 0 ? 1 : folded
  }
}

/// A feature of a text: what it is, how much of it there is, and on which tokens.
package struct FeatureItem: Sendable {
  /// The sorts of features, so that a block of weights takes only those it was trained with.
  package struct Sort: OptionSet, Sendable {
    package let rawValue: UInt8
    package init(rawValue: UInt8) { self.rawValue = rawValue }
    /// One word.
    package static let word = Sort(rawValue: 1)
    /// Two words in a row.
    package static let pair = Sort(rawValue: 2)
    /// Three words in a row.
    package static let triple = Sort(rawValue: 4)
    /// Three or four letters in a row within a word.
    package static let letters = Sort(rawValue: 8)
    /// A named measure: of valence words, of form, of address.
    package static let measure = Sort(rawValue: 16)
  }

  package let key: UInt32
  package let sort: Sort
  /// 1 for grams, which are scaled to unit length together; the amount for measures.
  package let value: Double
  /// The tokens it lies on; empty if it is of the whole text.
  package let tokens: Range<Int>

  /// A feature as it was found.
  package init(key: UInt32, sort: Sort, value: Double, tokens: Range<Int>) {
    self.key = key
    self.sort = sort
    self.value = value
    self.tokens = tokens
  }
}
