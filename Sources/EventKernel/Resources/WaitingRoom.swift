/// People who wait in one or several lines, each line with its own discipline.
///
/// Whoever waits in several lines leaves all of them when taken from one. Patience needs no event on the
/// calendar: whoever's patience has ended is passed over when the line is served, and counted. A model
/// that must know the moment schedules an event for it and calls `withdraw`.
public struct WaitingRoom<Customer> {
  @usableFromInline
  struct Slot {
    @usableFromInline var stamp = 0
    @usableFromInline var order = 0
    @usableFromInline var waiting: Waiting<Customer>?

    @inlinable
    init() {}
  }

  @usableFromInline let disciplines: [QueueDiscipline]
  @usableFromInline var heaps: [LineHeap]
  @usableFromInline var slots: [Slot] = []
  @usableFromInline var freeSlots: [Int] = []
  @usableFromInline var entered = 0
  /// How many wait, those included whose patience has ended unnoticed.
  @inlinable public var count: Int { waitingCount }
  /// How many were passed over because their patience had ended.
  @inlinable public var abandoned: Int { abandonedCount }
  @usableFromInline var waitingCount = 0
  @usableFromInline var abandonedCount = 0

  /// Creates empty lines.
  ///
  /// - Parameter lines: The discipline of each line; 1 to 64.
  @inlinable
  public init(lines: [QueueDiscipline]) {
    precondition((1...64).contains(lines.count), "a waiting room of \(lines.count) lines")
    disciplines = lines
    heaps = lines.map { _ in LineHeap() }
  }

  /// Creates one empty line.
  @inlinable
  public init(_ discipline: QueueDiscipline = .firstInFirstOut) {
    self.init(lines: [discipline])
  }
}

extension WaitingRoom {
  /// Lets somebody wait.
  ///
  /// - Parameters:
  ///   - customer: Who.
  ///   - lines: The lines to wait in at once; one or more of those there are.
  ///   - priority: How urgent; lower goes first.
  ///   - time: The present.
  ///   - patienceEnd: When patience ends.
  /// - Returns: A ticket to leave or to change priority with.
  /// - Complexity: O(log `count`) for each line.
  @inlinable
  @discardableResult
  public mutating func enter(
    _ customer: Customer, lines: LineSet = LineSet(0), priority: Int = 0, at time: SimulationTime,
    patienceEnd: SimulationTime = .distantFuture
  ) -> WaitingTicket {
    precondition(!lines.isEmpty, "nobody can wait in no line")
    entered += 1
    waitingCount += 1
    let slot = takeSlot()
    slots[slot].order = entered
    slots[slot].waiting = Waiting(
      customer: customer, priority: priority, since: time, patienceEnd: patienceEnd, lines: lines)
    takePlaces(slot)
    return WaitingTicket(slot: slot, order: entered)
  }

  /// Takes out whoever is next in `line`, passing over those whose patience has ended.
  ///
  /// - Parameters:
  ///   - line: The line that is served.
  ///   - time: The present.
  /// - Returns: Who it is, or `nil` if nobody waits there.
  /// - Complexity: O(log `count`) amortised.
  @inlinable
  public mutating func takeFirst(from line: Int = 0, at time: SimulationTime) -> Waiting<Customer>?
  {
    while let slot = firstSlot(of: line), let waiting = slots[slot].waiting {
      leave(slot)
      if waiting.patienceEnd > time { return waiting }
      abandonedCount += 1
    }
    return nil
  }

  /// Lets somebody leave unserved.
  ///
  /// - Returns: Who it was, or `nil` if the wait was over already.
  @inlinable
  @discardableResult
  public mutating func withdraw(_ ticket: WaitingTicket) -> Waiting<Customer>? {
    guard let waiting = self[ticket] else { return nil }
    leave(ticket.slot)
    return waiting
  }

  /// Changes how urgent somebody is who waits already; among equals the order of coming still counts.
  ///
  /// - Returns: Whether the wait was still on.
  @inlinable
  @discardableResult
  public mutating func changePriority(of ticket: WaitingTicket, to priority: Int) -> Bool {
    guard self[ticket] != nil else { return false }
    givePlacesUp(ticket.slot)
    slots[ticket.slot].waiting?.priority = priority
    takePlaces(ticket.slot)
    return true
  }
}

extension WaitingRoom {
  /// Whoever waits with `ticket`; `nil` if the wait is over.
  @inlinable
  public subscript(ticket: WaitingTicket) -> Waiting<Customer>? {
    slots[ticket.slot].order == ticket.order ? slots[ticket.slot].waiting : nil
  }

  /// How many wait in `line`, those included whose patience has ended unnoticed.
  @inlinable
  public func count(in line: Int) -> Int { heaps[line].live }

  /// Everybody who waits in `line`, the next one first.
  ///
  /// - Complexity: O(*n* log *n*).
  @inlinable
  public func inOrder(in line: Int = 0) -> [Waiting<Customer>] {
    tickets(in: line).compactMap { self[$0] }
  }

  /// The tickets of everybody who waits in `line`, the next one first.
  ///
  /// - Complexity: O(*n* log *n*).
  @inlinable
  public func tickets(in line: Int = 0) -> [WaitingTicket] {
    heaps[line].places.dropFirst(heaps[line].head).filter(isLive).sorted { $0 < $1 }.map {
      WaitingTicket(slot: $0.slot, order: slots[$0.slot].order)
    }
  }

  /// Whoever is next in `line` and still patient at `time`.
  @inlinable
  mutating func first(in line: Int, at time: SimulationTime) -> Waiting<Customer>? {
    while let slot = firstSlot(of: line), let waiting = slots[slot].waiting {
      if waiting.patienceEnd > time { return waiting }
      leave(slot)
      abandonedCount += 1
    }
    return nil
  }
}

extension WaitingRoom {
  @inlinable
  func isLive(_ place: LineHeap.Place) -> Bool {
    slots[place.slot].stamp == place.stamp
  }

  /// The slot of whoever is next in `line`, after clearing away the places given up before it.
  @inlinable
  mutating func firstSlot(of line: Int) -> Int? {
    while let place = heaps[line].first {
      if isLive(place) { return place.slot }
      heaps[line].removeFirst()
    }
    return nil
  }

  @inlinable
  mutating func takeSlot() -> Int {
    if let slot = freeSlots.popLast() { return slot }
    slots.append(Slot())
    return slots.count - 1
  }

  @inlinable
  mutating func takePlaces(_ slot: Int) {
    guard let waiting = slots[slot].waiting else { return }
    let order = slots[slot].order
    waiting.lines.forEach { line in
      let discipline = disciplines[line]
      let rank = discipline.rank(priority: waiting.priority, since: waiting.since)
      let place = LineHeap.Place(
        rank: rank, order: discipline.prefersLater ? -order : order, slot: slot,
        stamp: slots[slot].stamp)
      heaps[line].insert(place)
    }
  }

  @inlinable
  mutating func givePlacesUp(_ slot: Int) {
    guard let waiting = slots[slot].waiting else { return }
    slots[slot].stamp += 1
    waiting.lines.forEach { line in
      heaps[line].live -= 1
      guard heaps[line].isCrowded else { return }
      let slots = slots
      heaps[line].sweep { slots[$0.slot].stamp == $0.stamp }
    }
  }

  @inlinable
  mutating func leave(_ slot: Int) {
    givePlacesUp(slot)
    slots[slot].waiting = nil
    freeSlots.append(slot)
    waitingCount -= 1
  }
}

extension WaitingRoom.Slot: Sendable where Customer: Sendable {}
extension WaitingRoom: Sendable where Customer: Sendable {}
