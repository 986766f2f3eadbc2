/// One line's order, some places of which may have been given up: a queue as long as nobody is let in
/// before others, a binary heap from then on until the line is empty.
@usableFromInline
struct LineHeap: Sendable {
  /// A place in the line; it is given up when its `stamp` is no longer the slot's.
  @usableFromInline
  struct Place: Sendable {
    @usableFromInline var rank: Int64
    @usableFromInline var order: Int
    @usableFromInline var slot: Int
    @usableFromInline var stamp: UInt32

    @inlinable
    init(rank: Int64, order: Int, slot: Int, stamp: UInt32) {
      self.rank = rank
      self.order = order
      self.slot = slot
      self.stamp = stamp
    }

    @inlinable
    static func < (left: Place, right: Place) -> Bool {
      left.rank != right.rank ? left.rank < right.rank : left.order < right.order
    }
  }

  @usableFromInline var places: [Place] = []
  /// Where the line begins in `places`, as long as it is a queue.
  @usableFromInline var head = 0
  @usableFromInline var isHeap = false
  /// How many places are not given up.
  @usableFromInline var live = 0

  @inlinable
  init() {}

  @inlinable
  var first: Place? { head < places.count ? places[head] : nil }

  @inlinable
  mutating func insert(_ place: Place) {
    live += 1
    if !isHeap, let last = places.last, place < last {
      compact()
      isHeap = true
    }
    places.append(place)
    if isHeap { siftUp(places.count - 1) }
  }

  /// Takes the first place out; only while there is one.
  @inlinable
  mutating func removeFirst() {
    guard isHeap else { return removeHead() }
    let last = places.removeLast()
    guard !places.isEmpty else { return isHeap = false }
    places[0] = last
    siftDown(0)
  }

  @inlinable
  mutating func removeHead() {
    head += 1
    if head == places.count || head >= 64 && 2 * head > places.count { compact() }
  }

  /// Drops the places before the head.
  @inlinable
  mutating func compact() {
    if head == places.count {
      places.removeAll(keepingCapacity: head <= 64)
    } else {
      places.removeFirst(head)
    }
    head = 0
  }

  /// Tells whether the places given up outnumber the others.
  @inlinable
  var isCrowded: Bool { places.count - head > 2 * live + 32 }

  /// Drops the places given up; O(places), so O(1) amortised if done when crowded.
  @inlinable
  mutating func sweep(_ isLive: (Place) -> Bool) {
    compact()
    places.removeAll { !isLive($0) }
    guard isHeap else { return }
    for index in stride(from: places.count / 2 - 1, through: 0, by: -1) { siftDown(index) }
  }

  @inlinable
  mutating func siftUp(_ start: Int) {
    var index = start
    let place = places[index]
    while index > 0, place < places[(index - 1) / 2] {
      places[index] = places[(index - 1) / 2]
      index = (index - 1) / 2
    }
    places[index] = place
  }

  @inlinable
  mutating func siftDown(_ start: Int) {
    var index = start
    let place = places[index]
    while 2 * index + 1 < places.count {
      var child = 2 * index + 1
      if child + 1 < places.count, places[child + 1] < places[child] { child += 1 }
      guard places[child] < place else { break }
      places[index] = places[child]
      index = child
    }
    places[index] = place
  }
}
