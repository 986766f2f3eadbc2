extension PortableMath {
  @usableFromInline static var ln2High: Double { 6.93147180369123816490e-01 }
  @usableFromInline static var ln2Low: Double { 1.90821492927058770002e-10 }

  /// The natural logarithm of `x`.
  ///
  /// - Parameter x: Any number.
  /// - Returns: −∞ for zero, not-a-number below zero.
  @inlinable
  public static func log(_ x: Double) -> Double {
    guard x > 0, x < .infinity else { return logOfSpecial(x) }
    let (exponent, fraction) = split(x)
    return logarithm(fraction, exponent)
  }

  /// `x` as 2 to the power of `exponent` times 1 + `fraction`, the latter from √½ − 1 to √2 − 1.
  @inlinable
  static func split(_ x: Double) -> (exponent: Double, fraction: Double) {
    let isTiny = x < .leastNormalMagnitude
    let number = isTiny ? x * 0x1p54 : x
    let high = number.highWord
    let offset = ((high & 0x000f_ffff) &+ 0x95f64) & 0x10_0000
    let exponent = (high >> 20) &- 1023 &+ (offset >> 20) &- (isTiny ? 54 : 0)
    let upper = UInt64(UInt32(bitPattern: (high & 0x000f_ffff) | (offset ^ 0x3ff0_0000))) << 32
    let normalized = Double(bitPattern: upper | number.bitPattern & 0xffff_ffff)
    return (Double(exponent), normalized - 1)
  }

  /// log(2^`exponent` · (1 + `fraction`)).
  @inlinable
  static func logarithm(_ fraction: Double, _ exponent: Double) -> Double {
    if fraction == 0 { return exponent * ln2High + exponent * ln2Low }
    let s = fraction / (2 + fraction)
    let half = 0.5 * fraction * fraction
    let rest = s * (half + remainder(ofSquare: s * s))
    return exponent * ln2High - ((half - (rest + exponent * ln2Low)) - fraction)
  }

  /// The series (log(1 + s) − log(1 − s)) ÷ s − 2 in z = s².
  @inlinable
  static func remainder(ofSquare z: Double) -> Double {
    let w = z * z
    let even =
      w
      * (3.999999999940941908e-01 + w
        * (2.222219843214978396e-01
          + w * 1.531383769920937332e-01))
    let odd =
      z
      * (6.666666666666735130e-01 + w
        * (2.857142874366239149e-01
          + w * (1.818357216161805012e-01 + w * 1.479819860511658591e-01)))
    return even + odd
  }

  @usableFromInline
  static func logOfSpecial(_ x: Double) -> Double {
    x == 0 ? -.infinity : x > 0 ? x : .nan
  }

  /// The natural logarithm of 1 + `x`, exact also for tiny `x`.
  ///
  /// - Parameter x: Any number.
  /// - Returns: −∞ for −1, not-a-number below.
  public static func log1p(_ x: Double) -> Double {
    guard x > -1, x < .infinity else { return x == -1 ? -.infinity : x > 0 ? x : .nan }
    if abs(x) < 0x1p-54 { return x }
    if x > -0.2928932188134524, x < 0.41421356237309503 { return logarithm(x, 0) }
    let sum = 1 + x
    let lost = sum >= 2 ? 1 - (sum - x) : x - (sum - 1)
    let (exponent, fraction) = split(sum)
    return logarithm(fraction, exponent, correction: lost / sum)
  }

  /// log(2^`exponent` · (1 + `fraction`)) + `correction`.
  private static func logarithm(
    _ fraction: Double, _ exponent: Double, correction: Double
  ) -> Double {
    let low = correction + exponent * ln2Low
    let half = 0.5 * fraction * fraction
    if fraction == 0 { return exponent * ln2High + low }
    let s = fraction / (2 + fraction)
    let rest = s * (half + remainder(ofSquare: s * s))
    return exponent * ln2High - ((half - (rest + low)) - fraction)
  }
}
