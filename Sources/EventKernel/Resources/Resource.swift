/// People or lines that can be busy, and those who wait for one of them.
///
/// The model decides what happens next: `seize` tells whether the customer starts at once, `release` and
/// `setCapacity` tell who starts now; the model schedules the end of the service.
public struct Resource<Customer> {
  /// Those who wait.
  public var line: WaitingRoom<Customer>
  /// How many are on duty.
  @inlinable public var capacity: Int { onDuty }
  @usableFromInline var onDuty: Int
  /// How many are busy, over time.
  @inlinable public var busy: CountOverTime { busyCount }
  @usableFromInline var busyCount: CountOverTime
  /// How many may wait before newcomers balk.
  public let lineLimit: Int

  /// Creates a resource of which none is busy.
  ///
  /// - Parameters:
  ///   - capacity: How many there are; not negative.
  ///   - discipline: Who is next.
  ///   - lineLimit: How many may wait before newcomers balk.
  ///   - time: The present.
  @inlinable
  public init(
    capacity: Int, discipline: QueueDiscipline = .firstInFirstOut, lineLimit: Int = .max,
    at time: SimulationTime = .start
  ) {
    precondition(capacity >= 0, "a capacity of \(capacity) is negative")
    onDuty = capacity
    self.lineLimit = lineLimit
    line = WaitingRoom(discipline)
    busyCount = CountOverTime(0, at: time)
  }

  /// Tells whether nobody is free.
  @inlinable
  public var isBusy: Bool { busyCount.value >= onDuty }
}

extension Resource {
  /// Asks for service.
  ///
  /// - Parameters:
  ///   - customer: Who asks.
  ///   - priority: How urgent; lower goes first.
  ///   - time: The present.
  ///   - patienceEnd: When patience ends.
  /// - Returns: Whether service begins, or the place in the line, or that the line was too long.
  @inlinable
  @inline(__always)
  public mutating func seize(
    _ customer: Customer, priority: Int = 0, at time: SimulationTime,
    patienceEnd: SimulationTime = .distantFuture
  ) -> Admission {
    if !isBusy {
      busyCount.add(1, at: time)
      return .started
    }
    guard line.count < lineLimit else { return .balked }
    let ticket = line.enter(customer, priority: priority, at: time, patienceEnd: patienceEnd)
    return .waiting(ticket)
  }

  /// Ends a service.
  ///
  /// - Parameter time: The present.
  /// - Returns: Whose service begins now, or `nil` if nobody waits or the freed one goes off duty.
  @inlinable
  @inline(__always)
  public mutating func release(at time: SimulationTime) -> Waiting<Customer>? {
    precondition(busyCount.value > 0, "nobody is busy who could be released")
    if busyCount.value <= onDuty, let next = line.takeFirst(at: time) { return next }
    busyCount.add(-1, at: time)
    return nil
  }

  /// Changes how many are on duty; whoever is busy beyond that finishes and goes.
  ///
  /// - Parameters:
  ///   - capacity: How many there are from now on; not negative.
  ///   - time: The present.
  /// - Returns: Whose services begin now.
  @inlinable
  public mutating func setCapacity(_ capacity: Int, at time: SimulationTime) -> [Waiting<Customer>]
  {
    precondition(capacity >= 0, "a capacity of \(capacity) is negative")
    onDuty = capacity
    var started: [Waiting<Customer>] = []
    while let next = startNext(at: time) { started.append(next) }
    return started
  }

  @inlinable
  mutating func startNext(at time: SimulationTime) -> Waiting<Customer>? {
    guard !isBusy, let next = line.takeFirst(at: time) else { return nil }
    busyCount.add(1, at: time)
    return next
  }
}

extension Resource: Sendable where Customer: Sendable {}
