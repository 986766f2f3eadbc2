/// A length of time: so many seconds, or so many months.
///
/// The two kinds cannot be compared with one another, for months differ in length.
public enum FEELDuration: Sendable, Hashable {
  /// Days, hours, minutes and seconds, in nanoseconds.
  case nanoseconds(Int128)

  /// Years and months, in months.
  case months(Int)

  /// The length with the opposite sign.
  var negated: FEELDuration {
    switch self {
    case .nanoseconds(let count): .nanoseconds(-count)
    case .months(let count): .months(-count)
    }
  }

  /// The sum, if both are of one kind and it fits.
  func adding(_ other: FEELDuration) -> FEELDuration? {
    switch (self, other) {
    case (.nanoseconds(let lhs), .nanoseconds(let rhs)):
      let (sum, overflow) = lhs.addingReportingOverflow(rhs)
      return overflow ? nil : FEELDuration(checked: sum)
    case (.months(let lhs), .months(let rhs)):
      let (sum, overflow) = lhs.addingReportingOverflow(rhs)
      return overflow ? nil : .months(sum)
    default:
      return nil
    }
  }

  /// This many times the length, rounded toward zero.
  func multiplied(by factor: DecimalNumber) -> FEELDuration? {
    guard let product = size.multiplied(by: factor) else { return nil }
    return FEELDuration(like: self, size: product)
  }

  /// The length divided, rounded toward zero.
  func divided(by divisor: DecimalNumber) -> FEELDuration? {
    guard let quotient = size.divided(by: divisor) else { return nil }
    return FEELDuration(like: self, size: quotient)
  }

  /// How often the other length goes into this one, if both are of one kind.
  func ratio(to other: FEELDuration) -> DecimalNumber? {
    switch (self, other) {
    case (.nanoseconds, .nanoseconds), (.months, .months): size.divided(by: other.size)
    default: nil
    }
  }

  /// The count of nanoseconds or months.
  private var size: DecimalNumber {
    switch self {
    case .nanoseconds(let count): DecimalNumber(coefficient: count, exponent: 0)
    case .months(let count): DecimalNumber(count)
    }
  }

  private init?(like other: FEELDuration, size: DecimalNumber) {
    guard let whole = size.rounded(decimals: 0, by: .towardZero), whole.exponent == 0 else {
      return nil
    }
    switch other {
    case .nanoseconds:
      self.init(checked: whole.coefficient)
    case .months:
      guard let count = Int(exactly: whole.coefficient) else { return nil }
      self = .months(count)
    }
  }

  /// A length within about three hundred thousand million years, so that sums cannot overflow.
  init?(checked nanoseconds: Int128) {
    guard nanoseconds.magnitude < 10_000_000_000_000_000_000_000_000_000 else { return nil }
    self = .nanoseconds(nanoseconds)
  }
}

extension FEELDuration: CustomStringConvertible {
  /// The length as ISO 8601 writes it: `P1DT2H` or `P1Y2M`.
  public var description: String {
    switch self {
    case .nanoseconds(let count): Self.text(nanoseconds: count)
    case .months(let count): Self.text(months: count)
    }
  }

  private static func text(months: Int) -> String {
    let years = months.magnitude / 12
    let rest = months.magnitude % 12
    let text = (years > 0 ? "\(years)Y" : "") + (rest > 0 ? "\(rest)M" : "")
    return (months < 0 ? "-P" : "P") + (text.isEmpty ? "0M" : text)
  }

  private static func text(nanoseconds: Int128) -> String {
    let (seconds, fraction) = nanoseconds.magnitude.quotientAndRemainder(dividingBy: 1_000_000_000)
    let days = seconds / 86_400
    let hours = seconds / 3600 % 24
    let minutes = seconds / 60 % 60
    var clock = (hours > 0 ? "\(hours)H" : "") + (minutes > 0 ? "\(minutes)M" : "")
    if seconds % 60 > 0 || fraction > 0 {
      clock += "\(seconds % 60)\(TemporalText.fraction(Int(fraction)))S"
    }
    let text = (days > 0 ? "\(days)D" : "") + (clock.isEmpty ? "" : "T" + clock)
    return (nanoseconds < 0 ? "-P" : "P") + (text.isEmpty ? "T0S" : text)
  }
}
