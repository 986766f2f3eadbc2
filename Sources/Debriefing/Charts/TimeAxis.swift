import EventKernel
import PageMarkup

/// An axis of time since STARTEX.
struct TimeAxis: Sendable {
  let scale: Scale
  private let end: SimulationTime

  /// An axis from STARTEX to `end` between two horizontal places.
  init(to end: SimulationTime, from left: Double, to right: Double) {
    self.end = max(end, .start + .minutes(1))
    scale = Scale(0...self.end.inSeconds, from: left, to: right)
  }

  /// The place of a moment.
  func callAsFunction(_ time: SimulationTime) -> Double { scale(time.inSeconds) }

  /// Whole hours, or minutes in short drills, at most nine of them.
  var ticks: [SimulationTime] {
    let total = end.inSeconds
    let step = Self.steps.first { total / $0 <= 9 } ?? 86_400
    return Scale.multiples(of: step, in: 0...total).map { .start + .seconds($0) }
  }

  private static let steps: [Double] = [
    60, 300, 600, 900, 1800, 3600, 7200, 10_800, 14_400, 21_600, 43_200, 86_400, 172_800,
  ]
}

extension SVG {
  /// Adds vertical rules at the ticks of `axis`, with the time since STARTEX and the local clock
  /// below.
  mutating func timeAxis(_ axis: TimeAxis, _ times: DrillTimes, top: Double, bottom: Double) {
    for tick in axis.ticks {
      let x = axis(tick)
      line((x, top), (x, bottom), "grid")
      let anchor: Anchor = x > width - 30 ? .end : .middle
      text(times.sinceStart(tick), at: (x, bottom + 16), anchor, style: "tick")
      text(times.local(tick), at: (x, bottom + 30), anchor, style: "tick quiet")
    }
    line((axis.scale.range.from, bottom), (axis.scale.range.to, bottom), "axis")
  }

  /// Adds grey bands where the drill was paused or its feed was out.
  mutating func pauses(
    _ spans: [(SimulationTime, SimulationTime)], _ axis: TimeAxis, _ y: Double, _ height: Double
  ) {
    for (from, to) in spans {
      box(Box(axis(from), y, axis(to) - axis(from), height), "pause", title: "Paused")
    }
  }
}
