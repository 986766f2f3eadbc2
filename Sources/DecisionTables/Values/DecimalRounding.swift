extension DecimalNumber {
  /// Ways to give up decimals.
  enum RoundingRule: Sendable, Hashable {
    case down, up, towardZero, awayFromZero, halfEven, halfUp, halfDown
  }

  /// This number with at most `scale` decimals; `nil` if it does not fit.
  ///
  /// A negative scale rounds to tens, hundreds and so on.
  func rounded(decimals scale: Int, by rule: RoundingRule) -> DecimalNumber? {
    guard Self.exponentRange.contains(-scale) else { return nil }
    let drop = -scale - Int(exponent)
    guard drop > 0, coefficient != 0 else { return self }
    guard drop <= Self.digitLimit else {
      let isRaised =
        rule == .awayFromZero || (rule == .up && !isNegative)
        || (rule == .down && isNegative)
      guard isRaised else { return .zero }
      return DecimalNumber(isNegative: isNegative, magnitude: 1, exponent: -scale, hasMore: false)
    }
    let power = PowersOfTen.power(drop)
    let (quotient, remainder) = coefficient.magnitude.quotientAndRemainder(dividingBy: power)
    let raise = raises(rule, remainder: remainder, half: power / 2, isOdd: quotient & 1 == 1)
    return DecimalNumber(
      isNegative: isNegative, magnitude: raise ? quotient + 1 : quotient, exponent: -scale,
      hasMore: false)
  }

  /// Whether `rule` rounds away from zero when `remainder` is given up.
  private func raises(_ rule: RoundingRule, remainder: UInt128, half: UInt128, isOdd: Bool) -> Bool
  {
    guard remainder > 0 else { return false }
    switch rule {
    case .down: return isNegative
    case .up: return !isNegative
    case .towardZero: return false
    case .awayFromZero: return true
    case .halfEven: return remainder > half || (remainder == half && isOdd)
    case .halfUp: return remainder >= half
    case .halfDown: return remainder > half
    }
  }

  /// What is left of a division rounded down, with the sign of the divisor, as FEEL's modulo.
  func modulo(_ divisor: DecimalNumber) -> DecimalNumber? {
    guard let quotient = divided(by: divisor)?.rounded(decimals: 0, by: .down) else { return nil }
    guard let product = quotient.multiplied(by: divisor) else { return nil }
    return subtracting(product)
  }
}
