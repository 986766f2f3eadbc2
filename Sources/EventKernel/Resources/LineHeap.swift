/// One line's order: a binary heap of places, some of which may have been given up.
@usableFromInline
struct LineHeap: Sendable {
  /// A place in the line; it is given up when its `stamp` is no longer the slot's.
  @usableFromInline
  struct Place: Sendable {
    @usableFromInline var rank: Int64
    @usableFromInline var order: Int
    @usableFromInline var slot: Int
    @usableFromInline var stamp: Int

    @inlinable
    init(rank: Int64, order: Int, slot: Int, stamp: Int) {
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
  /// How many places are not given up.
  @usableFromInline var live = 0

  @inlinable
  init() {}

  @inlinable
  var first: Place? { places.first }

  @inlinable
  mutating func insert(_ place: Place) {
    places.append(place)
    live += 1
    siftUp(places.count - 1)
  }

  @inlinable
  mutating func removeFirst() {
    let last = places.removeLast()
    guard !places.isEmpty else { return }
    places[0] = last
    siftDown(0)
  }

  /// Tells whether the places given up outnumber the others.
  @inlinable
  var isCrowded: Bool { places.count > 2 * live + 32 }

  /// Drops the places given up; O(places), so O(1) amortised if done when crowded.
  @inlinable
  mutating func sweep(_ isLive: (Place) -> Bool) {
    places.removeAll { !isLive($0) }
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
