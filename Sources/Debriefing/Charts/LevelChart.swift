import EventKernel
import Scoring
import PageMarkup

/// The expected and the declared level as lines of steps.
struct LevelSteps {
  let steps: [LevelStep]
  let end: SimulationTime

  init(_ result: EscalationResult, end: SimulationTime) {
    steps = result.timeline
    self.end = end
  }

  /// The highest rank of either, at least 1.
  var highest: Double {
    Double(max(1, steps.map { max($0.expectedRank, $0.declaredRank) }.max() ?? 1))
  }

  /// The corners of one of the lines.
  func line(
    _ rank: KeyPath<LevelStep, Int>, _ axis: TimeAxis, _ scale: Scale
  ) -> [(Double, Double)] {
    var points: [(Double, Double)] = []
    for step in steps {
      let x = axis(step.moment)
      let y = scale(Double(step[keyPath: rank]))
      if let last = points.last { points.append((x, last.1)) }
      points.append((x, y))
    }
    if let last = points.last { points.append((axis(end), last.1)) }
    return points
  }

  /// Spans in which too low a level was declared, with both ranks.
  var shortfalls: [(from: SimulationTime, to: SimulationTime, step: LevelStep)] {
    steps.enumerated().compactMap { place, step in
      let next = place + 1 < steps.count ? steps[place + 1].moment : end
      guard step.declaredRank < step.expectedRank, next > step.moment else { return nil }
      return (step.moment, next, step)
    }
  }
}

/// Expected against declared level over time.
struct LevelChart {
  let context: ReportContext

  /// The finished drawing.
  func drawing() -> SVG {
    let result = context.card.escalation
    let steps = LevelSteps(result, end: context.end)
    let axis = TimeAxis(to: context.end, from: 64, to: 790)
    let scale = Scale(0...max(1, steps.highest), from: 206, to: 24)
    var svg = SVG(height: 252)
    for span in steps.shortfalls {
      let top = scale(Double(span.step.expectedRank))
      let bottom = scale(Double(span.step.declaredRank))
      svg.box(
        Box(axis(span.from), top, axis(span.to) - axis(span.from), bottom - top), "gap",
        title: "Declared too low for \(Figures.length(span.to - span.from))")
    }
    svg.pauses(context.pauses, axis, 16, 190)
    svg.timeAxis(axis, context.times, top: 16, bottom: 214)
    svg.valueAxis(
      scale, left: 64, right: 790, ticks: Array(stride(from: 0, through: steps.highest, by: 1)),
      label: { rank in name(Int(rank), result) })
    svg.path(steps.line(\.expectedRank, axis, scale), "ref")
    svg.path(steps.line(\.declaredRank, axis, scale), "main")
    label(&svg, steps, scale)
    return svg
  }

  private func label(_ svg: inout SVG, _ steps: LevelSteps, _ scale: Scale) {
    guard let last = steps.steps.last else { return }
    let declared = scale(Double(last.declaredRank))
    var expected = scale(Double(last.expectedRank))
    if abs(declared - expected) < 14 { expected = declared + (declared > 180 ? -14 : 14) }
    svg.text("declared", at: (798, declared + 4), style: "hot strong")
    svg.text("called for", at: (798, expected + 4), style: "quiet")
  }

  private func name(_ rank: Int, _ result: EscalationResult) -> String {
    result.levels.indices.contains(rank) ? PlainText.excerpt(result.levels[rank], 9) : "\(rank)"
  }
}
