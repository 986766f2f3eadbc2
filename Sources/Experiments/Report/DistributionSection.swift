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
    return HTML.figure(
      "o-\(outcome.id)", outcome.title, words + " Measured: \(outcome.definition)."
    ) { form in
      outcome.isEvent
        ? ShareChart(summary: summary, outcome: outcome).drawing(form)
        : DistributionChart(summary: summary, outcome: outcome).drawing(form)
    }
  }

  private func title(_ policy: String) -> String { summary.title(of: policy) }

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

  func drawing(_ form: ChartForm) -> SVG {
    let place = Place(form)
    let figures = outcome.groups.first?.policies ?? []
    let bottom = 8 + Double(figures.count) * place.height
    var svg = SVG(width: form.width, height: bottom + 26)
    let low = figures.compactMap(\.least).min() ?? 0
    let high = figures.compactMap(\.most).max() ?? 1
    let scale = Scale(low...max(low, high), from: place.left, to: place.right)
    svg.axis(scale, from: 4, to: bottom, label: OutcomeUnit(outcome).labels)
    let tallest = Double(max(figures.flatMap(\.bars).max() ?? 1, 1))
    for (number, figure) in figures.enumerated() {
      let foot = 8 + Double(number + 1) * place.height
      label(figure, foot: foot, place, &svg)
      hill(figure.bars.map { Double($0) / tallest }, foot: foot - 12, place, &svg)
      draw(figure, y: foot - 6, scale, &svg)
    }
    return svg
  }

  private func label(
    _ figure: ExperimentSummary.PolicyFigure, foot: Double, _ place: Place, _ svg: inout SVG
  ) {
    let mean = figure.mean.map { "mean \(OutcomeUnit(outcome).text($0))" } ?? "nothing to measure"
    let title = PlainText.excerpt(summary.title(of: figure.policy), 34)
    guard place.isWide else {
      let y = foot - place.height + 16
      svg.text(title, at: (0, y), style: "strong")
      return svg.text(mean, at: (svg.width, y), .end, style: "tick")
    }
    svg.text(title, at: (0, foot - 22), style: "strong")
    svg.text(mean, at: (0, foot - 6), style: "tick")
  }

  private func hill(_ shares: [Double], foot: Double, _ place: Place, _ svg: inout SVG) {
    guard shares.contains(where: { $0 > 0 }) else { return }
    let width = (place.right - place.left) / Double(shares.count)
    var points = [(place.left, foot)]
    for (bar, share) in shares.enumerated() {
      let top = foot - share * place.hill
      points.append((place.left + Double(bar) * width, top))
      points.append((place.left + Double(bar + 1) * width, top))
    }
    points.append((place.right, foot))
    svg.path(points, "hill", isClosed: true)
  }

  private func draw(
    _ figure: ExperimentSummary.PolicyFigure, y: Double, _ scale: Scale, _ svg: inout SVG
  ) {
    guard let mean = figure.mean, let tenth = figure.tenth, let ninetieth = figure.ninetieth else {
      return
    }
    svg.line((scale(tenth), y), (scale(ninetieth), y), "reach")
    if let low = figure.low, let high = figure.high {
      svg.line((scale(low), y), (scale(high), y), "interval")
    }
    svg.disc((scale(mean), y), 4, "accent", title: OutcomeUnit(outcome).text(mean))
  }

  /// Where the parts of a row stand.
  private struct Place {
    let isWide: Bool
    let left: Double
    let right: Double
    let height: Double
    let hill = 40.0

    init(_ form: ChartForm) {
      isWide = form == .wide
      left = isWide ? 240 : 4
      right = isWide ? 866 : form.width - 4
      height = isWide ? 62 : 82
    }
  }
}

/// The share of drills in which something happened, policy by policy.
struct ShareChart {
  let summary: ExperimentSummary
  let outcome: ExperimentSummary.OutcomeFigure

  func drawing(_ form: ChartForm) -> SVG {
    let isWide = form == .wide
    let height = isWide ? 34.0 : 46
    let figures = outcome.groups.first?.policies ?? []
    let bottom = 8 + Double(figures.count) * height
    var svg = SVG(width: form.width, height: bottom + 26)
    let scale = Scale(0...1, from: isWide ? 240 : 6, to: isWide ? 800 : form.width - 6)
    svg.axis(scale, from: 4, to: bottom) { $0.map { Figures.share($0) } }
    for (number, figure) in figures.enumerated() {
      let top = 8 + Double(number) * height
      let label = top + (isWide ? 21 : 14)
      let title = PlainText.excerpt(summary.title(of: figure.policy), 34)
      svg.text(title, at: (0, label), style: "strong")
      guard let mean = figure.mean else { continue }
      let y = top + (isWide ? 17 : 32)
      if let low = figure.low, let high = figure.high {
        svg.line((scale(low), y), (scale(high), y), "interval")
      }
      svg.disc((scale(mean), y), 5, "accent")
      svg.text(OutcomeUnit(outcome).text(mean), at: (svg.width, label), .end)
    }
    return svg
  }
}
