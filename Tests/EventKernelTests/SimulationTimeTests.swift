import EventKernel
import Testing

@Suite("SimulationDuration and SimulationTime") struct SimulationTimeTests {
  @Test(
    "tells lengths as people write them",
    arguments: [
      (0, "0s"), (1, "0.000001s"), (1_500_000, "1.5s"), (90_000_000, "90s"), (120_000_000, "2m"),
      (150_000_000, "2m30s"), (3_600_000_000, "1h"), (3_900_000_000, "1h05m"),
      (3_605_250_000, "1h00m05.25s"), (183_600_000_000, "2d03h"), (-90_000_000, "-90s"),
      (-3_900_000_000, "-1h05m"),
    ])
  func descriptions(microseconds: Int64, text: String) {
    #expect(SimulationDuration(microseconds: microseconds).description == text)
    #expect(SimulationTime(microseconds: microseconds).description == text)
  }

  @Test("makes lengths from whole and broken numbers of every measure")
  func measures() {
    #expect(SimulationDuration.days(1) == .hours(24))
    #expect(SimulationDuration.hours(1.5) == .minutes(90))
    #expect(SimulationDuration.minutes(0.5) == .seconds(30))
    #expect(SimulationDuration.seconds(0.25) == .milliseconds(250))
    #expect(SimulationDuration.milliseconds(0.0015) == .microseconds(2))
    #expect(SimulationDuration.microseconds(-1.5) == .microseconds(-2))
    #expect(SimulationDuration.microseconds(0.49999999999999994) == .zero)
  }

  @Test("adds, scales and compares lengths")
  func arithmetic() {
    #expect(.minutes(1) + .seconds(30) == SimulationDuration.seconds(90))
    #expect(SimulationDuration.minutes(1) * 2 == .minutes(2))
    #expect(SimulationDuration.minutes(1) * 0.5 == .seconds(30))
    #expect(SimulationDuration.minutes(1) / 4 == .seconds(15))
    #expect(SimulationDuration.minutes(1) / SimulationDuration.seconds(15) == 4)
    #expect(-SimulationDuration.seconds(1) < .zero)
    #expect((-SimulationDuration.seconds(2)).magnitude == .seconds(2))
    #expect(SimulationDuration.seconds(90).inMinutes == 1.5)
    #expect(SimulationDuration.minutes(90).inHours == 1.5)
  }

  @Test("moves moments by lengths and tells the length between moments")
  func moments() {
    let moment = SimulationTime.start + .seconds(5)

    #expect(moment - .start == .seconds(5))
    #expect(moment - .seconds(6) < .start)
    #expect(moment.inSeconds == 5)
  }
}
