/// A sum of numbers without any rounding until it is read: the same bits for every order of adding and
/// merging.
///
/// The sum is kept as a number of 70 digits in base 2³², wide enough for 2⁶³ numbers of any size.
/// Source: the idea of Kulisch's long accumulator; R. M. Neal, *Fast exact summation using small and
/// large superaccumulators*, 2015.
public struct ExactSum: Hashable, Sendable {
  /// Digits from the least to the most significant; may be negative or too large until carried.
  private var digits = [Int64](repeating: 0, count: 70)
  /// Additions since the digits were last carried; each adds less than 2³² to a digit.
  private var pending = 0

  /// Creates a sum of nothing.
  public init() {}

  /// Adds `number`.
  ///
  /// - Parameter number: Finite.
  public mutating func add(_ number: Double) {
    precondition(number.isFinite, "\(number) cannot be added up")
    let bits = number.bitPattern
    let exponent = Int(bits >> 52 & 0x7ff)
    let fraction = bits & 0x000f_ffff_ffff_ffff
    let significand = exponent == 0 ? fraction : fraction | 0x0010_0000_0000_0000
    addSignificand(significand, at: Swift.max(exponent, 1) - 1, isNegative: bits >> 63 == 1)
  }

  /// Adds the square of `number` without rounding it.
  ///
  /// - Parameter number: Below 1e150 in size; squares below 1e-290 lose their last bits.
  public mutating func addSquare(of number: Double) {
    let square = number * number
    let split = number * 134_217_729
    let high = split - (split - number)
    let low = number - high
    add(square)
    add(((high * high - square) + 2 * high * low) + low * low)
  }

  /// Adds everything that `other` has added up.
  public mutating func add(_ other: ExactSum) {
    var other = other
    other.carry()
    carry()
    for index in digits.indices { digits[index] += other.digits[index] }
    pending = 2
  }

  private mutating func addSignificand(_ significand: UInt64, at bit: Int, isNegative: Bool) {
    let shift = UInt64(bit & 31)
    let low = significand << shift
    let high = shift == 0 ? 0 : significand >> (64 - shift)
    let sign: Int64 = isNegative ? -1 : 1
    let index = bit >> 5
    digits[index] += sign * Int64(low & 0xffff_ffff)
    digits[index + 1] += sign * Int64(low >> 32)
    digits[index + 2] += sign * Int64(high)
    pending += 1
    if pending >= 1 << 30 { carry() }
  }

  /// Brings every digit but the last into the range from 0 to 2³² − 1.
  private mutating func carry() {
    var carried: Int64 = 0
    for index in 0..<(digits.count - 1) {
      let digit = digits[index] + carried
      carried = digit >> 32
      digits[index] = digit & 0xffff_ffff
    }
    digits[digits.count - 1] += carried
    pending = 1
  }

  /// The sum, rounded once to the nearest number.
  public var value: Double {
    var copy = self
    copy.carry()
    guard copy.digits[copy.digits.count - 1] < 0 else { return copy.rounded }
    for index in copy.digits.indices { copy.digits[index].negate() }
    copy.carry()
    return -copy.rounded
  }

  /// The value of the carried digits of a sum that is not negative.
  private var rounded: Double {
    guard let top = digits.lastIndex(where: { $0 != 0 }) else { return 0 }
    guard top >= 2 else { return Double(digits[1]) * 0x1p-1042 + Double(digits[0]) * 0x1p-1074 }
    let upper = UInt64(digits[top]) << 32 | UInt64(digits[top - 1])
    let shift = UInt64(upper.leadingZeroBitCount)
    let third = UInt64(digits[top - 2])
    let isInexact = third << (32 + shift) != 0 || digits[..<(top - 2)].contains { $0 != 0 }
    let bits = upper << shift | third >> (32 - shift) | (isInexact ? 1 : 0)
    let exponent = 32 * (top - 1) - 1074 - Int(shift)
    return Double(sign: .plus, exponent: exponent, significand: Double(bits))
  }

  /// The sum as a rounded number and what the rounding left over.
  var pair: (high: Double, low: Double) {
    let high = value
    var rest = self
    rest.add(-high)
    return (high, rest.value)
  }

  /// Tells whether two sums have the same value.
  public static func == (left: ExactSum, right: ExactSum) -> Bool {
    var (left, right) = (left, right)
    left.carry()
    right.carry()
    return left.digits == right.digits
  }

  /// Feeds the value to `hasher`.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(value)
  }
}
