/// From keys to their places in a sorted list: open addressing, no string in sight.
package struct KeyTable: Sendable {
  /// The keys in ascending order; the place of a key is its index here.
  package let keys: [UInt32]
  private let slots: [Int32]
  private let shift: UInt32

  /// A table of `keys`, which are ascending, distinct and not 0.
  package init(_ keys: [UInt32]) {
    var bits: UInt32 = 4
    while 1 << bits < keys.count * 2 { bits += 1 }
    var slots = [Int32](repeating: -1, count: 1 << bits)
    let shift = 32 - bits
    for (place, key) in keys.enumerated() {
      var slot = Int(Self.spread(key) >> shift)
      while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(place)
    }
    self.keys = keys
    self.slots = slots
    self.shift = shift
  }

  private static func spread(_ key: UInt32) -> UInt32 { key &* 0x9E37_79B1 }

  /// The place of `key`, or -1; O(1) on average.
  package func place(of key: UInt32) -> Int {
    var slot = Int(Self.spread(key) >> shift)
    while true {
      let place = slots[slot]
      guard place >= 0 else { return -1 }
      if keys[Int(place)] == key { return Int(place) }
      slot = (slot + 1) & (slots.count - 1)
    }
  }

  /// Whether `key` is in the table.
  package func contains(_ key: UInt32) -> Bool { place(of: key) >= 0 }
}
