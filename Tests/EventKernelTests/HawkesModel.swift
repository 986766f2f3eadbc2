import EventKernel

/// Posts that come by themselves at a steady rate, each of which begets others.
struct HawkesModel: SimulationModel {
  enum Event {
    case immigrant
    case birth(OffspringSequence, OffspringSequence.Child)
  }

  var rate = 1.0
  var branching = 0.5
  var kernel = OffspringKernel.exponential(mean: .seconds(1))
  var dispersion: Double?
  var modulation: @Sendable (SimulationTime) -> Double = { _ in 1 }
  let seed: UInt64
  let end: SimulationTime
  private var immigrants: RandomStream
  private var arrived: UInt64 = 0
  private(set) var times: [SimulationTime] = []

  init(seed: UInt64, end: SimulationTime) {
    self.seed = seed
    self.end = end
    immigrants = RandomStream("immigrants", seed: seed)
  }

  mutating func handle(_ event: Event, calendar: inout EventCalendar<Event>) {
    switch event {
    case .immigrant:
      arrived += 1
      let gap = immigrants.exponential(mean: .seconds(1 / rate))
      calendar.schedule(.immigrant, after: gap)
      happen(arrived, &calendar)
    case .birth(let siblings, let child):
      if child.happens(under: modulation(calendar.now)) { happen(child.identity, &calendar) }
      scheduleNext(of: siblings, &calendar)
    }
  }

  private mutating func happen(_ identity: UInt64, _ calendar: inout EventCalendar<Event>) {
    times.append(calendar.now)
    let offspring = OffspringSequence(
      of: identity, seed: seed, at: calendar.now, mean: branching, kernel: kernel,
      dispersion: dispersion)
    scheduleNext(of: offspring, &calendar)
  }

  private func scheduleNext(
    of siblings: OffspringSequence, _ calendar: inout EventCalendar<Event>
  ) {
    var siblings = siblings
    guard let child = siblings.next(), child.time <= end else { return }
    calendar.schedule(.birth(siblings, child), at: child.time)
  }

  /// When everything happens in one run; the first immigrant comes after a random while.
  static func run(
    seed: UInt64, seconds: Int, change: (inout HawkesModel) -> Void = { _ in }
  ) -> [SimulationTime] {
    let end = SimulationTime.start + .seconds(seconds)
    var model = HawkesModel(seed: seed, end: end)
    change(&model)
    var first = RandomStream("first", seed: seed)
    let begin = SimulationTime.start + first.exponential(mean: .seconds(1 / model.rate))
    var simulator = Simulator(model)
    simulator.schedule(.immigrant, at: begin)
    simulator.run(until: end)
    return simulator.model.times
  }
}
