/// Entries of one span of time in the order in which they were scheduled, in a chain of chunks.
@frozen
@usableFromInline
struct EntryBucket {
  @usableFromInline var head: EntryChunk?
  @usableFromInline var tail: EntryChunk?
  /// Where the entries of the first chunk begin.
  @usableFromInline var headStart: Int32 = 0
  /// Where the entries of the last chunk end.
  @usableFromInline var tailEnd: Int32 = 0
  @usableFromInline var count = 0

  @inlinable
  init() {}

  /// Puts `entry` behind all others if the last chunk has room.
  ///
  /// - Returns: Whether it had.
  @inlinable
  @inline(__always)
  mutating func append(_ entry: CalendarEntry) -> Bool {
    guard let tail, tailEnd < EntryChunk.capacity else { return false }
    tail.entries[Int(tailEnd)] = entry
    tailEnd &+= 1
    count &+= 1
    return true
  }

  /// Puts `entry` behind all others, in a further chunk.
  @inlinable
  mutating func appendChunk(_ entry: CalendarEntry, _ pool: inout ChunkPool) {
    let chunk = pool.take()
    chunk.next = nil
    chunk.entries[0] = entry
    if let tail { tail.next = chunk } else { head = chunk; headStart = 0 }
    tail = chunk
    tailEnd = 1
    count += 1
  }

  /// Puts `entry` before all others; for entries that come back from the sorted bottom.
  @inlinable
  mutating func prepend(_ entry: CalendarEntry, _ pool: inout ChunkPool) {
    if head == nil || headStart == 0 {
      let chunk = pool.take()
      chunk.next = head
      if head == nil {
        tail = chunk
        tailEnd = Int32(EntryChunk.capacity)
      }
      head = chunk
      headStart = Int32(EntryChunk.capacity)
    }
    headStart -= 1
    head?.entries[Int(headStart)] = entry
    count += 1
  }

  /// Detaches the first chunk; the caller gives it back to the pool.
  @inlinable
  mutating func detachFirst() -> DetachedChunk? {
    guard let chunk = head else { return nil }
    let following = chunk.next
    let end = following == nil ? Int(tailEnd) : EntryChunk.capacity
    let detached = DetachedChunk(chunk: chunk, start: Int(headStart), end: end)
    count -= end - detached.start
    head = following
    headStart = 0
    if following == nil { tail = nil }
    return detached
  }

  /// Hands every entry, in order, to `body`.
  @inlinable
  func forEach(_ body: (CalendarEntry) -> Void) {
    var chunk = head
    var start = Int(headStart)
    while let current = chunk {
      let following = current.next
      let end = following == nil ? Int(tailEnd) : EntryChunk.capacity
      for index in start..<end { body(current.entries[index]) }
      chunk = following
      start = 0
    }
  }
}

/// A chunk taken out of its bucket, with the span of its entries.
@frozen
@usableFromInline
struct DetachedChunk {
  @usableFromInline let chunk: EntryChunk
  @usableFromInline let start: Int
  @usableFromInline let end: Int

  @inlinable
  init(chunk: EntryChunk, start: Int, end: Int) {
    self.chunk = chunk
    self.start = start
    self.end = end
  }
}
