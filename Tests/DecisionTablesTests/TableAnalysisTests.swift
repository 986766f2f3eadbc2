import Testing

@testable import DecisionTables

@Suite("Analysis of tables")
struct TableAnalysisTests {
  private func analysis(
    _ source: TableSource, names: [String], monotone: [String: MonotoneDirection] = [:]
  ) throws -> TableAnalysis {
    TableAnalysis(of: try DecisionTable(source, names: names), monotone: monotone)
  }

  /// A table of two numbers with rows of two tests and an answer.
  private func table(
    _ policy: HitPolicy, _ rows: [[TableText]], allowed: TableText = "\"A\", \"B\", \"C\""
  ) -> TableSource {
    TableSource(
      name: "T", hitPolicy: policy,
      inputs: [
        InputColumn(expression: "x", type: .number), InputColumn(expression: "y", type: .number),
      ],
      outputs: [OutputColumn(name: "level", allowedValues: allowed)],
      rules: rows.map { RuleRow(inputs: Array($0.dropLast()), outputs: $0.suffix(1)) })
  }

  @Test("finds that the sample matrix lowers the level as velocity rises, with the rows to blame")
  func sampleMonotony() throws {
    let analysis = try analysis(
      SampleMatrix.source, names: SampleMatrix.names, monotone: ["Velocity": .worseWhenHigher])
    let falls = analysis.findings.filter { $0.kind == .notMonotone }
    let storm = try #require(falls.first { $0.rules == [4, 7] })

    #expect(storm.witness[0] == .number(59))
    #expect(storm.counterpart[0] == .number(60))
    #expect(storm.witness[1] == .number(0.5))
    #expect(storm.message.contains("from \"L2\" (row 5) to \"L0\" (row 8)"))
    #expect(analysis.undecided.isEmpty)
    #expect(analysis.findings.allSatisfy { $0.kind == .notMonotone })
  }

  @Test("writes the uncovered regions of the sample matrix when its last row is deleted")
  func sampleGap() throws {
    var source = SampleMatrix.source
    source.rules.removeLast()
    let gaps = try analysis(source, names: SampleMatrix.names).findings.filter { $0.kind == .gap }

    #expect(
      Set(gaps.map(\.region)) == [
        "Mentions/min < 5, Topic \"service\", Executive named false",
        "Mentions/min < 5, Reach < 50000, Topic \"service\", \"conduct\", Executive named false",
        "Mentions/min >= 20, Negative share < 0.4, Topic \"service\", Executive named false",
        "Mentions/min >= 20, Negative share < 0.4, Reach < 50000, "
          + "Topic \"service\", \"conduct\", Executive named false",
        "Mentions/min >= 60, Negative share < 0.6, Topic \"service\", Executive named false",
        "Mentions/min >= 60, Negative share < 0.6, Reach < 50000, "
          + "Topic \"service\", \"conduct\", Executive named false",
      ])
  }

  @Test("names the rows that overlap, that are masked, and that are impossible")
  func rows() throws {
    let overlapping = table(.unique, [["< 5", "-", "\"A\""], ["[4..9]", "> 1", "\"B\""]])
    let masked = table(
      .first,
      [
        ["< 5", "-", "\"A\""], [">= 5", "-", "\"B\""], ["[2..9]", "> 1", "\"C\""],
        ["[9..2]", "-", "\"A\""],
      ])

    let overlap = try #require(
      try analysis(overlapping, names: ["x", "y"]).findings.first { $0.kind == .overlap })
    #expect(overlap.rules == [0, 1])
    #expect(overlap.region == "x [4..5), y > 1")
    let findings = try analysis(masked, names: ["x", "y"]).findings
    #expect(findings.first { $0.kind == .maskedRow }?.rules == [0, 1, 2])
    #expect(findings.first { $0.kind == .impossibleRow }?.rules == [3])
  }

  @Test("tells thresholds that both neighbours claim from those that neither does")
  func boundaries() throws {
    let source = table(
      .first,
      [
        ["<= 5", "-", "\"A\""], [">= 5", "< 3", "\"B\""], ["> 5", "> 3", "\"C\""],
        ["-", "-", "\"C\""],
      ])
    let findings = try analysis(source, names: ["x", "y"]).findings

    let twice = try #require(findings.first { $0.kind == .boundaryTestedTwice })
    #expect(twice.rules == [0, 1])
    #expect(twice.witness[0] == .number(5))
    let never = try #require(findings.first { $0.kind == .boundaryNotTested })
    #expect(never.rules == [1, 2])
    #expect(never.column == 1)
    #expect(never.witness[1] == .number(3))
  }

  @Test("finds inputs that decide nothing and results that are not allowed")
  func inputsAndOutputs() throws {
    let source = table(.first, [["< 5", "-", "\"A\""], [">= 5", "-", "\"D\""]])
    let findings = try analysis(source, names: ["x", "y"]).findings

    #expect(findings.first { $0.kind == .unusedInput }?.column == 1)
    #expect(findings.first { $0.kind == .outputNotAllowed }?.rules == [1])
  }

  @Test("says what it did not decide instead of guessing")
  func undecided() throws {
    let source = table(.unique, [["< y", "-", "\"A\""], ["-", "> 1", "\"B\""]])
    let analysis = try analysis(source, names: ["x", "y"], monotone: ["z": .worseWhenHigher])

    #expect(analysis.findings.isEmpty)
    #expect(analysis.undecided.count == 2)
    #expect(analysis.undecided.first?.contains("row 1, x") == true)
  }

  @Test("knows days and durations as it knows numbers")
  func temporal() throws {
    let source = TableSource(
      name: "T", hitPolicy: .unique,
      inputs: [
        InputColumn(expression: "day", type: .date),
        InputColumn(expression: "wait", type: .daysAndTimeDuration),
      ],
      outputs: [OutputColumn(name: "")],
      rules: [
        RuleRow(inputs: ["< date(\"2026-03-01\")", "-"], outputs: ["1"]),
        RuleRow(inputs: [">= date(\"2026-03-02\")", "> @\"PT15M\""], outputs: ["2"]),
      ])
    let gaps = try analysis(source, names: ["day", "wait"]).findings.filter { $0.kind == .gap }

    #expect(
      Set(gaps.map(\.region)) == [
        "day date(\"2026-03-01\")",
        "day >= date(\"2026-03-01\"), wait <= duration(\"PT15M\")",
      ])
  }
}

