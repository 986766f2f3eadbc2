import EventKernel
import Testing

@Suite("Distributions") struct DistributionTests {
  /// Draws 40 000 numbers, compares them with `truth`, and makes sure that `wrong` would have shown.
  private func expectDistribution(
    _ truth: (Double) -> Double, not wrong: (Double) -> Double,
    sourceLocation: SourceLocation = #_sourceLocation,
    draw: (inout RandomStream) -> Double
  ) {
    var stream = RandomStream("draws", seed: 11)
    let values = (0..<40_000).map { _ in draw(&stream) }
    #expect(kolmogorovDistance(values, truth) < 2.3, sourceLocation: sourceLocation)
    #expect(kolmogorovDistance(values, wrong) > 2.3, sourceLocation: sourceLocation)
  }

  /// The share of an exponential distribution below `x`.
  private func exponential(_ x: Double, mean: Double = 1) -> Double {
    -PortableMath.expm1(-x / mean)
  }

  @Test("uniform, exponential, Weibull and Lomax follow their formulas, and not others 6 % away")
  func formulas() {
    expectDistribution({ $0 }, not: { PortableMath.pow($0, 1.06) }) { $0.uniform() }
    expectDistribution({ exponential($0) }, not: { exponential($0, mean: 1.06) }) {
      $0.exponential()
    }
    expectDistribution(
      { exponential(PortableMath.pow($0 / 3, 1.5)) },
      not: { exponential(PortableMath.pow($0 / 3.12, 1.5)) }
    ) { $0.weibull(shape: 1.5, scale: 3) }
    expectDistribution(
      { 1 - PortableMath.pow(1 + $0 / 5, -0.7) }, not: { 1 - PortableMath.pow(1 + $0 / 5, -0.745) }
    ) { $0.lomax(scale: 5, shape: 0.7) }
  }

  @Test("normal numbers have exponential squares, even signs and the right tails")
  func normal() {
    expectDistribution({ exponential($0, mean: 2) }, not: { exponential($0, mean: 2.12) }) {
      let (x, y) = ($0.normal(), $0.normal())
      return x * x + y * y
    }
    var stream = RandomStream("normal", seed: 5)
    let values = (0..<200_000).map { _ in stream.normal() }
    let positive = values.count { $0 > 0 }
    #expect(abs(Double(positive) - 100_000) < 4.5 * 50_000.0.squareRoot())
    // Beyond 3.6541528853610088 the ziggurat has its tail: 2.581e-4 of the draws.
    let tail = Double(values.count { abs($0) > 3.6541528853610088 })
    #expect(abs(tail - 51.6) < 4.5 * 51.6.squareRoot())
  }

  @Test("gamma numbers of shape 3 add up three exponential ones, of shape ½ are halved squares")
  func gamma() {
    func erlang(_ x: Double) -> Double { 1 - PortableMath.exp(-x) * (1 + x + x * x / 2) }
    expectDistribution({ erlang($0) }, not: { erlang($0 / 1.06) }) {
      $0.gamma(shape: 3, scale: 1)
    }
    expectDistribution({ exponential($0) }, not: { exponential($0, mean: 1.06) }) {
      $0.gamma(shape: 0.5, scale: 1) + $0.gamma(shape: 0.5, scale: 1)
    }
  }

  @Test("triangular and beta numbers follow their formulas")
  func bounded() {
    expectDistribution(
      { $0 < 1 ? $0 * $0 / 3 : 1 - (3 - $0) * (3 - $0) / 6 },
      not: { $0 < 1.1 ? $0 * $0 / 3.3 : 1 - (3 - $0) * (3 - $0) / 5.7 }
    ) { $0.triangular(low: 0, mode: 1, high: 3) }
    expectDistribution({ $0 * $0 }, not: { PortableMath.pow($0, 2.12) }) { $0.beta(2, 1) }
  }

  @Test(
    "Poisson counts follow the formula, by products and by rejection",
    arguments: [0.7, 9.5, 14, 60])
  func poisson(mean: Double) {
    var stream = RandomStream("poisson", seed: 21)
    let draws = (0..<40_000).map { _ in stream.poisson(mean: mean) }
    func distance(_ mean: Double) -> (Double, Int) {
      var expected: [Double] = []
      var found: [Int] = []
      var rest = 40_000.0
      for count in 0..<200 {
        let logShare =
          Double(count) * PortableMath.log(mean) - mean - PortableMath.logGamma(Double(count) + 1)
        let share = 40_000 * PortableMath.exp(logShare)
        guard share >= 10 else { continue }
        expected.append(share)
        found.append(draws.count { $0 == count })
        rest -= share
      }
      return (chiSquare(found, expected: expected), expected.count)
    }
    let (right, cells) = distance(mean)
    #expect(right < chiSquareLimit(degreesOfFreedom: cells))
    #expect(distance(mean * 1.03).0 > chiSquareLimit(degreesOfFreedom: cells))
  }

  @Test("counts have the mean and variance they should, also huge ones")
  func counts() {
    var stream = RandomStream("counts", seed: 8)
    expectMoments(mean: 1e8, variance: 1e8) { Double(stream.poisson(mean: 1e8)) }
    expectMoments(mean: 3, variance: 3 + 9 / 0.5) {
      Double(stream.negativeBinomial(mean: 3, dispersion: 0.5))
    }
    expectMoments(mean: 4, variance: 20) { Double(stream.geometric(probability: 0.2)) }
    expectMoments(mean: 6, variance: 4.2) { Double(stream.binomial(trials: 20, probability: 0.3)) }
    expectMoments(mean: 14, variance: 4.2) { Double(stream.binomial(trials: 20, probability: 0.7)) }
    #expect(stream.poisson(mean: 0) == 0)
    #expect(stream.binomial(trials: 5, probability: 1) == 5)
  }

  /// Expects the mean of 20 000 draws within 4.5 standard errors and the variance within 15 %.
  private func expectMoments(
    mean: Double, variance: Double, sourceLocation: SourceLocation = #_sourceLocation,
    draw: () -> Double
  ) {
    var tally = Tally()
    for _ in 0..<20_000 { tally.record(draw()) }
    let error = (variance / 20_000).squareRoot()
    #expect(abs(tally.mean - mean) < 4.5 * error, sourceLocation: sourceLocation)
    #expect(abs(tally.variance / variance - 1) < 0.15, sourceLocation: sourceLocation)
  }

  @Test("lengths of time have the means that their distributions claim")
  func durations() {
    let distributions: [DurationDistribution] = [
      .constant(.seconds(3)), .uniform(low: .seconds(1), high: .seconds(5)),
      .triangular(low: .seconds(1), mode: .seconds(2), high: .seconds(6)),
      .exponential(mean: .minutes(2)), .lognormal(median: .seconds(10), sigma: 0.5),
      .gamma(mean: .seconds(4), shape: 2), .weibull(scale: .seconds(7), shape: 1.5),
      .empirical([.seconds(1), .seconds(2), .seconds(6)]),
    ]
    var stream = RandomStream("durations", seed: 6)
    for distribution in distributions {
      var tally = Tally()
      for _ in 0..<20_000 { tally.record(distribution.sample(&stream)) }
      let error = (tally.variance / 20_000).squareRoot() + 1e-6
      #expect(abs(tally.mean - distribution.mean.inSeconds) < 4.5 * error, "\(distribution)")
      #expect(error < 0.02 * distribution.mean.inSeconds)
    }
  }
}
