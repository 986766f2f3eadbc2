import DecisionTables
import EventKernel
import ScenarioModel
import Testing

@Suite("Matrix documents")
struct MatrixTests {
  @Test("levels rise by rank, with what they require")
  func levels() throws {
    let matrix = try #require(try Fixture.load(.matrix).matrix).value

    #expect(matrix.levels.map(\.id) == ["L0", "L1", "L2", "L3"])
    #expect(
      matrix.levels[2].targets == [
        "holding-statement": .minutes(60), "blackout-enforcement": .minutes(10),
      ])
    #expect(matrix.levels[2].blackout?.covers(channel: "ads", topic: "promotion") == true)
    #expect(matrix.levels[3].blackout?.covers(channel: "forum", topic: "promotion") == false)
    #expect(matrix.ladders.map(\.loops) == [2, 1])
    #expect(matrix.ladders[1].steps.map(\.pagesOnCall) == [true, false])
  }

  @Test(
    "the worst of the rows that match wins, and calm when none does",
    arguments: [
      (velocity: 0.5, forum: 0.0, heat: 0.0, topic: "safety", named: false, level: "L0"),
      (1, 0, 0, "safety", false, "L1"), (0, 30, 0, "safety", false, "L1"),
      (5, 0, 2, "safety", false, "L2"), (5, 0, 2, "price", false, "L1"),
      (5, 0, 2, "safety", true, "L3"), (5, 0, 1.99, "safety", true, "L1"),
    ])
  func decision(
    velocity: Double, forum: Double, heat: Double, topic: String, named: Bool, level: String
  ) throws {
    let table = try #require(try Fixture.load(.matrix).matrix).value.table

    let result = try table.evaluate([
      "velocity": .number(velocity), "forum-volume": .number(forum), "heat": .number(heat),
      "topic": .string(topic), "executive-named": .boolean(named),
    ])

    #expect(result.value == .string(level))
  }

  @Test("a row keeps its name and its note")
  func rows() throws {
    let rules = try #require(try Fixture.load(.matrix).matrix).value.table.source.rules

    #expect(rules.map(\.id) == ["busy", "2", "hot", "named"])
    #expect(rules[0].annotations == ["More talk than on a bad day"])
  }
}
