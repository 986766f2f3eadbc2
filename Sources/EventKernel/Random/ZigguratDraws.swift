extension RandomStream {
  /// A number from the exponential distribution of mean 1.
  @inlinable
  @inline(__always)
  public mutating func exponential() -> Double {
    let bits = next()
    let layer = tables.exponential + Int(truncatingIfNeeded: bits & 255)
    let position = bits >> 11
    let x = Double(Int64(truncatingIfNeeded: position)) * layer.pointee.step
    return position < layer.pointee.safe ? x : exponential(at: x, layer: Int(bits & 255))
  }

  /// The rest of an exponential draw whose first position `x` may lie above the density.
  @usableFromInline
  mutating func exponential(at x: Double, layer: Int) -> Double {
    guard layer > 0 else { return ZigguratTables.exponentialEdge - PortableMath.log(uniform()) }
    let (low, high) = (tables.exponential[layer].bottom, tables.exponential[layer].top)
    return low + uniform() * (high - low) < PortableMath.exp(-x) ? x : exponential()
  }

  /// A number from the normal distribution of mean 0 and standard deviation 1.
  @inlinable
  public mutating func normal() -> Double {
    let bits = next()
    let layer = tables.normal + Int(truncatingIfNeeded: bits & 255)
    let position = bits >> 11
    let size = Double(Int64(truncatingIfNeeded: position)) * layer.pointee.step
    let x = bits & 256 == 0 ? size : -size
    return position < layer.pointee.safe ? x : normal(at: x, layer: Int(bits & 255))
  }

  /// The rest of a normal draw whose first position `x` may lie above the density.
  @usableFromInline
  mutating func normal(at x: Double, layer: Int) -> Double {
    guard layer > 0 else { return x < 0 ? -normalTail() : normalTail() }
    let (low, high) = (tables.normal[layer].bottom, tables.normal[layer].top)
    return low + uniform() * (high - low) < PortableMath.exp(-0.5 * x * x) ? x : normal()
  }

  /// A normal number beyond the ziggurat's edge.
  ///
  /// Source: G. Marsaglia, Technometrics 6, 1964.
  private mutating func normalTail() -> Double {
    let edge = ZigguratTables.normalEdge
    while true {
      let x = -PortableMath.log(uniform()) / edge
      let y = -PortableMath.log(uniform())
      if y + y > x * x { return edge + x }
    }
  }
}
