import EventKernel

/// Tests of raw draws after Knuth (TAOCP 2, section 3.3.2) and Marsaglia (birthday spacings, 1985).
///
/// Each gives how many standard errors its statistic lies from its expectation under true randomness; too
/// even is as bad as too uneven.
struct DrawBattery {
  /// The next draw.
  let draw: () -> UInt64
  /// How many times as many draws as in the short version.
  var factor = Thoroughness.factor

  /// All tests by name.
  static var tests: [(name: String, score: (DrawBattery) -> Double)] {
    [
      ("serial pairs", { $0.serialPairs }), ("weights", { $0.weights }),
      ("birthday spacings", { $0.birthdaySpacings }), ("collisions", { $0.collisions }),
      ("lags", { $0.lags }), ("maximum of eight", { $0.maximumOfEight }),
    ]
  }

  /// Pairs of the six upper bits of one draw and the six lower bits of the next.
  var serialPairs: Double {
    var counts = [Int](repeating: 0, count: 4096)
    for _ in 0..<60_000 * factor { counts[Int((draw() >> 58) << 6 | draw() & 63)] += 1 }
    let expected = [Double](repeating: Double(60_000 * factor) / 4096, count: 4096)
    return normalScore(chiSquare(counts, expected: expected), degreesOfFreedom: 4095)
  }

  /// The number of ones among the 64 bits, from 22 to 42.
  var weights: Double {
    let count = 40_000 * factor
    var found = [Int](repeating: 0, count: 21)
    for _ in 0..<count { found[min(max(draw().nonzeroBitCount, 22), 42) - 22] += 1 }
    var shares = (0...64).map { weight in
      PortableMath.exp(
        PortableMath.logGamma(65) - PortableMath.logGamma(Double(weight) + 1)
          - PortableMath.logGamma(65 - Double(weight)) - 64 * PortableMath.log(2))
    }
    shares[22] = shares[...22].reduce(0, +)
    shares[42] = shares[42...].reduce(0, +)
    let expected = shares[22...42].map { $0 * Double(count) }
    return normalScore(chiSquare(found, expected: expected), degreesOfFreedom: 20)
  }

  /// Equal distances between 4096 birthdays in a year of 2³² days: Poisson with mean 4.
  var birthdaySpacings: Double {
    let rounds = 10 * factor
    var equal = 0
    for _ in 0..<rounds {
      let days = (0..<4096).map { _ in draw() >> 32 }.sorted()
      let spacings = zip(days.dropFirst(), days).map { $0 - $1 }.sorted()
      equal += zip(spacings.dropFirst(), spacings).count { $0 == $1 }
    }
    let expected = 4 * Double(rounds)
    return (Double(equal) - expected) / expected.squareRoot()
  }

  /// How often one of 16 384 draws falls where another fell, of 2²⁰ places.
  var collisions: Double {
    let rounds = 4 * factor
    var found = 0
    for _ in 0..<rounds {
      var taken = Set<UInt64>()
      for _ in 0..<16_384 where !taken.insert(draw() >> 22 & 0xf_ffff).inserted { found += 1 }
    }
    // n − m + m (1 − 1 ÷ m)ⁿ, with a variance a little below it.
    let places = 1_048_576.0
    let free = places * PortableMath.exp(16_384 * PortableMath.log1p(-1 / places))
    let expected = Double(rounds) * (16_384 - places + free)
    return (Double(found) - expected) / expected.squareRoot()
  }

  /// The bits in which draws 1 to 16 apart differ: half of 64; the worst of the sixteen.
  var lags: Double {
    let draws = (0..<20_000 * factor).map { _ in draw() }
    let scores = (1...16).map { lag in
      let bits = zip(draws, draws.dropFirst(lag)).reduce(0) { $0 + ($1.0 ^ $1.1).nonzeroBitCount }
      let count = Double(draws.count - lag)
      return (Double(bits) - 32 * count) / (16 * count).squareRoot()
    }
    return scores.max { abs($0) < abs($1) } ?? 0
  }

  /// The eighth power of the greatest of eight shares is uniform: 64 cells.
  var maximumOfEight: Double {
    let count = 8000 * factor
    var found = [Int](repeating: 0, count: 64)
    for _ in 0..<count {
      let greatest = (0..<8).reduce(0.0) { most, _ in max(most, Double(draw() >> 11) * 0x1p-53) }
      let square = greatest * greatest
      found[Int(64 * square * square * square * square)] += 1
    }
    let expected = [Double](repeating: Double(count) / 64, count: 64)
    return normalScore(chiSquare(found, expected: expected), degreesOfFreedom: 63)
  }

  /// Chi-square as a number of standard errors (Wilson and Hilferty 1931).
  private func normalScore(_ chiSquare: Double, degreesOfFreedom: Int) -> Double {
    let ninth = 2 / (9 * Double(degreesOfFreedom))
    let root = PortableMath.pow(chiSquare / Double(degreesOfFreedom), 1 / 3.0)
    return (root - (1 - ninth)) / ninth.squareRoot()
  }
}
