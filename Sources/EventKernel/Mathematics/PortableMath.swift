#if canImport(Glibc)
// Links the C library's mathematics, which the compiler calls to round and to take square roots where a
// processor may lack the instruction. Both are exact, so the results do not depend on it.
internal import Glibc
#endif

/// Elementary functions in plain Swift, the same to the last bit on every machine.
///
/// The C library's `log`, `exp` and `pow` give other bits with fused multiplication than without. These
/// use nothing but + − × ÷ and square roots, which IEEE 754 rounds in one way only, and Swift never
/// contracts them. Errors are at most 1 unit in the last place, measured (see the validation page).
///
/// Source: the algorithms and coefficients are those of Sun's fdlibm 5.3 (1993–2004).
public enum PortableMath {}

extension Double {
  /// The upper 32 bits, as fdlibm's algorithms look at them.
  @inlinable
  var highWord: Int32 { Int32(truncatingIfNeeded: bitPattern >> 32) }

  /// The number without the lower half of its bits, so that products of two such are exact.
  @inlinable
  var upperHalf: Double { Double(bitPattern: bitPattern & 0xffff_ffff_0000_0000) }

  /// The number times 2 to the power of `exponent`, correct as long as the result is normal.
  @inlinable
  func scaled(by exponent: Int) -> Double {
    Double(bitPattern: bitPattern &+ UInt64(bitPattern: Int64(exponent) << 52))
  }
}
