/// How long after a parent its offspring come: the distribution of one child's delay.
public enum OffspringKernel: Hashable, Codable, Sendable {
  /// Exponential: soon and without memory.
  case exponential(mean: SimulationDuration)
  /// A power law from the start: the share later than x is (1 + x ÷ `scale`) to the power of −`exponent`.
  case lomax(scale: SimulationDuration, exponent: Double)
  /// Even up to `flat`, then a power law: the share later than x falls as x to the power of −`exponent`.
  ///
  /// Source: Q. Zhao and others, SEISMIC, KDD 2015; there `flat` is 5 minutes, `exponent` 0.242.
  case flatThenPowerLaw(flat: SimulationDuration, exponent: Double)

  /// The delay that the share `share` of children does not exceed, in seconds.
  ///
  /// - Parameter share: 0 to 1; ∞ at 1.
  /// - Returns: Seconds, 0 or more.
  public func delay(share: Double) -> Double {
    switch self {
    case .exponential(let mean):
      return -mean.inSeconds * PortableMath.log1p(-share)
    case .lomax(let scale, let exponent):
      return scale.inSeconds * PortableMath.expm1(-PortableMath.log1p(-share) / exponent)
    case .flatThenPowerLaw(let flat, let exponent):
      let early = exponent / (1 + exponent)
      if share < early { return flat.inSeconds * share / early }
      let later = PortableMath.log1p(-share) - PortableMath.log1p(-early)
      return flat.inSeconds * PortableMath.exp(-later / exponent)
    }
  }

  /// The share of children that come later than `delay`.
  ///
  /// - Parameter delay: Since the parent; not negative.
  /// - Returns: 1 at once, falling to 0.
  public func shareLater(than delay: SimulationDuration) -> Double {
    switch self {
    case .exponential(let mean):
      return PortableMath.exp(-(delay / mean))
    case .lomax(let scale, let exponent):
      return PortableMath.pow(1 + delay / scale, -exponent)
    case .flatThenPowerLaw(let flat, let exponent):
      let early = exponent / (1 + exponent)
      if delay < flat { return 1 - early * (delay / flat) }
      return (1 - early) * PortableMath.pow(delay / flat, -exponent)
    }
  }
}
