import EventKernel
import ScenarioModel
import Testing
import XMLReading

@Suite("Faults planted in the examples")
struct FaultTests {
  /// A fault planted in an example, and what is said about it.
  struct Plant: Sendable, CustomTestStringConvertible {
    var kind: DocumentKind
    var old: String
    var new: String
    var said: [String]

    init(_ kind: DocumentKind, _ old: String, _ new: String, _ said: String...) {
      self.kind = kind
      self.old = old
      self.new = new
      self.said = said
    }

    var testDescription: String { "\(kind.rawValue): \(new)" }
  }

  static let scenario: [Plant] = [
    Plant(
      .scenario, "length=\"36h\"", "length=\"0s\"",
      "10:26: error: length must be longer than 0"),
    Plant(
      .scenario, "zone=\"Europe/Berlin\" length", "zone=\"Europe/Berlim\" length",
      "10:5: error: there is no time zone \"Europe/Berlim\" | did you mean \"Europe/Berlin\"?"),
    Plant(
      .scenario, "2026-03-03T09:00", "2026-02-30T09:00",
      "9:59: error: start=\"2026-02-30T09:00\" is not a date and time | write it as 2026-03-03T09:00"
    ),
    Plant(
      .scenario, "2026-03-03T09:00", "2026-03-29T02:30",
      "9:59: error: clocks in Europe/Berlin skip 2026-03-29T02:30 | they are put forward by 60 "
        + "minutes that night"),
    Plant(
      .scenario, "    home=\"true\"/>", "    home=\"false\"/>",
      "18:3: error: no region is home, so the crisis starts nowhere | write home=\"true\" on the "
        + "region where it starts"),
    Plant(
      .scenario, "after=\"01\" delay=\"20m\"", "at=\"T+1h\" delay=\"20m\"",
      "83:61: error: delay goes with after, not with at | add the delay to at"),
    Plant(
      .scenario, "after=\"01\" delay=\"20m\"", "after=\"02\" delay=\"20m\"",
      "83:51: error: inject 02 waits for itself | one of the injects of the circle needs at=\"T+…\""
    ),
    Plant(
      .scenario, "at=\"T+10m\" mode=\"social\"", "mode=\"social\"",
      "77:3: error: inject 01 has neither at nor after | write at=\"T+30m\", or after=\"01\" "
        + "delay=\"10m\""),
    Plant(
      .scenario, "<reveal fact=\"lots\" version=\"2\"/>", "<reveal fact=\"lots\" version=\"3\"/>",
      "91:25: error: fact \"lots\" has no version 3 | it has 1, 2"),
    Plant(
      .scenario, "at=\"T+05:00\"", "at=\"T+40h\"",
      "88:45: warning: inject 03 is due at T+1d16h, but ENDEX is T+1d12h"),
    Plant(
      .scenario, "objectives=\"OBJ-1 OBJ-2\"", "objectives=\"OBJ-1 OBJ-3\"",
      "78:22: error: objective \"OBJ-3\" is not in this scenario | did you mean \"OBJ-1\"?"),
    Plant(
      .scenario, "after-level=\"L2\"", "after-level=\"L2\" at=\"T+1h\"",
      "112:3: error: expected EXP-2 needs one of at, after-inject and after-level; it has at and "
        + "after-level"),
    Plant(
      .scenario, "fact=\"decision.logged\"", "fact=\"decision.loged\"",
      "113:18: error: fact=\"decision.loged\" is not a type of fact | did you mean \"decision.logged\"?"
    ),
    Plant(
      .scenario, "from=\"T+5h\"", "from=\"T-5h\"",
      "70:5: error: version 2 from T-5h does not follow version 1 from T+0s | write the versions in "
        + "order; numbers and moments rise"),
    Plant(
      .scenario, "reproduction=\"0.62\"", "reproduction=\"1.62\"",
      "40:54: warning: every generation of posts is 1.71 times the one before, so the talk grows "
        + "without end | lower reproduction below 0.94"),
  ]

