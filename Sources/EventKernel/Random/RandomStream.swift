/// A named source of randomness, independent of all others.
///
/// Draw number `index` of a stream depends on nothing but the seed, the name, the keys and `index`: no
/// state is shared, so replications and shards may run anywhere in any order, and two policies that draw
/// from streams of the same name and seed have the same luck.
///
/// A draw is SplitMix64's finaliser over a Weyl sequence, with a second 64-bit key mixed in between its
/// two multiplications, so that streams whose sequences happen to overlap still differ. Source: Steele,
/// Lea and Flood, *Fast Splittable Pseudorandom Number Generators*, OOPSLA 2014; constants of variant 13
/// by David Stafford.
@frozen
public struct RandomStream: Hashable, Sendable {
  /// Names the way in which draws are computed; written into the head of a journal.
  public static let version = "keyed-splitmix64-v13/fnv1a/ziggurat256/1"

  @usableFromInline let offset: UInt64
  @usableFromInline let key: UInt64
  /// The tables of the ziggurats, at hand in each stream because looking them up would take longer
  /// than a draw.
  @usableFromInline let tables: ZigguratTables
  @usableFromInline var position: UInt64 = 0
  /// The next draw, worked out while the model is busy with the last one.
  @usableFromInline var ahead: UInt64

  /// The number of the next 64-bit draw, which is how many have been taken.
  @inlinable
  public var index: UInt64 { position }

  @inlinable
  init(_ origin: StreamOrigin) {
    offset = origin.offset
    key = origin.key
    tables = .shared
    ahead = Self.draw(0, offset, key)
  }

  /// Creates the stream `name` of the replication `seed`.
  ///
  /// - Parameters:
  ///   - name: What the draws are for, as `"arrivals"`.
  ///   - seed: Names the replication.
  @inlinable
  public init(_ name: StreamName, seed: UInt64) {
    self.init(StreamOrigin(name, seed: seed))
  }

  /// Creates one of many streams of a name, told apart by a number.
  ///
  /// - Parameters:
  ///   - name: What the draws are for, as `"post"`.
  ///   - seed: Names the replication.
  ///   - first: Tells the stream from others of its name.
  @inlinable
  public init(_ name: StreamName, seed: UInt64, keys first: some BinaryInteger) {
    self.init(StreamOrigin(name, seed: seed).keyed(first, 1))
  }

  /// Creates one of many streams of a name, told apart by two numbers.
  ///
  /// - Parameters:
  ///   - name: What the draws are for.
  ///   - seed: Names the replication.
  ///   - first: Tells the stream from others of its name.
  ///   - second: Tells it apart further.
  @inlinable
  public init(
    _ name: StreamName, seed: UInt64, keys first: some BinaryInteger, _ second: some BinaryInteger
  ) {
    self.init(StreamOrigin(name, seed: seed).keyed(first, 1).keyed(second, 2))
  }

  /// Creates one of many streams of a name, told apart by three numbers.
  ///
  /// - Parameters:
  ///   - name: What the draws are for.
  ///   - seed: Names the replication.
  ///   - first: Tells the stream from others of its name.
  ///   - second: Tells it apart further.
  ///   - third: Tells it apart further still.
  @inlinable
  public init(
    _ name: StreamName, seed: UInt64, keys first: some BinaryInteger, _ second: some BinaryInteger,
    _ third: some BinaryInteger
  ) {
    self.init(StreamOrigin(name, seed: seed).keyed(first, 1).keyed(second, 2).keyed(third, 3))
  }
}

extension RandomStream: RandomNumberGenerator {
  /// The next 64 random bits.
  @inlinable
  public mutating func next() -> UInt64 {
    let bits = ahead
    position &+= 1
    ahead = Self.draw(position, offset, key)
    return bits
  }

  /// Goes to draw number `index`, counted in draws of 64 bits; O(1).
  @inlinable
  public mutating func jump(to index: UInt64) {
    position = index
    ahead = Self.draw(index, offset, key)
  }

  /// Draw number `index` of the stream with `offset` and `key`.
  @inlinable
  static func draw(_ index: UInt64, _ offset: UInt64, _ key: UInt64) -> UInt64 {
    var bits = offset &+ index &* weyl
    bits = (bits ^ bits >> 30) &* 0xbf58_476d_1ce4_e5b9 ^ key
    bits = (bits ^ bits >> 27) &* 0x94d0_49bb_1331_11eb
    return bits ^ bits >> 31
  }

  /// 2⁶⁴ divided by the golden ratio, odd.
  @inlinable
  static var weyl: UInt64 { 0x9e37_79b9_7f4a_7c15 }

  /// SplitMix64's finaliser: a bijection in which every bit in changes about half the bits out.
  @inlinable
  static func mix(_ number: UInt64) -> UInt64 {
    var bits = number
    bits = (bits ^ bits >> 30) &* 0xbf58_476d_1ce4_e5b9
    bits = (bits ^ bits >> 27) &* 0x94d0_49bb_1331_11eb
    return bits ^ bits >> 31
  }
}
