import ScenarioModel
import ScenarioModel
import Scoring
import PageMarkup

extension ReportContext {
  /// Rules kept, violated, and never put to the test.
  func protocolSection() -> ReportSection? {
    guard !card.rules.isEmpty else { return nil }
    var blocks: [Block] = []
    let strip = RuleStrip(context: self)
    if !strip.rules.isEmpty { blocks.append(.figure(stripFigure(strip))) }
    blocks += [.table(ruleTable), .table(violationTable)]
    let untested = card.rules.filter { !$0.isTested }
    if !untested.isEmpty {
      blocks += [
        .heading("Never put to the test"),
        .points(untested.map { Point($0.id, $0.fault.map { "Cannot be read: \($0)" } ?? $0.text) }),
      ]
    }
    return ReportSection(8, "Protocol adherence", blocks)
  }

  private func stripFigure(_ strip: RuleStrip) -> Figure {
    let broken = strip.rules.filter { $0.count(.violated) > 0 }
      .map { "\($0.id) \($0.count(.violated))" }
    return Figure(
      name: "rules", title: "When each rule was kept or violated",
      description: broken.isEmpty
        ? "None of \(strip.rules.count) rules that applied was violated."
        : "Violations: \(PlainText.list(broken)). Numbers in the strip count them.",
      drawing: strip.drawing())
  }

  private var ruleTable: ReportTable {
    var table = ReportTable(
      "rules", "Rules",
      [
        "Rule", "Severity", "The rule", "Kept#", "Violated#", "Pending#", "Waived#", "Adherence#",
        "Evidence",
      ])
    table.rows = card.rules.map { rule in
      let violated = rule.count(.violated)
      let shown = rule.activations.filter { violated == 0 || $0.outcome == .violated }
      return [
        Cell(rule.id),
        Cell(rule.severity.rawValue, [], rule.severity == .critical ? .strong : .none),
        Cell(rule.text), Cell(rule.count(.fulfilled)),
        Cell("\(violated)", [], violated > 0 ? .wrong : .none), Cell(rule.count(.pending)),
        Cell(rule.count(.waived)),
        rule.adherence == nil
          ? Cell("untested", [], .quiet)
          : Cell(Figures.share(rule.adherence), Array(shown.flatMap(\.evidence).prefix(1))),
        .evidence(shown.flatMap(\.evidence)),
      ]
    }
    return table
  }

  private var violationTable: ReportTable {
    var table = ReportTable(
      "violations", "Violations, worst first",
      ["Rule", "Severity", "Time", "What happened", "Times#", "Plan", "Evidence"], shown: 50)
    table.rows = card.violations.map { violation in
      [
        Cell(violation.rule),
        Cell(violation.severity.rawValue, [], violation.severity == .critical ? .wrong : .none),
        Cell(times.both(violation.moment)), Cell(violation.sentence),
        Cell(violation.occurrences), Cell(violation.reference), .evidence(violation.evidence),
      ]
    }
    return table
  }
}
