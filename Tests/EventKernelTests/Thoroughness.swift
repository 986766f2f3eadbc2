#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// How much is simulated: little in every run of the tests, twenty-five times as much in `make validate`.
enum Thoroughness {
  /// Whether the long versions are asked for, by MUSTER_VALIDATE=1.
  static let isLong = getenv("MUSTER_VALIDATE") != nil
  /// How many times as many replications or draws.
  static let factor = isLong ? 25 : 1

  /// How far off a wrong value is that must show, as a factor: twenty-five times as many replications
  /// find a fifth of the error.
  static func wrong(_ factor: Double) -> Double { isLong ? 1 + (factor - 1) / 5 : factor }
}
