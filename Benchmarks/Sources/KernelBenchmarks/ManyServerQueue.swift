import EventKernel

/// W2 and W5: customers arrive at random, wait in one line, and are served by equal agents.
struct ManyServerQueue: SimulationModel {
  enum Event {
    case arrival
    case departure
  }

  private let interarrival: SimulationDuration
  private let service: SimulationDuration
  private let customers: Int
  private var arrived = 0
  private var idle: Int
  private var line = Line()
  private var arrivals: RandomStream
  private var services: RandomStream
  private(set) var served = 0
  private(set) var started = 0
  private(set) var waited = SimulationDuration.zero

  init(agents: Int, load: Double, customers: Int, seed: UInt64) {
    interarrival = .seconds(1 / (load * Double(agents)))
    service = .seconds(1)
    self.customers = customers
    idle = agents
    arrivals = RandomStream("arrivals", seed: seed)
    services = RandomStream("services", seed: seed)
  }

  var meanWait: Double { waited.inSeconds / Double(started) }

  mutating func handle(_ event: Event, calendar: inout EventCalendar<Event>) {
    switch event {
    case .arrival:
      arrived += 1
      if arrived < customers {
        calendar.schedule(.arrival, after: arrivals.exponential(mean: interarrival))
      }
      guard idle > 0 else { return line.append(calendar.now) }
      idle -= 1
      serve(&calendar)
    case .departure:
      served += 1
      guard let arrival = line.popFirst() else { return idle += 1 }
      waited += calendar.now - arrival
      serve(&calendar)
    }
  }

  private mutating func serve(_ calendar: inout EventCalendar<Event>) {
    started += 1
    calendar.schedule(.departure, after: services.exponential(mean: service))
  }
}

/// A first-in, first-out line of moments.
struct Line {
  private var moments = [SimulationTime](repeating: .start, count: 1024)
  private var first = 0
  private(set) var count = 0

  mutating func append(_ moment: SimulationTime) {
    if count == moments.count { grow() }
    moments[(first &+ count) & (moments.count &- 1)] = moment
    count += 1
  }

  mutating func popFirst() -> SimulationTime? {
    guard count > 0 else { return nil }
    let moment = moments[first]
    first = (first &+ 1) & (moments.count &- 1)
    count -= 1
    return moment
  }

  private mutating func grow() {
    moments = Array(moments[first...] + moments[..<first])
    moments += Array(repeating: .start, count: moments.count)
    first = 0
  }
}

/// Runs one queue to the end.
func queue(_ workload: String, agents: Int, customers: Int) {
  let stopwatch = Stopwatch()
  var simulator = Simulator(
    ManyServerQueue(agents: agents, load: 0.9, customers: customers, seed: 7),
    startingWith: .arrival)
  simulator.run()
  let check = "Wq=\(rounded(simulator.model.meanWait, 4))"
  stopwatch.report(workload, events: 2 * customers, check: check)
}

/// W5: runs many short replications on several threads.
func replicate(_ replications: Int, threads: Int) async {
  let stopwatch = Stopwatch()
  let waits = await withTaskGroup(of: Double.self) { group in
    for first in 0..<threads {
      group.addTask {
        stride(from: first, to: replications, by: threads).reduce(0) { $0 + meanWait(seed: $1) }
      }
    }
    return await group.reduce(0, +)
  }
  let check = "Wq=\(rounded(waits / Double(replications), 4))"
  stopwatch.report("W5", events: 2 * replications * 1000, check: check)
}

private func meanWait(seed: Int) -> Double {
  var simulator = Simulator(
    ManyServerQueue(agents: 5, load: 0.9, customers: 1000, seed: UInt64(1000 + seed)),
    startingWith: .arrival)
  simulator.run()
  return simulator.model.meanWait
}
