import EventKernel

/// W3: three classes of customers with patience, three groups of agents with different skills.
///
/// W3s, with `pooled`: the same classes before one pool of thirty, the more urgent class first.
struct SkilledCenter: SimulationModel {
  enum Event {
    case arrival
    case departure(agent: Int32)
  }

  private static let rates = [6.0, 9, 17]
  private let customers: Int
  private let gap = SimulationDuration.seconds(1 / 32.0)
  private let service = SimulationDuration.seconds(1)
  private let patience = SimulationDuration.seconds(2)
  private var team: SkilledTeam<Void>
  private var arrivals: RandomStream
  private var services: RandomStream
  private var patiences: RandomStream
  private(set) var arrived = 0
  private(set) var served = 0

  init(customers: Int, isPooled: Bool) {
    self.customers = customers
    let groups: [SkilledTeam<Void>.Group] =
      isPooled
      ? [.init(count: 30, classes: [0, 1, 2])]
      : [
        .init(count: 10, classes: [0, 1]), .init(count: 14, classes: [1, 2]),
        .init(count: 6, classes: [0, 1, 2]),
      ]
    team = SkilledTeam(groups: groups, lines: .init(repeating: .firstInFirstOut, count: 3))
    arrivals = RandomStream("arrivals", seed: 11)
    services = RandomStream("services", seed: 11)
    patiences = RandomStream("patience", seed: 11)
  }

  mutating func handle(_ event: Event, calendar: inout EventCalendar<Event>) {
    switch event {
    case .arrival:
      arrived += 1
      if arrived < customers {
        calendar.schedule(.arrival, after: arrivals.exponential(mean: gap))
      }
      let patienceEnd = calendar.now + patiences.exponential(mean: patience)
      let agent = team.admit((), line: drawClass(), at: calendar.now, patienceEnd: patienceEnd)
      if let agent { serve(agent, &calendar) }
    case .departure(let agent):
      if let start = team.release(Int(agent), at: calendar.now) { serve(start.agent, &calendar) }
    }
  }

  private mutating func serve(_ agent: Int, _ calendar: inout EventCalendar<Event>) {
    served += 1
    let length = services.exponential(mean: service)
    calendar.schedule(.departure(agent: Int32(agent)), after: length)
  }

  private mutating func drawClass() -> Int {
    let draw = arrivals.uniform() * 32
    return draw < Self.rates[0] ? 0 : draw < Self.rates[0] + Self.rates[1] ? 1 : 2
  }
}

/// Runs one center to the end.
func center(_ workload: String, customers: Int, isPooled: Bool) {
  let stopwatch = Stopwatch()
  var simulator = Simulator(
    SkilledCenter(customers: customers, isPooled: isPooled), startingWith: .arrival)
  simulator.run()
  let share = 1 - Double(simulator.model.served) / Double(simulator.model.arrived)
  stopwatch.report(workload, events: 2 * customers, check: "Pab=\(rounded(share, 4))")
}
