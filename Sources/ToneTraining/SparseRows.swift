import ToneAnalysis

/// Texts as rows of numbers, most of which are nought.
struct SparseRows {
  private(set) var starts: [Int] = [0]
  private(set) var columns: [Int32] = []
  private(set) var values: [Double] = []
  /// The square of each row's length.
  private(set) var squares: [Double] = []

  var count: Int { starts.count - 1 }

  /// Adds a row; columns that come twice are summed.
  mutating func append(_ entries: [(place: Int, item: FeatureItem, value: Double)]) {
    var square = 0.0
    for entry in Self.merged(entries) {
      columns.append(Int32(entry.place))
      values.append(entry.value)
      square += entry.value * entry.value
    }
    starts.append(columns.count)
    squares.append(square)
  }

  private static func merged(
    _ entries: [(place: Int, item: FeatureItem, value: Double)]
  ) -> [(place: Int, value: Double)] {
    var places: [Int: Int] = [:]
    var merged: [(place: Int, value: Double)] = []
    for entry in entries {
      if let at = places[entry.place] {
        merged[at].value += entry.value
      } else {
        places[entry.place] = merged.count
        merged.append((entry.place, entry.value))
      }
    }
    return merged
  }

  /// The row's product with `weights`.
  func product(_ row: Int, _ weights: [Double]) -> Double {
    var sum = 0.0
    for index in starts[row]..<starts[row + 1] {
      sum += values[index] * weights[Int(columns[index])]
    }
    return sum
  }

  /// Adds `factor` times the row to `weights`.
  func add(_ row: Int, times factor: Double, to weights: inout [Double]) {
    for index in starts[row]..<starts[row + 1] {
      weights[Int(columns[index])] += factor * values[index]
    }
  }
}
