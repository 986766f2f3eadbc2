extension PortableMath {
  /// `x` to the power of `y`.
  ///
  /// - Parameters:
  ///   - x: The base.
  ///   - y: The exponent.
  /// - Returns: What C's `pow` returns, also for zeros, infinities and negative bases; not-a-number for
  ///   a negative base with an exponent that is not whole.
  public static func pow(_ x: Double, _ y: Double) -> Double {
    if y == 0 || x == 1 { return 1 }
    if x.isNaN || y.isNaN { return .nan }
    let size = abs(x)
    let sign: Double = x.sign == .minus && isOdd(y) ? -1 : 1
    if size == 0 || size == .infinity {
      return (size == 0) == (y > 0) ? sign * 0 : sign * .infinity
    }
    if y.isInfinite { return size == 1 ? 1 : (size > 1) == (y > 0) ? .infinity : 0 }
    if x < 0, y != y.rounded(.towardZero) { return .nan }
    if size == 1 { return sign }
    return sign * power(size, y)
  }

  private static func isOdd(_ y: Double) -> Bool {
    guard y == y.rounded(.towardZero), abs(y) < 0x1p53 else { return false }
    return Int64(y) & 1 == 1
  }

  /// `x` to the power of `y` for a positive finite `x` other than 1.
  private static func power(_ x: Double, _ y: Double) -> Double {
    guard abs(y) < 0x1p31 else { return powerOfHuge(x, y) }
    let (t1, t2) = binaryLogarithm(x)
    let y1 = y.upperHalf
    return binaryExponential(y1 * t1, (y - y1) * t1 + y * t2)
  }

  /// As `power`, for an exponent so large that only bases next to 1 stay finite.
  private static func powerOfHuge(_ x: Double, _ y: Double) -> Double {
    guard abs(x - 1) < 0x1p-20 else { return (x > 1) == (y > 0) ? .infinity : 0 }
    let t = x - 1
    let w = t * t * (0.5 - t * (0.3333333333333333333333 - t * 0.25))
    let u = 1.44269502162933349609e+00 * t
    let v = t * 1.92596299112661746887e-08 - w * 1.44269504088896338700
    let t1 = (u + v).upperHalf
    let y1 = y.upperHalf
    return binaryExponential(y1 * t1, (y - y1) * t1 + y * (v - (t1 - u)))
  }

  /// The logarithm of `x` to base 2, as the sum of a short number and a small one.
  private static func binaryLogarithm(_ x: Double) -> (Double, Double) {
    let isTiny = x < .leastNormalMagnitude
    let number = isTiny ? x * 0x1p53 : x
    let high = number.highWord
    let fraction = high & 0x000f_ffff
    var exponent = (high >> 20) &- 0x3ff &- (isTiny ? 53 : 0)
    var upper = fraction | 0x3ff0_0000
    let isMiddle = fraction > 0x3988E && fraction < 0xBB67A
    if fraction >= 0xBB67A {
      exponent += 1
      upper -= 0x0010_0000
    }
    let bits = UInt64(UInt32(bitPattern: upper)) << 32 | number.bitPattern & 0xffff_ffff
    let (high3, low3) = cubicRoot(Double(bitPattern: bits), upper, isMiddle)
    let main = 9.61796700954437255859e-01 * high3
    let rest =
      -7.02846165095275826516e-09 * high3 + low3 * 9.61796693925975554329e-01
      + (isMiddle ? 1.35003920212974897128e-08 : 0)
    let pivot = isMiddle ? 5.84962487220764160156e-01 : 0
    let t = Double(exponent)
    let t1 = (((main + rest) + pivot) + t).upperHalf
    return (t1, rest - (((t1 - t) - pivot) - main))
  }

  /// Three halves of log(`x` ÷ pivot), in two parts; the pivot is 1, or 1.5 for a middling `x`.
  private static func cubicRoot(
    _ x: Double, _ upper: Int32, _ isMiddle: Bool
  ) -> (Double, Double) {
    let pivot = isMiddle ? 1.5 : 1.0
    let u = x - pivot
    let v = 1 / (x + pivot)
    let s = u * v
    let sHigh = s.upperHalf
    let word = ((upper >> 1) | 0x2000_0000) &+ 0x0008_0000 &+ (isMiddle ? 1 << 18 : 0)
    let sumHigh = Double(bitPattern: UInt64(UInt32(bitPattern: word)) << 32)
    let sumLow = x - (sumHigh - pivot)
    let sLow = v * ((u - sHigh * sumHigh) - sHigh * sumLow)
    let z = s * s
    let series =
      4.28571428578550184252e-01 + z
      * (3.33333329818377432918e-01
        + z
        * (2.72728123808534006489e-01 + z
          * (2.30660745775561754067e-01
            + z * 2.06975017800338417784e-01)))
    let r = z * z * (5.99999999999994648725e-01 + z * series) + sLow * (sHigh + s)
    let square = sHigh * sHigh
    let tHigh = (3 + square + r).upperHalf
    let tLow = r - ((tHigh - 3) - square)
    let product = sHigh * tHigh
    let rest = sLow * tHigh + tLow * s
    let pHigh = (product + rest).upperHalf
    return (pHigh, rest - (pHigh - product))
  }

  /// 2 to the power of `high` + `low`.
  private static func binaryExponential(_ high: Double, _ low: Double) -> Double {
    let exponent = high + low
    if exponent > 1024 || (exponent == 1024 && low + 8.0085662595372944372e-17 > exponent - high) {
      return .infinity
    }
    if exponent < -1076 { return 0 }
    let count = abs(exponent) > 0.5 ? Int(exponent + (exponent < 0 ? -0.5 : 0.5)) : 0
    let rest = high - Double(count)
    let t = (low + rest).upperHalf
    let u = t * 6.93147182464599609375e-01
    let v = (low - (t - rest)) * 6.93147180559945286227e-01 + t * -1.90465429995776804525e-09
    let z = u + v
    let w = v - (z - u)
    let square = z * z
    let t1 =
      z - square
      * (1.66666666666666019037e-01 + square
        * (-2.77777777770155933842e-03
          + square
          * (6.61375632143793436117e-05 + square
            * (-1.65339022054652515390e-06
              + square * 4.13813679705723846039e-08))))
    let r = (z * t1) / (t1 - 2) - (w + z * w)
    let y = 1 - (r - z)
    if count >= 1024 { return y.scaled(by: count - 1) * 2 }
    return count >= -1021 ? y.scaled(by: count) : y.scaled(by: count + 1000) * 0x1p-1000
  }
}
