import EventKernel
import Testing

@Suite("Distributions") struct DistributionTests {
  /// Draws 40 000 numbers or a million, compares them with `truth`, and makes sure that `wrong` would have shown.
  private func expectDistribution(
    _ truth: (Double) -> Double, not wrong: (Double) -> Double,
    sourceLocation: SourceLocation = #_sourceLocation,
    draw: (inout RandomStream) -> Double
  ) {
    var stream = RandomStream("draws", seed: 11)
    let values = (0..<40_000 * Thoroughness.factor).map { _ in draw(&stream) }
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
    let values = (0..<200_000 * Thoroughness.factor).map { _ in stream.normal() }
    let half = Double(values.count) / 2
    let positive = Double(values.count { $0 > 0 })
    #expect(abs(positive - half) < 4.5 * (half / 2).squareRoot())
    // Beyond 3.6541528853610088 the ziggurat has its tail: 2.581e-4 of the draws.
    let tail = Double(values.count { abs($0) > 3.6541528853610088 })
    let expected = 2.580812e-4 * Double(values.count)
    #expect(abs(tail - expected) < 4.5 * expected.squareRoot())
    // With 52 expected a tail twice as heavy shows, with 1290 one heavier by a quarter.
    let wrong = Thoroughness.isLong ? 1.25 : 2
    #expect(abs(tail - wrong * expected) > 4.5 * (wrong * expected).squareRoot())
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
    let count = 40_000 * Thoroughness.factor
    let draws = (0..<count).map { _ in stream.poisson(mean: mean) }
    func distance(_ mean: Double) -> (Double, Int) {
      var expected: [Double] = []
      var found: [Int] = []
      for value in 0..<200 {
        let logShare =
          Double(value) * PortableMath.log(mean) - mean - PortableMath.logGamma(Double(value) + 1)
        let share = Double(count) * PortableMath.exp(logShare)
        guard share >= 10 else { continue }
        expected.append(share)
        found.append(draws.count { $0 == value })
      }
      return (chiSquare(found, expected: expected), expected.count)
    }
    let (right, cells) = distance(mean)
    #expect(right < chiSquareLimit(degreesOfFreedom: cells))
    #expect(distance(mean * Thoroughness.wrong(1.05)).0 > chiSquareLimit(degreesOfFreedom: cells))
  }

  @Test(
    "counts have the mean and variance they should, also huge ones; a tenth and a third would show")
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

  /// Expects the mean of many draws within 4.5 standard errors, so that a mean off by a tenth would show,
  /// and the variance within 15 %, so that one off by a third would; in long versions a fifth of both.
  private func expectMoments(
    mean: Double, variance: Double, sourceLocation: SourceLocation = #_sourceLocation,
    draw: () -> Double
  ) {
    var tally = Tally()
    for _ in 0..<20_000 * Thoroughness.factor { tally.record(draw()) }
    let error = (variance / Double(tally.count)).squareRoot()
    let wrongMean = Thoroughness.wrong(1.1) * mean
    #expect(abs(tally.mean - mean) < 4.5 * error, sourceLocation: sourceLocation)
    #expect(abs(tally.mean - wrongMean) > 4.5 * error, sourceLocation: sourceLocation)
    let margin = Thoroughness.wrong(1.15) - 1
    let wrongVariance = Thoroughness.wrong(4 / 3.0) * variance
    #expect(abs(tally.variance / variance - 1) < margin, sourceLocation: sourceLocation)
    #expect(abs(tally.variance / wrongVariance - 1) > margin, sourceLocation: sourceLocation)
  }

  @Test("draws from a sample repeat it, or lie between its values along straight lines")
  func empirical() {
    let distribution = EmpiricalDistribution([4, 1, 2, 10])
    #expect(distribution.mean == 4.25)
    var stream = RandomStream("sample", seed: 2)
    var counts: [Double: Int] = [:]
    for _ in 0..<8000 { counts[distribution.sample(&stream), default: 0] += 1 }
    #expect(counts.keys.sorted() == [1, 2, 4, 10])
    let found = distribution.values.map { counts[$0] ?? 0 }
    let expected = [2000.0, 2000, 2000, 2000]
    #expect(chiSquare(found, expected: expected) < chiSquareLimit(degreesOfFreedom: 3))
    expectDistribution(
      { $0 < 2 ? ($0 - 1) / 3 : $0 < 4 ? (1 + ($0 - 2) / 2) / 3 : (2 + ($0 - 4) / 6) / 3 },
      not: { ($0 - 1) / 9 }
    ) { distribution.interpolatedSample(&$0) }
    let single = EmpiricalDistribution([7])
    #expect(single.interpolatedSample(&stream) == 7 && single.sample(&stream) == 7)
  }

  @Test("lengths of time have the means that their distributions claim; a tenth more would show")
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
      for _ in 0..<20_000 * Thoroughness.factor { tally.record(distribution.sample(&stream)) }
      let error = (tally.variance / Double(tally.count)).squareRoot() + 1e-6
      let truth = distribution.mean.inSeconds
      #expect(abs(tally.mean - truth) < 4.5 * error, "\(distribution)")
      let wrong = Thoroughness.wrong(1.1) * truth
      #expect(abs(tally.mean - wrong) > 4.5 * error, "\(distribution)")
    }
  }
}
