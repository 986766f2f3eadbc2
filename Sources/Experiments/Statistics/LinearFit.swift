import EventKernel

/// A straight-line fit of a result to several inputs, with intervals for the slopes.
public struct LinearFit: Sendable {
  /// The result where all inputs are zero.
  public let intercept: Double
  /// The slope of each input.
  public let slopes: [Double]
  /// The standard error of each slope.
  public let errors: [Double]
  /// Observations minus coefficients.
  public let degreesOfFreedom: Int
  /// The share of the result's variance that the lines explain, 0 to 1.
  public let explained: Double

  /// Fits by least squares; `nil` when there are too few rows, or inputs repeat one another.
  ///
  /// - Parameters:
  ///   - inputs: The rows, of equal length.
  ///   - results: One for each row.
  /// - Complexity: O(rows × inputs² + inputs³).
  public init?(_ inputs: [[Double]], _ results: [Double]) {
    let width = (inputs.first?.count ?? 0) + 1
    guard inputs.count == results.count, inputs.count > width else { return nil }
    let rows = inputs.map { [1] + $0 }
    guard let inverse = SymmetricMatrix(crossProductOf: rows)?.inverse else { return nil }
    let moments = (0..<width).map { column in
      zip(rows, results).reduce(0) { $0 + $1.0[column] * $1.1 }
    }
    let fitted = (0..<width).map { row in
      (0..<width).reduce(0) { $0 + inverse[row][$1] * moments[$1] }
    }
    let mean = results.reduce(0, +) / Double(results.count)
    let total = results.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    let rest = zip(rows, results).reduce(0) { sum, pair in
      let gap = pair.1 - zip(pair.0, fitted).reduce(0) { $0 + $1.0 * $1.1 }
      return sum + gap * gap
    }
    degreesOfFreedom = inputs.count - width
    let noise = rest / Double(degreesOfFreedom)
    intercept = fitted[0]
    slopes = Array(fitted.dropFirst())
    errors = (1..<width).map { max(noise * inverse[$0][$0], 0).squareRoot() }
    explained = total > 0 ? max(1 - rest / total, 0) : 0
  }

  /// The interval of a slope.
  public func interval(of input: Int, level: Double) -> ClosedRange<Double> {
    let quantile = studentQuantile(0.5 + level / 2, degreesOfFreedom: Double(degreesOfFreedom))
    let half = quantile * errors[input]
    return (slopes[input] - half)...(slopes[input] + half)
  }
}

/// A symmetric, positive definite matrix.
struct SymmetricMatrix {
  private var cells: [[Double]]

  /// The products of a table's columns with one another; `nil` for no rows.
  init?(crossProductOf rows: [[Double]]) {
    guard let width = rows.first?.count else { return nil }
    cells = Array(repeating: Array(repeating: 0, count: width), count: width)
    for row in rows {
      for left in 0..<width {
        for right in 0...left { cells[left][right] += row[left] * row[right] }
      }
    }
    for left in 0..<width {
      for right in 0..<left { cells[right][left] = cells[left][right] }
    }
  }

  /// The inverse by elimination with pivots on the diagonal; `nil` when there is none.
  var inverse: [[Double]]? {
    let size = cells.count
    var left = cells
    var right = (0..<size).map { row in (0..<size).map { $0 == row ? 1.0 : 0 } }
    for pivot in 0..<size {
      let scale = left[pivot][pivot]
      guard abs(scale) > 1e-10 * max(cells[pivot][pivot], 1e-300) else { return nil }
      for column in 0..<size {
        left[pivot][column] /= scale
        right[pivot][column] /= scale
      }
      for row in 0..<size where row != pivot {
        let factor = left[row][pivot]
        guard factor != 0 else { continue }
        for column in 0..<size {
          left[row][column] -= factor * left[pivot][column]
          right[row][column] -= factor * right[pivot][column]
        }
      }
    }
    return right
  }
}
