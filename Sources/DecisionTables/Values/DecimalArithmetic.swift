extension DecimalNumber {
  /// The sum, rounded half to even beyond 34 digits; `nil` if it is too large.
  public func adding(_ other: DecimalNumber) -> DecimalNumber? {
    if exponent == other.exponent {
      return DecimalNumber(rounding: coefficient + other.coefficient, exponent: Int(exponent))
    }
    if coefficient == 0 { return other }
    if other.coefficient == 0 { return self }
    return exponent > other.exponent ? addingFiner(other) : other.addingFiner(self)
  }

  /// The difference, rounded half to even beyond 34 digits; `nil` if it is too large.
  public func subtracting(_ other: DecimalNumber) -> DecimalNumber? {
    adding(other.negated)
  }

  /// The product, rounded half to even beyond 34 digits; `nil` if it is too large.
  public func multiplied(by other: DecimalNumber) -> DecimalNumber? {
    let product = coefficient.magnitude.multipliedFullWidth(by: other.coefficient.magnitude)
    let isNegative = self.isNegative != other.isNegative
    let power = Int(exponent) + Int(other.exponent)
    guard product.high != 0 || product.low >= PowersOfTen.power(37) else {
      return DecimalNumber(
        isNegative: isNegative, magnitude: product.low, exponent: power, hasMore: false)
    }
    let surplus = max(0, digitCount + other.digitCount - 36)
    let (quotient, remainder) = PowersOfTen.power(surplus).dividingFullWidth(
      (product.high, product.low))
    return DecimalNumber(
      isNegative: isNegative, magnitude: quotient, exponent: power + surplus,
      hasMore: remainder != 0)
  }

  /// The quotient, rounded half to even beyond 34 digits; `nil` if `other` is zero.
  public func divided(by other: DecimalNumber) -> DecimalNumber? {
    guard other.coefficient != 0 else { return nil }
    guard coefficient != 0 else { return .zero }
    let scale = 36 - digitCount + other.digitCount
    let first = min(scale, 38 - digitCount)
    let dividend = (coefficient.magnitude * PowersOfTen.power(first)).multipliedFullWidth(
      by: PowersOfTen.power(scale - first))
    let (quotient, remainder) = other.coefficient.magnitude.dividingFullWidth(
      (dividend.high, dividend.low))
    return DecimalNumber(
      isNegative: isNegative != other.isNegative, magnitude: quotient,
      exponent: Int(exponent) - Int(other.exponent) - scale, hasMore: remainder != 0)
  }

  /// This number to a whole power; `nil` if it is too large, or zero to a negative power.
  ///
  /// - Complexity: O(log `power`) products, each rounded to 34 digits.
  public func raised(to power: Int) -> DecimalNumber? {
    var result = DecimalNumber(1)
    var square = self
    var left = power.magnitude
    while left > 0 {
      if left & 1 == 1 {
        guard let next = result.multiplied(by: square) else { return nil }
        result = next
      }
      left >>= 1
      guard left > 0 else { break }
      guard let next = square.multiplied(by: square) else { return nil }
      square = next
    }
    return power < 0 ? DecimalNumber(1).divided(by: result) : result
  }

  /// The sum with a number of a lower exponent; neither is zero.
  private func addingFiner(_ other: DecimalNumber) -> DecimalNumber? {
    let distance = Int(exponent) - Int(other.exponent)
    let shift = min(distance, 37 - digitCount)
    let drop = distance - shift
    let raised = coefficient * Int128(PowersOfTen.power(shift))
    guard drop > 0 else {
      return DecimalNumber(rounding: raised + other.coefficient, exponent: Int(other.exponent))
    }
    var sum = raised
    var rest = other.coefficient
    if drop <= 34 {
      let (quotient, remainder) = other.coefficient.quotientAndRemainder(
        dividingBy: Int128(PowersOfTen.power(drop)))
      sum += quotient
      rest = remainder
    }
    // What was dropped only matters where it breaks a tie.
    if rest != 0, sum % 5 == 0 { sum += Int128(rest.signum()) }
    return DecimalNumber(rounding: sum, exponent: Int(exponent) - shift)
  }
}

extension DecimalNumber {
  /// The number nearest to `coefficient × 10^exponent`; `nil` if it is too large.
  init?(rounding coefficient: Int128, exponent: Int) {
    self.init(
      isNegative: coefficient < 0, magnitude: coefficient.magnitude, exponent: exponent,
      hasMore: false)
  }

  /// The number nearest to `magnitude × 10^exponent` with a sign; `nil` if it is too large.
  ///
  /// `hasMore` says that the exact value is a little larger than the magnitude; this is for
  /// magnitudes of at least 35 digits.
  init?(isNegative: Bool, magnitude: UInt128, exponent: Int, hasMore: Bool) {
    var magnitude = magnitude
    var exponent = exponent
    if magnitude >= PowersOfTen.power(Self.digitLimit) {
      let surplus = PowersOfTen.digitCount(magnitude) - Self.digitLimit
      magnitude = Self.rounded(magnitude, dropping: surplus, hasMore: hasMore)
      exponent += surplus
    }
    Self.makeCanonical(&magnitude, &exponent)
    if exponent < Self.exponentRange.lowerBound { (magnitude, exponent) = (0, 0) }
    guard exponent <= Self.exponentRange.upperBound else { return nil }
    let signed = isNegative ? -Int128(magnitude) : Int128(magnitude)
    self.init(coefficient: signed, exponent: Int32(exponent))
  }

  /// `magnitude` without its last `digits` digits, rounded half to even.
  static func rounded(_ magnitude: UInt128, dropping digits: Int, hasMore: Bool) -> UInt128 {
    let power = PowersOfTen.power(digits)
    let (quotient, remainder) = magnitude.quotientAndRemainder(dividingBy: power)
    let half = power / 2
    let isAbove = remainder > half || (remainder == half && hasMore)
    let isTie = remainder == half && !hasMore
    return isAbove || (isTie && quotient & 1 == 1) ? quotient + 1 : quotient
  }

  /// Brings a number to the one form that its value has.
  private static func makeCanonical(_ magnitude: inout UInt128, _ exponent: inout Int) {
    guard magnitude != 0 else {
      exponent = 0
      return
    }
    for step in [16, 8, 4, 2, 1] {
      while exponent <= -step, magnitude % PowersOfTen.power(step) == 0 {
        magnitude /= PowersOfTen.power(step)
        exponent += step
      }
      guard exponent < 0 else { break }
    }
    guard exponent > 0 || magnitude == PowersOfTen.power(digitLimit) else { return }
    if magnitude == PowersOfTen.power(digitLimit) {
      magnitude /= 10
      exponent += 1
    }
    let room = min(exponent, digitLimit - PowersOfTen.digitCount(magnitude))
    magnitude *= PowersOfTen.power(room)
    exponent -= room
  }
}
