extension DecimalNumber: CustomStringConvertible {
  /// The number that `text` writes: digits, at most one point, and perhaps a power of ten.
  ///
  /// `-0.5`, `.5`, `12`, `1.2e3` and `1E-7` are numbers; `1.`, `1,000` and `0x1F` are not. Digits
  /// beyond the 34th are rounded half to even.
  public init?(_ text: some StringProtocol) {
    var reader = DecimalReader()
    for byte in text.utf8 {
      guard reader.take(byte) else { return nil }
    }
    guard let number = reader.number else { return nil }
    self = number
  }

  /// The number in plain digits, or with a power of ten where those would be over 40 zeros.
  public var description: String {
    let digits = String(coefficient.magnitude)
    let sign = isNegative ? "-" : ""
    if exponent == 0 { return sign + digits }
    let point = digits.count + Int(exponent)
    if exponent > 0 || point < -40 { return sign + digits + "E" + String(exponent) }
    if point <= 0 { return sign + "0." + String(repeating: "0", count: -point) + digits }
    return sign + digits.prefix(point) + "." + digits.dropFirst(point)
  }
}

/// Reads a number byte by byte.
private struct DecimalReader {
  private enum Stage { case start, sign, whole, point, fraction, letter, powerSign, power }

  private var stage = Stage.start
  private var isNegative = false
  private var magnitude: UInt128 = 0
  private var exponent = 0
  private var hasMore = false
  private var power = 0
  private var powerIsNegative = false

  /// Takes in the next byte; `false` if no number goes on that way.
  mutating func take(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): return takeDigit(Int(byte - 48))
    case UInt8(ascii: "+"), UInt8(ascii: "-"): return takeSign(byte == UInt8(ascii: "-"))
    case UInt8(ascii: "."): return move(from: [.start, .sign, .whole], to: .point)
    case UInt8(ascii: "e"), UInt8(ascii: "E"): return move(from: [.whole, .fraction], to: .letter)
    default: return false
    }
  }

  /// The number read, or `nil` if it stopped in the middle or is too large.
  var number: DecimalNumber? {
    guard stage == .whole || stage == .fraction || stage == .power else { return nil }
    let shift = powerIsNegative ? -power : power
    return DecimalNumber(
      isNegative: isNegative, magnitude: magnitude, exponent: exponent + shift, hasMore: hasMore)
  }

  private mutating func move(from stages: [Stage], to next: Stage) -> Bool {
    guard stages.contains(stage) else { return false }
    stage = next
    return true
  }

  private mutating func takeSign(_ isMinus: Bool) -> Bool {
    if stage == .start, isMinus {
      isNegative = true
      return move(from: [.start], to: .sign)
    }
    powerIsNegative = isMinus
    return move(from: [.letter], to: .powerSign)
  }

  private mutating func takeDigit(_ digit: Int) -> Bool {
    switch stage {
    case .start, .sign, .whole:
      takeSignificant(digit, decimals: 0)
      stage = .whole
    case .point, .fraction:
      takeSignificant(digit, decimals: 1)
      stage = .fraction
    case .letter, .powerSign, .power:
      power = min(power * 10 + digit, 100_000)
      stage = .power
    }
    return true
  }

  /// Appends a digit, or notes that there was one where 36 are there already.
  private mutating func takeSignificant(_ digit: Int, decimals: Int) {
    guard magnitude < PowersOfTen.power(35) else {
      hasMore = hasMore || digit != 0
      exponent += 1 - decimals
      return
    }
    magnitude = magnitude * 10 + UInt128(digit)
    exponent -= decimals
  }
}
