import EventKernel
import Testing

@testable import Scoring

@Suite("Statistics of scores") struct StatisticsTests {
  @Test("takes medians and nearest-rank percentiles")
  func percentiles() {
    let ten = (1...10).map { SimulationDuration.minutes($0) }

    #expect(Samples.median(ten) == .minutes(5.5))
    #expect(Samples.median(Array(ten.prefix(3))) == .minutes(2))
    #expect(Samples.ninetieth(ten) == .minutes(9))
    #expect(Samples.ninetieth(Array(ten.prefix(1))) == .minutes(1))
    #expect(Samples.median([]) == nil)
  }

  @Test("estimates the survival median of the textbook with censored times")
  func survival() {
    // Remission of leukaemia under 6-mercaptopurine (Freireich et al., Blood 21, 1963): 23 weeks.
    let stopped = [6, 6, 6, 7, 10, 13, 16, 22, 23]
    let censored = [6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35]
    let times =
      stopped.map { (elapsed: SimulationDuration.minutes($0), hasStopped: true) }
      + censored.map { (elapsed: SimulationDuration.minutes($0), hasStopped: false) }

    #expect(Survival.median(times) == .minutes(23))
    #expect(Survival.median(Array(times.suffix(12))) == nil)
  }

  @Test("bootstraps an interval that holds the mean, and the same one every time")
  func bootstrap() throws {
    let pairs = (0..<40).map { (value: Double($0 % 2), weight: 1.0) }
    let interval = try #require(Bootstrap(pairs, name: "a").interval)

    #expect(interval.low < 0.5 && interval.high > 0.5)
    // Binomial deviation √(0.25/40) = 0.079: the 90 % interval is about ± 0.13.
    #expect(interval.high - interval.low > 0.18 && interval.high - interval.low < 0.34)
    #expect(Bootstrap(pairs, name: "a").interval == interval)
    #expect(Bootstrap(Array(pairs.prefix(1)), name: "a").interval == nil)
  }
}
