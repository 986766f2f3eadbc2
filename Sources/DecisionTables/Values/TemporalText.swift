/// Reads and writes ISO 8601 days, times and durations, byte by byte.
struct TemporalText {
  private let bytes: [UInt8]
  private var index = 0

  init(_ text: String) {
    bytes = Array(text.utf8)
  }

  /// Whether everything has been read.
  var isAtEnd: Bool { index == bytes.count }

  /// `value` in digits, with leading zeros up to `width`.
  static func padded(_ value: Int, to width: Int) -> String {
    let digits = String(value)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }

  /// A fraction of a second with its point, or nothing for none.
  static func fraction(_ nanosecond: Int) -> String {
    guard nanosecond > 0 else { return "" }
    var digits = padded(nanosecond, to: 9)
    while digits.last == "0" { digits.removeLast() }
    return "." + digits
  }

  /// A distance from UTC: `Z`, `+02:00`, or nothing for a local time.
  static func offset(_ seconds: Int?) -> String {
    guard let seconds else { return "" }
    guard seconds != 0 else { return "Z" }
    let size = abs(seconds)
    let text = padded(size / 3600, to: 2) + ":" + padded(size / 60 % 60, to: 2)
    let rest = size % 60 == 0 ? "" : ":" + padded(size % 60, to: 2)
    return (seconds < 0 ? "-" : "+") + text + rest
  }

  private mutating func skip(_ character: Character) -> Bool {
    guard index < bytes.count, bytes[index] == character.asciiValue else { return false }
    index += 1
    return true
  }

  /// Reads between `least` and `most` digits.
  private mutating func digits(_ least: Int, _ most: Int) -> (value: Int, count: Int)? {
    var value = 0
    var count = 0
    while index < bytes.count, count < most, (48...57).contains(bytes[index]) {
      value = value * 10 + Int(bytes[index] - 48)
      count += 1
      index += 1
    }
    return count >= least ? (value, count) : nil
  }
}

extension TemporalText {
  /// Reads `2026-03-01`, perhaps with a minus sign.
  mutating func date() -> FEELDate? {
    let isNegative = skip("-")
    let start = index
    guard let year = digits(4, 9), !(year.count > 4 && bytes[start] == 48), skip("-"),
      let month = digits(2, 2), skip("-"), let day = digits(2, 2)
    else { return nil }
    return FEELDate(
      year: isNegative ? -year.value : year.value, month: month.value, day: day.value)
  }

  /// Reads `13:20:00`, perhaps with a fraction and an offset.
  mutating func time() -> FEELTime? {
    guard let hour = digits(2, 2), skip(":"), let minute = digits(2, 2), skip(":"),
      let second = digits(2, 2), let fraction = nanosecond(), let zone = offset(),
      hour.value < 24, minute.value < 60, second.value < 60
    else { return nil }
    return FEELTime(
      secondOfDay: hour.value * 3600 + minute.value * 60 + second.value, nanosecond: fraction,
      offset: zone)
  }

  /// Reads `2026-03-01T13:20:00`.
  mutating func dateTime() -> FEELDateTime? {
    guard let day = date(), skip("T"), let clock = time() else { return nil }
    return FEELDateTime(date: day, time: clock)
  }

  /// Reads a fraction of a second; 0 if there is none.
  private mutating func nanosecond() -> Int? {
    guard skip(".") else { return 0 }
    guard var (value, count) = digits(1, 9) else { return nil }
    while count < 9 {
      value *= 10
      count += 1
    }
    return value
  }

  /// Reads an offset; the inner optional is the absence of one.
  private mutating func offset() -> Int?? {
    if isAtEnd { return .some(nil) }
    if skip("Z") || skip("z") { return 0 }
    let isNegative = skip("-")
    guard isNegative || skip("+"), let hour = digits(2, 2), skip(":"), let minute = digits(2, 2),
      minute.value < 60
    else { return nil }
    var seconds = hour.value * 3600 + minute.value * 60
    if skip(":") {
      guard let rest = digits(2, 2), rest.value < 60 else { return nil }
      seconds += rest.value
    }
    return isNegative ? -seconds : seconds
  }
}

extension TemporalText {
  /// Reads `P1DT2H30M` or `P1Y2M`, perhaps with a minus sign.
  mutating func duration() -> FEELDuration? {
    let isNegative = skip("-")
    guard skip("P"), !isAtEnd else { return nil }
    let parsed = months() ?? nanoseconds()
    return isNegative ? parsed?.negated : parsed
  }

  /// Reads years and months, or leaves the text as it was.
  private mutating func months() -> FEELDuration? {
    let start = index
    var total = 0
    var isFound = false
    if let years = amount(of: "Y") {
      total = years * 12
      isFound = true
    }
    if let months = amount(of: "M") {
      total += months
      isFound = true
    }
    guard isFound, isAtEnd else {
      index = start
      return nil
    }
    return .months(total)
  }

  /// Reads days, hours, minutes and seconds.
  private mutating func nanoseconds() -> FEELDuration? {
    var seconds = (amount(of: "D") ?? 0) * 86_400
    var fraction = 0
    if skip("T") {
      guard !isAtEnd else { return nil }
      seconds += (amount(of: "H") ?? 0) * 3600
      seconds += (amount(of: "M") ?? 0) * 60
      if let whole = digits(1, 12) {
        guard let rest = nanosecond(), skip("S") else { return nil }
        seconds += whole.value
        fraction = rest
      }
    }
    return FEELDuration(checked: Int128(seconds) * 1_000_000_000 + Int128(fraction))
  }

  /// Reads a whole number with its letter, or leaves the text as it was.
  private mutating func amount(of letter: Character) -> Int? {
    let start = index
    guard let number = digits(1, 12), skip(letter) else {
      index = start
      return nil
    }
    return number.value
  }
}
