/// A sample reduced to counts in many narrow cells: quantiles and a picture in constant memory.
public struct BinnedSample: Sendable, Hashable {
  /// The least value.
  public let low: Double
  /// The greatest value.
  public let high: Double
  /// How many values lie in each cell.
  public private(set) var counts: [Int]
  /// How many values there are.
  public private(set) var count = 0

  /// How many cells; quantiles are exact to one part in so many of the range.
  public static let cells = 2048

  /// No values; all that will come lie between `low` and `high`.
  public init(low: Double, high: Double) {
    self.low = low
    self.high = high
    counts = Array(repeating: 0, count: Self.cells)
  }

  /// Takes a value between the ends into account.
  public mutating func record(_ value: Double) {
    let place = high > low ? (value - low) / (high - low) * Double(Self.cells) : 0
    counts[min(max(Int(place), 0), Self.cells - 1)] += 1
    count += 1
  }

  /// The value below which `share` of the sample lies, to the middle of a cell; `nil` when empty.
  public func quantile(_ share: Double) -> Double? {
    guard count > 0 else { return nil }
    guard high > low else { return low }
    let rank = Int((share * Double(count - 1)).rounded())
    var passed = 0
    for (cell, size) in counts.enumerated() {
      passed += size
      guard passed > rank else { continue }
      let middle = low + (Double(cell) + 0.5) * (high - low) / Double(Self.cells)
      return min(max(middle, low), high)
    }
    return high
  }

  /// The counts in `bars` wider cells, which divides 2 048.
  public func coarse(_ bars: Int) -> [Int] {
    let width = Self.cells / bars
    return (0..<bars).map { bar in counts[(bar * width)..<((bar + 1) * width)].reduce(0, +) }
  }
}
