import Foundation
import Testing

@Suite("muster matrix")
struct MatrixTests {
  static let standard = Program.library("Scenarios/matrices/standard.xml")
  static let direct = Program.library("Scenarios/matrices/direct.xml")

  /// A table as a modeller draws one, with a row that the last velocity forgets.
  static let drawn = """
    <?xml version="1.0" encoding="UTF-8"?>
    <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="policy" name="Policy" namespace="n">
      <inputData id="v" name="Velocity"><variable name="Velocity" typeRef="number"/></inputData>
      <inputData id="t" name="Topic"><variable name="Topic" typeRef="string"/></inputData>
      <decision id="d" name="Level">
        <variable name="Level"/>
        <informationRequirement><requiredInput href="#v"/></informationRequirement>
        <informationRequirement><requiredInput href="#t"/></informationRequirement>
        <decisionTable hitPolicy="PRIORITY">
          <input label="Mentions/min"><inputExpression typeRef="number"><text>Velocity</text></inputExpression></input>
          <input><inputExpression typeRef="string"><text>Topic</text></inputExpression>
            <inputValues><text>"safety","service"</text></inputValues></input>
          <output name="Level" typeRef="string"><outputValues><text>"L2","L1","L0"</text></outputValues></output>
          <output name="Tell" typeRef="string"/>
          <rule id="r1"><inputEntry><text>-</text></inputEntry><inputEntry><text>"safety"</text></inputEntry>
            <outputEntry><text>"L2"</text></outputEntry><outputEntry><text>"pr"</text></outputEntry></rule>
          <rule id="r2"><inputEntry><text>[5..20)</text></inputEntry><inputEntry><text>-</text></inputEntry>
            <outputEntry><text>"L1"</text></outputEntry><outputEntry><text>"lead"</text></outputEntry></rule>
          <rule id="r3"><inputEntry><text>-</text></inputEntry><inputEntry><text>-</text></inputEntry>
            <outputEntry><text>"L0"</text></outputEntry><outputEntry><text>"none"</text></outputEntry></rule>
        </decisionTable>
      </decision>
    </definitions>
    """

  @Test("finds nothing in the library's matrices", arguments: [standard, direct])
  func sound(matrix: String) throws {
    let outcome = try muster("matrix", "check", "--strict", matrix)

    #expect(outcome.status == 0, "\(outcome.everything)")
    #expect(outcome.output.contains("nothing found"))
    #expect(outcome.errors.isEmpty)
  }

