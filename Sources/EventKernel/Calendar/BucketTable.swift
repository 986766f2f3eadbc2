/// The buckets of a wheel, and which of them hold anything.
@frozen
@usableFromInline
struct BucketTable: @unchecked Sendable {
  @usableFromInline let buckets: UnsafeMutablePointer<EntryBucket>
  /// A bit for each bucket that is not empty, one word for each level.
  @usableFromInline let occupied: UnsafeMutablePointer<UInt64>

  /// What every wheel begins with, because most never hold an entry; nobody writes to it.
  @usableFromInline static let empty = BucketTable()

  @inlinable
  init() {
    let number = BucketWheel.levels << BucketWheel.digitBits
    buckets = .allocate(capacity: number)
    buckets.initialize(repeating: EntryBucket(), count: number)
    occupied = .allocate(capacity: BucketWheel.levels)
    occupied.initialize(repeating: 0, count: BucketWheel.levels)
  }

  @inlinable
  func deallocate() {
    buckets.deallocate()
    occupied.deallocate()
  }
}
