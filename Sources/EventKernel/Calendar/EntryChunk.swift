/// A piece of a bucket: room for `capacity` entries and a link to the next piece.
@frozen
@usableFromInline
struct EntryChunk {
  @usableFromInline static var capacity: Int { 63 }

  /// One entry's room for the link, then the entries.
  @usableFromInline let room: UnsafeMutablePointer<CalendarEntry>

  @inlinable
  init(room: UnsafeMutablePointer<CalendarEntry>) {
    self.room = room
  }

  @inlinable
  var entries: UnsafeMutablePointer<CalendarEntry> { room + 1 }

  @inlinable
  var next: EntryChunk? {
    get {
      UnsafeMutablePointer(bitPattern: UInt(truncatingIfNeeded: room.pointee.key))
        .map(EntryChunk.init(room:))
    }
    nonmutating set {
      room.pointee.key = UInt64(UInt(bitPattern: newValue?.room))
    }
  }
}

/// The chunks not in use, kept for the next bucket; never more than a quarter of those in use and 64.
@frozen
@usableFromInline
struct ChunkPool {
  @usableFromInline var free: EntryChunk?
  @usableFromInline var freeCount = 0
  @usableFromInline var usedCount = 0

  @inlinable
  init() {}

  @inlinable
  mutating func take() -> EntryChunk {
    usedCount += 1
    guard let chunk = free else {
      let room = UnsafeMutablePointer<CalendarEntry>.allocate(capacity: EntryChunk.capacity + 1)
      return EntryChunk(room: room)
    }
    free = chunk.next
    freeCount -= 1
    return chunk
  }

  @inlinable
  mutating func giveBack(_ chunk: EntryChunk) {
    usedCount -= 1
    guard freeCount <= usedCount / 4 + 64 else { return chunk.room.deallocate() }
    chunk.next = free
    free = chunk
    freeCount += 1
  }

  /// Deallocates the free chunks.
  @inlinable
  mutating func drain() {
    while let chunk = free {
      free = chunk.next
      chunk.room.deallocate()
    }
    freeCount = 0
  }
}
