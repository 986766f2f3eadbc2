import Testing

@testable import DecisionTables

@Suite("Decision tables")
struct DecisionTableTests {
  /// A table of one number input with rows of a test and a number.
  private func table(
    _ policy: HitPolicy, _ rows: [(String, String)], allowed: TableText? = nil,
    defaultEntry: TableText? = nil
  ) throws -> DecisionTable {
    let source = TableSource(
      name: "T", hitPolicy: policy, inputs: [InputColumn(expression: "x", type: .number)],
      outputs: [OutputColumn(name: "", allowedValues: allowed, defaultEntry: defaultEntry)],
      rules: rows.map { RuleRow(inputs: [TableText($0.0)], outputs: [TableText($0.1)]) })
    return try DecisionTable(source, names: ["x"])
  }

  private let rows = [("> 1", "10"), ("> 2", "30"), ("> 3", "20"), ("> 3", "20")]

  @Test("give the level that leadership expects", arguments: SampleMatrix.cases)
  func sample(inputs: [FEELValue], level: String) throws {
    let table = try DecisionTable(SampleMatrix.source, names: SampleMatrix.names)
    let result = try table.evaluate(in: inputs)

    #expect(result["Level"] == .string(level))
    #expect(result.matchedRules.contains(7))
  }

  @Test(
    "follow the hit policy",
    arguments: [
      (HitPolicy.first, 4, "10"), (.priority, 4, "30"), (.collect(nil), 3, "[10, 30]"),
      (.collect(.sum), 4, "80"), (.collect(.minimum), 4, "10"), (.collect(.maximum), 4, "30"),
      (.collect(.count), 4, "4"), (.ruleOrder, 4, "[10, 30, 20, 20]"),
      (.outputOrder, 4, "[30, 20, 20, 10]"), (.unique, 2, "10"), (.unique, 1, "null"),
      (.collect(nil), 0, "[]"), (.collect(.count), 0, "0"), (.collect(.sum), 0, "null"),
    ])
  func policies(policy: HitPolicy, input: Int, expected: String) throws {
    let table = try table(policy, rows, allowed: "30, 20, 10")

    #expect(try table.evaluate(["x": .number(input)]).value.description == expected)
  }

  @Test("refuse two matches under UNIQUE and name the rows")
  func uniqueFault() throws {
    let table = try table(.unique, rows)
    let fault = #expect(throws: DecisionFault.self) { try table.evaluate(["x": .number(4)]) }

    #expect(fault?.kind == .severalRowsMatch)
    #expect(fault?.rules == [0, 1, 2, 3])
    #expect(fault?.message.hasPrefix("rows 1, 2, 3 and 4 match at once") == true)
  }

  @Test("let equal answers pass under ANY, and no others")
  func any() throws {
    let agreeing = try table(.any, [("> 1", "1"), ("> 2", "1")])
    let disagreeing = try table(.any, [("> 1", "1"), ("> 2", "2")])

    #expect(try agreeing.evaluate(["x": .number(3)]).value == .number(1))
    #expect(try disagreeing.evaluate(["x": .number(2)]).value == .number(1))
    #expect(throws: DecisionFault.self) { try disagreeing.evaluate(["x": .number(3)]) }
  }

  @Test("fall back on the default")
  func defaults() throws {
    let table = try table(.unique, [("> 1", "1")], defaultEntry: "9")

    #expect(try table.evaluate(["x": .number(0)]).value == .number(9))
    #expect(try table.evaluate([:]).value == .number(9))
  }

  @Test("refuse inputs and outputs that are not allowed")
  func allowedValues() throws {
    let table = try table(.unique, [("> 1", "1"), ("<= 1", "2")], allowed: "1")
    let matrix = try DecisionTable(SampleMatrix.source, names: SampleMatrix.names)

    #expect(throws: DecisionFault.self) { try table.evaluate(["x": .number(0)]) }
    #expect(throws: DecisionFault.self) { try table.evaluate(["x": .string("a")]) }
    #expect(throws: DecisionFault.self) { try matrix.evaluate(["Topic": .string("weather")]) }
  }

  @Test("report all faults at once, each at its place")
  func faults() {
    var source = TableSource(
      name: "T", hitPolicy: .priority, inputs: [InputColumn(expression: "x")],
      outputs: [OutputColumn(name: "a")])
    source.rules = [
      RuleRow(
        inputs: [TableText(">= ", position: TablePosition(line: 7, column: 5))],
        outputs: [TableText("yy", position: TablePosition(line: 6, column: 2))]),
      RuleRow(inputs: [], outputs: ["1"], position: TablePosition(line: 9)),
    ]
    let problems = #expect(throws: TableProblems.self) {
      try DecisionTable(source, names: ["x"])
    }?.problems

    #expect(problems?.map { $0.position?.line } == [nil, 6, 7, 9])
    #expect(problems?.map { $0.position?.column } == [nil, 2, 5, 0])
    #expect(
      problems?.map(\.message) == [
        "hit policy PRIORITY needs the order of an output's values",
        "in \"yy\": yy is not a known name", "in \">= \": the expression ends too early",
        "row 2 has 0 tests, but the table has 1 inputs",
      ])
  }
}

