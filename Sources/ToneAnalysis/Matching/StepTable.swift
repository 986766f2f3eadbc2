/// From a node and a word to the nodes that follow: a flat hash table, since every word of every
/// text asks it several times.
struct StepTable: Sendable {
  private let keys: [UInt64]
  private let spans: [Range<Int32>]
  private let shift: UInt64
  /// Eight bits for each slot, one of them set by each key: nearly all that is asked for is not
  /// there, and this part of the table stays in the processor's cache.
  private let filter: [UInt64]
  /// The nodes that follow, all lists one after the other.
  let targets: [Int32]

  /// A table of `steps`, which are (node, word, next node) in any order.
  init(_ steps: [(node: Int32, word: Int32, next: Int32)]) {
    let sorted = steps.sorted { ($0.node, $0.word, $0.next) < ($1.node, $1.word, $1.next) }
    var bits: UInt64 = 4
    while 1 << bits < sorted.count * 2 { bits += 1 }
    var keys = [UInt64](repeating: 0, count: 1 << bits)
    var spans = [Range<Int32>](repeating: 0..<0, count: 1 << bits)
    var filter = [UInt64](repeating: 0, count: max((1 << bits) / 8, 1))
    var start = 0
    while start < sorted.count {
      let key = Self.key(sorted[start].node, sorted[start].word)
      var end = start
      while end < sorted.count, Self.key(sorted[end].node, sorted[end].word) == key { end += 1 }
      let hash = Self.hash(key)
      let mark = hash >> (61 - bits)
      filter[Int(mark >> 6)] |= 1 << (mark & 63)
      var slot = Int(truncatingIfNeeded: hash >> (64 - bits))
      while keys[slot] != 0 { slot = (slot + 1) & (keys.count - 1) }
      keys[slot] = key
      spans[slot] = Int32(start)..<Int32(end)
      start = end
    }
    self.keys = keys
    self.spans = spans
    self.shift = 64 - bits
    self.filter = filter
    self.targets = sorted.map(\.next)
  }

  private static func key(_ node: Int32, _ word: Int32) -> UInt64 {
    UInt64(UInt32(bitPattern: node)) << 32 | UInt64(UInt32(bitPattern: word)) + 1
  }

  private static func hash(_ key: UInt64) -> UInt64 { key &* 0x9E37_79B9_7F4A_7C15 }

  /// Where in `targets` the nodes stand that follow `node` by `word`; empty if none does.
  func span(from node: Int32, by word: Int32) -> Range<Int32> {
    let key = Self.key(node, word)
    let hash = Self.hash(key)
    let mark = hash >> (shift - 3)
    guard (filter[Int(mark >> 6)] >> (mark & 63)) & 1 == 1 else { return 0..<0 }
    var slot = Int(truncatingIfNeeded: hash >> shift)
    while keys[slot] != 0 {
      if keys[slot] == key { return spans[slot] }
      slot = (slot + 1) & (keys.count - 1)
    }
    return 0..<0
  }
}
