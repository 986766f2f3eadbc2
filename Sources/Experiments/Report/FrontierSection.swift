import PageMarkup

/// Which policies no other one beats in speed, risk and cost at once.
struct FrontierSection {
  let summary: ExperimentSummary

  var body: HTML {
    let names = outcomes.map(\.title)
    guard names.count == 3 else { return "" }
    return HTML.figure(
      "frontier", "\(names[0]) against \(names[1])",
      "Filled: no other policy is at least as good in \(names[0]), \(names[1]) and \(names[2]) and "
        + "better in one. Hollow and grey: dominated. Towards the lower left is better. "
        + sentences.joined(separator: " "), chart) + table
  }

  private var outcomes: [ExperimentSummary.OutcomeFigure] {
    summary.frontierOutcomes.compactMap { id in summary.outcomes.first { $0.id == id } }
  }

  private func title(_ policy: String) -> String {
    summary.policies.first { $0.id == policy }?.title ?? policy
  }

  private var sentences: [String] {
    summary.frontier.compactMap { point in
      point.dominatedBy.map { "\(title(point.policy)) is dominated by \(title($0))." }
    }
  }

  private var table: HTML {
    let rows = summary.frontier.map { point in
      [title(point.policy)] + zip(point.values, outcomes).map { OutcomeUnit($1).text($0) }
        + [point.dominatedBy.map { "dominated by \(title($0))" } ?? "on the frontier"]
    }
    return HTML.grid(
      "frontier", "The trade-off", ["Policy"] + outcomes.map(\.title) + ["Place"], rows,
      words: [outcomes.count + 1])
  }

  private var chart: SVG {
    var svg = SVG(height: 380)
    let across = axis(0, from: 90, to: 600)
    let up = axis(1, from: 330, to: 20)
    let units = outcomes.map { OutcomeUnit($0) }
    for tick in across.ticks(5) {
      svg.line((across(tick), 16), (across(tick), 334), "grid")
      svg.text(units[0].text(tick), at: (across(tick), 352), .middle, style: "tick")
    }
    svg.valueAxis(up, left: 86, right: 610, ticks: up.ticks(5)) { units[1].text($0) }
    svg.text(outcomes[0].title, at: (600, 372), .end, style: "tick")
    // Those on the frontier last, so that a dominated policy never covers one.
    for point in summary.frontier.filter({ $0.dominatedBy != nil })
      + summary.frontier.filter({ $0.dominatedBy == nil })
    {
      let isHeld = point.dominatedBy == nil
      let place = (across(point.values[0]), up(point.values[1]))
      let cost = units[2].text(point.values[2])
      svg.disc(place, 7, isHeld ? "held" : "beaten", title: "\(title(point.policy)), \(cost)")
    }
    for (place, point) in summary.frontier.enumerated() { label(point, place, across, up, &svg) }
    return svg
  }

  /// Names stand in a column at the right, so that they never cover one another.
  private func label(
    _ point: ExperimentSummary.FrontierPoint, _ place: Int, _ across: Scale, _ up: Scale,
    _ svg: inout SVG
  ) {
    let order = summary.frontier.indices.sorted {
      (up(summary.frontier[$0].values[1]), $0) < (up(summary.frontier[$1].values[1]), $1)
    }
    let row = Double(order.firstIndex(of: place) ?? 0)
    let step = min(40, 310 / Double(max(summary.frontier.count, 1)))
    let y = 30 + row * step
    let style = point.dominatedBy == nil ? "strong" : "quiet"
    svg.line((across(point.values[0]) + 8, up(point.values[1])), (624, y - 4), "leader")
    svg.text(PlainText.excerpt(title(point.policy), 34), at: (632, y), style: style)
    svg.text(OutcomeUnit(outcomes[2]).text(point.values[2]), at: (632, y + 14), style: "tick")
  }

  private func axis(_ index: Int, from: Double, to: Double) -> Scale {
    let values = summary.frontier.map { $0.values[index] }
    let low = values.min() ?? 0
    let high = values.max() ?? 1
    let room = max((high - low) * 0.12, high.magnitude * 0.02, 1e-9)
    return Scale((low - room)...(high + room), from: from, to: to)
  }
}

extension HTML {
  static func + (left: HTML, right: HTML) -> HTML { HTML([left, right]) }
}