  static let others: [Plant] = [
    Plant(
      .organization, "roles=\"legal duty-lead\" quorum=\"2\"", "roles=\"legal\" quorum=\"3\"",
      "60:25: error: the step needs 3 approvals, but 2 seats have the roles legal | lower the "
        + "quorum, or give more seats one of the roles"),
    Plant(
      .organization, "seats=\"s4 s6\"", "seats=\"s4 s5\"",
      "33:29: error: seat s5 is on call for duty-lead but does not have that role | add duty-lead "
        + "to the roles of seat s5"),
    Plant(
      .organization, "roles=\"agent\" languages", "roles=\"agnet\" languages",
      "24:45: error: role \"agnet\" is not in this organization | did you mean \"agent\"?"),
    Plant(
      .organization, "valid-to=\"T-1d\"", "valid-to=\"T-301d\"",
      "63:79: error: valid-to T-301d is not after valid-from T-300d"),
    Plant(
      .organization, "<break from=\"12:00\" to=\"12:30\"/>", "<break from=\"18:00\" to=\"18:30\"/>",
      "15:5: error: the break does not lie within shift day"),
    Plant(
      .matrix, "<when measure=\"velocity\">", "<when measure=\"velocty\">",
      "13:13: error: measure \"velocty\" is not in this matrix | did you mean \"velocity\"?"),
    Plant(
      .matrix, "velocity * negative", "velocity * negativ",
      "9:5: error: formula: negativ is not a known name | did you mean \"negative\"?"),
    Plant(
      .matrix, "<row level=\"L1\">", "<row level=\"L2\">"),
    Plant(
      .matrix, "<row level=\"L3\" id=\"named\">", "<row level=\"L2\" id=\"named\">",
      "39:3: warning: no row indicates level L3, so it is never expected | add <row level=\"L3\">, "
        + "or leave the level out"),
    Plant(
      .matrix, "<step after=\"10m\" role=\"duty-lead\"/>", "<step after=\"0s\" role=\"duty-lead\"/>"
    ),
    Plant(
      .matrix, "<step after=\"0s\" role=\"duty-lead\"/>",
      "<step after=\"20m\" role=\"duty-lead\"/>",
      "52:11: error: this step comes 15m after the start, before the one above it | write the steps "
        + "by rising after"),
    Plant(
      .matrix, "kind=\"formula\" window=\"30m\"\n    formula=\"velocity * negative\"",
      "kind=\"volume\" window=\"30m\"\n    formula=\"velocity * negative\"",
      "9:5: error: measure heat has a formula but is of kind volume | write kind=\"formula\", or "
        + "leave the formula out"),
    Plant(
      .sheet, "<closing fact=\"level.reached\" where=\"rank &lt; 2\"/>", ""),
    Plant(
      .sheet, "severity=\"minor\" roles=\"duty-lead legal\"", "severity=\"minor\"",
      "31:3: error: rule R-03 has the pattern only-by-role, which needs roles"),
    Plant(
      .sheet, "correlate=\"subject version\"", "correlate=\"subject versoin\"",
      "20:5: error: facts of type message.published have no \"versoin\" to correlate by | did you "
        + "mean \"version\"?",
      "20:5: error: facts of type message.approved have no \"versoin\" to correlate by | did you "
        + "mean \"version\"?"),
    Plant(
      .sheet, "performed=\"0.85\"", "performed=\"0.65\"",
      "6:3: error: the bounds do not fall: performed 0.65, some 0.7, major 0.5"),
    Plant(
      .guideline, "low=\"0.1\" high=\"0.8\"", "low=\"0.9\" high=\"0.8\"",
      "12:29: error: low 0.9 is above high 0.8"),
  ]

  @Test("a fault is told with its place and its correction", arguments: scenario + others)
  func told(plant: Plant) throws {
    let said = try Fixture.faults(plant.kind, plant.old, plant.new)

    #expect(said == plant.said)
  }

  @Test("several faults are told at once, in the order of the file")
  func severalFaults() throws {
    let text = try Fixture.text(.sheet)
    let broken = text.split(separator: "weight=\"3\"").joined(separator: "weight=\"-3\"")
      .split(separator: "role = \"legal\"").joined(separator: "rle = \"legal\"")
      .split(separator: "roles=\"duty-lead legal\"").joined()

    let faults = #expect(throws: Diagnostics.self) {
      try Fixture.loader.load(xml: broken, path: "sheet.xml")
    }

    #expect(faults?.errors.map(\.line) == [14, 23, 31])
  }

  @Test("a document of no known namespace is refused with a start that works")
  func unknownKind() throws {
    let faults = #expect(throws: Diagnostics.self) {
      try Fixture.loader.load(xml: "<scenari id=\"x\"/>", path: "x.xml")
    }

    #expect(
      faults?.map(\.tail) == [
        "1:1: error: <scenari> without a namespace is no document of Muster's | write <scenario "
          + "xmlns=\"urn:muster:scenario:1\" …>; the documents are scenario, organization, matrix, "
          + "sheet, guideline, crew"
      ])
  }

  @Test("an empty scenario is told everything it lacks")
  func emptyScenario() throws {
    let faults = #expect(throws: Diagnostics.self) {
      try Fixture.loader.load(
        xml: "<scenario xmlns=\"urn:muster:scenario:1\" id=\"a\" version=\"1\" title=\"A\"/>",
        path: "a.xml")
    }

    #expect(
      faults?.map(\.message) == [
        "<scenario> has no <storyline>", "<scenario> has no <crisis>",
        "<scenario> has no <channel>",
        "<scenario> has no <region>", "<scenario> has no <segment>",
        "<scenario> has no <objective>",
      ])
  }
}