@Suite("Analysis against brute force")
struct BruteForceTests {
  private static let numbers: [FEELValue] = (-1...13).map { .number(Double($0) / 2) }
  private static let texts: [FEELValue] = ["p", "q", "r"].map { .string($0) }
  private static let booleans: [FEELValue] = [.boolean(false), .boolean(true)]

  /// Every combination of values that random tables can tell apart.
  static let situations: [[FEELValue]] = numbers.flatMap { number in
    texts.flatMap { text in booleans.map { [number, text, $0] } }
  }

  private func matches(_ table: DecisionTable, _ situation: [FEELValue]) -> [Int] {
    table.rules.indices.filter { rule in
      zip(table.rules[rule].inputs, situation).allSatisfy { $0.accepts($1, in: situation) }
    }
  }

  private func isInside(_ tests: [UnaryTests], _ situation: [FEELValue]) -> Bool {
    zip(tests, situation).allSatisfy { $0.accepts($1, in: [FEELValue]()) }
  }

  @Test("finds all gaps and overlaps of random tables, and no others")
  func gapsAndOverlaps() throws {
    var random = SmallRandom(seed: 21)
    for round in 0..<TestSize.tables(300, validated: 10_000) {
      let policy: HitPolicy = round % 2 == 0 ? .unique : .any
      let source = RandomTable.source(
        policy: policy, rows: 1 + random.below(6), random: &random)
      let table = try DecisionTable(source, names: RandomTable.names)
      let analysis = TableAnalysis(of: table)
      let gaps = analysis.findings.filter { $0.kind == .gap }
      let regions = try gaps.map { try $0.cells.map { try UnaryTests($0, names: []) } }
      var pairs: Set<[Int]> = []
      for situation in Self.situations {
        let rows = matches(table, situation)
        let isInGap = regions.contains { isInside($0, situation) }
        #expect(isInGap == rows.isEmpty, "\(source.rules) \(situation)")
        for pair in forbiddenPairs(rows, in: table) { pairs.insert(pair) }
      }
      let overlaps = analysis.findings.filter { $0.kind == .overlap }
      #expect(Set(overlaps.map(\.rules)) == pairs)
      #expect(analysis.undecided.isEmpty)
      for overlap in overlaps {
        #expect(Set(overlap.rules).isSubset(of: matches(table, overlap.witness)))
      }
    }
  }

  private func forbiddenPairs(_ rows: [Int], in table: DecisionTable) -> [[Int]] {
    rows.flatMap { first in
      rows.filter { second in
        first < second
          && (table.hitPolicy == .unique
            || table.constantOutput(0, of: first) != table.constantOutput(0, of: second))
      }.map { [first, $0] }
    }
  }

