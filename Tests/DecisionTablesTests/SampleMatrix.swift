@testable import DecisionTables

/// The escalation matrix of the sample data, built in code.
enum SampleMatrix {
  static let names = ["Velocity", "NegativeShare", "Reach", "Topic", "ExecutiveNamed"]

  static let source = TableSource(
    name: "Escalation", hitPolicy: .priority,
    inputs: [
      InputColumn(label: "Mentions/min", expression: "Velocity", type: .number),
      InputColumn(label: "Negative share", expression: "NegativeShare", type: .number),
      InputColumn(expression: "Reach", type: .number),
      InputColumn(
        expression: "Topic", type: .string,
        allowedValues: "\"service\",\"safety\",\"data\",\"conduct\",\"legal\""),
      InputColumn(label: "Executive named", expression: "ExecutiveNamed", type: .boolean),
    ],
    outputs: [
      OutputColumn(name: "Level", allowedValues: "\"L4\",\"L3\",\"L2\",\"L1\",\"L0\""),
      OutputColumn(name: "Minutes"),
    ],
    rules: [
      row(["-", "-", "-", "\"safety\"", "-"], "L4", 15),
      row([">=60", ">=0.6", "-", "-", "-"], "L3", 30),
      row(["-", "-", "-", "\"data\",\"legal\"", "-"], "L3", 30),
      row(["-", "-", "-", "-", "true"], "L3", 30),
      row(["[20..60)", ">=0.4", "-", "-", "-"], "L2", 60),
      row(["-", "-", ">=50000", "not(\"service\")", "-"], "L2", 60),
      row(["[5..20)", "-", "-", "-", "-"], "L1", 120),
      row(["-", "-", "-", "-", "-"], "L0", 0),
    ])

  /// Inputs with the level that leadership expects.
  static let cases: [([FEELValue], String)] = [
    ([.number(80), .number(0.7), .number(1000), .string("service"), .boolean(false)], "L3"),
    ([.number(3), .number(0.1), .number(10), .string("safety"), .boolean(false)], "L4"),
    ([.number(30), .number(0.5), .number(1000), .string("service"), .boolean(false)], "L2"),
    ([.number(2), .number(0.1), .number(100), .string("service"), .boolean(false)], "L0"),
    ([.number(2), .number(0.1), .number(60000), .string("conduct"), .boolean(false)], "L2"),
    ([.number(20), .number(0.4), .number(0), .string("service"), .boolean(false)], "L2"),
    ([.number(60), .number(0.6), .number(0), .string("service"), .boolean(false)], "L3"),
    ([.number(19.999), .number(0.9), .number(0), .string("service"), .boolean(false)], "L1"),
    ([.number(2), .number(0.1), .number(49999), .string("conduct"), .boolean(true)], "L3"),
  ]

  private static func row(_ tests: [String], _ level: String, _ minutes: Int) -> RuleRow {
    RuleRow(
      inputs: tests.map { TableText($0) },
      outputs: [TableText("\"\(level)\""), TableText(String(minutes))])
  }
}
