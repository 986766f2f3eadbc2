import PageMarkup

/// How each outcome was spread over the drills.
struct DistributionSection {
  let summary: ExperimentSummary

  var body: HTML {
    HTML(summary.outcomes.map { outcome in "\(figure(outcome))\(scenarios(outcome))" })
  }

  private func figure(_ outcome: ExperimentSummary.OutcomeFigure) -> HTML {
    guard let group = outcome.groups.first else { return "" }
    let words = outcome.isEvent ? shares(outcome, group) : spreads(outcome, group)
    let drawing =
      outcome.isEvent
      ? ShareChart(summary: summary, outcome: outcome).drawing()
      : DistributionChart(summary: summary, outcome: outcome).drawing()
    return HTML.figure(
      "o-\(outcome.id)", outcome.title, words + " Measured: \(outcome.definition).", drawing)
  }

  private func title(_ policy: String) -> String {
    summary.policies.first { $0.id == policy }?.title ?? policy
  }

  /// With several scenarios, what is counted is the mean of a set of drills.
  private func noun(_ outcome: ExperimentSummary.OutcomeFigure) -> String {
    outcome.groups.count > 1 ? "sets of drills (means over the scenarios)" : "drills"
  }

  private func spreads(
    _ outcome: ExperimentSummary.OutcomeFigure, _ group: ExperimentSummary.Group
  ) -> String {
    let unit = OutcomeUnit(outcome)
    return group.policies.map { figure in
      guard let median = figure.median, let tenth = figure.tenth, let ninetieth = figure.ninetieth
      else { return "\(title(figure.policy)): nothing to measure." }
      return
        "\(title(figure.policy)): half of \(figure.count) \(noun(outcome)) below \(unit.text(median)), "
        + "four in five between \(unit.text(tenth)) and \(unit.text(ninetieth))."
    }
    .joined(separator: " ")
  }

  private func shares(
    _ outcome: ExperimentSummary.OutcomeFigure, _ group: ExperimentSummary.Group
  ) -> String {
    let unit = OutcomeUnit(outcome)
    return group.policies.map { figure in
      guard let mean = figure.mean, let low = figure.low, let high = figure.high else {
        return "\(title(figure.policy)): nothing to measure."
      }
      return "\(title(figure.policy)): \(unit.text(mean)) of \(figure.count) \(noun(outcome)) "
        + "(\(unit.text(low)) to \(unit.text(high)))."
    }
    .joined(separator: " ")
  }

  private func scenarios(_ outcome: ExperimentSummary.OutcomeFigure) -> HTML {
    guard outcome.groups.count > 1 else { return "" }
    let unit = OutcomeUnit(outcome)
    let rows = outcome.groups.dropFirst().map { group in
      [group.name] + group.policies.map { $0.mean.map { unit.text($0) } ?? Figures.none }
    }
    return HTML.grid(
      "s-\(outcome.id)", "\(outcome.title), scenario by scenario",
      ["Scenario"] + summary.policies.map(\.title), Array(rows))
  }
}

/// One hill for each policy, with mean, interval and the middle four fifths.
struct DistributionChart {
  let summary: ExperimentSummary
  let outcome: ExperimentSummary.OutcomeFigure
  private let left = 240.0
  private let right = 866.0
  private let height = 62.0

  init(summary: ExperimentSummary, outcome: ExperimentSummary.OutcomeFigure) {
    self.summary = summary
    self.outcome = outcome
  }

  func drawing() -> SVG {
    let figures = outcome.groups.first?.policies ?? []
    let bottom = 8 + Double(figures.count) * height
    var svg = SVG(height: bottom + 26)
    let low = figures.compactMap(\.least).min() ?? 0
    let high = figures.compactMap(\.most).max() ?? 1
    let scale = Scale(low...max(low, high), from: left, to: right)
    let unit = OutcomeUnit(outcome)
    for tick in scale.ticks(5) {
      svg.line((scale(tick), 4), (scale(tick), bottom), "grid")
      let anchor: SVG.Anchor = scale(tick) > right - 20 ? .end : .middle
      svg.text(unit.text(tick), at: (scale(tick), bottom + 18), anchor, style: "tick")
    }
    let tallest = figures.flatMap(\.bars).max() ?? 1
    for (place, figure) in figures.enumerated() {
      draw(figure, foot: 8 + Double(place + 1) * height, Double(max(tallest, 1)), scale, &svg)
    }
    return svg
  }

  private func draw(
    _ figure: ExperimentSummary.PolicyFigure, foot: Double, _ tallest: Double, _ scale: Scale,
    _ svg: inout SVG
  ) {
    let title = summary.policies.first { $0.id == figure.policy }?.title ?? figure.policy
    svg.text(PlainText.excerpt(title, 34), at: (0, foot - 22), style: "strong")
    guard let mean = figure.mean, let tenth = figure.tenth, let ninetieth = figure.ninetieth else {
      return svg.text("nothing to measure", at: (0, foot - 6), style: "tick")
    }
    svg.text("mean \(OutcomeUnit(outcome).text(mean))", at: (0, foot - 6), style: "tick")
    let width = (right - left) / Double(max(figure.bars.count, 1))
    var points = [(left, foot - 12)]
    for (bar, count) in figure.bars.enumerated() {
      let top = foot - 12 - Double(count) / tallest * (height - 22)
      points.append((left + Double(bar) * width, top))
      points.append((left + Double(bar + 1) * width, top))
    }
    points.append((right, foot - 12))
    svg.path(points, "hill", isClosed: true)
    svg.line((scale(tenth), foot - 6), (scale(ninetieth), foot - 6), "reach")
    if let low = figure.low, let high = figure.high {
      svg.line((scale(low), foot - 6), (scale(high), foot - 6), "interval")
    }
    svg.disc((scale(mean), foot - 6), 4, "accent", title: OutcomeUnit(outcome).text(mean))
  }
}

/// The share of drills in which something happened, policy by policy.
struct ShareChart {
  let summary: ExperimentSummary
  let outcome: ExperimentSummary.OutcomeFigure

  func drawing() -> SVG {
    let figures = outcome.groups.first?.policies ?? []
    let bottom = 8 + Double(figures.count) * 34
    var svg = SVG(height: bottom + 26)
    let scale = Scale(0...1, from: 240, to: 800)
    for tick in [0, 0.25, 0.5, 0.75, 1] {
      svg.line((scale(tick), 4), (scale(tick), bottom), "grid")
      svg.text(
        Figures.share(tick), at: (scale(tick), bottom + 18), .middle, style: "tick")
    }
    for (place, figure) in figures.enumerated() {
      let y = 8 + (Double(place) + 0.5) * 34
      let title = summary.policies.first { $0.id == figure.policy }?.title ?? figure.policy
      svg.text(PlainText.excerpt(title, 34), at: (0, y + 4), style: "strong")
      guard let mean = figure.mean else { continue }
      if let low = figure.low, let high = figure.high {
        svg.line((scale(low), y), (scale(high), y), "interval")
      }
      svg.disc((scale(mean), y), 5, "accent")
      svg.text(OutcomeUnit(outcome).text(mean), at: (svg.width, y + 4), .end)
    }
    return svg
  }
}
