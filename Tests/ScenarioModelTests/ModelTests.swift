import DecisionTables
import Foundation
import ScenarioModel
import Testing
import XMLReading

@Suite("Matrices that take their decision from a DMN file")
struct ModelTests {
  /// The example with its rows moved into a DMN file beside it.
  private func load(decide: String) throws -> MusterDocument {
    let folder =
      FileManager.default.temporaryDirectory.resolvingSymlinksInPath().path
      + "/muster-\(UUID().uuidString)"
    try FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try SafeFile.writeAtomically(try model(), to: "\(folder)/level.dmn")
    let text = try Fixture.text(.matrix)
    let start = try #require(text.range(of: "<decide"))
    let end = try #require(text.range(of: "</decide>"))
    let matrix = text.replacingCharacters(in: start.lowerBound..<end.upperBound, with: decide)
    return try Fixture.loader.load(xml: matrix, path: "\(folder)/matrix.xml")
  }

  /// The decision as another tool would write it.
  private func model() throws -> String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <definitions xmlns="https://www.omg.org/spec/DMN/20230324/MODEL/" name="Levels" id="levels"
      namespace="https://example.org/levels">
      <inputData id="i1" name="velocity"><variable name="velocity" typeRef="number"/></inputData>
      <inputData id="i2" name="topic"><variable name="topic" typeRef="string"/></inputData>
      <decision id="d1" name="Level">
        <variable name="Level" typeRef="string"/>
        <informationRequirement id="r1"><requiredInput href="#i1"/></informationRequirement>
        <informationRequirement id="r2"><requiredInput href="#i2"/></informationRequirement>
        <decisionTable id="t1" hitPolicy="FIRST">
          <input id="c1"><inputExpression typeRef="number"><text>velocity</text></inputExpression></input>
          <input id="c2"><inputExpression typeRef="string"><text>topic</text></inputExpression></input>
          <output id="o1" typeRef="string"/>
          <rule id="u1"><inputEntry><text>&gt;= 60</text></inputEntry>
            <inputEntry><text>"safety"</text></inputEntry>
            <outputEntry><text>"L3"</text></outputEntry></rule>
          <rule id="u2"><inputEntry><text>&gt;= 60</text></inputEntry>
            <inputEntry><text>-</text></inputEntry>
            <outputEntry><text>"L2"</text></outputEntry></rule>
          <rule id="u3"><inputEntry><text>&gt;= 1</text></inputEntry>
            <inputEntry><text>-</text></inputEntry>
            <outputEntry><text>"L1"</text></outputEntry></rule>
        </decisionTable>
      </decision>
    </definitions>
    """
  }

  @Test("the table of the file decides")
  func decides() throws {
    let loaded = try load(decide: "<decide dmn=\"level.dmn\" decision=\"Level\"/>")
    let table = try #require(loaded.matrix).value.table

    let safety = try table.evaluate(["velocity": .number(61), "topic": .string("safety")])
    let price = try table.evaluate(["velocity": .number(61), "topic": .string("price")])

    #expect(safety.value == .string("L3"))
    #expect(price.value == .string("L2"))
    let bytes = try #require(Int(loaded.identity.contentHash.split(separator: " ")[0]))
    #expect(bytes > (try model()).utf8.count + 1000, "the file that decides counts for the hash")
  }

  @Test("a decision that the file does not have is told, with what it has")
  func missingDecision() {
    let faults = #expect(throws: Diagnostics.self) {
      try load(decide: "<decide dmn=\"level.dmn\" decision=\"Levle\"/>")
    }

    #expect(
      faults?.map(\.message) == ["the DMN file has no decision table \"Levle\""])
    #expect(faults?.first?.help == "did you mean \"Level\"?")
  }

  @Test("a file outside the document's folder, or none at all, is refused")
  func outside() {
    for path in ["../level.dmn", "/etc/passwd", "levels.dmn"] {
      #expect(throws: Diagnostics.self) {
        try load(decide: "<decide dmn=\"\(path)\" decision=\"Level\"/>")
      }
    }
  }
}
