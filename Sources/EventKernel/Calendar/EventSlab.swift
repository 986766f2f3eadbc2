/// Where the events lie while they wait: numbered slots, reused last in, first out.
///
/// A slot's `stamp` changes when its event leaves or moves and never repeats, so a stale entry or handle
/// is known by its stamp. A slot that has used up all its stamps is retired, with stamp 0.
@frozen
@usableFromInline
struct EventSlab<Event> {
  @frozen
  @usableFromInline
  struct Record {
    @usableFromInline var stamp: UInt32
    /// The stamp the event was scheduled with; for a free slot the next free one.
    @usableFromInline var birth: UInt32
    @usableFromInline var event: Event?

    @inlinable
    init(stamp: UInt32, birth: UInt32, event: Event?) {
      self.stamp = stamp
      self.birth = birth
      self.event = event
    }
  }

  @usableFromInline var records: UnsafeMutablePointer<Record>
  @usableFromInline var capacity: Int
  /// How many slots have ever been used; those above are raw memory.
  @usableFromInline var used = 0
  @usableFromInline var firstFree = UInt32.max
  @usableFromInline var live = 0
  /// The stamp with which a slot begins, above all stamps of slots that were trimmed away.
  @usableFromInline var stampFloor: UInt32 = 0
  /// Trim when fewer than this are live.
  @usableFromInline var trimBelow = 0

  @inlinable
  init(capacity: Int) {
    records = .allocate(capacity: capacity)
    self.capacity = capacity
  }

  /// A slab of its own with the same slots, events and stamps.
  @inlinable
  func copy() -> EventSlab {
    var copy = self
    copy.records = .allocate(capacity: capacity)
    copy.records.initialize(from: records, count: used)
    return copy
  }

  @inlinable
  func destroy() {
    records.deinitialize(count: used)
    records.deallocate()
  }
}

extension EventSlab {
  @inlinable
  @inline(__always)
  func isAlive(_ entry: CalendarEntry) -> Bool {
    records[Int(entry.slot)].stamp == entry.stamp
  }

  @inlinable
  func isPending(_ handle: EventHandle) -> Bool {
    let slot = Int(handle.slot)
    return slot < used && records[slot].birth == handle.birth && records[slot].event != nil
  }

  /// Lays `event` down and returns its slot and stamp.
  @inlinable
  @inline(__always)
  mutating func insert(_ event: Event) -> EventHandle {
    let slot = firstFree
    guard slot != .max else { return insertAtEnd(event) }
    let record = records + Int(slot)
    let stamp = record.pointee.stamp
    firstFree = record.pointee.birth
    record.pointee.birth = stamp
    record.pointee.event = event
    live &+= 1
    return EventHandle(slot: slot, birth: stamp)
  }

  @inlinable
  @inline(never)
  mutating func insertAtEnd(_ event: Event) -> EventHandle {
    if used == capacity { grow() }
    let stamp = stampFloor + 1
    (records + used).initialize(to: Record(stamp: stamp, birth: stamp, event: event))
    used += 1
    live += 1
    trimBelow = used > 1024 ? used / 8 : 0
    return EventHandle(slot: UInt32(used - 1), birth: stamp)
  }

  /// Takes the event out of `slot`, whose stamp is `stamp`; the slot becomes free.
  @inlinable
  @inline(__always)
  mutating func remove(_ slot: UInt32, stamp: UInt32) -> Event? {
    let record = records + Int(slot)
    let event = record.pointee.event.take()
    let (following, isUsedUp) = stamp.addingReportingOverflow(1)
    record.pointee.stamp = following
    if !isUsedUp {
      record.pointee.birth = firstFree
      firstFree = slot
    }
    live &-= 1
    return event
  }

  /// Gives the event in `slot` a new stamp, which makes its entry dead; its handle stays good.
  @inlinable
  mutating func restamp(_ slot: UInt32) -> UInt32 {
    let record = records + Int(slot)
    precondition(record.pointee.stamp < .max - 2, "an event was moved four thousand million times")
    record.pointee.stamp += 1
    return record.pointee.stamp
  }
}

extension EventSlab {
  @inlinable
  mutating func grow() {
    precondition(used < Int(UInt32.max) - 1, "more than four thousand million events are waiting")
    resize(to: Swift.max(16, capacity * 2))
  }

  @inlinable
  mutating func resize(to size: Int) {
    let larger = UnsafeMutablePointer<Record>.allocate(capacity: size)
    larger.moveInitialize(from: records, count: used)
    records.deallocate()
    records = larger
    capacity = size
  }

  /// Gives back the free slots above the last one in use; O(slots), at most once per halving.
  @inlinable
  mutating func trim() {
    trimBelow = live / 2
    var end = used
    var lastStamp = stampFloor
    while end > 0, records[end - 1].event == nil {
      end -= 1
      lastStamp = Swift.max(lastStamp, records[end].stamp &- 1)
    }
    guard end < used / 2, lastStamp < .max / 2 else { return }
    stampFloor = lastStamp
    (records + end).deinitialize(count: used - end)
    used = end
    resize(to: Swift.max(16, end * 2))
    relinkFreeSlots()
  }

  /// Frees every slot.
  @inlinable
  mutating func removeAll() {
    for slot in 0..<used where records[slot].event != nil {
      _ = remove(UInt32(slot), stamp: records[slot].stamp)
    }
    trim()
  }

  /// Threads the free slots together again, the lowest first.
  @inlinable
  mutating func relinkFreeSlots() {
    firstFree = .max
    for slot in stride(from: used - 1, through: 0, by: -1)
    where records[slot].event == nil && records[slot].stamp > 0 {
      records[slot].birth = firstFree
      firstFree = UInt32(slot)
    }
  }
}
