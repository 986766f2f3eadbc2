import EventKernel

/// One line before several equal agents; classes of customers with their own rates, priorities and
/// service times; patience, if given, exponentially distributed.
struct QueueStation: SimulationModel {
  struct Class {
    var rate: Double
    var service: DurationDistribution
    var priority = 0
  }

  enum Event {
    case arrival(Int)
    case departure
    case givingUp(WaitingTicket)
  }

  let classes: [Class]
  let patience: SimulationDuration?
  private(set) var resource: Resource<Int>
  private(set) var waits: [Tally]
  private(set) var arrived = 0
  private(set) var gaveUp = 0
  private var arrivals: RandomStream
  private var services: RandomStream
  private var patiences: RandomStream

  init(_ classes: [Class], agents: Int, patience: SimulationDuration? = nil, seed: UInt64) {
    self.classes = classes
    self.patience = patience
    resource = Resource(capacity: agents, discipline: .priority)
    waits = classes.map { _ in Tally() }
    arrivals = RandomStream("arrivals", seed: seed)
    services = RandomStream("services", seed: seed)
    patiences = RandomStream("patience", seed: seed)
  }

  mutating func handle(_ event: Event, calendar: inout EventCalendar<Event>) {
    switch event {
    case .arrival(let number): arrive(number, &calendar)
    case .departure:
      guard let next = resource.release(at: calendar.now) else { return }
      waits[next.customer].record(calendar.now - next.since)
      serve(next.customer, &calendar)
    case .givingUp(let ticket):
      guard let waiting = resource.line.withdraw(ticket) else { return }
      waits[waiting.customer].record(calendar.now - waiting.since)
      gaveUp += 1
    }
  }

  private mutating func arrive(_ number: Int, _ calendar: inout EventCalendar<Event>) {
    arrived += 1
    let gap = SimulationDuration.seconds(1 / classes[number].rate)
    calendar.schedule(.arrival(number), after: arrivals.exponential(mean: gap))
    let outcome = resource.seize(
      number, priority: classes[number].priority, at: calendar.now)
    switch outcome {
    case .started:
      waits[number].record(0)
      serve(number, &calendar)
    case .waiting(let ticket):
      guard let patience else { return }
      calendar.schedule(.givingUp(ticket), after: patiences.exponential(mean: patience))
    case .balked: return
    }
  }

  private mutating func serve(_ number: Int, _ calendar: inout EventCalendar<Event>) {
    calendar.schedule(.departure, after: classes[number].service.sample(&services))
  }

  /// Runs `count` replications of `length`, more in long versions, and hands each finished model to `body`.
  static func replicate(
    _ classes: [Class], agents: Int, patience: SimulationDuration? = nil,
    count: UInt64 = 20, length: SimulationDuration, _ body: (QueueStation) -> Void
  ) {
    for seed in 1...count * UInt64(Thoroughness.factor) {
      let station = QueueStation(classes, agents: agents, patience: patience, seed: seed)
      var simulator = Simulator(station)
      for number in classes.indices { simulator.schedule(.arrival(number), at: .start) }
      simulator.run(until: .start + length)
      body(simulator.model)
    }
  }
}
