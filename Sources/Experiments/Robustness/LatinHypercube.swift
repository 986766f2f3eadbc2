import EventKernel

/// Settings that cover every range evenly: each of `count` slices of each range is used once.
///
/// Source: M. D. McKay, R. J. Beckman and W. J. Conover, Technometrics 21(2), 1979, 239–245.
public enum LatinHypercube {
  /// Draws the settings; the same seed gives the same ones.
  ///
  /// - Parameters:
  ///   - count: How many; at least 1.
  ///   - assumptions: What is varied, with the ranges.
  ///   - seed: The seed of the experiment.
  /// - Returns: `count` settings.
  public static func settings(
    _ count: Int, of assumptions: [Assumption], seed: UInt64
  ) -> [AssumptionSetting] {
    let columns = assumptions.map { assumption in
      shares(count, seed: seed, name: assumption.name).map {
        assumption.least + $0 * (assumption.most - assumption.least)
      }
    }
    return (0..<count).map { row in
      AssumptionSetting(assumptions: assumptions, values: columns.map { $0[row] })
    }
  }

  /// One number in each slice of 0 to 1, shuffled; keyed by name, so that leaving one assumption out
  /// does not move the others.
  static func shares(_ count: Int, seed: UInt64, name: String) -> [Double] {
    var stream = RandomStream(StreamName("assumption." + name), seed: seed)
    var slices = Array(0..<count)
    stream.shuffle(&slices)
    return slices.map { (Double($0) + stream.uniform()) / Double(count) }
  }
}