@Suite("Compiled tables")
struct CompiledTableTests {
  @Test("give the level that leadership expects", arguments: SampleMatrix.cases)
  func sample(inputs: [FEELValue], level: String) throws {
    let table = try DecisionTable(SampleMatrix.source, names: SampleMatrix.names)
    let compiled = try CompiledTable(table)
    let decision = compiled.decide(inputs.map { compiled.value($0) })
    let rule = try #require(decision.rule)
    var matches: [Int] = []
    compiled.matchedRules(inputs.map { compiled.value($0) }, into: &matches)

    #expect(compiled.output(0, of: rule) == .string(level))
    #expect(compiled.outputRank(of: rule).map { "L\(4 - $0)" } == level)
    #expect(try matches == table.evaluate(in: inputs).matchedRules)
  }

  @Test("agree with the table as read, on random tables and inputs, one word of rows or several")
  func agreement() throws {
    var random = SmallRandom(seed: 11)
    let policies: [HitPolicy] = [.unique, .any, .first, .priority]
    for round in 0..<300 {
      let source = RandomTable.source(
        policy: policies[round % 4], rows: round % 10 == 0 ? 150 : 5, random: &random)
      let table = try DecisionTable(source, names: RandomTable.names)
      let compiled = try CompiledTable(table)
      for _ in 0..<50 {
        let inputs = RandomTable.inputs(random: &random)
        let decision = compiled.decide(inputs.map { compiled.value($0) })
        #expect(decision == expected(table, inputs), "\(source) \(inputs)")
      }
    }
  }

  @Test("say how far an input may move without another decision")
  func reach() throws {
    let compiled = try CompiledTable(DecisionTable(SampleMatrix.source, names: SampleMatrix.names))

    #expect(compiled.reach(of: 30, input: 0) == InputReach(above: 20, below: 60))
    #expect(compiled.reach(of: 80, input: 0) == InputReach(above: 60, below: .infinity))
    #expect(compiled.reach(of: 2, input: 0) == InputReach(above: -.infinity, below: 5))
    #expect(compiled.reach(of: 20, input: 0) == InputReach(above: 20, below: 20))
    #expect(compiled.reach(of: 0.5, input: 1) == InputReach(above: 0.4, below: 0.6))
    #expect(compiled.reach(of: 1, input: 3) == .all)
    #expect(!compiled.reach(of: .nan, input: 0).holds(.nan))
    let between = compiled.reach(of: 30, input: 0)
    #expect([20, 20.1, 59.9, 60].map(between.holds) == [false, true, true, false])
    #expect([20, 20.1].map(compiled.reach(of: 20, input: 0).holds) == [true, false])
  }

  private func expected(_ table: DecisionTable, _ inputs: [FEELValue]) -> CompiledDecision {
    do throws(DecisionFault) {
      let result = try table.evaluate(in: inputs)
      guard let rule = result.chosenRules.first else { return .none(.noRow) }
      return CompiledDecision(rule: rule, problem: nil)
    } catch {
      switch error.kind {
      case .severalRowsMatch: return .none(.severalRows)
      case .rowsDisagree: return .none(.rowsDisagree)
      default: return .none(.inputNotAllowed)
      }
    }
  }

  @Test("refuse what has no constant form, with the cell")
  func refused() throws {
    let source = TableSource(
      name: "T", inputs: [InputColumn(expression: "x")], outputs: [OutputColumn(name: "")],
      rules: [
        RuleRow(
          inputs: [TableText("< y", position: TablePosition(line: 4, column: 9))], outputs: ["x"])
      ])
    let table = try DecisionTable(source, names: ["x", "y"])
    let problems = #expect(throws: TableProblems.self) { try CompiledTable(table) }?.problems

    #expect(
      problems?.map(\.message) == [
        "x depends on the inputs", "< y does not compare with constants alone",
      ])
  }
}

/// Random small tables of one number, one text and one boolean.
enum RandomTable {
  static let names = ["n", "t", "b"]

  static func source(policy: HitPolicy, rows: Int, random: inout SmallRandom) -> TableSource {
    TableSource(
      name: "Random", hitPolicy: policy,
      inputs: [
        InputColumn(expression: "n", type: .number),
        InputColumn(expression: "t", type: .string, allowedValues: "\"p\", \"q\", \"r\""),
        InputColumn(expression: "b", type: .boolean),
      ],
      outputs: [OutputColumn(name: "level", allowedValues: "\"A\", \"B\", \"C\"")],
      rules: (0..<rows).map { _ in row(random: &random) })
  }

  static func inputs(random: inout SmallRandom) -> [FEELValue] {
    let numbers: [FEELValue] = (0...12).map { .number(Double($0) / 2) } + [.null]
    let texts: [FEELValue] = ["p", "q", "r", "s"].map { .string($0) } + [.null]
    let booleans: [FEELValue] = [.boolean(true), .boolean(false), .null]
    return [
      numbers[random.below(14)], texts[random.below(20) % 5], booleans[random.below(3)],
    ]
  }

  private static func row(random: inout SmallRandom) -> RuleRow {
    let low = random.below(6)
    let high = low + random.below(6 - low + 1)
    let numbers = [
      "-", "-", "< \(high)", "<= \(high)", "> \(low)", ">= \(low)", "[\(low)..\(high)]",
      "(\(low)..\(high)]", "[\(low)..\(high))", "\(low), \(high)", "not([\(low)..\(high)])",
    ]
    let texts = ["-", "-", "\"p\"", "\"q\", \"r\"", "not(\"p\")", "\"r\""]
    let booleans = ["-", "-", "true", "false"]
    let levels = ["\"A\"", "\"B\"", "\"C\""]
    return RuleRow(
      inputs: [
        TableText(numbers[random.below(numbers.count)]),
        TableText(texts[random.below(texts.count)]),
        TableText(booleans[random.below(booleans.count)]),
      ],
      outputs: [TableText(levels[random.below(3)])])
  }
}
