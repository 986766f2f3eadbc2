import Testing

@testable import DecisionTables

@Suite("Comparison of tables")
struct TableComparisonTests {
  @Test("tells that a raised threshold lowers the level between the two, and nothing else")
  func threshold() throws {
    let old = try DecisionTable(SampleMatrix.source, names: SampleMatrix.names)
    var source = SampleMatrix.source
    source.rules[6].inputs[0] = "[10..20)"
    let new = try DecisionTable(source, names: SampleMatrix.names)

    let comparison = try TableComparison(from: old, to: new)

    #expect(comparison.changes.map(\.oldRule) == [6])
    #expect(comparison.changes.map(\.newRule) == [7])
    #expect(comparison.changes.first?.old == .string("L1"))
    #expect(comparison.changes.first?.new == .string("L0"))
    #expect(comparison.changes.first?.cells[0] == "[5..10)")
    #expect(comparison.undecided.isEmpty)
  }

  @Test("finds nothing between equal tables, whatever the order of rows under PRIORITY")
  func equal() throws {
    let old = try DecisionTable(SampleMatrix.source, names: SampleMatrix.names)
    var source = SampleMatrix.source
    source.rules.reverse()
    let new = try DecisionTable(source, names: SampleMatrix.names)

    #expect(try TableComparison(from: old, to: old).changes.isEmpty)
    #expect(try TableComparison(from: old, to: new).changes.isEmpty)
  }

  @Test("compares tables that do not ask the same")
  func columns() throws {
    let old = try DecisionTable(SampleMatrix.source, names: SampleMatrix.names)
    var source = SampleMatrix.source
    source.inputs.append(InputColumn(expression: "Press", type: .number))
    for index in source.rules.indices { source.rules[index].inputs.append("-") }
    source.rules[6].inputs[5] = ">= 2"
    let new = try DecisionTable(source, names: SampleMatrix.names + ["Press"])

    let changes = try TableComparison(from: old, to: new).changes

    #expect(changes.map(\.oldRule) == [6])
    #expect(changes.first?.cells[5] == "< 2")
  }

  @Test("finds every change between random tables, and no other")
  func bruteForce() throws {
    var random = SmallRandom(seed: 41)
    var changed = 0
    for round in 0..<TestSize.tables(300, validated: 5000) {
      let policy: HitPolicy = round % 2 == 0 ? .first : .priority
      let tables = try (0..<2).map { _ in
        try DecisionTable(
          RandomTable.source(policy: policy, rows: 1 + random.below(5), random: &random),
          names: RandomTable.names)
      }
      let comparison = try TableComparison(from: tables[0], to: tables[1])
      var expected: Set<[Int]> = []
      for situation in BruteForceTests.situations {
        let results = try tables.map { try $0.evaluate(in: situation) }
        guard results[0].value != results[1].value else { continue }
        let pair = results.map { $0.chosenRules.first ?? -1 }
        expected.insert(pair)
        let change = comparison.changes.first { [$0.oldRule ?? -1, $0.newRule ?? -1] == pair }
        let cells = try (change?.cells ?? []).map { try UnaryTests($0, names: []) }
        #expect(!cells.isEmpty && zip(cells, situation).allSatisfy { $0.accepts($1, in: []) })
      }
      #expect(Set(comparison.changes.map { [$0.oldRule ?? -1, $0.newRule ?? -1] }) == expected)
      for change in comparison.changes {
        #expect(try tables[0].evaluate(in: change.witness).value == change.old)
        #expect(try tables[1].evaluate(in: change.witness).value == change.new)
      }
      changed += expected.isEmpty ? 0 : 1
    }
    #expect(changed > 100, "only \(changed) pairs of tables differ: the test says little")
  }
}
