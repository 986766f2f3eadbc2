/// The calendar proper: sorted near entries, bucketed far entries, and the events of both.
///
/// Invariants: every entry with a key below `limit` is in `bottom`, every one above it in `wheel`;
/// those at `limit` itself that are in `bottom` were scheduled before those in `wheel`.
@frozen
@usableFromInline
struct CalendarCore<Event> {
  @usableFromInline var now: UInt64
  @usableFromInline var limit = UInt64.max
  @usableFromInline var bottom = SortedBottom()
  @usableFromInline var wheel: BucketWheel
  @usableFromInline var slab = EventSlab<Event>(capacity: 16)
  @usableFromInline var sorter = EntrySorter()
  /// Entries still about whose event was cancelled or moved.
  @usableFromInline var dead = 0
  /// Means nothing; keeps the compiler from leaving out what `warm` reads.
  @usableFromInline var warmth: UInt32 = 0

  @inlinable
  init(now: UInt64) {
    self.now = now
    wheel = BucketWheel(base: now)
  }

  @inlinable
  func copy() -> CalendarCore {
    var copy = self
    copy.bottom = bottom.copy()
    copy.wheel = wheel.copy()
    copy.slab = slab.copy()
    copy.sorter = EntrySorter()
    return copy
  }

  @inlinable
  mutating func destroy() {
    bottom.deallocate()
    sorter.destroy()
    wheel.destroy()
    slab.destroy()
  }
}

extension CalendarCore {
  @inlinable
  @inline(__always)
  mutating func schedule(_ event: Event, at key: UInt64) -> EventHandle {
    let handle = slab.insert(event)
    place(CalendarEntry(key: key, slot: handle.slot, stamp: handle.birth))
    return handle
  }

  @inlinable
  @inline(__always)
  mutating func place(_ entry: CalendarEntry) {
    if entry.key < limit {
      if bottom.count < bottom.limit { return bottom.insert(entry) }
    } else if wheel.appendInChunk(entry) {
      return
    }
    placeMakingRoom(entry)
  }

  /// Places an entry for which there is no room at once.
  @inlinable
  @inline(never)
  mutating func placeMakingRoom(_ entry: CalendarEntry) {
    if entry.key < limit { spill() }
    // The spill may have lowered the limit.
    if entry.key < limit { bottom.insert(entry) } else { wheel.append(entry) }
  }

  /// Moves the later half of the bottom to the wheel, because it is full or because sorting in so many
  /// new entries costs more than it did to sort the bucket.
  @inlinable
  mutating func spill() {
    bottom.rest()
    guard bottom.count >= SortedBottom.leastCapacity / 2 else { return }
    let moved = bottom.count / 2
    limit = bottom.entries[moved - 1].key
    for index in 0..<moved { wheel.prepend(bottom.entries[index]) }
    bottom.removeLatest(moved)
  }

  @inlinable
  mutating func cancel(_ handle: EventHandle) -> Event? {
    guard slab.isPending(handle) else { return nil }
    let event = slab.remove(handle.slot, stamp: slab.records[Int(handle.slot)].stamp)
    dead += 1
    sweepIfNeeded()
    return event
  }

  @inlinable
  mutating func reschedule(_ handle: EventHandle, to key: UInt64) -> Bool {
    guard slab.isPending(handle) else { return false }
    let stamp = slab.restamp(handle.slot)
    dead += 1
    place(CalendarEntry(key: key, slot: handle.slot, stamp: stamp))
    sweepIfNeeded()
    return true
  }

  /// Clears the dead entries away when they outnumber the living.
  @inlinable
  mutating func sweepIfNeeded() {
    if dead > slab.live + 64 { sweep() }
  }

  /// Clears the dead entries away; O(entries).
  @inlinable
  mutating func sweep() {
    let slab = slab
    bottom.filter { slab.isAlive($0) }
    wheel.filter { slab.isAlive($0) }
    dead = 0
  }
}

extension CalendarCore {
  /// Takes out the soonest event if it is due by `last`; otherwise moves `now` there.
  @inlinable
  @inline(__always)
  mutating func next(until last: UInt64) -> Event? {
    while bottom.count > 0 || refill(until: last) {
      let entry = bottom.entries[bottom.count &- 1]
      guard entry.key <= last else { break }
      if bottom.count <= bottom.warmBelow { warm() }
      bottom.count &-= 1
      guard slab.isAlive(entry) else {
        dead -= 1
        continue
      }
      now = entry.key
      let event = slab.remove(entry.slot, stamp: entry.stamp)
      if slab.live < slab.trimBelow { trim() }
      return event
    }
    return nil
  }

  /// Reads the records of the next sixteen events at once, so that their cache misses overlap.
  @inlinable
  @inline(never)
  mutating func warm() {
    let first = bottom.count - 16
    bottom.warmBelow = first < 64 ? 0 : first
    guard first > 0 else { return }
    var sum: UInt32 = 0
    for index in first..<bottom.count {
      sum &+= slab.records[Int(bottom.entries[index].slot)].stamp
    }
    warmth = sum
  }

