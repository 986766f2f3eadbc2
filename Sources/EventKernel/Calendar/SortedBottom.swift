/// The near part of the calendar: a few entries in order, the next one last.
///
/// Entries of one moment lie in the order in which they were scheduled.
@frozen
@usableFromInline
struct SortedBottom {
  @usableFromInline static var capacity: Int { 64 }

  @usableFromInline let entries: UnsafeMutablePointer<CalendarEntry>
  @usableFromInline var count = 0

  @inlinable
  init() {
    entries = .allocate(capacity: Self.capacity)
  }

  @inlinable
  func copy() -> SortedBottom {
    var copy = SortedBottom()
    copy.entries.initialize(from: entries, count: count)
    copy.count = count
    return copy
  }

  /// Puts `entry` behind all that are due no later; there must be room.
  @inlinable
  mutating func insert(_ entry: CalendarEntry) {
    var position = entries + count
    while position > entries, position[-1].key <= entry.key {
      position.pointee = position[-1]
      position -= 1
    }
    position.pointee = entry
    count += 1
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
    (entries).update(from: entries + number, count: count - number)
    count -= number
  }
}
