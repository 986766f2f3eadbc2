import DecisionTables
import EventKernel
import ScenarioModel
import Testing

@Suite("Who is there, hour by hour")
struct StaffingTests {
  private func organization() throws -> Organization {
    var organization = try #require(try Fixture.load(.organization).organization).value
    organization.onCall = []
    return organization
  }

  @Test("an ordinary week has 168 hours, those in which clocks change an hour less or more")
  func weeks() {
    let weeks = WorkWeek.weeks(of: 2026, in: ["Europe/Berlin", "America/New_York"])

    #expect(weeks.map(\.length.inHours) == [168, 168, 167, 169, 168])
    #expect(weeks[0].title == "an ordinary week")
    #expect(weeks[1].title.contains("2026-03-02, when clocks in America/New_York change"))
    #expect(weeks[2].title.contains("2026-03-23, when clocks in Europe/Berlin change"))
    #expect(WorkWeek.weeks(of: 2026, in: ["UTC"]).count == 1)
  }

  @Test("hours without anybody are told by day and clock time, nights over midnight included")
  func hours() throws {
    let week = try #require(WorkWeek.weeks(of: 2026, in: ["Europe/Berlin"]).first)
    let presence = try #require(WeekPresence(try organization(), in: week))

    let nobody = presence.missing(of: ["social-lead"])
    let legal = presence.missing(of: ["legal"])
    let two = presence.missing(2, of: ["legal"])

    #expect(presence.written(nobody).hasPrefix("Mon–Fri 12:00–12:30, Mon–Fri 15:00–15:15, "))
    #expect(presence.written(nobody).contains("Mon–Thu 17:00–08:00"))
    #expect(presence.written(nobody).contains("Fri 17:00–Mon 08:00"))
    #expect(presence.written(legal).contains("Mon–Fri 06:00–08:00"))
    #expect(presence.written(two) == "all week")
    let total = nobody.map { ($0.upperBound - $0.lowerBound).inHours }.reduce(0, +)
    #expect(total == 168 - 5 * (9 - 0.75))
  }

  @Test("a night shift is an hour shorter when clocks are put forward, and that is told")
  func springForward() throws {
    let weeks = WorkWeek.weeks(of: 2026, in: ["Europe/Berlin"])
    let staffed = try weeks.map { week in
      let presence = try #require(WeekPresence(try organization(), in: week))
      let missing = presence.missing(of: ["duty-lead"]).map {
        ($0.upperBound - $0.lowerBound).inHours
      }
      return week.length.inHours - missing.reduce(0, +)
    }

    #expect(staffed[1] == staffed[0] - 1)
    #expect(staffed[2] == staffed[0] + 1)
  }

  @Test("ladders, declarations and approvals that nobody serves are told with hours and level")
  func faults() throws {
    let matrix = try #require(try Fixture.load(.matrix).matrix)
    var nobody = try organization()
    nobody.seats = nobody.seats.filter { !$0.roles.contains("legal") }

    let faults = StaffingCheck.faults(in: matrix, for: nobody, year: 2026).map(\.tail)
    let sound = StaffingCheck.faults(
      in: matrix, for: try #require(try Fixture.load(.organization).organization).value, year: 2026)

    #expect(
      faults.contains {
        $0.contains("error: step 2 of ladder board: nobody with the role legal is on shift")
          && $0.contains("all week")
      })
    #expect(
      faults.contains {
        $0.contains("warning: level L2: nobody who may declare it (duty-lead) is there")
          && $0.contains("Fri 17:00–Mon 08:00")
      })
    #expect(faults.contains { $0.contains("error: level L3: step 2 of approval pathway full") })
    #expect(!sound.map(\.tail).contains { $0.contains("level L2: nobody who may declare it") })
  }
}

@Suite("Ladders as written")
struct LadderDocumentTests {
  @Test("stop conditions, quiet hours and important steps are read")
  func read() throws {
    let ladder = try #require(
      try Fixture.load(
        .matrix, "<ladder id=\"board\">\n    <step after=\"0s\" role=\"duty-lead\"/>",
        "<ladder id=\"board\" stop=\"lowered\">\n    "
          + "<quiet from=\"22:00\" to=\"06:30\" zone=\"Europe/Vienna\"/>"
          + "<step after=\"0s\" role=\"duty-lead\" important=\"true\"/>"
      ).matrix
    ).value.ladders[1]

    #expect(ladder.stop == .lowered)
    #expect(ladder.quiet == .init(from: 1320, to: 390, zone: "Europe/Vienna"))
    #expect(ladder.steps.map(\.isImportant) == [true, false])
    #expect(ladder.quiet?.wait(at: 1320) == 510)
    #expect(ladder.quiet?.wait(at: 0) == 390)
    #expect(ladder.quiet?.wait(at: 390) == nil)
  }

  @Test(
    "what cannot work is refused where it stands",
    arguments: [
      ("loops=\"2\" loop-delay=\"10m\"", "loops=\"4000\" loop-delay=\"10m\"", "1000 is the most"),
      ("loops=\"2\" loop-delay=\"10m\"", "stop=\"never\"", "stop"),
      (
        "<step after=\"0s\" role=\"social-lead\"/>",
        "<quiet from=\"22:00\" to=\"22:00\" zone=\"UTC\"/><step after=\"0s\" role=\"social-lead\"/>",
        "never end"
      ),
      (
        "<step after=\"0s\" role=\"social-lead\"/>",
        "<quiet from=\"22:00\" to=\"23:00\" zone=\"Europe/Viena\"/><step after=\"0s\" role=\"social-lead\"/>",
        "Europe/Vienna"
      ),
    ])
  func refused(old: String, new: String, message: String) throws {
    let faults = try Fixture.faults(.matrix, old, new)

    #expect(faults.contains { $0.contains("error") && $0.contains(message) }, "\(faults)")
  }

  @Test("a matrix comes back the same from its own XML and from DMN")
  func roundTrip() throws {
    let matrix = try #require(try Fixture.load(.matrix).matrix).value

    let xml = try Fixture.loader.matrix(xml: matrix.xml, path: "again.xml").value
    let dmn = try Fixture.loader.matrix(xml: matrix.dmn, path: "again.dmn").value

    #expect(xml.xml == matrix.xml)
    #expect(dmn.xml == matrix.xml)
    #expect(dmn.table.source.rules.map(\.id) == ["busy", "2", "hot", "named"])
    #expect(dmn.worsening == matrix.worsening)
  }
}
