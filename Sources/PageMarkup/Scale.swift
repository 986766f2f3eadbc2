/// Where values lie along an axis.
package struct Scale: Sendable {
  package let domain: ClosedRange<Double>
  package let range: (from: Double, to: Double)

  package init(_ domain: ClosedRange<Double>, from: Double, to: Double) {
    self.domain =
      domain.upperBound > domain.lowerBound
      ? domain : domain.lowerBound...(domain.lowerBound + 1)
    range = (from, to)
  }

  /// The place of a value; those outside the domain lie on its edge.
  package func callAsFunction(_ value: Double) -> Double {
    let inside = min(max(value, domain.lowerBound), domain.upperBound)
    let share = (inside - domain.lowerBound) / (domain.upperBound - domain.lowerBound)
    return range.from + share * (range.to - range.from)
  }

  /// About `count` round values in the domain: 1, 2 or 5 times a power of ten apart.
  package func ticks(_ count: Int = 5) -> [Double] {
    let span = domain.upperBound - domain.lowerBound
    return Self.multiples(of: Self.niceStep(span / Double(max(1, count))), in: domain)
  }

  /// The least of 1, 2, 5, 10 … times a power of ten that is not below `least`.
  package static func niceStep(_ least: Double) -> Double {
    guard least > 0, least.isFinite else { return 1 }
    var power = 1.0
    while power > least { power /= 10 }
    while power * 10 <= least { power *= 10 }
    for factor in [1.0, 2, 5] where power * factor >= least * 0.999_999 { return power * factor }
    return power * 10
  }

  /// The multiples of `step` in `domain`.
  package static func multiples(of step: Double, in domain: ClosedRange<Double>) -> [Double] {
    let first = (domain.lowerBound / step - 1e-9).rounded(.up)
    let last = (domain.upperBound / step + 1e-9).rounded(.down)
    guard first <= last, last - first < 100 else { return [] }
    return stride(from: first, through: last, by: 1).map { $0 * step }
  }
}

extension SVG {
  /// Adds horizontal rules at the ticks of `scale`, labelled at the left.
  package mutating func valueAxis(
    _ scale: Scale, left: Double, right: Double, ticks: [Double], label: (Double) -> String
  ) {
    for tick in ticks {
      let y = scale(tick)
      line((left, y), (right, y), "grid")
      text(label(tick), at: (left - 8, y + 4), .end, style: "tick")
    }
  }
}
