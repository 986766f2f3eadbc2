/// How the lines of a waiting room are kept.
///
/// Invariants: whoever waits in one line that is not ranked is in its chain and in no heap; the lines of
/// everybody else are all ranked, and each of these heaps holds a place with the slot's stamp.
extension WaitingRoom {
  @inlinable
  func isRanked(_ line: Int) -> Bool { ranked >> UInt64(line) & 1 == 1 }

  /// The slot of whoever is next in `line`, after clearing away the places given up before it.
  @inlinable
  mutating func firstSlot(of line: Int) -> Int? {
    if isRanked(line) { return firstRankedSlot(of: line) }
    let first = Int(slots[line].next)
    return first == line ? nil : first
  }

  @inlinable
  mutating func firstRankedSlot(of line: Int) -> Int? {
    while let place = heaps[line].first {
      if isLive(place) { return place.slot }
      heaps[line].removeFirst()
    }
    return nil
  }

  /// A free slot, no longer among the free ones.
  @inlinable
  @inline(__always)
  mutating func takeSlot() -> Int {
    let slot = Int(firstFree)
    guard slot > 0 else {
      precondition(slots.count < Int(Int32.max), "two thousand million customers are waiting")
      slots.append(Slot(chainedTo: 0))
      return slots.count - 1
    }
    firstFree = slots[slot].next
    return slot
  }

  /// Takes out whoever is next in `line`, patient or not.
  @inlinable
  @inline(__always)
  mutating func takeNext(from line: Int) -> Waiting<Customer>? {
    if isRanked(line) { return firstRankedSlot(of: line).flatMap { leave($0) } }
    let slot = Int(slots[line].next)
    return slot == line ? nil : unchain(slot, from: line)
  }

  /// Ends the wait in `slot` and returns whose it was.
  @inlinable
  mutating func leave(_ slot: Int) -> Waiting<Customer>? {
    guard let lines = slots[slot].waiting?.lines else { return nil }
    if lines.bits & ranked == 0 { return unchain(slot, from: lines.first) }
    givePlacesUp(slot, lines)
    let waiting = slots[slot].waiting.take()
    slots[slot].order = 0
    slots[slot].next = firstFree
    firstFree = Int32(truncatingIfNeeded: slot)
    waitingCount &-= 1
    return waiting
  }
}

extension WaitingRoom {
  /// Lets `waiting` wait in `slot`, at the end of the chain of `line`, or at its head if it is reversed.
  @inlinable
  @inline(__always)
  mutating func chain(_ slot: Int, _ waiting: Waiting<Customer>, to line: Int) {
    let isReversed = reversed >> UInt64(line) & 1 == 1
    let order = entered
    slots.withUnsafeMutableBufferPointer { slots in
      let previous = isReversed ? line : Int(slots[line].previous)
      let next = isReversed ? Int(slots[line].next) : line
      slots[slot].order = order
      slots[slot].previous = Int32(truncatingIfNeeded: previous)
      slots[slot].next = Int32(truncatingIfNeeded: next)
      slots[slot].waiting = waiting
      slots[previous].next = Int32(truncatingIfNeeded: slot)
      slots[next].previous = Int32(truncatingIfNeeded: slot)
      slots[line].order &+= 1
    }
  }

  /// Takes `slot` out of the chain of `line`, frees it and returns who waited in it.
  @inlinable
  @inline(__always)
  mutating func unchain(_ slot: Int, from line: Int) -> Waiting<Customer>? {
    let free = firstFree
    firstFree = Int32(truncatingIfNeeded: slot)
    waitingCount &-= 1
    return slots.withUnsafeMutableBufferPointer { slots in
      let (previous, next) = (slots[slot].previous, slots[slot].next)
      slots[Int(previous)].next = next
      slots[Int(next)].previous = previous
      slots[line].order &-= 1
      slots[slot].order = 0
      slots[slot].next = free
      return slots[slot].waiting.take()
    }
  }

  /// The slots of everybody who waits in `line`, the next one first.
  @inlinable
  func slotsInOrder(of line: Int) -> [Int] {
    if isRanked(line) {
      return heaps[line].places.dropFirst(heaps[line].head).filter(isLive).sorted { $0 < $1 }
        .map(\.slot)
    }
    var found: [Int] = []
    var slot = Int(slots[line].next)
    while slot != line {
      found.append(slot)
      slot = Int(slots[slot].next)
    }
    return found
  }
}

extension WaitingRoom {
  @inlinable
  func isLive(_ place: LineHeap.Place) -> Bool {
    slots[place.slot].stamp == place.stamp
  }

  /// Lets `waiting` wait in `slot` and take a place in the heap of each of its lines.
  @inlinable
  mutating func enterRanked(_ slot: Int, _ waiting: Waiting<Customer>) {
    if waiting.lines.isSingle, unrank(waiting.lines.first) {
      return chain(slot, waiting, to: waiting.lines.first)
    }
    waiting.lines.forEach { if !isRanked($0) { rank($0) } }
    slots[slot].order = entered
    slots[slot].waiting = waiting
    takePlaces(slot)
  }

  /// Makes a heap of a chain; O(members of the line).
  @inlinable
  mutating func rank(_ line: Int) {
    let members = slotsInOrder(of: line)
    slots[line] = Slot(chainedTo: line)
    ranked |= 1 << UInt64(line)
    for slot in members { takePlace(slot, in: line) }
  }

  /// Makes an empty heap a chain again if the discipline has no priorities.
  ///
  /// - Returns: Whether it is one.
  @inlinable
  mutating func unrank(_ line: Int) -> Bool {
    guard heaps[line].live == 0, !disciplines[line].usesPriority else { return false }
    heaps[line] = LineHeap()
    ranked &= ~(1 << UInt64(line))
    return true
  }

  @inlinable
  mutating func takePlaces(_ slot: Int) {
    slots[slot].waiting?.lines.forEach { takePlace(slot, in: $0) }
  }

  @inlinable
  mutating func takePlace(_ slot: Int, in line: Int) {
    guard let waiting = slots[slot].waiting else { return }
    let discipline = disciplines[line]
    let order = slots[slot].order
    let rank = discipline.rank(priority: waiting.priority, since: waiting.since)
    let place = LineHeap.Place(
      rank: rank, order: discipline.prefersLater ? -order : order, slot: slot,
      stamp: slots[slot].stamp)
    heaps[line].insert(place)
  }

  @inlinable
  mutating func givePlacesUp(_ slot: Int, _ lines: LineSet) {
    slots[slot].stamp &+= 1
    lines.forEach { line in
      heaps[line].live -= 1
      guard heaps[line].isCrowded else { return }
      let slots = slots
      heaps[line].sweep { slots[$0.slot].stamp == $0.stamp }
    }
  }
}
