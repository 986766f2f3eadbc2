extension PortableMath {
  /// The sine of `x` radians.
  ///
  /// - Parameter x: At most 2²⁰ in size; not-a-number and infinities give not-a-number.
  /// - Returns: −1 to 1.
  public static func sin(_ x: Double) -> Double {
    guard x.isFinite else { return .nan }
    let (quarter, high, low) = quarterTurns(x)
    switch quarter {
    case 0: return sine(high, low)
    case 1: return cosine(high, low)
    case 2: return -sine(high, low)
    default: return -cosine(high, low)
    }
  }

  /// The cosine of `x` radians.
  ///
  /// - Parameter x: At most 2²⁰ in size; not-a-number and infinities give not-a-number.
  /// - Returns: −1 to 1.
  public static func cos(_ x: Double) -> Double {
    guard x.isFinite else { return .nan }
    let (quarter, high, low) = quarterTurns(x)
    switch quarter {
    case 0: return cosine(high, low)
    case 1: return -sine(high, low)
    case 2: return -cosine(high, low)
    default: return sine(high, low)
    }
  }

  /// `x` as quarter turns, of which the last two bits, and a rest of at most an eighth of a turn.
  private static func quarterTurns(_ x: Double) -> (quarter: Int, high: Double, low: Double) {
    precondition(abs(x) <= 0x1p20, "\(x) radians are too many turns to reduce exactly")
    guard abs(x) > 0.785398163397448279 else { return (0, x, 0) }
    let count = Int(x * 6.36619772367581382433e-01 + (x < 0 ? -0.5 : 0.5))
    let turns = Double(count)
    // Three pieces of π/2 of 33 bits each and a tail: products with a count below 2²⁰ are exact.
    let first = x - turns * 1.57079632673412561417e+00
    let second = turns * 6.07710050630396597660e-11
    let afterSecond = first - second
    let lost = (first - afterSecond) - second
    let third = turns * 2.02226624871116645580e-21 - lost
    let afterThird = afterSecond - third
    let tail = turns * 8.47842766036889956997e-32 - ((afterSecond - afterThird) - third)
    let high = afterThird - tail
    return (count & 3, high, (afterThird - high) - tail)
  }

  /// The sine of `x` + `low`, where `x` is at most π/4 in size.
  private static func sine(_ x: Double, _ low: Double) -> Double {
    if abs(x) < 0x1p-27 { return x }
    let z = x * x
    let cube = z * x
    let r =
      8.33333333332248946124e-03 + z
      * (-1.98412698298579493134e-04
        + z
        * (2.75573137070700676789e-06 + z
          * (-2.50507602534068634195e-08
            + z * 1.58969099521155010221e-10)))
    return x - ((z * (0.5 * low - cube * r) - low) - cube * -1.66666666666666324348e-01)
  }

  /// The cosine of `x` + `low`, where `x` is at most π/4 in size.
  private static func cosine(_ x: Double, _ low: Double) -> Double {
    let z = x * x
    let r =
      z
      * (4.16666666666666019037e-02 + z
        * (-1.38888888888741095749e-03
          + z
          * (2.48015872894767294178e-05 + z
            * (-2.75573143513906633035e-07
              + z * (2.08757232129817482790e-09 + z * -1.13596475577881948265e-11)))))
    let half = 0.5 * z
    let main = 1 - half
    return main + (((1 - main) - half) + (z * r - x * low))
  }
}
