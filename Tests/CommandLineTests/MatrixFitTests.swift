import Foundation
import Testing

@Suite("muster matrix, with organization, scenarios and other tools")
struct MatrixFitTests {
  static let standard = Program.library("Scenarios/matrices/standard.xml")
  static let rumour = Program.library("Scenarios/rumour.xml")

  static let policy = """
    {"escalation_policy": {"id": "PANZZEQ", "name": "Night Crew (EU)", "num_loops": 2,
     "escalation_rules": [
      {"escalation_delay_in_minutes": 10, "targets": [
       {"id": "PU1", "type": "user_reference", "summary": "Duty Lead"},
       {"id": "PS1", "type": "schedule_reference", "summary": "PR"}]},
      {"escalation_delay_in_minutes": 15, "targets": [
       {"id": "PU2", "type": "user_reference", "summary": "Executive"}]}]}}
    """

  @Test("makes a ladder of a PagerDuty policy: delays add up, repetitions are one more loop")
  func pagerDuty() throws {
    let folder = try Folder()
    try folder.write("policy.json", Self.policy)

    let ladder = try Program.run(
      ["matrix", "import-pagerduty", "policy.json", "--role", "PS1=pr"], in: folder)
    let matrix = try Program.run(
      [
        "matrix", "import-pagerduty", "policy.json", "--role", "PS1=pr", "--into", Self.standard,
        "--level", "L3", "--out", "ours.xml",
      ], in: folder)

    #expect(ladder.status == 0)
    #expect(
      ladder.output == """
        <ladder id="night-crew-eu" loops="3" loop-delay="15m">
          <step after="0s" role="duty-lead"/>
          <step after="0s" role="pr"/>
          <step after="10m" role="executive"/>
        </ladder>

        """)
    #expect(ladder.errors.contains(#"policy.json:4: warning: "Duty Lead" is taken as"#))
    #expect(matrix.status == 0, "\(matrix.errors)")
    #expect(try folder.text("ours.xml").contains(#"ladder="night-crew-eu""#))
    #expect(try Program.run(["check", "ours.xml"], in: folder).status == 0)
  }

  @Test("refuses policies that are broken, with their lines, however deep they are")
  func brokenPolicies() throws {
    let folder = try Folder()
    try folder.write(
      "bad.json",
      """
      {"name": "x", "num_loops": -3,
       "escalation_rules": [
        {"escalation_delay_in_minutes": "ten", "targets": []},
        {"escalation_delay_in_minutes": 5, "targets": [{"type": "robot", "id": "1"}]}]}
      """)
    try folder.write("cut.json", "{\"a\": [1,\n2")
    try folder.write("deep.json", String(repeating: "[", count: 200_000))
    func errors(_ file: String) throws -> String {
      let outcome = try Program.run(["matrix", "import-pagerduty", file], in: folder)
      #expect(outcome.status == 65)
      return outcome.errors
    }

    let bad = try errors("bad.json")
    for line in [
      "bad.json:1: error: num_loops is -3",
      #"bad.json:3: error: escalation_delay_in_minutes is "ten""#,
      "bad.json:3: error: the rule has no targets",
      #"bad.json:4: error: the target's type is "robot""#,
    ] {
      #expect(bad.contains(line), "\(bad)")
    }
    #expect(try errors("cut.json").contains("cut.json:2: error: a comma or ] is expected"))
    #expect(try errors("deep.json").contains("nested more than 64 deep"))
  }

  @Test("names the hours and levels at which nobody can be reached, declare or approve")
  func staffing() throws {
    let folder = try Folder()
    try #require(Program.run(["new", "organization", "ours"], in: folder).status == 0)
    let text = try folder.text("ours.xml")
    try folder.write("ours.xml", text.replacing(#/<on-call [^>]*\/>/#, with: ""))

    let outcome = try Program.run(
      ["matrix", "check", Self.standard, "--organization", "ours.xml"], in: folder)

    #expect(outcome.errors.contains(/nobody who may declare it|step \d of approval pathway/))
    #expect(outcome.errors.contains("hours of an ordinary week: "))
    #expect(outcome.errors.contains(/(Mon|Fri|Sat)[^ ]* \d\d:\d\d–/))
  }

  @Test("tells which levels a scenario reaches, and false alarms a week with an interval")
  func simulation() throws {
    let outcome = try Program.run(
      ["matrix", "check", Self.standard, "--scenario", Self.rumour, "--seeds", "2", "--json"],
      in: Folder())

    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.output.contains(#""reached.L1" : 2"#))
    #expect(outcome.output.contains(#""false-alarms-per-week-high.rumour""#))
    #expect(outcome.errors.contains("level L4 is reached in none of 2 simulated drills of rumour"))
  }

  @Test("does not blame documents of the library that only stand in")
  func standIns() throws {
    let folder = try Folder()
    try #require(Program.run(["new", "scenario", "ours"], in: folder).status == 0)
    try #require(Program.run(["new", "organization", "people"], in: folder).status == 0)
    for file in ["ours.xml", "people.xml"] {
      try folder.write(file, try folder.text(file).replacing("social-lead", with: "listener"))
    }

    let outcome = try Program.run(["check", "ours.xml", "people.xml"], in: folder)

    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.errors.contains("warning: the library's documents that stand in do not fit"))
    #expect(!outcome.errors.contains(": error:"))
  }

  @Test(
    "refuses hostile DMN files in bounded time, with the place",
    arguments: [
      ("entities", Hostile.entities, "DOCTYPE"),
      ("nesting", Hostile.deepElements, "deep"),
      ("expression", Hostile.model(String(repeating: "(", count: 100_000)), "nested more than"),
      ("megabyte", Hostile.model(Hostile.megabyte), "1000001 bytes long"),
      ("circle", Hostile.circle, "circle: a → b → a"),
      ("boxed", Hostile.boxed, "<context> in decision \"a\" is not supported"),
    ])
  func hostile(name: String, text: String, message: String) throws {
    let folder = try Folder()
    try folder.write("\(name).dmn", text)

    let outcome = try Program.run(["matrix", "check", "\(name).dmn"], in: folder)

    #expect(outcome.status == 65)
    #expect(outcome.errors.contains(message), "\(outcome.errors.prefix(400))")
    #expect(outcome.errors.contains(/\.dmn:\d+/))
    #expect(outcome.errors.utf8.count < 20_000)
  }

  /// Files that mean harm.
  enum Hostile {
    static let entities =
      "<!DOCTYPE d [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><d>&b;</d>"

    static let megabyte = String(repeating: "1+", count: 500_000) + "x"

    static let deepElements =
      String(repeating: "<a>", count: 20_000) + String(repeating: "</a>", count: 20_000)

    static let circle = definitions(
      """
      <decision id="a" name="a"><informationRequirement><requiredDecision href="#b"/>
      </informationRequirement><literalExpression><text>b</text></literalExpression></decision>
      <decision id="b" name="b"><informationRequirement><requiredDecision href="#a"/>
      </informationRequirement><literalExpression><text>a</text></literalExpression></decision>
      """)

    static let boxed = definitions("<decision id=\"a\" name=\"a\"><context/></decision>")

    static func model(_ expression: String) -> String {
      definitions(
        "<decision id=\"a\" name=\"a\"><literalExpression><text>\(expression)</text>"
          + "</literalExpression></decision>")
    }

    private static func definitions(_ content: String) -> String {
      "<definitions xmlns=\"https://www.omg.org/spec/DMN/20230324/MODEL/\" name=\"m\" namespace=\"n\">\n"
        + content + "</definitions>"
    }
  }
}
