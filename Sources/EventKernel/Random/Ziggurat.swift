/// A density cut into 256 layers of equal area, from which a draw costs one look-up in 98 % of cases.
///
/// Source: G. Marsaglia and W. W. Tsang, *The Ziggurat Method for Generating Random Variables*, Journal
/// of Statistical Software 5(8), 2000. Layer and position come from different bits of the draw.
@usableFromInline
enum Ziggurat {
  /// One layer, from the widest (with the tail) up.
  @frozen
  @usableFromInline
  struct Layer: Sendable {
    /// Positions below this, of 2⁵³, lie under the density wherever they are in the layer.
    @usableFromInline let safe: UInt64
    /// The width of the layer divided by 2⁵³.
    @usableFromInline let step: Double
    /// The density at the layer's right end, and at that of the layer above.
    @usableFromInline let bottom: Double
    @usableFromInline let top: Double
  }

  /// Cuts a density into layers.
  ///
  /// - Parameters:
  ///   - layers: Where to put the 256 layers.
  ///   - edge: Where the tail begins.
  ///   - area: The area of a layer.
  ///   - density: The density, not normalized; decreasing from 1.
  ///   - inverse: The inverse of the density.
  static func cut(
    into layers: UnsafeMutablePointer<Layer>, edge: Double, area: Double,
    density: (Double) -> Double, inverse: (Double) -> Double
  ) {
    let widths = Self.widths(edge: edge, area: area, density: density, inverse: inverse)
    for index in 0..<256 {
      let layer = Layer(
        safe: UInt64(0x1p53 * (widths[index + 1] / widths[index])), step: widths[index] * 0x1p-53,
        bottom: density(widths[index]), top: density(widths[index + 1]))
      (layers + index).initialize(to: layer)
    }
  }

  /// The widths of the layers, the widest first, and a closing 0.
  static func widths(
    edge: Double, area: Double, density: (Double) -> Double, inverse: (Double) -> Double
  ) -> [Double] {
    var widths = [area / density(edge), edge]
    while widths.count < 256 {
      let last = widths[widths.count - 1]
      widths.append(inverse(density(last) + area / last))
    }
    return widths + [0]
  }
}

/// The ziggurats of the exponential and the normal distribution.
@frozen
@usableFromInline
struct ZigguratTables: Hashable, @unchecked Sendable {
  /// The layers of the exponential ziggurat.
  @usableFromInline let exponential: UnsafePointer<Ziggurat.Layer>

  /// The layers of the normal ziggurat, right behind the others.
  @inlinable
  var normal: UnsafePointer<Ziggurat.Layer> { exponential + 256 }

  /// The tables, made once and kept for ever.
  @usableFromInline static let shared = ZigguratTables()

  private init() {
    let layers = UnsafeMutablePointer<Ziggurat.Layer>.allocate(capacity: 512)
    Ziggurat.cut(
      into: layers, edge: Self.exponentialEdge, area: 0.0039496598225815571993,
      density: { PortableMath.exp(-$0) }, inverse: { -PortableMath.log($0) })
    Ziggurat.cut(
      into: layers + 256, edge: Self.normalEdge, area: 0.00492867323397465524494,
      density: { PortableMath.exp(-0.5 * $0 * $0) },
      inverse: { (-2 * PortableMath.log($0)).squareRoot() })
    exponential = UnsafePointer(layers)
  }

  static var exponentialEdge: Double { 7.69711747013104972 }
  static var normalEdge: Double { 3.6541528853610088 }
}
