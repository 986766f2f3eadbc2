/// A decimal number of up to 34 significant digits, as FEEL computes: 0.1 + 0.2 is exactly 0.3.
///
/// A value is `coefficient × 10^exponent`. Every number has one form, so equal numbers are equal bit
/// by bit: whole numbers below 10³⁴ have exponent 0, fractions carry no trailing zero, and larger
/// numbers carry all 34 digits. Results with more digits are rounded half to even, as IEEE 754
/// decimal128 does.
public struct DecimalNumber: Sendable, Hashable {
  /// The significant digits with their sign; below 10³⁴ in size.
  let coefficient: Int128

  /// The power of ten that the coefficient counts.
  let exponent: Int32

  /// The number zero.
  public static let zero = DecimalNumber(0)

  /// The most significant digits that a number keeps.
  static let digitLimit = 34

  /// The largest and smallest power of ten, as in decimal128.
  static let exponentRange = -6176...6111

  init(coefficient: Int128, exponent: Int32) {
    self.coefficient = coefficient
    self.exponent = exponent
  }

  /// The number that a whole number is.
  public init(_ value: Int) {
    self.init(coefficient: Int128(value), exponent: 0)
  }

  /// The decimal number that `value` prints as: the shortest one that reads back as `value`.
  ///
  /// Fails for infinities and for what is not a number.
  public init?(_ value: Double) {
    guard value.isFinite else { return nil }
    if let small = DecimalNumber(smallest: value) {
      self = small
      return
    }
    self.init(value.description)
  }

  /// The shortest decimal number for `value` if it has at most 15 digits, 6 of them decimals.
  ///
  /// A decimal of at most 15 digits is the only one of its length that reads as its `Double`.
  private init?(smallest value: Double) {
    var power = 1.0
    for decimals in Int32(0)...6 {
      let scaled = (value * power).rounded()
      guard abs(scaled) < 1e15 else { return nil }
      if scaled / power == value {
        self.init(coefficient: Int128(Int64(scaled)), exponent: scaled == 0 ? 0 : -decimals)
        return
      }
      power *= 10
    }
    return nil
  }

  /// The binary number nearest to this one.
  public var doubleValue: Double {
    let small = Int128(1) << 53
    guard coefficient.magnitude < small.magnitude, exponent.magnitude <= 22 else {
      return Double(description) ?? .nan
    }
    let power = Double(PowersOfTen.power(Int(exponent.magnitude)))
    return exponent < 0 ? Double(coefficient) / power : Double(coefficient) * power
  }

  /// The whole number that this is, or `nil` if it has a fraction or is out of range.
  public var intValue: Int? {
    exponent == 0 ? Int(exactly: coefficient) : nil
  }

  /// Whether the number is below zero.
  public var isNegative: Bool { coefficient < 0 }

  /// The number without its sign.
  public var magnitude: DecimalNumber {
    isNegative ? negated : self
  }

  /// The number with the opposite sign.
  public var negated: DecimalNumber {
    DecimalNumber(coefficient: -coefficient, exponent: exponent)
  }
}

extension DecimalNumber: ExpressibleByIntegerLiteral {
  /// The number that a whole-number literal says.
  public init(integerLiteral value: Int) {
    self.init(value)
  }
}

extension DecimalNumber: Comparable {
  /// Whether `lhs` is the smaller number, compared exactly.
  public static func < (lhs: DecimalNumber, rhs: DecimalNumber) -> Bool {
    if lhs.exponent == rhs.exponent { return lhs.coefficient < rhs.coefficient }
    if lhs.coefficient.signum() != rhs.coefficient.signum() {
      return lhs.coefficient < rhs.coefficient
    }
    if lhs.coefficient == 0 { return false }
    let lhsTop = Int(lhs.exponent) + lhs.digitCount
    let rhsTop = Int(rhs.exponent) + rhs.digitCount
    if lhsTop != rhsTop { return (lhsTop < rhsTop) != lhs.isNegative }
    let low = min(lhs.exponent, rhs.exponent)
    return lhs.scaled(to: low) < rhs.scaled(to: low)
  }

  /// How many digits the coefficient has.
  var digitCount: Int { PowersOfTen.digitCount(coefficient.magnitude) }

  /// The coefficient this number would have with the lower exponent `low`; must fit.
  private func scaled(to low: Int32) -> Int128 {
    coefficient * Int128(PowersOfTen.power(Int(exponent - low)))
  }
}
