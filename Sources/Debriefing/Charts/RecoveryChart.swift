import EventKernel
import Scoring
import PageMarkup

/// Sentiment of the played drill against the one in which nobody acted.
struct RecoveryChart {
  let context: ReportContext
  let result: RecoveryResult

  /// The finished drawing.
  func drawing() -> SVG {
    let axis = TimeAxis(to: context.end, from: 56, to: 770)
    let scale = Scale(domain, from: 270, to: 24)
    var svg = SVG(height: 322)
    let played = line(result.played, axis, scale)
    let baseline = result.baseline.map { line($0, axis, scale) } ?? []
    if !baseline.isEmpty { svg.path(played + baseline.reversed(), "gap", isClosed: true) }
    svg.pauses(context.pauses, axis, 16, 262)
    svg.timeAxis(axis, context.times, top: 16, bottom: 282)
    svg.valueAxis(scale, left: 56, right: 770, ticks: scale.ticks(6)) { Figures.fixed($0, 2) }
    svg.line((56, scale(result.played.prior)), (770, scale(result.played.prior)), "dash")
    svg.text("before the crisis", at: (62, scale(result.played.prior) - 6), style: "tick")
    svg.path(baseline, "ref")
    svg.path(played, "main")
    labels(&svg, played.last?.1, baseline.last?.1)
    marks(&svg, axis, scale)
    return svg
  }

  private var domain: ClosedRange<Double> {
    let curves = [result.played] + (result.baseline.map { [$0] } ?? [])
    let values = curves.flatMap { $0.points.map(\.sentiment) + [$0.prior] }
    let low = values.min() ?? -1
    let high = values.max() ?? 1
    let room = max(0.05, (high - low) * 0.08)
    return (low - room)...(high + room)
  }

  private func line(
    _ curve: RecoveryCurve, _ axis: TimeAxis, _ scale: Scale
  ) -> [(Double, Double)] {
    let stride = max(1, curve.points.count / 400)
    return curve.points.enumerated().filter { $0.offset % stride == 0 }
      .map { (axis($0.element.moment), scale($0.element.sentiment)) }
  }

  private func labels(_ svg: inout SVG, _ played: Double?, _ baseline: Double?) {
    guard let played else { return }
    svg.text("this drill", at: (778, played + 4), style: "hot strong")
    guard var other = baseline else { return }
    if abs(other - played) < 15 { other = played + (other >= played ? 15 : -15) }
    svg.text("nobody acts", at: (778, other + 4), style: "quiet")
  }

  private func marks(_ svg: inout SVG, _ axis: TimeAxis, _ scale: Scale) {
    let curve = result.played
    var moments: [(String, SimulationTime)] = []
    if let onset = curve.onset { moments.append(("onset", onset)) }
    if let trough = curve.trough { moments.append(("trough", trough)) }
    if let trough = curve.trough, let recovery = curve.recovery {
      moments.append(("recovered", trough + recovery))
    }
    var placement = LabelPlacement(left: 56, right: 770)
    for (label, time) in moments {
      guard let point = curve.points.last(where: { $0.moment <= time }) else { continue }
      let place = (axis(time), scale(point.sentiment))
      let row = placement.place(at: place.0, label: label).row
      let y = min(276, place.1 + 20 + Double(row) * 14)
      svg.line(place, (place.0, y - 10), "leader")
      svg.disc(place, 4.5, "ring")
      svg.text(label, at: (place.0, y), .middle, style: "strong")
    }
  }
}
