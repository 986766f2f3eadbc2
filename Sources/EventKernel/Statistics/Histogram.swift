/// Counts of observations in cells of equal width; the same for any order of recording and merging.
public struct Histogram: Hashable, Codable, Sendable {
  /// The lower end of the first cell.
  public let lowerBound: Double
  /// The width of each cell.
  public let width: Double
  /// The number of observations in each cell.
  public private(set) var counts: [Int]
  /// The number of observations below the first cell.
  public private(set) var below = 0
  /// The number of observations at or above the end of the last cell.
  public private(set) var above = 0

  /// Creates an empty histogram.
  ///
  /// - Parameters:
  ///   - range: The span of all cells.
  ///   - cells: The number of cells; at least 1.
  public init(_ range: Range<Double>, cells: Int) {
    precondition(cells >= 1 && !range.isEmpty, "\(cells) cells over \(range)")
    lowerBound = range.lowerBound
    width = (range.upperBound - range.lowerBound) / Double(cells)
    counts = Array(repeating: 0, count: cells)
  }

  /// The number of observations.
  public var count: Int { below + above + counts.reduce(0, +) }

  /// Takes `value` into account.
  ///
  /// - Parameter value: Any number.
  public mutating func record(_ value: Double) {
    precondition(!value.isNaN, "not-a-number belongs to no cell")
    let position = (value - lowerBound) / width
    if position < 0 {
      below += 1
    } else if position >= Double(counts.count) {
      above += 1
    } else {
      counts[Int(position)] += 1
    }
  }

  /// Takes into account everything that `other` did, which must have the same cells.
  public mutating func merge(_ other: Histogram) {
    precondition(
      other.lowerBound == lowerBound && other.width == width && other.counts.count == counts.count,
      "only histograms with the same cells can be merged")
    for index in counts.indices { counts[index] += other.counts[index] }
    below += other.below
    above += other.above
  }

  /// The number below which the share `share` of observations lies, read from the cells; `nil` if there
  /// are none or it lies outside.
  ///
  /// - Parameter share: 0 to 1.
  /// - Returns: A number at most one `width` off.
  public func quantile(_ share: Double) -> Double? {
    precondition((0...1).contains(share), "\(share) is not a share between 0 and 1")
    var rest = share * Double(count) - Double(below)
    guard rest >= 0, count > 0 else { return nil }
    for (index, cell) in counts.enumerated() where cell > 0 {
      if rest <= Double(cell) {
        return lowerBound + (Double(index) + rest / Double(cell)) * width
      }
      rest -= Double(cell)
    }
    return nil
  }
}
