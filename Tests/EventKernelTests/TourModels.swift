import EventKernel

/// The bank of the page for those who come from other tools.
struct BankCounter: SimulationModel {
  enum Event {
    case arrival
    case departure
  }

  private(set) var counter = Resource<Void>(capacity: 1)
  private(set) var served = 0
  private var arrivals = RandomStream("arrivals", seed: 1)
  private var patiences = RandomStream("patience", seed: 1)
  private var services = RandomStream("services", seed: 1)

  mutating func handle(_ event: Event, calendar: inout EventCalendar<Event>) {
    switch event {
    case .arrival:
      calendar.schedule(.arrival, after: arrivals.exponential(mean: .seconds(10)))
      let patienceEnd = calendar.now + patiences.uniform(in: .seconds(1)...(.seconds(3)))
      let outcome = counter.seize((), at: calendar.now, patienceEnd: patienceEnd)
      if outcome == .started { serve(&calendar) }
    case .departure:
      if counter.release(at: calendar.now) != nil { serve(&calendar) }
    }
  }

  private mutating func serve(_ calendar: inout EventCalendar<Event>) {
    served += 1
    calendar.schedule(.departure, after: services.exponential(mean: .seconds(12)))
  }
}

/// The shifts of the tour: somebody comes every ten minutes and is served for fifteen.
struct ShiftedDesk: SimulationModel {
  enum Event {
    case arrival(Int)
    case departure
    case onDuty(Int)
  }

  private(set) var desk = Resource<Int>(capacity: 0)
  private(set) var starts: [SimulationTime] = []

  mutating func handle(_ event: Event, calendar: inout EventCalendar<Event>) {
    switch event {
    case .arrival(let number):
      calendar.schedule(.arrival(number + 1), after: .minutes(10))
      if desk.seize(number, at: calendar.now) == .started { serve(number, &calendar) }
    case .departure:
      if let next = desk.release(at: calendar.now) { serve(next.customer, &calendar) }
    case .onDuty(let count):
      for next in desk.setCapacity(count, at: calendar.now) { serve(next.customer, &calendar) }
    }
  }

  private mutating func serve(_ number: Int, _ calendar: inout EventCalendar<Event>) {
    starts.append(calendar.now)
    calendar.schedule(.departure, after: .minutes(15))
  }
}

/// The cascade of the tour: one post and what follows, answered after a minute.
struct AnsweredPost: SimulationModel {
  enum Event {
    case post
    case birth(OffspringSequence, OffspringSequence.Child)
  }

  private(set) var count = 0

  mutating func handle(_ event: Event, calendar: inout EventCalendar<Event>) {
    switch event {
    case .post: happen(1, &calendar)
    case .birth(let siblings, let child):
      if child.happens(under: damping(at: calendar.now)) { happen(child.identity, &calendar) }
      scheduleNext(of: siblings, &calendar)
    }
  }

  private func damping(at time: SimulationTime) -> Double {
    time < .start + .minutes(1) ? 1 : 0
  }

  private mutating func happen(_ identity: UInt64, _ calendar: inout EventCalendar<Event>) {
    count += 1
    let children = OffspringSequence(
      of: identity, seed: 4, at: calendar.now, mean: 2, kernel: .exponential(mean: .seconds(20)))
    scheduleNext(of: children, &calendar)
  }

  private func scheduleNext(
    of siblings: OffspringSequence, _ calendar: inout EventCalendar<Event>
  ) {
    var siblings = siblings
    guard let child = siblings.next() else { return }
    calendar.schedule(.birth(siblings, child), at: child.time)
  }
}
