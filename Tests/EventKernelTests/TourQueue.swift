import EventKernel

struct SingleServerQueue: SimulationModel {
  enum Event {
    case arrival
    case departure
  }

  private var desk = Resource<Void>(capacity: 1)
  private var arrivals: RandomStream
  private var services: RandomStream
  private(set) var waits = Tally()

  init(seed: UInt64) {
    arrivals = RandomStream("arrivals", seed: seed)
    services = RandomStream("services", seed: seed)
  }

  mutating func handle(_ event: Event, calendar: inout EventCalendar<Event>) {
    switch event {
    case .arrival:
      calendar.schedule(.arrival, after: arrivals.exponential(mean: .seconds(2)))
      guard desk.seize((), at: calendar.now) == .started else { return }
      begin(waited: .zero, &calendar)
    case .departure:
      guard let next = desk.release(at: calendar.now) else { return }
      begin(waited: calendar.now - next.since, &calendar)
    }
  }

  private mutating func begin(
    waited: SimulationDuration, _ calendar: inout EventCalendar<Event>
  ) {
    waits.record(waited)
    calendar.schedule(.departure, after: services.exponential(mean: .seconds(1)))
  }
}
