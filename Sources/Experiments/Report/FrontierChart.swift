import PageMarkup

/// Policies by speed and risk, each with its cost beside its name.
struct FrontierChart {
  let summary: ExperimentSummary
  /// Speed, risk and cost.
  let outcomes: [ExperimentSummary.OutcomeFigure]

  func drawing(_ form: ChartForm) -> SVG {
    let place = Place(form, policies: summary.frontier.count)
    let across = axis(0, from: place.left, to: place.right)
    let up = axis(1, from: place.bottom, to: 20)
    var svg = SVG(width: form.width, height: place.height)
    let bottom = place.bottom + 4
    svg.axis(across.scale, ticks: across.ticks, from: 16, to: bottom, label: unit(0).labels)
    let labels = Dictionary(
      zip(up.ticks, unit(1).labels(up.ticks)), uniquingKeysWith: { first, _ in first })
    svg.valueAxis(up.scale, left: place.left - 4, right: place.right + 10, ticks: up.ticks) {
      labels[$0] ?? ""
    }
    svg.text(outcomes[0].title, at: (place.right, bottom + 38), .end, style: "tick")
    draw(across.scale, up.scale, place, &svg)
    return svg
  }

  private func draw(_ across: Scale, _ up: Scale, _ place: Place, _ svg: inout SVG) {
    // The safest first, as they stand on the page.
    let order = summary.frontier.enumerated().sorted {
      (up($0.element.values[1]), $0.offset) < (up($1.element.values[1]), $1.offset)
    }.map(\.element)
    let spots = order.map { (across($0.values[0]), up($0.values[1])) }
    for (row, spot) in spots.enumerated() {
      let y = place.firstName + Double(row) * place.step
      name(order[row], at: (place.names, y), &svg)
      if place.isWide {
        svg.line((spot.0 + 8, spot.1), (place.names - 8, y - 4), "leader")
      } else {
        svg.text("\(row + 1)", at: (0, y), style: "strong")
      }
    }
    // Those on the frontier last, so that a dominated policy never covers one.
    for row in order.indices.sorted(by: { isHeld(order[$1]) && !isHeld(order[$0]) }) {
      let title = "\(summary.title(of: order[row].policy)), \(cost(order[row]))"
      svg.disc(spots[row], 7, isHeld(order[row]) ? "held" : "beaten", title: title)
    }
    guard !place.isWide else { return }
    for (row, spot) in spots.enumerated() {
      let isTaken = spots[..<row].contains { abs($0.0 - spot.0) < 9 && abs($0.1 - spot.1) < 9 }
      svg.text("\(row + 1)", at: (spot.0 + (isTaken ? 20 : 10), spot.1 + 4), style: "strong")
    }
  }

  private func name(
    _ point: ExperimentSummary.FrontierPoint, at spot: (Double, Double), _ svg: inout SVG
  ) {
    let title = PlainText.excerpt(summary.title(of: point.policy), 34)
    svg.text(title, at: spot, style: isHeld(point) ? "strong" : "quiet")
    svg.text(cost(point), at: (spot.0, spot.1 + 14), style: "tick")
  }

  private func isHeld(_ point: ExperimentSummary.FrontierPoint) -> Bool {
    point.dominatedBy == nil
  }

  private func cost(_ point: ExperimentSummary.FrontierPoint) -> String {
    unit(2).parting(summary.frontier.map { $0.values[2] }).text(point.values[2])
  }

  private func unit(_ outcome: Int) -> OutcomeUnit { OutcomeUnit(outcomes[outcome]) }

  /// With a single value there is a single tick.
  private func axis(
    _ index: Int, from: Double, to: Double
  ) -> (scale: Scale, ticks: [Double]) {
    let values = summary.frontier.map { $0.values[index] }
    let low = values.min() ?? 0
    let high = values.max() ?? 1
    let room = max((high - low) * 0.12, high.magnitude * 0.02, 1e-9)
    let scale = Scale((low - room)...(high + room), from: from, to: to)
    return (scale, low == high ? [low] : scale.ticks(ChartForm.ticks(over: abs(to - from))))
  }

  /// Where the parts stand.
  private struct Place {
    let isWide: Bool
    let left: Double
    let right: Double
    let bottom: Double
    let height: Double
    let names: Double
    let firstName: Double
    let step: Double

    init(_ form: ChartForm, policies: Int) {
      isWide = form == .wide
      left = isWide ? 90 : 52
      right = isWide ? 600 : form.width - 14
      bottom = isWide ? 330 : 240
      names = isWide ? 632 : 20
      firstName = isWide ? 30 : 312
      step = isWide ? min(40, 310 / Double(max(policies, 1))) : 38
      height = isWide ? 380 : firstName + Double(policies) * step
    }
  }
}
