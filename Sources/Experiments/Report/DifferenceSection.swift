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
    if !undone.isEmpty { words.append("not “\(undone.joined(separator: "”, “"))”") }
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
    let level = OutcomeUnit.level(summary.confidence)
    let together =
      summary.policies.count > 2
      ? "; those of one outcome hold together for all \(summary.policies.count - 1) policies" : ""
    return HTML.figure(
      "d-\(policy.id)", "\(policy.title) against \(summary.policies[0].title), pair by pair",
      "Dot: mean difference between drills with the same luck. Line: \(level) interval\(together). "
        + "Right of the middle is better. Each row has its own scale. Hollow: it cannot be told from luck.",
      DifferenceChart(rows: rows(policy)).drawing)
  }

  private func table(_ policy: PlanRecord.PolicyRecord) -> HTML {
    let lines = summary.outcomes.map { outcome -> [String] in
      let group = outcome.groups.first
      let base = group?.policies.first
      let changed = group?.policies.first { $0.policy == policy.id }
      let comparison = group?.comparisons.first { $0.policy == policy.id }
      let unit = OutcomeUnit(outcome).parting([base?.mean, changed?.mean].compactMap { $0 })
      let fine = OutcomeUnit(outcome).resolving(comparison?.low, comparison?.high)
      return [
        outcome.title, base?.mean.map { unit.text($0) } ?? Figures.none,
        changed?.mean.map { unit.text($0) } ?? Figures.none,
        comparison?.difference.map { fine.signed($0) } ?? Figures.none,
        fine.range(comparison?.low, comparison?.high), "\(comparison?.pairs ?? 0)",
        Self.reduction(comparison?.varianceReduction),
      ]
    }
    return HTML.grid(
      "d-\(policy.id)", "Means and differences, \(policy.title)",
      ["Outcome", "Before", "After", "Difference", "Interval", "Pairs", "Luck shared"], lines)
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

  func drawing(_ form: ChartForm) -> SVG {
    let place = Place(form)
    let bottom = 26 + Double(rows.count) * place.height
    var svg = SVG(width: form.width, height: bottom + 8)
    svg.text("← worse", at: (place.left, 14), style: "tick")
    svg.text("no difference", at: (place.middle, 14), .middle, style: "tick")
    svg.text("better →", at: (place.right, 14), .end, style: "tick")
    for (number, row) in rows.enumerated() {
      draw(row, top: 26 + Double(number) * place.height, place, &svg)
    }
    return svg
  }

  private func draw(_ row: DifferenceRow, top: Double, _ place: Place, _ svg: inout SVG) {
    let comparison = row.comparison
    let unit = OutcomeUnit(row.outcome).resolving(comparison.low, comparison.high)
    svg.line((0, top + place.height), (svg.width, top + place.height), "grid")
    svg.line((place.middle, top + place.axis), (place.middle, top + place.height), "axis")
    let title = PlainText.excerpt(row.outcome.title, place.letters)
    svg.text(title, at: (0, top + place.label), style: "strong")
    guard let difference = comparison.difference else {
      return svg.text("nothing to compare", at: (svg.width, top + place.label), .end, style: "tick")
    }
    svg.text(unit.signed(difference), at: (place.value, top + place.valueLabel))
    let note = row.outcome.better == "neither" ? "neither is better" : comparison.verdict.word
    svg.text(note, at: (svg.width, top + place.valueLabel), .end, style: "tick")
    guard let low = comparison.low, let high = comparison.high else { return }
    let y = top + place.bar
    let sign = row.outcome.better == "less" ? -1.0 : 1
    let most = max(low.magnitude, high.magnitude, difference.magnitude, 1e-300)
    let scale = Scale(-most...most, from: place.left + 6, to: place.right - 6)
    svg.line((scale(sign * low), y), (scale(sign * high), y), "interval")
    let isClear = [.better, .worse, .different].contains(comparison.verdict)
    svg.disc(
      (scale(sign * difference), y), 5, isClear ? "accent" : "hollow",
      title: "\(unit.signed(difference)) (\(unit.range(low, high)))")
  }

  /// Where the parts of a row stand.
  private struct Place {
    let left: Double
    let right: Double
    let height: Double
    /// Below the top of the row.
    let label: Double
    let bar: Double
    /// Where the line of no difference begins, so that it crosses no words.
    let axis: Double
    let valueLabel: Double
    let letters: Int
    let value: Double

    init(_ form: ChartForm) {
      let isWide = form == .wide
      left = isWide ? 300 : 0
      right = isWide ? 680 : form.width
      height = isWide ? 34 : 66
      label = isWide ? 21 : 18
      valueLabel = isWide ? 21 : 35
      bar = isWide ? 17 : 51
      axis = isWide ? 0 : 40
      letters = isWide ? 40 : 48
      value = isWide ? 694 : 0
    }

    var middle: Double { (left + right) / 2 }
  }
}
