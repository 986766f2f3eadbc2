/// What the calendar sorts: a moment, and the place in the slab where the event lies.
///
/// The entry is dead when its `stamp` is no longer that of its slot: the event was cancelled or moved.
@frozen
@usableFromInline
struct CalendarEntry {
  /// The moment, such that unsigned order is the order of time.
  @usableFromInline var key: UInt64
  @usableFromInline var slot: UInt32
  @usableFromInline var stamp: UInt32

  @inlinable
  init(key: UInt64, slot: UInt32, stamp: UInt32) {
    self.key = key
    self.slot = slot
    self.stamp = stamp
  }
}

extension SimulationTime {
  /// The moment as an unsigned number of the same order.
  @inlinable
  var key: UInt64 { UInt64(bitPattern: microseconds) ^ (1 << 63) }

  @inlinable
  init(key: UInt64) {
    self.init(microseconds: Int64(bitPattern: key ^ (1 << 63)))
  }
}
