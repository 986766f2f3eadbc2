import EventKernel
import Scoring
import PageMarkup

/// Where the time went on the way to each statement, as bars of stages.
struct TimeSpentChart {
  let statements: [StatementTime]
  private let left = 178.0
  private let rowHeight = 30.0

  /// The finished drawing.
  func drawing() -> SVG {
    let longest = statements.map { total($0).inMinutes }.max() ?? 1
    let scale = Scale(0...max(1, longest), from: left, to: 800)
    let bottom = 40 + Double(statements.count) * rowHeight
    var svg = SVG(height: bottom + 30)
    legend(&svg)
    for tick in ticks(longest) {
      svg.line((scale(tick), 32), (scale(tick), bottom), "grid")
      let label = Figures.length(.minutes(tick))
      svg.text(label, at: (scale(tick), bottom + 17), .middle, style: "tick")
    }
    for (place, statement) in statements.enumerated() {
      draw(statement, top: 40 + Double(place) * rowHeight, scale, &svg)
    }
    return svg
  }

  private func total(_ statement: StatementTime) -> SimulationDuration {
    statement.spans.reduce(.zero) { $0 + $1.length }
  }

  private func ticks(_ longest: Double) -> [Double] {
    let step = [1, 2, 5, 10, 15, 30, 60, 120, 180, 360, 720, 1440].first { longest / $0 <= 7 }
    return Scale.multiples(of: step ?? 2880, in: 0...max(1, longest))
  }

  private func legend(_ svg: inout SVG) {
    var x = left
    for stage in StatementStage.allCases where isUsed(stage) {
      svg.box(Box(x, 8, 12, 12), style(stage))
      svg.text(stage.rawValue, at: (x + 17, 18), style: "tick")
      x += 38 + LabelPlacement.width(of: stage.rawValue)
    }
  }

  private func isUsed(_ stage: StatementStage) -> Bool {
    statements.contains { $0.spans.contains { $0.stage == stage } }
  }

  private func draw(
    _ statement: StatementTime, top: Double, _ scale: Scale, _ svg: inout SVG
  ) {
    let name = PlainText.excerpt(statement.purpose.isEmpty ? "message" : statement.purpose, 16)
    svg.text(name, at: (0, top + 15), style: "strong")
    svg.text(
      number(of: statement), at: (left - 10, top + 15), .end, style: "tick")
    var sum = SimulationDuration.zero
    for span in statement.spans {
      let from = scale(sum.inMinutes)
      sum = sum + span.length
      segment(span, from: from, to: scale(sum.inMinutes), top, &svg)
    }
    svg.text(Figures.length(sum), at: (scale(sum.inMinutes) + 8, top + 15), style: "strong")
  }

  private func number(of statement: StatementTime) -> String {
    let last = statement.message.split(separator: "-").last.map(String.init)
    return PlainText.excerpt(last ?? statement.message, 9)
  }

  private func segment(
    _ span: StatementTime.Span, from: Double, to: Double, _ top: Double, _ svg: inout SVG
  ) {
    let length = Figures.length(span.length)
    let title = "\(span.stage.rawValue): \(length)"
    svg.box(Box(from, top + 1, to - from, 20), style(span.stage), title: title)
    guard LabelPlacement.width(of: length) + 8 < to - from else { return }
    svg.text(length, at: ((from + to) / 2, top + 15), .middle, style: "in")
  }

  private func style(_ stage: StatementStage) -> String {
    let place = StatementStage.allCases.firstIndex(of: stage) ?? 0
    return "g\(place + 1)"
  }
}
