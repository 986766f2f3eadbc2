extension PortableMath {
  /// The natural logarithm of the gamma function at `x`, to about 14 digits.
  ///
  /// - Parameter x: Positive.
  /// - Returns: The logarithm; negative between 1 and 2.
  ///
  /// Source: Stirling's series, with the recurrence Γ(x + 1) = x Γ(x) below 10.
  public static func logGamma(_ x: Double) -> Double {
    precondition(x > 0, "the gamma function is used above 0 only, not at \(x)")
    var argument = x
    var product = 1.0
    while argument < 10 {
      product *= argument
      argument += 1
    }
    let inverse = 1 / argument
    let z = inverse * inverse
    let series =
      inverse
      * (1 / 12.0 - z
        * (1 / 360.0 - z
          * (1 / 1260.0 - z
            * (1 / 1680.0
              - z * (1 / 1188.0 - z * (691 / 360360.0 - z / 156))))))
    let halfLogTwoPi = 0.91893853320467274178
    return (argument - 0.5) * log(argument) - argument + halfLogTwoPi + series - log(product)
  }
}
