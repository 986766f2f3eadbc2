import EventKernel
import Scoring
import PageMarkup

/// Every time a clock ran, in multiples of its target, row by row.
struct ClockDotPlot {
  let clocks: [ClockResult]
  private let left = 250.0
  private let right = 724.0
  private let rowHeight = 38.0
  private let scale: Scale

  /// A plot of the clocks that ran.
  init(_ clocks: [ClockResult]) {
    self.clocks = clocks.filter { $0.assessed > 0 }
    scale = Scale(0...4, from: 250, to: 724)
  }

  /// The finished drawing.
  func drawing() -> SVG {
    let bottom = 30 + Double(clocks.count) * rowHeight
    var svg = SVG(height: bottom + 44)
    svg.text("within target", at: (scale(0.5), 16), .middle, style: "tick")
    svg.text("times the target", at: (scale(2.6), 16), .middle, style: "tick")
    for (place, clock) in clocks.enumerated() {
      draw(clock, middle: 30 + (Double(place) + 0.5) * rowHeight, &svg)
    }
    for tick in 0...4 {
      let x = scale(Double(tick))
      svg.line((x, 24), (x, bottom), tick == 1 ? "target" : "grid")
      let label = tick == 4 ? "≥ 4 ×" : tick == 1 ? "1 × target" : "\(tick) ×"
      svg.text(label, at: (x, bottom + 16), .middle, style: "tick")
    }
    legend(&svg, y: bottom + 36)
    return svg
  }

  private func legend(_ svg: inout SVG, y: Double) {
    let items: [(ClockOutcome, String, Double)] = [
      (.met, "in time", left), (.late, "late", left + 90), (.never, "never", left + 160),
    ]
    for (outcome, label, x) in items {
      dot(outcome, (x, y - 4), "", &svg)
      svg.text(label, at: (x + 10, y), style: "tick")
    }
    svg.box(Box(left + 240, y - 11, 26, 13), "band")
    svg.text("grace", at: (left + 272, y), style: "tick")
  }

  private func draw(_ clock: ClockResult, middle: Double, _ svg: inout SVG) {
    let ran = clock.opportunities.filter { $0.outcome != .notAssessable && $0.target > .zero }
    svg.line((0, middle + rowHeight / 2), (svg.width, middle + rowHeight / 2), "grid")
    svg.text(PlainText.excerpt(name(clock), 32), at: (0, middle - 1), style: "strong")
    let target = ran.map(\.target).sorted()
    if let low = target.first, let high = target.last {
      let span =
        low == high ? Figures.length(low) : "\(Figures.length(low))–\(Figures.length(high))"
      svg.text("target \(span)", at: (0, middle + 14), style: "tick")
    }
    band(ran, middle, &svg)
    for (place, run) in thinned(ran).enumerated() {
      let y = middle + Double([0, -5, 5, -10, 10][place % 5])
      dot(run.outcome, (scale(run.elapsed / run.target), y), run.sentence, &svg)
    }
    summary(clock, middle, &svg)
  }

  private func name(_ clock: ClockResult) -> String {
    let title = clock.title.isEmpty ? clock.id : clock.title
    return title.split(separator: ":").first.map(String.init) ?? title
  }

  private func band(_ runs: [ClockOpportunity], _ middle: Double, _ svg: inout SVG) {
    let graces = runs.map { $0.grace / $0.target }.sorted()
    guard !graces.isEmpty else { return }
    let edge = scale(1 + graces[graces.count / 2])
    svg.box(Box(scale(1), middle - 14, edge - scale(1), 28), "band")
  }

  private func summary(_ clock: ClockResult, _ middle: Double, _ svg: inout SVG) {
    let style = clock.hits == clock.assessed ? "strong" : "strong hot"
    svg.text("\(clock.hits) of \(clock.assessed)", at: (svg.width, middle - 1), .end, style: style)
    let median = clock.median.map { "median \(Figures.length($0))" } ?? "never stopped"
    svg.text(median, at: (svg.width, middle + 14), .end, style: "tick")
  }

  // Two hundred dots say what ten thousand would.
  private func thinned(_ runs: [ClockOpportunity]) -> [ClockOpportunity] {
    guard runs.count > 200 else { return runs }
    let sorted = runs.sorted {
      ($0.elapsed / $0.target, $0.start) < ($1.elapsed / $1.target, $1.start)
    }
    return (0..<200).map { sorted[$0 * (sorted.count - 1) / 199] }
  }

  private func dot(
    _ outcome: ClockOutcome, _ center: (Double, Double), _ title: String, _ svg: inout SVG
  ) {
    let (x, y) = center
    switch outcome {
    case .met: svg.disc(center, 3.6, "solid", title: title)
    case .late: svg.disc(center, 4, "ring", title: title)
    case .never, .notAssessable:
      svg.line((x - 4, y - 4), (x + 4, y + 4), "cross")
      svg.line((x - 4, y + 4), (x + 4, y - 4), "cross")
    }
  }
}
