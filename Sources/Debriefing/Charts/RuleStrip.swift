import EventKernel
import Scoring
import PageMarkup

/// When each rule was kept or broken, in columns of equal length.
struct RuleStrip {
  let context: ReportContext
  let rules: [RuleResult]
  private let left = 130.0
  private let right = 800.0
  private let columns = 48
  private let rowHeight = 22.0

  /// A strip of the rules that were put to the test.
  init(context: ReportContext) {
    self.context = context
    rules = context.card.rules.filter(\.isTested)
  }

  /// The finished drawing.
  func drawing() -> SVG {
    let bottom = 36 + Double(rules.count) * rowHeight
    let axis = TimeAxis(to: context.end, from: left, to: right)
    var svg = SVG(height: bottom + 40)
    legend(&svg)
    svg.timeAxis(axis, context.times, top: 30, bottom: bottom)
    for (place, rule) in rules.enumerated() {
      draw(rule, top: 36 + Double(place) * rowHeight, &svg)
    }
    return svg
  }

  private func legend(_ svg: inout SVG) {
    let kinds = [
      ("kept", "kept"), ("broken", "violated, how often"), ("open", "pending or waived"),
    ]
    var x = left
    for (style, label) in kinds {
      svg.box(Box(x, 6, 12, 12), style)
      svg.text(label, at: (x + 18, 16), style: "tick")
      x += 46 + LabelPlacement.width(of: label)
    }
  }

  private func draw(_ rule: RuleResult, top: Double, _ svg: inout SVG) {
    let isBroken = rule.count(.violated) > 0
    let name = PlainText.excerpt(rule.id, 18)
    svg.text(name, at: (0, top + 13), style: isBroken ? "strong hot" : "strong")
    svg.line((left, top + rowHeight - 2), (right, top + rowHeight - 2), "grid")
    let width = (right - left) / Double(columns)
    for (column, bin) in bins(rule).enumerated() {
      guard let style = bin.style else { continue }
      let x = left + Double(column) * width
      svg.box(Box(x + 0.8, top, width - 1.6, rowHeight - 5), style, title: bin.title)
      guard bin.violated > 0 else { continue }
      svg.text("\(min(99, bin.violated))", at: (x + width / 2, top + 12.5), .middle, style: "on")
    }
    let kept = rule.count(.fulfilled)
    let label = "\(kept) of \(kept + rule.count(.violated))"
    svg.text(label, at: (svg.width, top + 13), .end, style: "tick")
  }

  private func bins(_ rule: RuleResult) -> [Bin] {
    var bins = Array(repeating: Bin(), count: columns)
    let end = max(1, context.end.inSeconds)
    for activation in rule.activations where activation.outcome != .vacuous {
      let share = max(0, activation.moment.inSeconds) / end
      bins[min(columns - 1, Int(share * Double(columns)))].add(activation.outcome)
    }
    return bins
  }

  private struct Bin {
    var kept = 0
    var violated = 0
    var open = 0

    var style: String? {
      violated > 0 ? "broken" : kept > 0 ? "kept" : open > 0 ? "open" : nil
    }

    var title: String { "\(kept) kept, \(violated) violated, \(open) open" }

    mutating func add(_ outcome: RuleOutcome) {
      switch outcome {
      case .fulfilled: kept += 1
      case .violated: violated += 1
      case .pending, .waived, .vacuous: open += 1
      }
    }
  }
}
