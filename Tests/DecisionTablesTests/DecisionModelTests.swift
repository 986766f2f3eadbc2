import Foundation
import Testing
import XMLReading

@testable import DecisionTables

@Suite("Decision models")
struct DecisionModelTests {
  @Test(
    "answer every case of the official test kit",
    .enabled(if: !SharedData.testKit.isEmpty, "there is no test kit here"),
    arguments: SharedData.testKit)
  func testKit(file: TestKitFile) throws {
    let model = try file.model()
    let cases = try file.cases(of: model)
    #expect(!cases.isEmpty)
    for testCase in cases {
      for result in testCase.results {
        let value = try? model.evaluate(result.decision, testCase.inputs).value
        let expected = result.isError ? .null : result.expected
        #expect(
          (value ?? .null).isEqual(to: expected) == .yes,
          "case \(testCase.id), \(result.decision): \(value ?? .null) for \(expected)")
      }
    }
  }

  @Test(
    "give the levels of the sample matrix, compiled too",
    .enabled(if: SharedData.path("authored") != nil, "there is no shared/data/authored here"))
  func sampleMatrix() throws {
    let folder = try #require(SharedData.path("authored"))
    let model = try DecisionModel(contentsOf: "\(folder)/escalation-matrix.dmn")
    let lines = try String(contentsOfFile: "\(folder)/escalation-matrix-cases.csv", encoding: .utf8)
      .split(separator: "\n").map { $0.split(separator: ",").map(String.init) }
    let names = try #require(lines.first?.dropLast())
    guard case .table(let table) = try #require(model.decisions.first).logic else { return }
    let compiled = try CompiledTable(table)
    for line in lines.dropFirst() {
      let values = line.dropLast().map { text in
        DecimalNumber(text).map { FEELValue.number($0) } ?? Bool(text).map { .boolean($0) }
          ?? .string(text)
      }
      let result = try model.evaluate(
        "Escalation", Dictionary(uniqueKeysWithValues: zip(names, values)))
      let rule = compiled.decide(values.map { compiled.value($0) }).rule

      #expect(result.tables.first?.result["Level"] == line.last.map { .string($0) })
      #expect(rule.map { compiled.output(0, of: $0) } == line.last.map { .string($0) })
    }
  }

  /// A model of some inputs and decisions.
  private func model(_ content: String) throws(TableProblems) -> DecisionModel {
    try DecisionModel(
      dmn: """
        <definitions xmlns="https://www.omg.org/spec/DMN/20230324/MODEL/" name="m" namespace="n">
          <inputData id="i" name="Order size"><variable name="Order size" typeRef="number"/></inputData>
        \(content)
        </definitions>
        """)
  }

  private func decision(_ name: String, requires: [String], _ text: String) -> String {
    let requirements = requires.map { reference in
      let kind = reference == "i" ? "requiredInput" : "requiredDecision"
      return "<informationRequirement><\(kind) href=\"#\(reference)\"/></informationRequirement>"
    }
    return """
      <decision id="\(name)" name="\(name)"><variable name="\(name)"/>\(requirements.joined())
        <literalExpression><text>\(text)</text></literalExpression></decision>
      """
  }

  @Test("make decisions after those that they require, whatever their order in the file")
  func requirements() throws {
    let model = try model(
      decision("c", requires: ["b", "a"], "a + b") + decision("b", requires: ["a"], "a * 2")
        + decision("a", requires: ["i"], "Order size + 1"))

    #expect(model.decisions.map(\.name) == ["a", "b", "c"])
    #expect(try model.evaluate("c", ["Order size": .number(2)]).value == .number(9))
    #expect(throws: DecisionFault.self) { try model.evaluate("d", [:]) }
  }

  @Test("refuse circles, and say which")
  func circle() {
    let problems = #expect(throws: TableProblems.self) {
      try model(
        decision("a", requires: ["c"], "c") + "\n" + decision("b", requires: ["a"], "a") + "\n"
          + decision("c", requires: ["b"], "b") + "\n" + decision("d", requires: ["a"], "a"))
    }?.problems

    #expect(
      problems?.map(\.message) == ["decisions require one another in a circle: a → c → b → a"])
    #expect(problems?.first?.position?.line == 3)
  }

  @Test(
    "refuse by name and place what is outside the subset",
    arguments: [
      ("<businessKnowledgeModel name=\"f\"/>", "<businessKnowledgeModel> \"f\" is not supported"),
      ("<decisionService name=\"s\"/>", "<decisionService> \"s\" is not supported"),
      ("<import namespace=\"x\"/>", "<import> is not supported"),
      (
        "<decision name=\"d\"><context/></decision>",
        "<context> in decision \"d\" is not supported"
      ),
      ("<decision name=\"d\"/>", "decision \"d\" says not how it is made"),
      (
        "<decision name=\"d\"><literalExpression expressionLanguage=\"groovy\"><text>1</text></literalExpression></decision>",
        "expressionLanguage=\"groovy\" is not supported"
      ),
      (
        "<decision name=\"d\"><decisionTable hitPolicy=\"BEST\"><output/></decisionTable></decision>",
        "hitPolicy=\"BEST\" is not known"
      ),
      (
        "<decision name=\"d\"><literalExpression><text>for x in y return x</text></literalExpression></decision>",
        "in \"for x in y return x\": \"for\" is not supported"
      ),
      (
        "<decision name=\"d\"><informationRequirement><requiredInput href=\"#j\"/></informationRequirement><literalExpression><text>1</text></literalExpression></decision>",
        "href=\"#j\" leads to no input or decision of this file"
      ),
      ("<inputData name=\"Order size\"/>", "the name \"Order size\" stands on line 2 already"),
    ])
  func refused(content: String, message: String) {
    let problems = #expect(throws: TableProblems.self) { try model(content) }?.problems

    #expect(problems?.map(\.message) == [message])
    #expect(problems?.first?.position?.line == 3)
  }

  @Test("read types of their own, and their allowed values")
  func itemDefinitions() throws {
    let model = try model(
      """
      <itemDefinition name="tier"><typeRef>string</typeRef>
        <allowedValues><text>"gold", "base"</text></allowedValues></itemDefinition>
      <decision name="Tier"><variable name="Tier" typeRef="tier"/>
        <informationRequirement><requiredInput href="#i"/></informationRequirement>
        <decisionTable hitPolicy="PRIORITY">
          <input><inputExpression typeRef="number"><text>Order size</text></inputExpression></input>
          <output/>
          <rule><inputEntry><text>-</text></inputEntry><outputEntry><text>"base"</text></outputEntry></rule>
          <rule><inputEntry><text>&gt; 9</text></inputEntry><outputEntry><text>"gold"</text></outputEntry></rule>
        </decisionTable></decision>
      """)

    #expect(try model.evaluate("Tier", ["Order size": .number(10)]).value == .string("gold"))
    #expect(try model.evaluate("Tier", ["Order size": .number(9)]).value == .string("base"))
  }

  @Test("write a table that reads back the same and is valid by the standard's schema")
  func roundTrip() throws {
    var source = SampleMatrix.source
    source.rules[1].id = "storm"
    source.rules[1].annotations = ["loud & angry <both>", "since 2026"]
    source.outputs[0].defaultEntry = "\"L0\""
    let text = source.dmn(names: SampleMatrix.names)
    let model = try DecisionModel(dmn: text)
    guard case .table(let table) = try #require(model.decisions.first).logic else { return }

    #expect(table.source.withoutPlaces == source.withoutPlaces)
    #expect(table.names == SampleMatrix.names)
    #expect(table.source.dmn(names: table.names) == text)
    guard let folder = SharedData.path("dmn-tck") else { return }
    let schema = try XMLSchema(contentsOf: "\(folder)/xsd/DMN15.xsd")
    let faults = schema.validate(try XMLReader.read(text, path: "written.dmn"))
    #expect(faults.isEmpty, "\(faults)")
  }
}

extension TableSource {
  /// The same table without places, and with remarks filled up as a file has them.
  var withoutPlaces: TableSource {
    var copy = self
    copy.position = nil
    let remarks = rules.map(\.annotations.count).max() ?? 0
    for index in copy.inputs.indices {
      copy.inputs[index].expression.position = nil
      copy.inputs[index].allowedValues?.position = nil
    }
    for index in copy.outputs.indices {
      copy.outputs[index].allowedValues?.position = nil
      copy.outputs[index].defaultEntry?.position = nil
    }
    for index in copy.rules.indices {
      copy.rules[index].position = nil
      copy.rules[index].inputs = rules[index].inputs.map { TableText($0.text) }
      copy.rules[index].outputs = rules[index].outputs.map { TableText($0.text) }
      while copy.rules[index].annotations.count < remarks { copy.rules[index].annotations += [""] }
    }
    return copy
  }
}
