import DecisionTables
import EventKernel
import Journaling
import ScenarioModel

@testable import Scoring

/// Documents for the tests, two of everything.
enum Sheets {
  /// A sheet of these clocks and rules.
  static func sheet(clocks: [ClockDefinition] = [], rules: [ProtocolRule] = []) -> ScoringSheet {
    var sheet = ScoringSheet(
      identity: DocumentIdentity(kind: .sheet, id: "test", version: "1"), title: "Test")
    sheet.clocks = clocks
    sheet.rules = rules
    return sheet
  }

  /// A clock with targets in minutes by level, grace and half-life as stated.
  static func clock(
    _ kind: ClockDefinition.Kind, _ targets: [String: Double], grace: Double? = nil,
    halfLife: Double? = nil
  ) -> ClockDefinition {
    var clock = ClockDefinition(
      id: kind.rawValue, kind: kind, title: kind.rawValue,
      targets: targets.mapValues { .minutes($0) })
    clock.grace = grace.map { .minutes($0) }
    clock.halfLife = halfLife.map { .minutes($0) }
    return clock
  }

  /// A rule between two types of fact.
  static func rule(
    _ pattern: ProtocolRule.Pattern, _ activation: String, _ target: String? = nil,
    severity: ProtocolRule.Severity = .major, within minutes: Double? = nil
  ) -> ProtocolRule {
    var rule = ProtocolRule(
      id: "R-\(pattern.rawValue)", text: "The plan says so.", pattern: pattern, severity: severity,
      activation: facts(activation))
    rule.target = target.map(facts)
    rule.within = minutes.map { .minutes($0) }
    return rule
  }

  /// `type` or `type where condition`.
  static func facts(_ text: String) -> ProtocolRule.FactPattern {
    guard let range = text.firstRange(of: " where ") else {
      return ProtocolRule.FactPattern(type: text)
    }
    return ProtocolRule.FactPattern(
      type: String(text[..<range.lowerBound]), condition: String(text[range.upperBound...]))
  }

  /// A matrix of the levels L0 to L3; L2 and L3 require statements on two channels.
  static func matrix() throws -> EscalationMatrix {
    let source = TableSource(
      name: "level", hitPolicy: .first,
      inputs: [InputColumn(expression: "velocity")], outputs: [OutputColumn(name: "level")],
      rules: [
        RuleRow(inputs: [">= 60"], outputs: ["\"L3\""]),
        RuleRow(inputs: ["-"], outputs: ["\"L0\""]),
      ])
    var levels = (0...3).map { EscalationLevel(id: "L\($0)", rank: $0, title: "Level \($0)") }
    for rank in 2...3 {
      levels[rank].statementChannels = ["microblog", "website"]
      levels[rank].notify = ["pr", "legal"]
      levels[rank].updateCadence = .minutes(30)
    }
    return EscalationMatrix(
      identity: DocumentIdentity(kind: .matrix, id: "test", version: "1"), title: "Test",
      measures: [
        MeasureDefinition(id: "velocity", title: "Velocity", kind: .velocity, window: .minutes(5))
      ],
      table: try DecisionTable(source, names: ["velocity"]), levels: levels)
  }

  /// The scorecard of a story by one clock.
  static func clock(_ definition: ClockDefinition, of story: Story) throws -> ClockResult {
    score(
      story.journal,
      by: ScoringDocuments(sheet: sheet(clocks: [definition]), matrix: try matrix())
    ).clocks[0]
  }

  /// The result of one rule.
  static func result(of rule: ProtocolRule, in story: Story) -> RuleResult {
    score(story.journal, by: ScoringDocuments(sheet: sheet(rules: [rule]))).rules[0]
  }
}
