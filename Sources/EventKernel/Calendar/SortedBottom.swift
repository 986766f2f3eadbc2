/// The near part of the calendar: a few entries in order, the next one last.
///
/// Entries of one moment lie in the order in which they were scheduled. Before them all lies one more,
/// with the last of all keys, at which every search ends.
@frozen
@usableFromInline
struct SortedBottom {
  @usableFromInline static var leastCapacity: Int { 64 }

  @usableFromInline var entries: UnsafeMutablePointer<CalendarEntry>
  @usableFromInline var count = 0
  @usableFromInline var capacity = Self.leastCapacity
  /// How many entries it may hold before some must go: its capacity, or 0 once they have made room for
  /// others too often.
  @usableFromInline var limit = Self.leastCapacity
  /// How often entries may still make room for others, not counting short moves.
  @usableFromInline var patience = 4096
  /// When so few are left, the records of the next ones are still to be read.
  @usableFromInline var warmBelow = 0

  @inlinable
  init() {
    entries = Self.room(for: Self.leastCapacity)
  }

  /// Memory for `capacity` entries behind the one at which searches end.
  @inlinable
  static func room(for capacity: Int) -> UnsafeMutablePointer<CalendarEntry> {
    let room = UnsafeMutablePointer<CalendarEntry>.allocate(capacity: capacity + 1)
    room.initialize(to: CalendarEntry(key: .max, slot: 0, stamp: 0))
    return room + 1
  }

  @inlinable
  func deallocate() {
    (entries - 1).deallocate()
  }

  @inlinable
  func copy() -> SortedBottom {
    var copy = self
    copy.entries = Self.room(for: capacity)
    copy.entries.initialize(from: entries, count: count)
    return copy
  }

  /// Makes room for twice `number` entries while there are none.
  @inlinable
  mutating func makeRoom(for number: Int) {
    patience = 16 * number + 4096
    limit = capacity
    let size = Swift.max(Self.leastCapacity, 2 * number)
    guard size > capacity || capacity > 4 * size else { return }
    deallocate()
    entries = Self.room(for: size)
    capacity = size
    limit = size
  }

  /// Counts that `number` entries have made room for another.
  @inlinable
  mutating func tire(_ number: Int) {
    patience -= number
    if patience < 0 { limit = 0 }
  }

  /// Forgets how often entries have made room.
  @inlinable
  mutating func rest() {
    patience = 16 * count + 4096
    limit = capacity
  }

  /// Puts `entry`, whose key is not the last of all, behind all that are due no later; there must be room.
  @inlinable
  @inline(__always)
  mutating func insert(_ entry: CalendarEntry) {
    let end = entries + count
    var position = end
    while position[-1].key <= entry.key {
      position.pointee = position[-1]
      position -= 1
    }
    position.pointee = entry
    count &+= 1
    let moved = end - position
    if moved > 32 { tire(moved) }
  }

  /// Drops every entry that is not `alive`.
  @inlinable
  mutating func filter(_ isAlive: (CalendarEntry) -> Bool) {
    var kept = 0
    for index in 0..<count where isAlive(entries[index]) {
      entries[kept] = entries[index]
      kept += 1
    }
    count = kept
  }

  /// Drops the `number` latest entries.
  @inlinable
  mutating func removeLatest(_ number: Int) {
    entries.update(from: entries + number, count: count - number)
    count -= number
  }
}