  /// Fills the empty bottom from the wheel's first bucket that begins by `last`.
  @inlinable
  @inline(never)
  mutating func refill(until last: UInt64) -> Bool {
    while wheel.count > 0 {
      let index = wheel.firstIndex
      guard wheel.start(ofBucket: index) <= last else { return false }
      if isSortable(wheel.buckets[index].count) {
        sortBucket(index)
      } else if index < 64 {
        takeChunk(ofMoment: index)
      } else {
        splitBucket(index)
      }
      if bottom.count > 0 { return true }
    }
    limit = .max
    wheel.base = now
    return false
  }

  /// Tells whether a bucket of `count` entries is sorted rather than split.
  ///
  /// Where new events are due as far ahead as those that wait, the share `count` / 2 `live` of them is
  /// sorted in among the bucket's, past a quarter of these on average: sixteen moves for each event.
  @inlinable
  func isSortable(_ count: Int) -> Bool {
    count <= 64 || count <= EntrySorter.capacity && count * count <= 128 * slab.live
  }

  /// Moves the entries of a bucket to the bottom, in order.
  @inlinable
  mutating func sortBucket(_ index: Int) {
    let end = wheel.end(ofBucket: index)
    let span = UInt64((index >> 6) &* 6)
    var bucket = wheel.take(index)
    limit = wheel.count == 0 ? .max : end
    bottom.makeRoom(for: bucket.count)
    if bucket.count <= 12, end < .max { return insertAll(&bucket) }
    sorter.begin(count: bucket.count, span: span)
    while let piece = bucket.detachFirst() {
      if dead == 0 {
        for position in piece.start..<piece.end { sorter.add(piece.chunk.entries[position]) }
      } else {
        addLiving(of: piece)
      }
      wheel.pool.giveBack(piece.chunk)
    }
    bottom.count = sorter.finish(into: bottom.entries)
    bottom.warmBelow = bottom.count < 64 ? 0 : bottom.count
  }

  /// Hands the entries of `piece` that are not dead to the sorter.
  @inlinable
  mutating func addLiving(of piece: DetachedChunk) {
    for position in piece.start..<piece.end {
      let entry = piece.chunk.entries[position]
      if slab.isAlive(entry) { sorter.add(entry) } else { dead -= 1 }
    }
  }

  /// Moves a handful of entries to the bottom.
  @inlinable
  mutating func insertAll(_ bucket: inout EntryBucket) {
    while let piece = bucket.detachFirst() {
      for position in piece.start..<piece.end {
        let entry = piece.chunk.entries[position]
        if slab.isAlive(entry) { bottom.insert(entry) } else { dead -= 1 }
      }
      wheel.pool.giveBack(piece.chunk)
    }
  }

  /// Moves the first of very many entries due at one moment to the bottom.
  @inlinable
  mutating func takeChunk(ofMoment index: Int) {
    limit = wheel.start(ofBucket: index)
    let before = wheel.buckets[index].count
    guard let piece = wheel.buckets[index].detachFirst() else { return }
    wheel.count -= before - wheel.buckets[index].count
    if wheel.buckets[index].count == 0 { wheel.markEmpty(index) }
    for position in (piece.start..<piece.end).reversed() {
      let entry = piece.chunk.entries[position]
      if slab.isAlive(entry) {
        bottom.entries[bottom.count] = entry
        bottom.count += 1
      } else {
        dead -= 1
      }
    }
    wheel.pool.giveBack(piece.chunk)
  }

  /// Spreads the many entries of a bucket over narrower ones.
  @inlinable
  mutating func splitBucket(_ index: Int) {
    wheel.base = wheel.start(ofBucket: index)
    limit = wheel.base
    var bucket = wheel.take(index)
    while let piece = bucket.detachFirst() {
      for position in piece.start..<piece.end {
        wheel.append(piece.chunk.entries[position])
      }
      wheel.pool.giveBack(piece.chunk)
    }
  }

  /// Gives memory back after a peak.
  @inlinable
  @inline(never)
  mutating func trim() {
    sweep()
    slab.trim()
  }
}

extension CalendarCore {
  /// The key of the soonest event; O(1) but for the moment after the bottom ran dry, then O(bucket).
  @inlinable
  var nextKey: UInt64? {
    for index in stride(from: bottom.count - 1, through: 0, by: -1)
    where slab.isAlive(bottom.entries[index]) {
      return bottom.entries[index].key
    }
    var soonest: UInt64?
    wheel.forEachBucket { _, bucket in
      guard soonest == nil else { return }
      bucket.pointee.forEach {
        if slab.isAlive($0) { soonest = Swift.min(soonest ?? .max, $0.key) }
      }
    }
    return soonest
  }

  @inlinable
  mutating func removeAll() {
    bottom.count = 0
    wheel.removeAll()
    wheel.base = now
    limit = .max
    slab.removeAll()
    dead = 0
  }
}
