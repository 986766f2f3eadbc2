/// A density cut into 256 layers of equal area, from which a draw costs one look-up in 98 % of cases.
///
/// Source: G. Marsaglia and W. W. Tsang, *The Ziggurat Method for Generating Random Variables*, Journal
/// of Statistical Software 5(8), 2000. Layer and position come from different bits of the draw.
struct Ziggurat: Sendable {
  /// The widths of the layers, the widest (with the tail) first, and a closing 0.
  let widths: [Double]
  /// The density at each width.
  let heights: [Double]

  /// - Parameters:
  ///   - edge: Where the tail begins.
  ///   - area: The area of a layer.
  ///   - density: The density, not normalized; decreasing from 1.
  ///   - inverse: The inverse of the density.
  init(
    edge: Double, area: Double, density: (Double) -> Double, inverse: (Double) -> Double
  ) {
    var widths = [area / density(edge), edge]
    while widths.count < 256 {
      let last = widths[widths.count - 1]
      widths.append(inverse(density(last) + area / last))
    }
    widths.append(0)
    self.widths = widths
    heights = widths.map(density)
  }

  static let exponential = Ziggurat(
    edge: 7.69711747013104972, area: 0.0039496598225815571993,
    density: { PortableMath.exp(-$0) }, inverse: { -PortableMath.log($0) })

  static let normal = Ziggurat(
    edge: 3.6541528853610088, area: 0.00492867323397465524494,
    density: { PortableMath.exp(-0.5 * $0 * $0) },
    inverse: { (-2 * PortableMath.log($0)).squareRoot() })
}

extension RandomStream {
  /// A number from the exponential distribution of mean 1.
  public mutating func exponential() -> Double {
    let ziggurat = Ziggurat.exponential
    while true {
      let bits = next()
      let layer = Int(bits & 255)
      let x = Double(Int64(bits >> 11)) * 0x1p-53 * ziggurat.widths[layer]
      if x < ziggurat.widths[layer + 1] { return x }
      if layer == 0 { return ziggurat.widths[1] - PortableMath.log(uniform()) }
      let low = ziggurat.heights[layer]
      let high = ziggurat.heights[layer + 1]
      if low + uniform() * (high - low) < PortableMath.exp(-x) { return x }
    }
  }

  /// A number from the normal distribution of mean 0 and standard deviation 1.
  public mutating func normal() -> Double {
    let ziggurat = Ziggurat.normal
    while true {
      let bits = next()
      let layer = Int(bits & 255)
      let x = Double(Int64(bits >> 11)) * 0x1p-53 * ziggurat.widths[layer]
      let isNegative = bits & 256 != 0
      if x < ziggurat.widths[layer + 1] { return isNegative ? -x : x }
      if layer == 0 { return isNegative ? -normalTail() : normalTail() }
      let low = ziggurat.heights[layer]
      let high = ziggurat.heights[layer + 1]
      if low + uniform() * (high - low) < PortableMath.exp(-0.5 * x * x) {
        return isNegative ? -x : x
      }
    }
  }

  /// A normal number beyond the ziggurat's edge (Marsaglia 1964).
  private mutating func normalTail() -> Double {
    let edge = Ziggurat.normal.widths[1]
    while true {
      let x = -PortableMath.log(uniform()) / edge
      let y = -PortableMath.log(uniform())
      if y + y > x * x { return edge + x }
    }
  }
}