  @Test("prints what no row covers as rows, and where levels fall as things get worse")
  func faulty() throws {
    let folder = try Folder()
    try folder.write("policy.dmn", Self.drawn)
    let lines = Self.drawn.split(separator: "\n", omittingEmptySubsequences: false)
    try folder.write("gap.dmn", (lines[..<18] + lines[20...]).joined(separator: "\n"))

    let falling = try Program.run(["matrix", "check", "policy.dmn"], in: folder)
    let open = try Program.run(["matrix", "check", "gap.dmn"], in: folder)

    #expect(falling.status == 0)
    #expect(
      falling.errors.contains("policy.dmn:19:7: warning: Mentions/min from 19 to 20 is worse"))
    #expect(falling.errors.contains(#"falls from "L1" (row 2) to "L0" (row 3)"#))
    #expect(open.status == 65)
    #expect(open.output.contains("< 5"))
    #expect(open.errors.contains(#"error: no row covers: Mentions/min < 5, Topic "service""#))
    #expect(open.errors.contains(#"error: no row covers: Mentions/min >= 20, Topic "service""#))
    #expect(
      try Program.run(["matrix", "check", "--strict", "policy.dmn"], in: folder).status == 65)
  }

  @Test("takes declarations of what makes things worse, and refuses inputs that are not there")
  func worsening() throws {
    let folder = try Folder()
    let renamed = Self.drawn.replacing("Velocity", with: "Heat")
    try folder.write("policy.dmn", renamed)

    let silent = try Program.run(["matrix", "check", "policy.dmn"], in: folder)
    let declared = try Program.run(
      ["matrix", "check", "policy.dmn", "--worse-when-higher", "Heat"], in: folder)
    let wrong = try Program.run(
      ["matrix", "check", "policy.dmn", "--worse-when-lower", "Heart"], in: folder)

    #expect(silent.output.contains("no input is declared to make things worse"))
    #expect(declared.errors.contains("Mentions/min from 19 to 20 is worse"))
    #expect(wrong.status == 64)
    #expect(wrong.errors.contains("did you mean Heat?"))
  }

  @Test("decides a situation, and explains each row")
  func decide() throws {
    let folder = try Folder()
    try folder.write("policy.dmn", Self.drawn)

    let drawn = try Program.run(
      [
        "matrix", "decide", "policy.dmn", "--set", "Velocity=7", "--set", "Topic=service",
        "--explain",
      ],
      in: folder)
    let native = try muster(
      "matrix", "decide", Self.direct, "--set", "velocity=8", "--set", "negative-share=0.6",
      "--set", "topic=data", "--json")
    let unknown = try muster("matrix", "decide", Self.direct, "--set", "velocty=8")

    #expect(drawn.status == 0)
    #expect(drawn.output.hasPrefix("L1\n  Tell  lead\nbecause of row 2 (r2): Mentions/min [5..20)"))
    #expect(drawn.output.contains(#"row 1 (r1) L2: no: Topic "service" is not "safety""#))
    #expect(drawn.output.contains("row 3 (r3) L0: matches, but another is preferred"))
    #expect(native.output.contains(#""level" : "L3""#))
    #expect(native.output.contains(#""L3-anger""#), "anger is a formula: \(native.output)")
    #expect(unknown.status == 64)
    #expect(unknown.errors.contains("did you mean velocity?"))
  }

  @Test("comes back whole from DMN and from XML", arguments: [standard, direct])
  func conversion(matrix: String) throws {
    let folder = try Folder()
    for step in [
      [matrix, "--to", "xml", "--out", "first.xml"], [matrix, "--to", "dmn", "--out", "first.dmn"],
      ["first.dmn", "--to", "xml", "--out", "second.xml"],
      ["second.xml", "--to", "dmn", "--out", "second.dmn"],
    ] {
      #expect(try Program.run(["matrix", "convert"] + step, in: folder).status == 0)
    }

    #expect(try folder.text("first.xml") == folder.text("second.xml"))
    #expect(try folder.text("first.dmn") == folder.text("second.dmn"))
    #expect(try Program.run(["check", "first.dmn", "first.xml"], in: folder).status == 0)
  }

  @Test("keeps what a drawn table answers beside the level, and its names")
  func drawnConversion() throws {
    let folder = try Folder()
    try folder.write("policy.dmn", Self.drawn)
    for step in [
      ["policy.dmn", "--to", "xml", "--out", "policy.xml"],
      ["policy.xml", "--to", "dmn", "--out", "again.dmn"],
    ] {
      let outcome = try Program.run(["matrix", "convert"] + step, in: folder)
      #expect(outcome.status == 0, "\(outcome.errors)")
    }

    for file in ["policy.xml", "again.dmn"] {
      let outcome = try Program.run(
        ["matrix", "decide", file, "--set", "Velocity=7", "--set", "Topic=service"], in: folder)
      #expect(outcome.output.hasPrefix("L1\n  Tell  lead\n"), "\(file): \(outcome.everything)")
    }
  }

  @Test("shows levels by name, thresholds, who is told, targets and ladders, on one safe page")
  func page() throws {
    let text = try muster("matrix", "show", Self.standard)
    let page = try muster("matrix", "show", Self.standard, "--format", "html").output

    #expect(text.status == 0)
    #expect(text.output.contains("ladder crisis"))
    for part in ["L3 Crisis", "Thresholds", "internal-comms", "within 30m", "Ladders", "L2-anger"] {
      #expect(page.contains(part), "\(part)")
    }
    for request in ["src=", "url(", "@import", "<script", "http:", "https:"] {
      #expect(!page.contains(request), "the page must ask for nothing: \(request)")
    }
  }

  @Test("escapes what a file says, on the page and in the terminal")
  func escaping() throws {
    let folder = try Folder()
    let hostile = Self.drawn.replacing(
      "name=\"Policy\"", with: "name=\"&lt;script&gt;alert(1)&lt;/script&gt;\"")
    try folder.write(
      "policy.dmn", hostile.replacing("label=\"Mentions/min\"", with: "label=\"&#x9b;31m\""))

    let page = try Program.run(["matrix", "show", "policy.dmn", "--format", "html"], in: folder)
    let text = try Program.run(["matrix", "show", "policy.dmn"], in: folder)

    #expect(!page.output.contains("<script>"))
    #expect(page.output.contains("&lt;script&gt;"))
    #expect(!text.output.contains("\u{9b}"))
  }

  @Test("tells which situations change, and how often they occurred")
  func difference() throws {
    let folder = try Drilled.copy()
    let old = try String(contentsOfFile: Self.standard, encoding: .utf8)
    let new = old.replacing(
      #"<when measure="velocity">&gt;= 0.4</when>"#,
      with: #"<when measure="velocity">&gt;= 0.9</when>"#
    ).replacing(#"<target clock="holding-statement" within="60m"/>"#, with: "")
    try #require(new != old)
    try folder.write("new.xml", new)

    let same = try Program.run(["matrix", "diff", Self.standard, Self.standard], in: folder)
    let changed = try Program.run(
      ["matrix", "diff", Self.standard, "new.xml", "--journal", "journal.jsonl"], in: folder)

    #expect(same.output.contains("no situation changes its level"))
    #expect(changed.output.contains("L1 -> L0  velocity [0.4..0.9)"))
    #expect(changed.output.contains("(L1-busy -> L0-calm"))
    #expect(changed.output.contains(/occurred at \d+ of \d+ moments/))
    #expect(changed.output.contains("level L2, target holding-statement, within: 1h -> gone"))
  }

  @Test("gives the same drill as DMN, but for what names the document")
  func sameDrill() throws {
    let folder = try Folder()
    let matrix = ["matrix", "convert", Self.standard, "--to", "dmn", "--out", "matrix.dmn"]
    #expect(try Program.run(matrix, in: folder).status == 0)
    let run = ["run", Program.library("Scenarios/rumour.xml"), "--seed", "3", "--out"]
    #expect(try Program.run(run + ["native"], in: folder).status == 0)
    #expect(try Program.run(run + ["dmn", "--matrix", "matrix.dmn"], in: folder).status == 0)

    // Without the header, and without the hashes that follow from it, every byte is the same.
    for format in ["csv", "jsonl"] {
      let exports = try ["native", "dmn"].map { name in
        let file = "\(name)/journal.jsonl"
        let text = try Program.run(["export", file, "--format", format], in: folder).output
        return text.split(whereSeparator: \.isNewline).dropFirst().map(String.init)
      }
      #expect(exports[0].count > 100)
      #expect(exports[0] == exports[1])
    }
    #expect(try Program.run(["replay", "dmn/journal.jsonl"], in: folder).status == 0)
  }
}
