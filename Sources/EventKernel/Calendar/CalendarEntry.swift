/// What the calendar sorts: a moment, and the place in the slab where the event lies.
///
/// The entry is dead when its `stamp` is no longer that of its slot: the event was cancelled or moved.
@frozen
@usableFromInline
struct CalendarEntry {
  /// The moment, such that unsigned order is the order of time.
  @usableFromInline var key: UInt64
  /// The slot in the lower half, the stamp in the upper: written by one store, because a load waits
  /// long for bytes that two stores have just written.
  @usableFromInline var place: UInt64

  @inlinable
  init(key: UInt64, slot: UInt32, stamp: UInt32) {
    self.key = key
    place = UInt64(slot) | UInt64(stamp) << 32
  }

  @inlinable
  var slot: UInt32 { UInt32(truncatingIfNeeded: place) }

  @inlinable
  var stamp: UInt32 { UInt32(truncatingIfNeeded: place >> 32) }
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
