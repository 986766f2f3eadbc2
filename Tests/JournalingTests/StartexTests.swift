import EventKernel
import Foundation
import Testing

@testable import Journaling

@Suite("STARTEX")
struct StartexTests {
  @Test(
    "is read as the moment it names",
    arguments: [
      ("1970-01-01T00:00:00Z", 0), ("1970-01-01T01:00:00+01:00", 0),
      ("2000-02-29T12:00Z", 951_825_600), ("2026-03-02T08:00:00.5+01:00", 1_772_434_800),
      ("1969-12-31T23:59:59-00:00", -1), ("2026-03-02T08:00:00-03:30", 1_772_451_000),
    ] as [(String, Int64)])
  func moments(text: String, seconds: Int64) throws {
    let startex = try #require(Startex(text, zone: "UTC"))

    #expect(startex.microsecondsSince1970 / 1_000_000 == seconds)
  }

  @Test(
    "is refused when it is not a date with time and offset",
    arguments: [
      "", "2026-03-02", "2026-03-02T08:00:00", "2026-02-29T08:00Z", "2026-13-01T08:00Z",
      "2026-03-02T24:00Z", "2026-03-02T08:60Z", "2026-03-02T08:00:00+1:00", "2026-04-31T00:00Z",
      "2026-03-02T08:00:00Z ", "0000-01-01T00:00Z", "2026-03-02T08:00:00.Z", "1900-02-29T00:00Z",
    ])
  func refused(text: String) {
    #expect(Startex(text, zone: "UTC") == nil)
  }

  @Test("shows later moments on its own clock")
  func later() throws {
    let startex = try #require(Startex("2026-02-28T23:59:59.250-03:30", zone: "America/St_Johns"))

    #expect(startex.timestamp(at: .start) == "2026-02-28T23:59:59.250-03:30")
    #expect(startex.timestamp(at: moment(1)) == "2026-03-01T00:00:00.250-03:30")
    #expect(
      startex.timestamp(at: SimulationTime(microseconds: -1)) == "2026-02-28T23:59:59.249-03:30")
  }

  @Test("agrees with Foundation's calendar and is its own inverse on every day of 800 years")
  func againstFoundation() throws {
    var calendar = Foundation.Calendar(identifier: .iso8601)
    calendar.timeZone = try #require(TimeZone(identifier: "UTC"))
    for day in stride(from: Int64(-146_097), through: 146_097, by: 1) {
      let date = civilDate(daysSince1970: day)
      #expect(daysSince1970(year: date.year, month: date.month, day: date.day) == day)
      guard day % 97 == 0, day > -140_000 else { continue }  // Foundation is Julian before 1582
      let parts = calendar.dateComponents(
        [.year, .month, .day], from: Date(timeIntervalSince1970: Double(day) * 86_400))
      #expect(parts.year.map(Int64.init) == date.year)
      #expect(parts.month.map(Int64.init) == date.month)
      #expect(parts.day.map(Int64.init) == date.day)
    }
  }
}
