/// A resource whose service of the less urgent is broken off for the more urgent.
///
/// Whoever is displaced waits again, before all of the same priority who have not been served yet, and
/// the model is told, so that it can cancel the end of that service and remember what is left of it.
public struct PreemptiveResource<Customer> {
  /// What becomes of somebody who asks for service.
  public enum Outcome {
    /// Service begins now.
    case started(Service)
    /// Service begins now in the place of another, who waits again.
    case displaced(Service, by: Service)
    /// All are busy with what is at least as urgent.
    case waiting(WaitingTicket)
  }

  /// A service in progress.
  public struct Service {
    /// Names the service.
    public let number: Int
    /// Who is served.
    public let customer: Customer
    /// How urgent; lower goes first.
    public let priority: Int
    /// When this service, or its last resumption, began.
    public let since: SimulationTime
    /// When the customer first asked.
    let asked: SimulationTime
  }

  /// How many there are.
  public let capacity: Int
  /// The services in progress, in the order in which they began.
  public private(set) var services: [Service] = []
  /// Those who wait.
  public private(set) var line: WaitingRoom<Customer>
  private var started = 0

  /// Creates a resource of which none is busy.
  ///
  /// - Parameter capacity: How many there are; at least 1.
  public init(capacity: Int) {
    precondition(capacity >= 1, "a capacity of \(capacity) serves nobody")
    self.capacity = capacity
    line = WaitingRoom(.ageing(headStart: .days(36_500)))
  }
}

extension PreemptiveResource {
  /// Asks for service.
  ///
  /// - Parameters:
  ///   - customer: Who asks.
  ///   - priority: How urgent, −1 000 to 1 000; lower goes first.
  ///   - time: The present.
  /// - Returns: What becomes of the request.
  /// - Complexity: O(`capacity` + log of the line's length).
  public mutating func seize(
    _ customer: Customer, priority: Int, at time: SimulationTime
  ) -> Outcome {
    precondition(abs(priority) <= 1000, "priority \(priority) is not between −1000 and 1000")
    if services.count < capacity {
      return .started(begin(customer, priority, asked: time, at: time))
    }
    guard let index = leastUrgent, services[index].priority > priority else {
      return .waiting(line.enter(customer, priority: priority, at: time))
    }
    let victim = services.remove(at: index)
    line.enter(victim.customer, priority: victim.priority, at: victim.asked)
    return .displaced(victim, by: begin(customer, priority, asked: time, at: time))
  }

  /// Ends the service `number`.
  ///
  /// - Parameters:
  ///   - number: The service's number.
  ///   - time: The present.
  /// - Returns: The service that begins now, or resumes; `nil` if nobody waits.
  public mutating func release(_ number: Int, at time: SimulationTime) -> Service? {
    guard let index = services.firstIndex(where: { $0.number == number }) else {
      preconditionFailure("service \(number) is not in progress")
    }
    services.remove(at: index)
    guard let next = line.takeFirst(at: time) else { return nil }
    return begin(next.customer, next.priority, asked: next.since, at: time)
  }

  /// The index of the service to break off first: the least urgent, of those the latest begun.
  private var leastUrgent: Int? {
    services.indices.max {
      (services[$0].priority, services[$0].number) < (services[$1].priority, services[$1].number)
    }
  }

  private mutating func begin(
    _ customer: Customer, _ priority: Int, asked: SimulationTime, at time: SimulationTime
  ) -> Service {
    started += 1
    let service = Service(
      number: started, customer: customer, priority: priority, since: time, asked: asked)
    services.append(service)
    return service
  }
}

extension PreemptiveResource.Service: Sendable where Customer: Sendable {}
extension PreemptiveResource.Outcome: Sendable where Customer: Sendable {}
extension PreemptiveResource: Sendable where Customer: Sendable {}
