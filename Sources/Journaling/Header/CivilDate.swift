/// The days from 1 January 1970 to a date of the proleptic Gregorian calendar.
///
/// Source: E. G. Richards' method in H. Hinnant's form, "chrono-Compatible Low-Level Date
/// Algorithms" (days_from_civil), which counts years from March so that the leap day comes last.
func daysSince1970(year: Int64, month: Int64, day: Int64) -> Int64 {
  let year = month <= 2 ? year - 1 : year
  let era = year.flooredQuotient(by: 400)
  let yearOfEra = year - era * 400
  let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
  let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
  return era * 146_097 + dayOfEra - 719_468
}

/// The date of the proleptic Gregorian calendar that many days after 1 January 1970.
func civilDate(daysSince1970: Int64) -> (year: Int64, month: Int64, day: Int64) {
  let days = daysSince1970 + 719_468
  let era = days.flooredQuotient(by: 146_097)
  let dayOfEra = days - era * 146_097
  let yearOfEra =
    (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
  let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
  let monthFromMarch = (5 * dayOfYear + 2) / 153
  let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
  let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  return (year, month, dayOfYear - (153 * monthFromMarch + 2) / 5 + 1)
}

extension Int64 {
  /// The quotient rounded towards minus infinity; `divisor` is above zero.
  func flooredQuotient(by divisor: Int64) -> Int64 {
    let quotient = self / divisor
    return self % divisor < 0 ? quotient - 1 : quotient
  }
}

/// Reads the parts of a timestamp, digit by digit.
struct DigitReader {
  private var rest: Substring.UTF8View

  init(_ text: String) { rest = text[...].utf8 }

  var isAtEnd: Bool { rest.isEmpty }

  /// Takes `character` off the front, if it stands there.
  mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard rest.first == UInt8(ascii: character) else { return false }
    rest.removeFirst()
    return true
  }

  /// A date as in `2026-03-02`, in days since 1970.
  mutating func date() -> Int64? {
    guard let year = number(digits: 4, in: 1...9999), take("-"),
      let month = number(digits: 2, in: 1...12), take("-"),
      let day = number(digits: 2, in: 1...31)
    else { return nil }
    let days = daysSince1970(year: year, month: month, day: day)
    return civilDate(daysSince1970: days).day == day ? days : nil
  }

  /// A time of day as in `08:00`, `08:00:00` or `08:00:00.250`, in microseconds.
  mutating func timeOfDay() -> Int64? {
    guard let hour = number(digits: 2, in: 0...23), take(":"),
      let minute = number(digits: 2, in: 0...59)
    else { return nil }
    let whole = (hour * 60 + minute) * 60
    guard take(":") else { return whole * 1_000_000 }
    guard let second = number(digits: 2, in: 0...59) else { return nil }
    guard take(".") else { return (whole + second) * 1_000_000 }
    guard let fraction = microseconds() else { return nil }
    return (whole + second) * 1_000_000 + fraction
  }

  /// An offset as in `Z` or `+01:00`, in seconds east of Greenwich.
  mutating func offset() -> Int? {
    if take("Z") || take("z") { return 0 }
    let isEast = take("+")
    guard isEast || take("-"), let hour = number(digits: 2, in: 0...14), take(":"),
      let minute = number(digits: 2, in: 0...59)
    else { return nil }
    return Int(hour * 60 + minute) * (isEast ? 60 : -60)
  }

  private mutating func number(digits: Int, in range: ClosedRange<Int64>) -> Int64? {
    var value: Int64 = 0
    for _ in 0..<digits {
      guard let digit = digit() else { return nil }
      value = value * 10 + digit
    }
    return range.contains(value) ? value : nil
  }

  private mutating func microseconds() -> Int64? {
    guard var value = digit() else { return nil }
    var weight: Int64 = 100_000
    value *= weight
    while let digit = digit() {
      weight /= 10
      value += digit * weight
    }
    return value
  }

  private mutating func digit() -> Int64? {
    guard let byte = rest.first, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else {
      return nil
    }
    rest.removeFirst()
    return Int64(byte - UInt8(ascii: "0"))
  }
}
