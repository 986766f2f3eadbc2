import EventKernel

extension GenerationMatrix {
  /// The spectral radius above which `check` warns.
  public static let limit = 1.05

  /// The growth from one generation to the next: below 1 every talk dies out by itself.
  ///
  /// ρ(K) = lim ‖Kⁿ‖^(1/n), taken along n = 2, 4, 8 … by squaring, which also holds for matrices that
  /// fall apart into blocks or swing. Stops when a step changes the value by less than 10⁻¹².
  ///
  /// - Complexity: O(m³) for m kinds, times at most 50.
  ///
  /// Source: I. Gelfand, Normierte Ringe, Recueil Mathématique 9 (1941), 3–24.
  public var spectralRadius: Double {
    var power = means
    var logarithm = 0.0
    var estimate = 0.0
    var exponent = 1.0
    for _ in 0..<50 {
      let norm = Self.norm(of: power)
      guard norm > 0 else { return 0 }
      logarithm += PortableMath.log(norm) / exponent
      let next = PortableMath.exp(logarithm)
      if exponent > 1, abs(next - estimate) <= 1e-12 * next { return next }
      estimate = next
      power = Self.square(power.map { $0.map { $0 / norm } })
      exponent *= 2
    }
    return estimate
  }

  /// The largest row sum; all entries are ≥ 0.
  private static func norm(of matrix: [[Double]]) -> Double {
    matrix.map { $0.reduce(0, +) }.max() ?? 0
  }

  private static func square(_ matrix: [[Double]]) -> [[Double]] {
    matrix.map { row in
      var sum = [Double](repeating: 0, count: row.count)
      for (inner, factor) in row.enumerated() where factor != 0 {
        for column in row.indices { sum[column] += factor * matrix[inner][column] }
      }
      return sum
    }
  }

  /// How many of each kind come in all, when `seeds` come by themselves: x = s + Kᵀx.
  ///
  /// - Parameter seeds: The expected number of each kind that nothing else causes.
  /// - Returns: `nil` when there is no end to it, at a spectral radius of 1 or more.
  /// - Complexity: O(m³) for m kinds.
  public func totals(of seeds: [Double]) -> [Double]? {
    guard spectralRadius < 1 else { return nil }
    var rows = kinds.indices.map { row in
      kinds.indices.map { ($0 == row ? 1 : 0) - means[$0][row] } + [seeds[row]]
    }
    for pivot in rows.indices {
      guard abs(rows[pivot][pivot]) > 1e-12 else { return nil }
      for row in rows.indices where row != pivot && rows[row][pivot] != 0 {
        let factor = rows[row][pivot] / rows[pivot][pivot]
        for column in pivot...rows.count {
          rows[row][column] -= factor * rows[pivot][column]
        }
      }
    }
    return rows.indices.map { rows[$0][rows.count] / rows[$0][$0] }
  }
}
