import EventKernel
import Testing

@Suite("Point processes") struct PointProcessTests {
  @Test("a changing rate gives counts that are Poisson about its integral; a tenth more would show")
  func thinning() {
    let rounds = 100 * Thoroughness.factor
    let profile = RateProfile(step: .seconds(10), rates: [2, 0, 5, 1], repeats: true)
    var counts = [Int](repeating: 0, count: 4)
    var stream = RandomStream("visitors", seed: 3)
    var now = SimulationTime.start
    let end = SimulationTime.start + .seconds(40 * rounds)
    while let next = stream.nextArrival(
      after: now, until: end, maximumRate: 5, rate: { profile.rate(at: $0) })
    {
      counts[Int(next.microseconds / 10_000_000) % 4] += 1
      now = next
    }
    #expect(counts[1] == 0)
    let expected = [20.0, 50, 10].map { $0 * Double(rounds) }
    let found = [counts[0], counts[2], counts[3]]
    #expect(chiSquare(found, expected: expected) < chiSquareLimit(degreesOfFreedom: 3))
    #expect(
      chiSquare(found, expected: expected.map { $0 * Thoroughness.wrong(1.1) })
        > chiSquareLimit(degreesOfFreedom: 3))
    #expect(profile.expectedArrivals(until: .start + .seconds(4025)) == 8000 + 20 + 25)
  }

  @Test(
    "delays invert the share that comes later",
    arguments: [
      OffspringKernel.exponential(mean: .minutes(3)),
      .lomax(scale: .minutes(5), exponent: 0.5),
      .flatThenPowerLaw(flat: .minutes(5), exponent: 0.242),
    ])
  func kernels(kernel: OffspringKernel) {
    for share in [0.001, 0.1, 0.19, 0.2, 0.5, 0.9] {
      let delay = SimulationDuration.seconds(kernel.delay(share: share))
      #expect(abs(kernel.shareLater(than: delay) - (1 - share)) < 1e-6)
    }
    #expect(kernel.delay(share: 0) == 0)
    #expect(kernel.shareLater(than: .zero) == 1)
  }

  @Test(
    "a Hawkes process has the mean of theory and its variance; 8 % and n = 0.6 for 0.5 would show")
  func hawkesMoments() throws {
    let counts = (UInt64(1)...UInt64(300 * Thoroughness.factor)).map { seed in
      Double(HawkesModel.run(seed: seed, seconds: 100).count)
    }
    var tally = Tally()
    for count in counts { tally.record(count) }
    // From an empty start: μT ÷ (1 − n) − μn(1 − e^{−β(1−n)T}) ÷ β(1 − n)².
    try expectMean(tally, is: 200 - 2, tellingFrom: 1.08)
    // The sample variance of 300 counts has a relative standard error of 8 %, of 7500 one of 1.7 %.
    let margin = Thoroughness.wrong(1.35) - 1
    let wrong = Thoroughness.isLong ? 0.52 : 0.6
    #expect(abs(tally.variance / HawkesMoments.variance(branching: 0.5, seconds: 100) - 1) < margin)
    #expect(
      abs(tally.variance / HawkesMoments.variance(branching: wrong, seconds: 100) - 1) > margin)
    // μT ÷ (1 − n)³ is the limit, from which the empty start takes about 3 % here.
    #expect((750...790).contains(HawkesMoments.variance(branching: 0.5, seconds: 100)))
  }

  @Test("the compensator of a Hawkes process turns it into a Poisson process; n = 0.6 would not")
  func timeRescaling() {
    let seconds = 4000 * Thoroughness.factor
    let times = HawkesModel.run(seed: 5, seconds: seconds) { $0.branching = 0.7 }
    let wrong = Thoroughness.isLong ? 0.68 : 0.6
    #expect(times.count > 10_000)
    #expect(kolmogorovDistance(rescaled(times, 0.7)) { -PortableMath.expm1(-$0) } < 2.3)
    #expect(kolmogorovDistance(rescaled(times, wrong)) { -PortableMath.expm1(-$0) } > 2.3)
  }

  /// The increments of the compensator with branching ratio `n`, rate 1 and decay 1.
  private func rescaled(_ times: [SimulationTime], _ n: Double) -> [Double] {
    var excitement = 0.0
    var last = SimulationTime.start
    return times.map { time in
      let gap = (time - last).inSeconds
      let decayed = excitement * PortableMath.exp(-gap)
      defer {
        excitement = decayed + n
        last = time
      }
      return gap + excitement - decayed
    }
  }

  /// The number of descendants of one event, itself included, counted up to `limit`.
  private func progeny(
    _ number: UInt64, mean: Double, dispersion: Double? = nil, limit: Int
  ) -> Int {
    var waiting = [number &* 0x9e37_79b9_7f4a_7c15]
    var count = 0
    while let identity = waiting.popLast(), count < limit {
      count += 1
      var offspring = OffspringSequence(
        of: identity, seed: 9, at: .start, mean: mean, kernel: .exponential(mean: .seconds(1)),
        dispersion: dispersion)
      while let child = offspring.next() { waiting.append(child.identity) }
    }
    return count
  }

  /// Compares 10 000 cascades or more with the sizes that `logShare` gives.
  private func distance(
    mean: Double, dispersion: Double? = nil, logShare: (Double) -> Double
  ) -> Double {
    let count = 10_000 * Thoroughness.factor
    let sizes = (1...UInt64(count)).map {
      progeny($0, mean: mean, dispersion: dispersion, limit: 1000)
    }
    let expected = (1...8).map { Double(count) * PortableMath.exp(logShare(Double($0))) }
    let found = (1...8).map { size in sizes.count { $0 == size } }
    let rest = Double(count) - expected.reduce(0, +)
    return chiSquare(found + [sizes.count { $0 > 8 }], expected: expected + [rest])
  }

  @Test("cascades with Poisson offspring have Borel sizes; n off by a tenth would show")
  func borel() {
    func logShare(_ n: Double, _ k: Double) -> Double {
      -n * k + (k - 1) * PortableMath.log(n * k) - PortableMath.logGamma(k + 1)
    }
    #expect(distance(mean: 0.6) { logShare(0.6, $0) } < chiSquareLimit(degreesOfFreedom: 8))
    let wrong = 0.6 * Thoroughness.wrong(1.1)
    #expect(distance(mean: 0.6) { logShare(wrong, $0) } > chiSquareLimit(degreesOfFreedom: 8))
  }

  @Test(
    "cascades with negative binomial offspring have Otter and Dwass's sizes; r = 0.7 for 0.5 shows")
  func negativeBinomial() {
    func logShare(_ n: Double, _ r: Double, _ k: Double) -> Double {
      PortableMath.logGamma(r * k + k - 1) - PortableMath.log(k) - PortableMath.logGamma(r * k)
        - PortableMath.logGamma(k) + r * k * PortableMath.log(r / (r + n))
        + (k - 1) * PortableMath.log(n / (r + n))
    }
    let limit = chiSquareLimit(degreesOfFreedom: 8)
    let wrong = 0.5 * Thoroughness.wrong(1.4)
    #expect(distance(mean: 0.6, dispersion: 0.5) { logShare(0.6, 0.5, $0) } < limit)
    #expect(distance(mean: 0.6, dispersion: 0.5) { logShare(0.6, wrong, $0) } > limit)
  }

  @Test("supercritical cascades die out as often as theory says; n = 1.38 for 1.5 would show")
  func extinction() {
    let count = 3000 * Thoroughness.factor
    let deaths = (1...UInt64(count)).count { progeny($0, mean: 1.5, limit: 400) < 400 }
    func standardErrors(_ share: Double) -> Double {
      abs(Double(deaths) - Double(count) * share)
        / (Double(count) * share * (1 - share)).squareRoot()
    }
    #expect(abs(extinctionShare(1.5) - 0.41719) < 1e-5)
    #expect(standardErrors(extinctionShare(1.5)) < 4.5)
    #expect(standardErrors(extinctionShare(1.5 / Thoroughness.wrong(1.087))) > 4.5)
  }

  /// The smaller solution of q = e^{n (q − 1)}, the chance that a cascade with mean `n` dies out.
  private func extinctionShare(_ n: Double) -> Double {
    (0..<1000).reduce(0.0) { share, _ in PortableMath.exp(n * (share - 1)) }
  }

  @Test("damping from some moment on leaves a subset of the events, in every run")
  func intervention() throws {
    var share = Tally()
    for seed in UInt64(1)...UInt64(60 * Thoroughness.factor) {
      let free = HawkesModel.run(seed: seed, seconds: 60) { $0.branching = 0.8 }
      let damped = HawkesModel.run(seed: seed, seconds: 60) {
        $0.branching = 0.8
        $0.modulation = { $0 < .start + .seconds(20) ? 1 : 0.25 }
      }
      #expect(Set(damped).isSubset(of: Set(free)))
      #expect(
        free.filter { $0 < .start + .seconds(20) } == damped.filter { $0 < .start + .seconds(20) })
      share.record(Double(damped.count))
    }
    // y′ = β((qn − 1)y + nμ), E N = ∫(μ + qy).
    try expectMean(share, is: dampedMean, tellingFrom: 1.35)
  }

  /// The expected number of events, by Euler's method with steps of a millisecond.
  private var dampedMean: Double {
    var (excitement, events) = (0.0, 0.0)
    for step in 0..<60_000 {
      let q = step < 20_000 ? 1 : 0.25
      events += 0.001 * (1 + q * excitement)
      excitement += 0.001 * (-excitement + 0.8 * (1 + q * excitement))
    }
    return events
  }
}
