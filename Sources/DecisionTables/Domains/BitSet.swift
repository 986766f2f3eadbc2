/// A set of small numbers, as bits: rows of a table, or pieces of a column.
struct BitSet: Sendable, Hashable {
  private(set) var words: [UInt64]

  /// The empty set of numbers below `capacity`.
  init(capacity: Int) {
    words = Array(repeating: 0, count: (capacity + 63) / 64)
  }

  /// All numbers below `count`.
  init(all count: Int) {
    self.init(capacity: count)
    for index in 0..<count { insert(index) }
  }

  /// Whether nothing is in the set.
  var isEmpty: Bool { words.allSatisfy { $0 == 0 } }

  /// How many numbers are in the set.
  var count: Int { words.reduce(0) { $0 + $1.nonzeroBitCount } }

  /// The smallest number in the set.
  var first: Int? {
    for (index, word) in words.enumerated() where word != 0 {
      return index * 64 + word.trailingZeroBitCount
    }
    return nil
  }

  /// The numbers in the set, ascending.
  var members: [Int] {
    var result: [Int] = []
    for (index, word) in words.enumerated() {
      var rest = word
      while rest != 0 {
        result.append(index * 64 + rest.trailingZeroBitCount)
        rest &= rest - 1
      }
    }
    return result
  }

  /// Whether a number is in the set.
  func contains(_ index: Int) -> Bool {
    words[index >> 6] & (1 << UInt64(index & 63)) != 0
  }

  /// Puts a number into the set.
  mutating func insert(_ index: Int) {
    words[index >> 6] |= 1 << UInt64(index & 63)
  }

  /// Takes a number out of the set.
  mutating func remove(_ index: Int) {
    words[index >> 6] &= ~(1 << UInt64(index & 63))
  }

  /// What both sets hold.
  func intersection(_ other: BitSet) -> BitSet {
    var result = self
    for index in words.indices { result.words[index] &= other.words[index] }
    return result
  }

  /// What either set holds.
  func union(_ other: BitSet) -> BitSet {
    var result = self
    for index in words.indices { result.words[index] |= other.words[index] }
    return result
  }

  /// What this set holds and the other does not.
  func subtracting(_ other: BitSet) -> BitSet {
    var result = self
    for index in words.indices { result.words[index] &= ~other.words[index] }
    return result
  }

  /// Whether the sets share a number.
  func intersects(_ other: BitSet) -> Bool {
    for index in words.indices where words[index] & other.words[index] != 0 { return true }
    return false
  }

  /// Whether everything here is in the other set too.
  func isSubset(of other: BitSet) -> Bool {
    for index in words.indices where words[index] & ~other.words[index] != 0 { return false }
    return true
  }
}