  @Test("finds all rows of random tables that never decide, and no others")
  func deadRows() throws {
    var random = SmallRandom(seed: 22)
    for round in 0..<TestSize.tables(300, validated: 10_000) {
      let policy: HitPolicy = round % 2 == 0 ? .first : .priority
      let source = RandomTable.source(policy: policy, rows: 2 + random.below(7), random: &random)
      let table = try DecisionTable(source, names: RandomTable.names)
      let order = try DominanceOrder(of: table)
      var deciding: Set<Int> = []
      for situation in Self.situations {
        let rows = matches(table, situation)
        if let row = order.rules.first(where: { rows.contains($0) }) { deciding.insert(row) }
      }
      let findings = TableAnalysis(of: table).findings
      let dead = table.rules.indices.filter { rule in
        findings.contains {
          ($0.kind == .impossibleRow && $0.rules == [rule])
            || ($0.kind == .maskedRow && $0.message.hasPrefix("row \(rule + 1) "))
        }
      }
      #expect(Set(dead) == Set(table.rules.indices).subtracting(deciding), "\(source.rules)")
    }
  }

  @Test("finds that levels fall exactly where they do, with a witness that shows it")
  func monotony() throws {
    var random = SmallRandom(seed: 23)
    var falling = 0
    let count = TestSize.tables(300, validated: 10_000)
    for round in 0..<count {
      let policy: HitPolicy = round % 2 == 0 ? .first : .priority
      let direction: MonotoneDirection = round % 4 < 2 ? .worseWhenHigher : .worseWhenLower
      let source = RandomTable.source(policy: policy, rows: 1 + random.below(5), random: &random)
      let table = try DecisionTable(source, names: RandomTable.names)
      let analysis = TableAnalysis(of: table, monotone: ["n": direction])
      let falls = analysis.findings.filter { $0.kind == .notMonotone }
      #expect(try falls.isEmpty != hasFall(table, direction), "\(source.rules)")
      falling += falls.isEmpty ? 0 : 1
      for fall in falls {
        #expect(try severity(table, fall.witness) < severity(table, fall.counterpart))
        let order = fall.witness[0].order(to: fall.counterpart[0])
        #expect(order == (direction == .worseWhenHigher ? .before : .after))
        #expect(fall.witness.dropFirst() == fall.counterpart.dropFirst())
      }
    }
    #expect(
      (count / 5...count * 4 / 5).contains(falling),
      "the tables are not of both kinds: \(falling) fall")
  }

  private func hasFall(_ table: DecisionTable, _ direction: MonotoneDirection) throws -> Bool {
    let numbers = direction == .worseWhenHigher ? Self.numbers : Self.numbers.reversed()
    return try Self.texts.contains { text in
      try Self.booleans.contains { boolean in
        let levels = try numbers.map { try severity(table, [$0, text, boolean]) }
        return zip(levels, levels.dropFirst()).contains { $0 < $1 }
      }
    }
  }

  private func severity(_ table: DecisionTable, _ situation: [FEELValue]) throws -> Int {
    let value = try table.evaluate(in: situation).value
    return ["A", "B", "C"].firstIndex { value == .string($0) } ?? 3
  }
}

@Suite("Analysis of large tables")
struct LargeTableTests {
  /// A table of twelve inputs that partitions the first few and scatters tests over the rest.
  static func source(rows: Int, seed: UInt64, density: Int) -> (TableSource, [String]) {
    var random = SmallRandom(seed: seed)
    let names = (1...12).map { "i\($0)" }
    let rules = (0..<rows).map { row in
      RuleRow(
        inputs: names.map { _ in
          guard random.below(100) < density else { return "-" }
          let low = random.below(900)
          return TableText("[\(low)..\(low + 50 + random.below(400)))")
        },
        outputs: [TableText("\"L\(row % 5)\"")])
    }
    let source = TableSource(
      name: "Large", hitPolicy: .priority,
      inputs: names.map { InputColumn(expression: TableText($0), type: .number) },
      outputs: [
        OutputColumn(name: "level", allowedValues: "\"L4\", \"L3\", \"L2\", \"L1\", \"L0\"")
      ], rules: rules)
    return (source, names)
  }

  @Test("ends, and says what it did not decide", arguments: [5, 30, 100])
  func bounded(density: Int) throws {
    let (source, names) = Self.source(rows: 100, seed: 5, density: density)
    let table = try DecisionTable(source, names: names)
    let analysis = TableAnalysis(
      of: table, monotone: ["i1": .worseWhenHigher], severity: [], budget: 20_000)

    #expect(!analysis.findings.isEmpty)
    for gap in analysis.findings where gap.kind == .gap {
      #expect(try table.evaluate(in: gap.witness).matchedRules.isEmpty)
    }
    for fall in analysis.findings where fall.kind == .notMonotone {
      let before = try table.evaluate(in: fall.witness).value.description
      let after = try table.evaluate(in: fall.counterpart).value.description
      #expect(before > after || after == "null")
    }
  }
}
