import Scoring
import PageMarkup

/// Seats at work and on shift, and cases waiting.
struct WorkloadChart {
  let context: ReportContext

  /// The finished drawing.
  func drawing() -> SVG {
    let samples = thinned
    let axis = TimeAxis(to: context.end, from: 56, to: 770)
    let seats = Scale(0...max(1, samples.map(\.onShift).max() ?? 1), from: 120, to: 20)
    let waiting = Scale(0...max(1, samples.map(\.waiting).max() ?? 1), from: 214, to: 146)
    var svg = SVG(height: 260)
    svg.timeAxis(axis, context.times, top: 14, bottom: 214)
    svg.valueAxis(seats, left: 56, right: 770, ticks: seats.ticks(4)) { Figures.fixed($0) }
    svg.valueAxis(waiting, left: 56, right: 770, ticks: waiting.ticks(2)) { Figures.fixed($0) }
    let queue = samples.map { (axis($0.moment), waiting($0.waiting)) }
    if let first = queue.first, let last = queue.last {
      svg.path([(first.0, 214)] + queue + [(last.0, 214)], "area", isClosed: true)
    }
    svg.path(samples.map { (axis($0.moment), seats($0.onShift)) }, "ref")
    svg.path(samples.map { (axis($0.moment), seats($0.busy)) }, "main")
    label(&svg, samples, seats)
    return svg
  }

  private var thinned: [WorkloadResult.Sample] {
    let samples = context.card.workload.samples
    let stride = max(1, samples.count / 400)
    return samples.enumerated().filter { $0.offset % stride == 0 }.map(\.element)
  }

  private func label(_ svg: inout SVG, _ samples: [WorkloadResult.Sample], _ seats: Scale) {
    guard let last = samples.last else { return }
    let busy = seats(last.busy)
    let shift = min(seats(last.onShift), busy - 14)
    svg.text("on shift", at: (778, shift + 4), style: "quiet")
    svg.text("at work", at: (778, busy + 4), style: "hot strong")
    svg.text("cases waiting", at: (778, 186), style: "quiet")
  }
}
