import EventKernel

/// W4: five stations in a row, each with a line and several agents.
struct Tandem: SimulationModel {
  enum Event {
    case arrival
    case departure(station: Int32, customer: Int32)
  }

  private let customers: Int
  private var stations: [Resource<Int32>]
  private let services: [SimulationDuration]
  private var entered: [SimulationTime] = []
  private var random: RandomStream
  private(set) var done = 0
  private(set) var stay = SimulationDuration.zero

  init(customers: Int) {
    self.customers = customers
    let agents = [2, 4, 3, 5, 2]
    stations = agents.map { Resource(capacity: $0) }
    services = agents.map { .seconds(0.85 * Double($0)) }
    random = RandomStream("tandem", seed: 3)
    entered.reserveCapacity(customers)
  }

  mutating func handle(_ event: Event, calendar: inout EventCalendar<Event>) {
    switch event {
    case .arrival:
      let number = Int32(entered.count)
      entered.append(calendar.now)
      if entered.count < customers {
        calendar.schedule(.arrival, after: random.exponential(mean: .seconds(1)))
      }
      enter(0, number, &calendar)
    case .departure(let station, let customer):
      if let next = stations[Int(station)].release(at: calendar.now) {
        serve(Int(station), next.customer, &calendar)
      }
      if station < 4 { return enter(Int(station) + 1, customer, &calendar) }
      done += 1
      stay += calendar.now - entered[Int(customer)]
    }
  }

  private mutating func enter(
    _ station: Int, _ customer: Int32, _ calendar: inout EventCalendar<Event>
  ) {
    guard stations[station].seize(customer, at: calendar.now).isStarted else { return }
    serve(station, customer, &calendar)
  }

  private mutating func serve(
    _ station: Int, _ customer: Int32, _ calendar: inout EventCalendar<Event>
  ) {
    let length = random.exponential(mean: services[station])
    calendar.schedule(.departure(station: Int32(station), customer: customer), after: length)
  }
}

/// Runs the tandem to the end.
func tandem(customers: Int) {
  let stopwatch = Stopwatch()
  var simulator = Simulator(Tandem(customers: customers), startingWith: .arrival)
  simulator.run()
  let mean = simulator.model.stay.inSeconds / Double(simulator.model.done)
  stopwatch.report("W4", events: 6 * customers, check: "T=\(rounded(mean, 4))")
}
