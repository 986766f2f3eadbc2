import EventKernel
import ScenarioModel
import Testing

@Suite("Times as authors write them")
struct WrittenTimeTests {
  @Test(
    "a duration reads as what it says",
    arguments: [
      ("90s", 90.0), ("15m", 900), ("1h30m", 5400), ("2d", 172_800), ("1.5h", 5400), ("0s", 0),
      ("PT15M", 900), ("P1DT2H", 93_600), ("PT1.5S", 1.5), ("1h05m", 3900), ("2d03h", 183_600),
      ("0.000001s", 0.000001), ("-90s", -90),
    ])
  func durations(text: String, seconds: Double) throws {
    let duration = try #require(SimulationDuration(written: text))

    #expect(duration == .seconds(seconds))
  }

  @Test(
    "what is no duration is refused",
    arguments: [
      "", "90", "m", "1m1h", "1h1h", "1x", "1.2.3m", "PT", "P", "P1M", "1h 30m", "T+1h", "--1s",
      "999999999999999999999d", "1e3s", "１m",
    ])
  func refusedDurations(text: String) {
    #expect(SimulationDuration(written: text) == nil)
  }

  @Test("every duration reads back from its description")
  func durationRoundTrip() {
    var stream = RandomStream("durations", seed: 1)
    for _ in 0..<2000 {
      let size = Int64(stream.integer(in: 0...(1 << stream.integer(in: 1...52))))
      for duration in [
        SimulationDuration(microseconds: size), SimulationDuration(microseconds: -size),
      ] {
        #expect(SimulationDuration(written: duration.description) == duration)
      }
    }
  }

  @Test(
    "a moment is counted from STARTEX",
    arguments: [
      ("T+1h30m", 5400.0), ("T+01:30", 5400), ("T+0", 0), ("T-2d", -172_800), ("T+00:00:05", 5),
      ("T+36:00", 129_600), ("T-0s", 0),
    ])
  func moments(text: String, seconds: Double) throws {
    let moment = try #require(SimulationTime(written: text))

    #expect(moment == .start + .seconds(seconds))
    #expect(SimulationTime(written: moment.written) == moment)
  }

  @Test(
    "what is no moment is refused",
    arguments: ["1h", "T1h", "T+", "T+1:2:3:4", "T+1:60", "T+-1h", "t+1h", "T+:30"])
  func refusedMoments(text: String) {
    #expect(SimulationTime(written: text) == nil)
  }

  @Test(
    "a distribution reads and writes itself",
    arguments: [
      DurationDistribution.constant(.minutes(5)), .uniform(low: .minutes(2), high: .minutes(10)),
      .triangular(low: .seconds(30), mode: .minutes(2), high: .minutes(5)),
      .exponential(mean: .minutes(4)), .lognormal(median: .minutes(5), sigma: 0.5),
      .gamma(mean: .minutes(6), shape: 2), .weibull(scale: .minutes(6), shape: 1.5),
      .empirical([.minutes(2), .minutes(3), .hours(8)]),
    ])
  func distributions(distribution: DurationDistribution) {
    #expect(DurationDistribution(written: distribution.written) == distribution)
  }

  @Test("a bare duration is a constant, and spaces between arguments do no harm")
  func lenientDistributions() {
    #expect(DurationDistribution(written: "5m") == .constant(.minutes(5)))
    #expect(
      DurationDistribution(written: "uniform( 2m , 10m )")
        == .uniform(low: .minutes(2), high: .minutes(10)))
  }

  @Test(
    "what is no distribution is refused",
    arguments: [
      "uniform(10m,2m)", "uniform(2m)", "normal(5m,1m)", "lognormal(0s,1)", "gamma(5m,0)",
      "triangular(1m,9m,5m)", "exponential(-5m)", "empirical()", "lognormal(5m,0.5", "",
    ])
  func refusedDistributions(text: String) {
    #expect(DurationDistribution(written: text) == nil)
  }

  @Test("a kernel needs a scale and a theta above 0")
  func kernels() {
    #expect(
      MediaChannel.Kernel(written: "lomax(5m,0.242)") == .lomax(scale: .minutes(5), theta: 0.242))
    #expect(
      MediaChannel.Kernel(written: "plateau(5m,0.3)") == .plateau(scale: .minutes(5), theta: 0.3))
    #expect(MediaChannel.Kernel(written: "exponential(30m)") == .exponential(mean: .minutes(30)))
    for text in ["lomax(5m,0)", "lomax(0s,1)", "exponential(0s)", "lomax(5m)", "zhao(5m,1)"] {
      #expect(MediaChannel.Kernel(written: text) == nil)
    }
  }
}
