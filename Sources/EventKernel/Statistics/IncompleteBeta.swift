/// The regularized incomplete beta function I_x(a, b): the share of a beta distribution below `x`.
///
/// Source: the continued fraction of *Numerical Recipes*, section 6.4, evaluated by Lentz's method.
func incompleteBeta(_ a: Double, _ b: Double, _ x: Double) -> Double {
  if x <= 0 { return 0 }
  if x >= 1 { return 1 }
  let logFront =
    PortableMath.logGamma(a + b) - PortableMath.logGamma(a) - PortableMath.logGamma(b)
    + a * PortableMath.log(x) + b * PortableMath.log1p(-x)
  let front = PortableMath.exp(logFront)
  if x < (a + 1) / (a + b + 2) { return front * betaFraction(a, b, x) / a }
  return 1 - front * betaFraction(b, a, 1 - x) / b
}

private func betaFraction(_ a: Double, _ b: Double, _ x: Double) -> Double {
  var c = 1.0
  var d = 1 / awayFromZero(1 - (a + b) * x / (a + 1))
  var fraction = d
  for step in 1...10_000 {
    let m = Double(step)
    let even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
    d = 1 / awayFromZero(1 + even * d)
    c = awayFromZero(1 + even / c)
    fraction *= d * c
    let odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
    d = 1 / awayFromZero(1 + odd * d)
    c = awayFromZero(1 + odd / c)
    fraction *= d * c
    if abs(d * c - 1) < 1e-16 { break }
  }
  return fraction
}

private func awayFromZero(_ number: Double) -> Double {
  abs(number) < 1e-300 ? 1e-300 : number
}
