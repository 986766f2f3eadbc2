import PageMarkup

/// Numbers of an outcome as people read them.
public struct OutcomeUnit: Sendable {
  private let unit: Figure.Unit
  /// Decimals beyond the usual ones.
  private var moreDigits = 0

  /// The unit of an outcome.
  public init(_ outcome: ExperimentSummary.OutcomeFigure) {
    unit = Figure.Unit(rawValue: outcome.unit) ?? .count
  }

  /// The same unit with as many decimals, up to three more, as tell the ends of an interval apart.
  public func resolving(_ low: Double?, _ high: Double?) -> OutcomeUnit {
    guard let low, let high, low < high else { return self }
    var finer = self
    while finer.moreDigits < 3, finer.signed(low) == finer.signed(high) { finer.moreDigits += 1 }
    return finer
  }

  /// A value with its unit.
  public func text(_ value: Double) -> String {
    switch unit {
    case .minutes: fixed(value, value.magnitude < 10 ? 1 : 0) + " min"
    case .hours: fixed(value, 1) + " h"
    case .share: fixed(value * 100, value.magnitude < 0.1 ? 1 : 0) + " %"
    case .score: fixed(value * 100, 1)
    case .sentiment: fixed(value, 3)
    case .sentimentHours: fixed(value, 2)
    case .money: fixed(value, 0)
    case .count, .rank: fixed(value, value.magnitude < 100 ? 2 : 0)
    }
  }

  /// A difference; of shares in points.
  public func difference(_ value: Double) -> String {
    switch unit {
    case .minutes: fixed(value, value.magnitude < 100 ? 1 : 0) + " min"
    case .share: fixed(value * 100, 1) + " points"
    default: text(value)
    }
  }

  private func fixed(_ value: Double, _ digits: Int) -> String {
    Figures.fixed(value, digits + moreDigits)
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
