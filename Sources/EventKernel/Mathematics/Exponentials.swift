extension PortableMath {
  /// e to the power of `x`.
  ///
  /// - Parameter x: Any number; above 709.78 the result is ∞, below −745.13 it is 0.
  /// - Returns: A number, not negative.
  public static func exp(_ x: Double) -> Double {
    guard x.isFinite else { return x > 0 ? .infinity : x < 0 ? 0 : x }
    if x > 7.09782712893383973096e+02 { return .infinity }
    if x < -7.45133219101941108420e+02 { return 0 }
    if abs(x) < 0x1p-28 { return 1 + x }
    let (count, high, low) = reduced(x)
    return exponential(high, low, count)
  }

  /// `x` as `count`·ln 2 + `high` − `low`, the rest at most ln 2 ÷ 2 in size.
  private static func reduced(_ x: Double) -> (count: Int, high: Double, low: Double) {
    if abs(x) < 0.5 * 0.693147180559945286 { return (0, x, 0) }
    let count = Int(1.44269504088896338700 * x + (x < 0 ? -0.5 : 0.5))
    return (count, x - Double(count) * ln2High, Double(count) * ln2Low)
  }

  /// 2^`count` · e^(`high` − `low`).
  private static func exponential(_ high: Double, _ low: Double, _ count: Int) -> Double {
    let x = high - low
    let t = x * x
    let c =
      x - t
      * (1.66666666666666019037e-01 + t
        * (-2.77777777770155933842e-03
          + t
          * (6.61375632143793436117e-05 + t
            * (-1.65339022054652515390e-06
              + t * 4.13813679705723846039e-08))))
    let y = 1 - ((low - (x * c) / (2 - c)) - high)
    if count >= 1024 { return y.scaled(by: count - 1) * 2 }
    return count >= -1021 ? y.scaled(by: count) : y.scaled(by: count + 1000) * 0x1p-1000
  }

  /// e to the power of `x`, less 1; exact also for tiny `x`.
  ///
  /// - Parameter x: Any number.
  /// - Returns: A number, at least −1.
  public static func expm1(_ x: Double) -> Double {
    guard x.isFinite else { return x > 0 ? .infinity : x < 0 ? -1 : x }
    if x > 7.09782712893383973096e+02 { return .infinity }
    if x < -38.8 { return -1 }
    if abs(x) < 0x1p-54 { return x }
    return expm1Reduced(x)
  }

  private static func expm1Reduced(_ x: Double) -> Double {
    guard abs(x) > 0.5 * 0.693147180559945286 else { return expm1Series(x, 0, 0) }
    let near = abs(x) < 1.5 * 0.693147180559945286
    let count = near ? (x > 0 ? 1 : -1) : Int(1.44269504088896338700 * x + (x < 0 ? -0.5 : 0.5))
    let high = x - Double(count) * ln2High
    let low = Double(count) * ln2Low
    let rest = high - low
    return expm1Series(rest, (high - rest) - low, count)
  }

  /// 2^`count` · e^(`x` + `c`) − 1 for a small `x` with its rounding error `c`.
  private static func expm1Series(_ x: Double, _ c: Double, _ count: Int) -> Double {
    let half = 0.5 * x
    let square = x * half
    let r1 =
      1 + square
      * (-3.33333333333331316428e-02 + square
        * (1.58730158725481460165e-03
          + square
          * (-7.93650757867487942473e-05 + square
            * (4.00821782732936239552e-06
              + square * -2.01099218183624371326e-07))))
    let t = 3 - r1 * half
    let e = square * ((r1 - t) / (6 - x * t))
    if count == 0 { return x - (x * e - square) }
    return expm1Scaled(x, (x * (e - c) - c) - square, count)
  }

  /// 2^`count` · (1 + `x` − `e`) − 1.
  private static func expm1Scaled(_ x: Double, _ e: Double, _ count: Int) -> Double {
    if count == -1 { return 0.5 * (x - e) - 0.5 }
    if count == 1 { return x < -0.25 ? -2 * (e - (x + 0.5)) : 1 + 2 * (x - e) }
    if count <= -2 || count > 56 {
      let y = 1 - (e - x)
      return (count == 1024 ? y * 2 * 0x1p1023 : y.scaled(by: count)) - 1
    }
    let power = Double(1).scaled(by: -count)
    let y = count < 20 ? (1 - power) - (e - x) : (x - (e + power)) + 1
    return y.scaled(by: count)
  }
}
