/// The powers of ten that fit 128 bits, and how many digits a number has.
enum PowersOfTen {
  /// 10⁰ to 10³⁸.
  private static let table: [UInt128] = {
    var powers: [UInt128] = [1]
    for _ in 1...38 { powers.append(powers[powers.count - 1] * 10) }
    return powers
  }()

  /// Ten to the power of `exponent`, which is 0 to 38.
  static func power(_ exponent: Int) -> UInt128 { table[exponent] }

  /// How many decimal digits `value`, which is below 10³⁹, has; 1 for zero.
  static func digitCount(_ value: UInt128) -> Int {
    let bits = 128 - value.leadingZeroBitCount
    let estimate = (bits * 1233) >> 12  // log10(2) is about 1233 / 4096
    guard estimate <= 38 else { return 39 }
    return max(1, value >= table[estimate] ? estimate + 1 : estimate)
  }
}
