/// What the draws of a stream follow from: the seed, the name and the keys, mixed.
@frozen
@usableFromInline
struct StreamOrigin {
  @usableFromInline let offset: UInt64
  @usableFromInline let key: UInt64

  @inlinable
  init(offset: UInt64, key: UInt64) {
    self.offset = offset
    self.key = key
  }

  /// The origin of the stream `name` of the replication `seed`.
  @inlinable
  init(_ name: StreamName, seed: UInt64) {
    let offset = RandomStream.mix(seed &+ RandomStream.weyl)
    key = RandomStream.mix(offset ^ name.hash)
    self.offset = RandomStream.mix(key &+ offset)
  }

  /// The origin told from this one by `number`, the `place`th of its keys.
  @inlinable
  func keyed(_ number: some BinaryInteger, _ place: UInt64) -> StreamOrigin {
    let number = UInt64(truncatingIfNeeded: number)
    let key = RandomStream.mix(key ^ RandomStream.mix(number &+ place &* RandomStream.weyl))
    return StreamOrigin(offset: RandomStream.mix(key &+ offset), key: key)
  }
}
