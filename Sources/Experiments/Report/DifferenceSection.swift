import PageMarkup

/// What each policy changes against the baseline, with intervals.
struct DifferenceSection {
  let summary: ExperimentSummary

  var body: HTML {
    let policies = Array(summary.policies.dropFirst())
    return HTML(
      policies.map { policy in
        """
        <h3>\(policy.title)</h3>
        \(changes(policy))\(chart(policy))\(table(policy))
        """
      })
  }

  private func changes(_ policy: PlanRecord.PolicyRecord) -> HTML {
    let base = summary.policies[0]
    var words: [String] = []
    if policy.matrix != base.matrix { words.append("matrix \(policy.matrix)") }
    if policy.organization != base.organization {
      words.append("organization \(policy.organization)")
    }
    if policy.crew != base.crew { words.append("crew \(policy.crew)") }
    words += policy.changes.filter { !base.changes.contains($0) }
    let undone = base.changes.filter { !policy.changes.contains($0) }
    words += undone.map { "without: \($0)" }
    guard !words.isEmpty else { return "<p>The same as \(base.title).</p>" }
    return "<p>Against \(base.title): \(words.joined(separator: "; ")).</p>"
  }

  private func rows(_ policy: PlanRecord.PolicyRecord) -> [DifferenceRow] {
    summary.outcomes.compactMap { outcome in
      outcome.groups.first?.comparisons.first { $0.policy == policy.id }
        .map { DifferenceRow(outcome: outcome, comparison: $0) }
    }
  }

  private func chart(_ policy: PlanRecord.PolicyRecord) -> HTML {
    let level = Figures.fixed(summary.confidence * 100)
    let together =
      summary.policies.count > 2
      ? "; those of one outcome hold together for all \(summary.policies.count - 1) policies" : ""
    return HTML.figure(
      "d-\(policy.id)", "\(policy.title) against \(summary.policies[0].title), pair by pair",
      "Dot: mean difference between drills with the same luck. Line: \(level) % interval\(together). "
        + "Right of the middle is better. Each row has its own scale. Hollow: it cannot be told from luck.",
      DifferenceChart(rows: rows(policy)).drawing())
  }

  private func table(_ policy: PlanRecord.PolicyRecord) -> HTML {
    let lines = summary.outcomes.map { outcome -> [String] in
      let unit = OutcomeUnit(outcome)
      let group = outcome.groups.first
      let base = group?.policies.first
      let changed = group?.policies.first { $0.policy == policy.id }
      let comparison = group?.comparisons.first { $0.policy == policy.id }
      let fine = unit.resolving(comparison?.low, comparison?.high)
      return [
        outcome.title, base?.mean.map { unit.text($0) } ?? Figures.none,
        changed?.mean.map { unit.text($0) } ?? Figures.none,
        comparison?.difference.map { fine.signed($0) } ?? Figures.none,
        Self.range(comparison, fine), "\(comparison?.pairs ?? 0)",
        Self.reduction(comparison?.varianceReduction),
      ]
    }
    return HTML.grid(
      "d-\(policy.id)", "Means and differences, \(policy.title)",
      ["Outcome", "Before", "After", "Difference", "Interval", "Pairs", "Luck shared"], lines)
  }

  static func range(_ comparison: ExperimentSummary.Comparison?, _ unit: OutcomeUnit) -> String {
    guard let low = comparison?.low, let high = comparison?.high else { return Figures.none }
    return "\(unit.signed(low)) to \(unit.signed(high))"
  }

  static func reduction(_ value: Double?) -> String {
    guard let value else { return Figures.none }
    return value.isFinite ? "× " + OutcomeUnit.factor(value) : "all pairs alike"
  }
}

/// One outcome's difference.
struct DifferenceRow {
  let outcome: ExperimentSummary.OutcomeFigure
  let comparison: ExperimentSummary.Comparison
}

/// Differences with their intervals, better to the right.
struct DifferenceChart {
  let rows: [DifferenceRow]
  private let left = 300.0
  private let right = 680.0
  private let height = 34.0

  init(rows: [DifferenceRow]) { self.rows = rows }

  func drawing() -> SVG {
    let bottom = 26 + Double(rows.count) * height
    var svg = SVG(height: bottom + 8)
    let middle = (left + right) / 2
    svg.text("← worse", at: (left, 14), style: "tick")
    svg.text("no difference", at: (middle, 14), .middle, style: "tick")
    svg.text("better →", at: (right, 14), .end, style: "tick")
    svg.line((middle, 20), (middle, bottom), "axis")
    for (place, row) in rows.enumerated() {
      draw(row, y: 26 + (Double(place) + 0.5) * height, &svg)
    }
    return svg
  }

  private func draw(_ row: DifferenceRow, y: Double, _ svg: inout SVG) {
    let unit = OutcomeUnit(row.outcome).resolving(row.comparison.low, row.comparison.high)
    svg.line((0, y + height / 2), (svg.width, y + height / 2), "grid")
    svg.text(PlainText.excerpt(row.outcome.title, 40), at: (0, y + 4), style: "strong")
    guard let difference = row.comparison.difference, let low = row.comparison.low,
      let high = row.comparison.high
    else {
      svg.text("nothing to compare", at: (right + 14, y + 4), style: "tick")
      return
    }
    let sign = row.outcome.better == "less" ? -1.0 : 1
    let most = max(low.magnitude, high.magnitude, difference.magnitude, 1e-300)
    let scale = Scale(-most...most, from: left + 4, to: right - 4)
    svg.line((scale(sign * low), y), (scale(sign * high), y), "interval")
    let isClear = [.better, .worse, .different].contains(row.comparison.verdict)
    let title = "\(unit.signed(difference)) (\(DifferenceSection.range(row.comparison, unit)))"
    svg.disc((scale(sign * difference), y), 5, isClear ? "accent" : "hollow", title: title)
    svg.text(unit.signed(difference), at: (right + 14, y + 4))
    let note = row.outcome.better == "neither" ? "neither is better" : Self.word(row.comparison)
    svg.text(note, at: (svg.width, y + 4), .end, style: "tick")
  }

  private static func word(_ comparison: ExperimentSummary.Comparison) -> String {
    switch comparison.verdict {
    case .better: "better"
    case .worse: "worse"
    case .different: "different"
    case .unclear: "luck"
    case .same: "the same"
    }
  }
}
