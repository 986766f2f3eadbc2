import EventKernel

/// How many followers people have: lognormal with a power-law tail.
///
/// Source: medians and tail measured on 394 987 resharers; the tail's distribution function falls
/// with exponent 1.4 above 2 000 followers and is cut at ten million.
struct ReachLaw: Sendable, Hashable {
  /// ln of the median.
  let mu: Double
  /// Standard deviation of ln(followers).
  let sigma: Double

  static let tailStart = 2_000.0
  static let tailExponent = 1.4
  static let cap = 10_000_000.0

  init(median: Double, sigma: Double) {
    mu = PortableMath.log(max(median, 1e-6))
    self.sigma = sigma
  }

  /// Whether the tail applies: people of more than the tail's start at the median are lognormal.
  private var hasTail: Bool { mu < PortableMath.log(Self.tailStart) }

  /// Draws a number of followers, at least 1.
  func sample(_ stream: inout RandomStream) -> Double {
    let body = PortableMath.exp(mu + sigma * stream.normal())
    guard body > Self.tailStart, hasTail else { return min(max(body, 1), Self.cap) }
    let tail = Self.tailStart * PortableMath.pow(stream.uniform(), -1 / Self.tailExponent)
    return min(tail, Self.cap)
  }

  /// The mean of followers^`power`; for `power` < 1.4, ignoring the cut.
  func moment(_ power: Double) -> Double {
    guard sigma > 0 else { return PortableMath.exp(mu * power) }
    guard hasTail else { return PortableMath.exp(mu * power + power * power * sigma * sigma / 2) }
    let edge = (PortableMath.log(Self.tailStart) - mu) / sigma
    let body =
      PortableMath.exp(mu * power + power * power * sigma * sigma / 2)
      * normalProbability(edge - power * sigma)
    let tail =
      (1 - normalProbability(edge)) * PortableMath.pow(Self.tailStart, power)
      * Self.tailExponent / (Self.tailExponent - power)
    return body + tail
  }
}

/// The standard normal distribution function; absolute error below 8e−8.
///
/// Source: Abramowitz & Stegun, *Handbook of Mathematical Functions*, 26.2.17.
func normalProbability(_ x: Double) -> Double {
  let t = 1 / (1 + 0.2316419 * abs(x))
  let polynomial =
    t
    * (0.319381530 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))))
  let density = PortableMath.exp(-x * x / 2) * 0.3989422804014327
  return x >= 0 ? 1 - density * polynomial : density * polynomial
}
