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

  /// The same unit with as many decimals, up to three more, as tell the ends of an interval of
  /// differences apart, and an end that is not zero from zero.
  public func resolving(_ low: Double?, _ high: Double?) -> OutcomeUnit {
    guard let low, let high else { return self }
    return finer { unit in
      (high - low <= 1e-9 * max(1, high.magnitude) || unit.signed(low) != unit.signed(high))
        && !unit.hides(low)
        && !unit.hides(high)
    }
  }

  /// The same unit with as many decimals, up to three more, as tell values apart that differ.
  public func parting(_ values: [Double]) -> OutcomeUnit {
    let different = Set(values).count
    return finer { unit in Set(values.map { unit.text($0) }).count == different }
  }

  /// Values of an axis, with as many decimals as tell them apart.
  public func labels(_ values: [Double]) -> [String] {
    let fine = parting(values)
    return values.map { fine.text($0) }
  }

  /// Differences of an axis, with their signs and as many decimals as tell them apart.
  public func signedLabels(_ values: [Double]) -> [String] {
    let fine = finer { unit in Set(values.map { unit.signed($0) }).count == values.count }
    return values.map { fine.signed($0) }
  }

  private func finer(until isEnough: (OutcomeUnit) -> Bool) -> OutcomeUnit {
    var finer = self
    while finer.moreDigits < 3, !isEnough(finer) { finer.moreDigits += 1 }
    return finer
  }

  /// Whether a difference that is not zero is written as zero; what rounding may have left is none.
  private func hides(_ value: Double) -> Bool {
    value.magnitude > 1e-9 && Self.isZero(difference(value.magnitude))
  }

  private static func isZero(_ text: String) -> Bool {
    !text.contains { ("1"..."9").contains($0) }
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
    return Self.isZero(text) ? text : (value < 0 ? "−" : "+") + text
  }

  /// An interval of differences; an end that is not zero is never written as zero.
  public func range(_ low: Double?, _ high: Double?) -> String {
    guard let low, let high else { return Figures.none }
    let fine = resolving(low, high)
    return "\(fine.end(low)) to \(fine.end(high))"
  }

  private func end(_ value: Double) -> String {
    hides(value) ? (value < 0 ? "just below 0" : "just above 0") : signed(value)
  }

  /// A level of confidence as per cent, with the decimals it was given with, such as 99.9 %.
  public static func level(_ confidence: Double) -> String {
    let percent = confidence * 100
    let digits = (0..<4).first { digits in
      let written = Double(Figures.fixed(percent, digits)) ?? 0
      return abs(percent - written) < 1e-9
    }
    return Figures.fixed(percent, digits ?? 4) + " %"
  }

  /// A ratio, such as how many times fewer drills are needed.
  public static func factor(_ value: Double) -> String {
    Figures.fixed(value, value < 10 ? 1 : 0)
  }
}
