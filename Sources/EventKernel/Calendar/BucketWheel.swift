/// The far part of the calendar: buckets whose spans of time widen with the distance.
///
/// Keys are read as numbers of eleven digits in base 64. An entry lies on the level of the first
/// digit in which it differs from `base`, in the bucket of that digit; so where an entry lies follows
/// from its key and `base` alone, and the first bucket of the lowest level holds the earliest entries.
/// An entry moves at most eleven times before its turn, whatever the pattern of times.
///
/// Source: the radix heap of Ahuja, Mehlhorn, Orlin and Tarjan (Journal of the ACM 37, 1990) in the
/// shape of Varghese and Lauck's hierarchical timing wheels (SOSP 1987).
@frozen
@usableFromInline
struct BucketWheel {
  @usableFromInline static var levels: Int { 11 }
  @usableFromInline static var digitBits: Int { 6 }

  /// The buckets; those that all empty wheels share, until there is an entry.
  @usableFromInline var table = BucketTable.empty
  @usableFromInline var ownsTable = false
  /// A bit for each level that is not empty.
  @usableFromInline var occupiedLevels: UInt32 = 0
  @usableFromInline var pool = ChunkPool()
  /// At or before every entry here, and at or before now whenever the user sees the calendar.
  @usableFromInline var base: UInt64
  @usableFromInline var count = 0

  @inlinable
  init(base: UInt64) {
    self.base = base
  }

  @inlinable
  var buckets: UnsafeMutablePointer<EntryBucket> { table.buckets }

  @inlinable
  var occupied: UnsafeMutablePointer<UInt64> { table.occupied }

  @inlinable
  mutating func destroy() {
    guard ownsTable else { return }
    removeAll()
    pool.drain()
    table.deallocate()
  }

  /// A wheel of its own with the same entries.
  @inlinable
  func copy() -> BucketWheel {
    var copy = BucketWheel(base: base)
    forEachBucket { _, bucket in
      bucket.pointee.forEach { copy.append($0) }
    }
    return copy
  }
}

extension BucketWheel {
  @inlinable
  @inline(__always)
  func level(of key: UInt64) -> Int {
    let highestBit = 63 - ((key ^ base) | 1).leadingZeroBitCount
    return (highestBit &* 43) >> 8  // a division by six, exact below 64
  }

  @inlinable
  @inline(__always)
  func index(of key: UInt64) -> Int {
    let level = level(of: key)
    return level << 6 | Int(truncatingIfNeeded: key >> UInt64(level &* 6)) & 63
  }

  /// Appends `entry` to its bucket if the bucket's last chunk has room.
  ///
  /// - Returns: Whether it had.
  @inlinable
  @inline(__always)
  mutating func appendInChunk(_ entry: CalendarEntry) -> Bool {
    guard (buckets + index(of: entry.key)).pointee.append(entry) else { return false }
    count &+= 1
    return true
  }

  @inlinable
  @inline(__always)
  mutating func append(_ entry: CalendarEntry) {
    if !appendInChunk(entry) { appendChunk(entry) }
  }

  @inlinable
  mutating func appendChunk(_ entry: CalendarEntry) {
    ownTable()
    let index = index(of: entry.key)
    (buckets + index).pointee.appendChunk(entry, &pool)
    markOccupied(index)
    count += 1
  }

  /// Makes a table of its own for the first entry.
  @inlinable
  mutating func ownTable() {
    guard !ownsTable else { return }
    table = BucketTable()
    ownsTable = true
  }

  @inlinable
  mutating func prepend(_ entry: CalendarEntry) {
    ownTable()
    let index = index(of: entry.key)
    (buckets + index).pointee.prepend(entry, &pool)
    markOccupied(index)
    count += 1
  }

  @inlinable
  @inline(__always)
  mutating func markOccupied(_ index: Int) {
    occupied[index >> 6] |= 1 << UInt64(index & 63)
    occupiedLevels |= 1 << UInt32(index >> 6)
  }

  @inlinable
  mutating func markEmpty(_ index: Int) {
    let level = index >> 6
    occupied[level] &= ~(1 << UInt64(index & 63))
    if occupied[level] == 0 { occupiedLevels &= ~(1 << UInt32(level)) }
  }

  /// The bucket of the earliest entries; only while there are entries.
  @inlinable
  var firstIndex: Int {
    let level = occupiedLevels.trailingZeroBitCount
    return level << 6 | occupied[level].trailingZeroBitCount
  }

  /// The first key that belongs to the bucket at `index`.
  @inlinable
  func start(ofBucket index: Int) -> UInt64 {
    let level = index >> 6
    let shift = UInt64(level &* 6)
    let above = level == 10 ? 0 : (base >> (shift &+ 6)) << (shift &+ 6)
    return above | UInt64(index & 63) << shift
  }

  /// The first key after the bucket at `index`, or the last of all keys.
  @inlinable
  func end(ofBucket index: Int) -> UInt64 {
    let start = start(ofBucket: index)
    let end = start &+ (1 << UInt64((index >> 6) &* 6))
    return end > start ? end : .max
  }
}

extension BucketWheel {
  /// Detaches the bucket at `index`.
  @inlinable
  mutating func take(_ index: Int) -> EntryBucket {
    let bucket = buckets[index]
    buckets[index] = EntryBucket()
    markEmpty(index)
    count -= bucket.count
    return bucket
  }

  /// Hands each bucket that is not empty to `body`, the earliest first.
  @inlinable
  func forEachBucket(_ body: (Int, UnsafeMutablePointer<EntryBucket>) -> Void) {
    for level in 0..<Self.levels {
      var rest = occupied[level]
      while rest != 0 {
        let index = level << 6 | rest.trailingZeroBitCount
        rest &= rest &- 1
        body(index, buckets + index)
      }
    }
  }

  /// Drops every entry that is not `alive`, keeping the order of the others.
  @inlinable
  mutating func filter(_ isAlive: (CalendarEntry) -> Bool) {
    for index in 0..<(Self.levels << Self.digitBits) where buckets[index].count > 0 {
      var bucket = take(index)
      while let piece = bucket.detachFirst() {
        for position in piece.start..<piece.end where isAlive(piece.chunk.entries[position]) {
          append(piece.chunk.entries[position])
        }
        pool.giveBack(piece.chunk)
      }
    }
  }

  @inlinable
  mutating func removeAll() {
    filter { _ in false }
  }
}
