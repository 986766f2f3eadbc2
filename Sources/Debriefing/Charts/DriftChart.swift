import Scoring
import PageMarkup

/// The fit of each message in order, with its moving average and limits.
struct DriftChart {
  let drift: ToneDrift
  /// What lies along the axis.
  var unit = "messages in order of publication"
  /// What the centre is the mean of.
  var first = "first messages"

  /// The finished drawing.
  func drawing() -> SVG {
    let count = max(1, drift.points.count - 1)
    let across = Scale(0...Double(count), from: 56, to: 770)
    let lowest = drift.points.map { min($0.fit, $0.low) }.min() ?? 0
    let scale = Scale(max(0, lowest - 0.05)...1, from: 206, to: 20)
    var svg = SVG(height: 248)
    svg.valueAxis(scale, left: 56, right: 770, ticks: scale.ticks(5)) { Figures.score($0) }
    svg.path(band(across, scale), "area", isClosed: true)
    svg.line((56, scale(drift.center)), (770, scale(drift.center)), "dash")
    for (place, point) in drift.points.enumerated() {
      let isSignal = place == drift.firstSignal
      svg.disc(
        (across(Double(place)), scale(point.fit)), isSignal ? 5 : 3, isSignal ? "ring" : "hollow")
    }
    svg.path(drift.points.enumerated().map { (across(Double($0)), scale($1.average)) }, "main")
    labels(&svg, across, scale)
    return svg
  }

  private func band(_ across: Scale, _ scale: Scale) -> [(Double, Double)] {
    let high = drift.points.enumerated().map { (across(Double($0)), scale($1.high)) }
    let low = drift.points.enumerated().map { (across(Double($0)), scale($1.low)) }
    return high + low.reversed()
  }

  private func labels(_ svg: inout SVG, _ across: Scale, _ scale: Scale) {
    for tick in across.ticks(8) where tick == tick.rounded() {
      let label = Figures.fixed(tick + 1)
      svg.text(label, at: (across(tick), 226), .middle, style: "tick")
    }
    svg.text(unit, at: (413, 243), .middle, style: "tick")
    guard let last = drift.points.last else { return }
    svg.text("average", at: (778, scale(last.average) + 4), style: "hot strong")
    guard abs(scale(drift.center) - scale(last.average)) > 14 else { return }
    svg.text(first, at: (778, scale(drift.center) + 4), style: "quiet")
  }
}
