/// People who wait in one or several lines, each line with its own discipline.
///
/// Whoever waits in several lines leaves all of them when taken from one. Patience needs no event on the
/// calendar: whoever's patience has ended is passed over when the line is served, and counted. A model
/// that must know the moment schedules an event for it and calls `withdraw`.
///
/// Lines in which nobody is let in before others are chained, so entering, leaving and withdrawing cost
/// O(1); a line with priorities, or one whose members wait in other lines too, is a heap.
public struct WaitingRoom<Customer> {
  @usableFromInline
  struct Slot {
    /// The number of whoever waits, counted from 1; of a line's own slot how many are chained to it.
    @usableFromInline var order = 0
    /// The neighbours in the chain; of a free slot the next free one.
    @usableFromInline var previous: Int32
    @usableFromInline var next: Int32
    /// Makes the places taken with another stamp void.
    @usableFromInline var stamp: UInt32 = 0
    @usableFromInline var waiting: Waiting<Customer>?

    @inlinable
    init(chainedTo slot: Int) {
      previous = Int32(slot)
      next = Int32(slot)
    }
  }

  @usableFromInline let disciplines: [QueueDiscipline]
  /// The lines in which the last goes first.
  @usableFromInline let reversed: UInt64
  /// The lines that are heaps; of the others the members are chained.
  @usableFromInline var ranked: UInt64
  @usableFromInline var heaps: [LineHeap]
  /// A slot for each line, to which its chain is closed; then one for each who waits, and free ones.
  @usableFromInline var slots: [Slot]
  /// The first free slot; 0 if there is none.
  @usableFromInline var firstFree: Int32 = 0
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
    reversed = Self.set(of: lines) { $0.prefersLater }
    ranked = Self.set(of: lines) { $0.usesPriority }
    heaps = lines.map { _ in LineHeap() }
    slots = lines.indices.map { Slot(chainedTo: $0) }
  }

  /// Creates one empty line.
  @inlinable
  public init(_ discipline: QueueDiscipline = .firstInFirstOut) {
    self.init(lines: [discipline])
  }

  /// The numbers of the lines whose discipline is as `condition` says, as bits.
  @inlinable
  static func set(of lines: [QueueDiscipline], where condition: (QueueDiscipline) -> Bool) -> UInt64
  {
    lines.indices.reduce(0) { condition(lines[$1]) ? $0 | 1 << UInt64($1) : $0 }
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
  /// - Complexity: O(1) in a line without priorities, else O(log `count`) for each line.
  @inlinable
  @inline(__always)
  @discardableResult
  public mutating func enter(
    _ customer: Customer, lines: LineSet = LineSet(0), priority: Int = 0, at time: SimulationTime,
    patienceEnd: SimulationTime = .distantFuture
  ) -> WaitingTicket {
    precondition(
      !lines.isEmpty && lines.bits >> UInt64(disciplines.count) == 0,
      "there are lines 0 to \(disciplines.count - 1) to wait in, one or more at once")
    let waiting = Waiting(
      customer: customer, priority: priority, since: time, patienceEnd: patienceEnd, lines: lines)
    entered &+= 1
    waitingCount &+= 1
    let slot = takeSlot()
    if lines.bits & ranked == 0, lines.isSingle {
      chain(slot, waiting, to: lines.first)
    } else {
      enterRanked(slot, waiting)
    }
    return WaitingTicket(slot: slot, order: entered)
  }

  /// Takes out whoever is next in `line`, passing over those whose patience has ended.
  ///
  /// - Parameters:
  ///   - line: The line that is served.
  ///   - time: The present.
  /// - Returns: Who it is, or `nil` if nobody waits there.
  /// - Complexity: O(1) in a line without priorities, else O(log `count`), amortised.
  @inlinable
  @inline(__always)
  public mutating func takeFirst(from line: Int = 0, at time: SimulationTime) -> Waiting<Customer>?
  {
    while let waiting = takeNext(from: line) {
      if waiting.patienceEnd > time { return waiting }
      abandonedCount += 1
    }
    return nil
  }

  /// Lets somebody leave unserved.
  ///
  /// - Returns: Who it was, or `nil` if the wait was over already.
  /// - Complexity: O(1) amortised.
  @inlinable
  @discardableResult
  public mutating func withdraw(_ ticket: WaitingTicket) -> Waiting<Customer>? {
    self[ticket] == nil ? nil : leave(ticket.slot)
  }

  /// Changes how urgent somebody is who waits already; among equals the order of coming still counts.
  ///
  /// - Returns: Whether the wait was still on.
  /// - Complexity: O(log `count`) for each line.
  @inlinable
  @discardableResult
  public mutating func changePriority(of ticket: WaitingTicket, to priority: Int) -> Bool {
    guard let waiting = self[ticket] else { return false }
    slots[ticket.slot].waiting?.priority = priority
    if waiting.lines.bits & ranked != 0 {
      givePlacesUp(ticket.slot, waiting.lines)
      takePlaces(ticket.slot)
    }
    return true
  }
}

extension WaitingRoom {
  /// Whoever waits with `ticket`; `nil` if the wait is over.
  @inlinable
  public subscript(ticket: WaitingTicket) -> Waiting<Customer>? {
    guard ticket.slot < slots.count, slots[ticket.slot].order == ticket.order else { return nil }
    return slots[ticket.slot].waiting
  }

  /// How many wait in `line`, those included whose patience has ended unnoticed.
  @inlinable
  public func count(in line: Int) -> Int {
    isRanked(line) ? heaps[line].live : slots[line].order
  }

  /// Everybody who waits in `line`, the next one first.
  ///
  /// - Complexity: O(*n*), or O(*n* log *n*) in a line with priorities.
  @inlinable
  public func inOrder(in line: Int = 0) -> [Waiting<Customer>] {
    slotsInOrder(of: line).compactMap { slots[$0].waiting }
  }

  /// The tickets of everybody who waits in `line`, the next one first.
  ///
  /// - Complexity: O(*n*), or O(*n* log *n*) in a line with priorities.
  @inlinable
  public func tickets(in line: Int = 0) -> [WaitingTicket] {
    slotsInOrder(of: line).map { WaitingTicket(slot: $0, order: slots[$0].order) }
  }

  /// How many go before the one with `ticket` in `line`; `nil` if that one does not wait there.
  ///
  /// - Complexity: O(*n*), or O(*n* log *n*) in a line with priorities.
  @inlinable
  public func position(of ticket: WaitingTicket, in line: Int = 0) -> Int? {
    tickets(in: line).firstIndex(of: ticket)
  }

  /// Whoever is next in `line` and still patient at `time`.
  ///
  /// - Complexity: O(1) in a line without priorities, else O(log `count`), amortised.
  @inlinable
  public mutating func first(in line: Int = 0, at time: SimulationTime) -> Waiting<Customer>? {
    while let slot = firstSlot(of: line), let waiting = slots[slot].waiting {
      if waiting.patienceEnd > time { return waiting }
      _ = leave(slot)
      abandonedCount += 1
    }
    return nil
  }
}

extension WaitingRoom.Slot: Sendable where Customer: Sendable {}
extension WaitingRoom: Sendable where Customer: Sendable {}
