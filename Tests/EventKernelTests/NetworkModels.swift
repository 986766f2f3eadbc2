import EventKernel

/// Stations in a row, each with a line and some agents; services are exponential, arrivals 1 a second.
struct TandemStations: SimulationModel {
  enum Event {
    case arrival
    case departure(station: Int, since: SimulationTime)
  }

  private var stations: [Resource<SimulationTime>]
  private let services: [SimulationDuration]
  private var random: RandomStream
  private(set) var stays = Tally()

  init(agents: [Int], load: Double, seed: UInt64) {
    stations = agents.map { Resource(capacity: $0) }
    services = agents.map { .seconds(load * Double($0)) }
    random = RandomStream("tandem", seed: seed)
  }

  mutating func handle(_ event: Event, calendar: inout EventCalendar<Event>) {
    switch event {
    case .arrival:
      calendar.schedule(.arrival, after: random.exponential(mean: .seconds(1)))
      enter(0, since: calendar.now, &calendar)
    case .departure(let station, let since):
      if let next = stations[station].release(at: calendar.now) {
        serve(station, since: next.customer, &calendar)
      }
      if station + 1 < stations.count {
        enter(station + 1, since: since, &calendar)
      } else {
        stays.record(calendar.now - since)
      }
    }
  }

  private mutating func enter(
    _ station: Int, since: SimulationTime, _ calendar: inout EventCalendar<Event>
  ) {
    guard stations[station].seize(since, at: calendar.now) == .started else { return }
    serve(station, since: since, &calendar)
  }

  private mutating func serve(
    _ station: Int, since: SimulationTime, _ calendar: inout EventCalendar<Event>
  ) {
    let service = random.exponential(mean: services[station])
    calendar.schedule(.departure(station: station, since: since), after: service)
  }
}

/// One agent who breaks off what is less urgent and later resumes it where it was left.
struct PreemptiveStation: SimulationModel {
  struct Customer: Sendable {
    var number: Int
    var since: SimulationTime
    var rest: SimulationDuration
  }

  enum Event {
    case arrival(Int)
    case departure(Int)
  }

  private let rates: [Double]
  private var resource = PreemptiveResource<Int>(capacity: 1)
  private var customers: [Customer] = []
  private var end: EventHandle?
  private var random: RandomStream
  private(set) var stays: [Tally]

  init(rates: [Double], seed: UInt64) {
    self.rates = rates
    stays = rates.map { _ in Tally() }
    random = RandomStream("preemptive", seed: seed)
  }

  mutating func handle(_ event: Event, calendar: inout EventCalendar<Event>) {
    switch event {
    case .arrival(let number): arrive(number, &calendar)
    case .departure(let service):
      guard let done = resource.services.first else { return }
      let customer = customers[done.customer]
      stays[customer.number].record(calendar.now - customer.since)
      if let next = resource.release(service, at: calendar.now) { begin(next, &calendar) }
    }
  }

  private mutating func arrive(_ number: Int, _ calendar: inout EventCalendar<Event>) {
    let gap = random.exponential(mean: .seconds(1 / rates[number]))
    calendar.schedule(.arrival(number), after: gap)
    let service = random.exponential(mean: .seconds(1))
    customers.append(Customer(number: number, since: calendar.now, rest: service))
    switch resource.seize(customers.count - 1, priority: number, at: calendar.now) {
    case .started(let service): begin(service, &calendar)
    case .displaced(let victim, by: let service):
      customers[victim.customer].rest =
        customers[victim.customer].rest - (calendar.now - victim.since)
      if let end { calendar.cancel(end) }
      begin(service, &calendar)
    case .waiting: return
    }
  }

  private mutating func begin(
    _ service: PreemptiveResource<Int>.Service, _ calendar: inout EventCalendar<Event>
  ) {
    end = calendar.schedule(.departure(service.number), after: customers[service.customer].rest)
  }
}
