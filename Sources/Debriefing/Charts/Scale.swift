import EventKernel

/// Where values lie along an axis.
struct Scale: Sendable {
  let domain: ClosedRange<Double>
  let range: (from: Double, to: Double)

  init(_ domain: ClosedRange<Double>, from: Double, to: Double) {
    self.domain =
      domain.upperBound > domain.lowerBound
      ? domain : domain.lowerBound...(domain.lowerBound + 1)
    range = (from, to)
  }

  /// The place of a value; those outside the domain lie on its edge.
  func callAsFunction(_ value: Double) -> Double {
    let inside = min(max(value, domain.lowerBound), domain.upperBound)
    let share = (inside - domain.lowerBound) / (domain.upperBound - domain.lowerBound)
    return range.from + share * (range.to - range.from)
  }

  /// About `count` round values in the domain: 1, 2 or 5 times a power of ten apart.
  func ticks(_ count: Int = 5) -> [Double] {
    let span = domain.upperBound - domain.lowerBound
    return Self.multiples(of: Self.niceStep(span / Double(max(1, count))), in: domain)
  }

  /// The least of 1, 2, 5, 10 … times a power of ten that is not below `least`.
  static func niceStep(_ least: Double) -> Double {
    guard least > 0, least.isFinite else { return 1 }
    var power = 1.0
    while power > least { power /= 10 }
    while power * 10 <= least { power *= 10 }
    for factor in [1.0, 2, 5] where power * factor >= least * 0.999_999 { return power * factor }
    return power * 10
  }

  /// The multiples of `step` in `domain`.
  static func multiples(of step: Double, in domain: ClosedRange<Double>) -> [Double] {
    let first = (domain.lowerBound / step - 1e-9).rounded(.up)
    let last = (domain.upperBound / step + 1e-9).rounded(.down)
    guard first <= last, last - first < 100 else { return [] }
    return stride(from: first, through: last, by: 1).map { $0 * step }
  }
}

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

  /// Adds horizontal rules at the ticks of `scale`, labelled at the left.
  mutating func valueAxis(
    _ scale: Scale, left: Double, right: Double, ticks: [Double], label: (Double) -> String
  ) {
    for tick in ticks {
      let y = scale(tick)
      line((left, y), (right, y), "grid")
      text(label(tick), at: (left - 8, y + 4), .end, style: "tick")
    }
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
