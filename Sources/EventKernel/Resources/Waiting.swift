/// Names somebody who waits, from entering until leaving; never used again for another.
@frozen
public struct WaitingTicket: Hashable, Sendable {
  @usableFromInline let slot: Int
  @usableFromInline let order: Int

  @inlinable
  init(slot: Int, order: Int) {
    self.slot = slot
    self.order = order
  }
}

/// Somebody who waits, or has just stopped waiting.
@frozen
public struct Waiting<Customer> {
  /// Who.
  public var customer: Customer
  /// The number that says how urgent; lower goes first.
  public var priority: Int
  /// When the wait began.
  public var since: SimulationTime
  /// When patience ends.
  public var patienceEnd: SimulationTime
  /// The lines in which this one waits.
  public var lines: LineSet

  @inlinable
  init(
    customer: Customer, priority: Int, since: SimulationTime, patienceEnd: SimulationTime,
    lines: LineSet
  ) {
    self.customer = customer
    self.priority = priority
    self.since = since
    self.patienceEnd = patienceEnd
    self.lines = lines
  }
}

extension Waiting: Sendable where Customer: Sendable {}
extension Waiting: Equatable where Customer: Equatable {}
