import EventKernel
import ScenarioModel
import Testing

@Suite("Zones, and shifts in local time")
struct ZoneTests {
  /// Midnight before clocks in Berlin are put forward, 29 March 2026 at 2:00.
  private static func spring() throws -> DrillStart {
    try DrillStart(local: "2026-03-29T00:00", zone: "Europe/Berlin")
  }

  /// Midnight before clocks in Berlin are put back, 25 October 2026 at 3:00.
  private static func autumn() throws -> DrillStart {
    try DrillStart(local: "2026-10-25T00:00", zone: "Europe/Berlin")
  }

  @Test(
    "STARTEX is the moment its place and time say",
    arguments: [
      ("2026-03-03T09:00", "Europe/Berlin", 1_772_524_800),
      ("2026-03-03T08:00", "UTC", 1_772_524_800),
      ("2026-07-01T09:00", "America/New_York", 1_782_910_800), ("1970-01-01T00:00:01", "UTC", 1),
      ("2024-02-29T12:00", "Asia/Kolkata", 1_709_188_200),
    ])
  func starts(local: String, zone: String, unix: Int) throws {
    #expect(try DrillStart(local: local, zone: zone).unixSeconds == unix)
  }

  @Test("a time that clocks show twice is the first of the two")
  func ambiguousStart() throws {
    let start = try DrillStart(local: "2026-10-25T02:30", zone: "Europe/Berlin")
    let midnight = try Self.autumn()

    #expect(start.unixSeconds - midnight.unixSeconds == 9000)
  }

  @Test("a time that clocks skip is refused, and by how much is said")
  func skippedStart() {
    #expect(throws: DrillStart.Fault.skipped(minutes: 60)) {
      try DrillStart(local: "2026-03-29T02:30", zone: "Europe/Berlin")
    }
    #expect(throws: DrillStart.Fault.unknownZone) {
      try DrillStart(local: "2026-03-29T02:30", zone: "Europe/Berlim")
    }
    #expect(throws: DrillStart.Fault.notATime) {
      try DrillStart(local: "2026-02-30T02:30", zone: "Europe/Berlin")
    }
  }

  @Test("local time jumps by an hour when clocks are put forward, and falls back in autumn")
  func offsets() throws {
    let end = SimulationTime.start + .hours(36)
    let spring = try #require(
      ZoneOffsets(zone: "Europe/Berlin", start: try Self.spring(), until: end))
    let autumn = try #require(
      ZoneOffsets(zone: "Europe/Berlin", start: try Self.autumn(), until: end))

    #expect(spring.localMinuteOfDay(at: .start + .minutes(119)) == 119)
    #expect(spring.localMinuteOfDay(at: .start + .minutes(120)) == 180)
    #expect(autumn.localMinuteOfDay(at: .start + .minutes(179)) == 179)
    #expect(autumn.localMinuteOfDay(at: .start + .minutes(180)) == 120)
    #expect(spring.timestamp(at: .start + .hours(2)) == "2026-03-29T03:00:00+02:00")
    #expect(autumn.timestamp(at: .start + .hours(3)) == "2026-10-25T02:00:00+01:00")
    #expect(autumn.timestamp(at: .start - .seconds(1)) == "2026-10-24T23:59:59+02:00")
  }

  @Test("the day of the week is that of the place")
  func weekdays() throws {
    let start = try DrillStart(local: "2026-03-01T20:00", zone: "Europe/Berlin")
    let end = SimulationTime.start + .hours(10)
    let berlin = try #require(ZoneOffsets(zone: "Europe/Berlin", start: start, until: end))
    let tokyo = try #require(ZoneOffsets(zone: "Asia/Tokyo", start: start, until: end))

    #expect(berlin.weekday(at: .start) == 7)
    #expect(tokyo.weekday(at: .start) == 1)
    #expect(tokyo.localMinuteOfDay(at: .start) == 4 * 60)
    #expect(tokyo.timestamp(at: .start) == "2026-03-02T04:00:00+09:00")
  }

  @Test("a day shift is there on its days only, without its breaks")
  func dayShift() throws {
    var shift = Shift(
      id: "day", zone: "Europe/Berlin", days: [1, 2, 3, 4, 5], from: 8 * 60, to: 16 * 60)
    shift.breaks = [.init(from: 12 * 60, to: 12 * 60 + 30)]
    let friday = try DrillStart(local: "2026-03-06T10:00", zone: "Europe/Berlin")

    let hours = shift.intervals(from: friday, until: .start + .days(4))

    #expect(
      hours == [
        interval(-2, 2), interval(2.5, 6), interval(70, 74), interval(74.5, 78),
        interval(94, 98),
      ])
  }

  @Test("a night shift is an hour shorter in spring and an hour longer in autumn")
  func nightShift() throws {
    let shift = Shift(
      id: "night", zone: "Europe/Berlin", days: [6], from: 22 * 60, to: 6 * 60)

    let spring = shift.intervals(from: try Self.spring(), until: .start + .hours(24))
    let autumn = shift.intervals(from: try Self.autumn(), until: .start + .hours(24))

    #expect(spring == [interval(-2, 5)])
    #expect(autumn == [interval(-2, 7)])
  }

  @Test("shifts that touch around the clock are one interval")
  func roundTheClock() throws {
    let shift = Shift(id: "all", zone: "UTC", days: [1, 2, 3, 4, 5, 6, 7], from: 0, to: 1440)
    let start = try DrillStart(local: "2026-03-06T10:00", zone: "UTC")

    let hours = shift.intervals(from: start, until: .start + .days(2))

    #expect(hours == [interval(-10, 62)])
  }

  @Test("a break after midnight belongs to the night it is in")
  func breakAfterMidnight() throws {
    var shift = Shift(id: "night", zone: "UTC", days: [5, 6], from: 22 * 60, to: 6 * 60)
    shift.breaks = [.init(from: 60, to: 90), .init(from: 23 * 60 + 45, to: 15)]
    let friday = try DrillStart(local: "2026-03-06T22:00", zone: "UTC")

    let hours = shift.intervals(from: friday, until: .start + .hours(8))

    #expect(hours == [interval(0, 1.75), interval(2.25, 3), interval(3.5, 8)])
  }

  private func interval(_ from: Double, _ to: Double) -> Range<SimulationTime> {
    (.start + .hours(from))..<(.start + .hours(to))
  }
}
