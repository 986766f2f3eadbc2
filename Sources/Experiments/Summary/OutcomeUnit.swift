import PageMarkup

/// Numbers of an outcome as people read them.
public struct OutcomeUnit: Sendable {
  private let unit: Figure.Unit

  /// The unit of an outcome.
  public init(_ outcome: ExperimentSummary.OutcomeFigure) {
    unit = Figure.Unit(rawValue: outcome.unit) ?? .count
  }

  /// A value with its unit.
  public func text(_ value: Double) -> String {
    switch unit {
    case .minutes: Figures.fixed(value, value.magnitude < 10 ? 1 : 0) + " min"
    case .hours: Figures.fixed(value, 1) + " h"
    case .share: Figures.fixed(value * 100, value.magnitude < 0.1 ? 1 : 0) + " %"
    case .score: Figures.fixed(value * 100, 1)
    case .sentiment: Figures.fixed(value, 3)
    case .sentimentHours: Figures.fixed(value, 2)
    case .money: Figures.fixed(value)
    case .count, .rank: Figures.fixed(value, value.magnitude < 100 ? 2 : 0)
    }
  }

  /// A difference; of shares in points.
  public func difference(_ value: Double) -> String {
    switch unit {
    case .minutes: Figures.fixed(value, value.magnitude < 100 ? 1 : 0) + " min"
    case .share: Figures.fixed(value * 100, 1) + " points"
    default: text(value)
    }
  }

  /// A difference with its sign.
  public func signed(_ value: Double) -> String {
    let text = difference(value.magnitude)
    let isZero = !text.contains { ("1"..."9").contains($0) }
    return isZero ? text : (value < 0 ? "−" : "+") + text
  }

  /// A ratio, such as how many times fewer drills are needed.
  public static func factor(_ value: Double) -> String {
    Figures.fixed(value, value < 10 ? 1 : 0)
  }
}
