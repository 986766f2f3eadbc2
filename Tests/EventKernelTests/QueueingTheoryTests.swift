import EventKernel
import Testing

@Suite("Queueing theory") struct QueueingTheoryTests {
  /// Expects the mean wait of one class alone.
  private func expectWait(
    _ truth: Double, rate: Double, service: DurationDistribution, agents: Int = 1,
    length: SimulationDuration = .seconds(8000), sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    var means = Tally()
    QueueStation.replicate(
      [.init(rate: rate, service: service)], agents: agents, length: length
    ) { means.record($0.waits[0].mean) }
    try expectMean(means, is: truth, tellingFrom: 1.2, sourceLocation: sourceLocation)
  }

  @Test("M/M/1: the mean wait is ρ ÷ (μ − λ); an error of a fifth would show")
  func oneAgent() throws {
    try expectWait(
      1, rate: 0.5, service: .exponential(mean: .seconds(1)), length: .seconds(14_000))
  }

  @Test("M/M/c: the mean wait is Erlang's; an error of a fifth would show")
  func manyAgents() throws {
    let truth = ErlangC.meanWait(load: 2.1, agents: 3, service: .seconds(1)).inSeconds
    try expectWait(truth, rate: 2.1, service: .exponential(mean: .seconds(1)), agents: 3)
  }

  @Test(
    "M/D/1 and M/G/1: the mean wait is Pollaczek and Khinchine's; an error of a fifth would show")
  func generalService() throws {
    // λ E[S²] ÷ 2(1 − ρ)
    try expectWait(0.5, rate: 0.5, service: .constant(.seconds(1)))
    try expectWait(
      0.5 * 1.5, rate: 0.5, service: .gamma(mean: .seconds(1), shape: 2), length: .seconds(10_000))
  }

  @Test(
    "priorities without pre-emption: the mean waits are Cobham's; an error of a quarter would show")
  func priorities() throws {
    let service = DurationDistribution.exponential(mean: .seconds(1))
    var urgent = Tally()
    var other = Tally()
    QueueStation.replicate(
      [
        .init(rate: 0.3, service: service, priority: 1),
        .init(rate: 0.3, service: service, priority: 2),
      ], agents: 1, length: .seconds(10_000)
    ) {
      urgent.record($0.waits[0].mean)
      other.record($0.waits[1].mean)
    }
    let residual = 0.6
    try expectMean(urgent, is: residual / 0.7, tellingFrom: 1.25)
    try expectMean(other, is: residual / (0.7 * 0.4), tellingFrom: 1.25)
  }

  @Test("priorities with pre-emption: the times in the system are theory's; a quarter would show")
  func preemption() throws {
    var urgent = Tally()
    var other = Tally()
    for seed in UInt64(1)...UInt64(20 * Thoroughness.factor) {
      var simulator = Simulator(PreemptiveStation(rates: [0.3, 0.3], seed: seed))
      for number in 0...1 { simulator.schedule(.arrival(number), at: .start) }
      simulator.run(until: .start + .seconds(10_000))
      urgent.record(simulator.model.stays[0].mean)
      other.record(simulator.model.stays[1].mean)
    }
    try expectMean(urgent, is: 1 / 0.7, tellingFrom: 1.25)
    try expectMean(other, is: 1 / (0.7 * 0.4), tellingFrom: 1.25)
  }

  @Test("customers who give up: shares and waits are Erlang A's; an error of a tenth would show")
  func impatience() throws {
    let truth = ErlangA(
      arrivalsPerSecond: 6, service: .seconds(1), patience: .seconds(2), agents: 5)
    var shares = Tally()
    var waits = Tally()
    QueueStation.replicate(
      [.init(rate: 6, service: .exponential(mean: .seconds(1)))], agents: 5,
      patience: .seconds(2), length: .seconds(1200)
    ) {
      shares.record(Double($0.gaveUp) / Double($0.arrived))
      waits.record($0.waits[0].mean)
    }
    try expectMean(shares, is: truth.probabilityOfAbandonment, tellingFrom: 1.1)
    try expectMean(waits, is: truth.meanWait.inSeconds, tellingFrom: 1.1)
  }

  @Test("the closed forms agree with published numbers")
  func closedForms() {
    #expect(
      abs(ErlangC.meanWait(load: 18, agents: 20, service: .seconds(1)).inSeconds - 0.275385) < 1e-6)
    #expect(ErlangC.probabilityOfWaiting(load: 0.5, agents: 1) == 0.5)
    #expect(abs(ErlangC.probabilityOfWaiting(load: 1, agents: 2) - 1 / 3.0) < 1e-15)
    #expect(ErlangC.probabilityOfWaiting(load: 3, agents: 3) == 1)
    let level = ErlangC.serviceLevel(
      load: 0.5, agents: 1, service: .seconds(1), within: .seconds(2))
    #expect(abs(level - (1 - 0.5 * PortableMath.exp(-1))) < 1e-15)

    let palm = ErlangA(
      arrivalsPerSecond: 100 / 30.0, service: .seconds(3), patience: .seconds(5), agents: 14)
    #expect(abs(palm.probabilityOfWaiting - 0.145260) < 1e-6)
    #expect(abs(palm.probabilityOfAbandonment - 0.0139837) < 1e-7)
    #expect(abs(palm.occupancy - 0.704297) < 1e-6)
    #expect(abs(palm.meanWait.inSeconds - 0.0699187) < 1e-6)
  }

  @Test("tandem of M/M/c: the time through is Jackson's; an error of a fifth would show")
  func tandem() throws {
    let agents = [1, 2, 3]
    let loads = agents.map { 0.6 * Double($0) }
    let truth = zip(agents, loads).reduce(0) { sum, station in
      let service = SimulationDuration.seconds(station.1)
      let wait = ErlangC.meanWait(load: station.1, agents: station.0, service: service)
      return sum + wait.inSeconds + station.1
    }
    var stays = Tally()
    for seed in UInt64(1)...UInt64(20 * Thoroughness.factor) {
      var simulator = Simulator(
        TandemStations(agents: agents, load: 0.6, seed: seed), startingWith: .arrival)
      simulator.run(until: .start + .seconds(6000))
      stays.record(simulator.model.stays.mean)
    }
    try expectMean(stays, is: truth, tellingFrom: 1.2)
  }
}
