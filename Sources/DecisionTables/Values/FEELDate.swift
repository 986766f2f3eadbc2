/// A day of the Gregorian calendar, also before it was in use.
public struct FEELDate: Sendable, Hashable, Comparable {
  /// Days since 1 January 1970.
  public let dayNumber: Int

  /// The day `dayNumber` days after 1 January 1970.
  public init(dayNumber: Int) {
    self.dayNumber = dayNumber
  }

  /// A day by its numbers; `nil` if no calendar has it.
  ///
  /// - Parameters:
  ///   - year: −999 999 999 to 999 999 999; year 0 is the one before year 1.
  ///   - month: 1 to 12.
  ///   - day: 1 to the last day of the month.
  public init?(year: Int, month: Int, day: Int) {
    guard (-999_999_999...999_999_999).contains(year), (1...12).contains(month),
      (1...Self.dayCount(year: year, month: month)).contains(day)
    else { return nil }
    // Howard Hinnant, "chrono-compatible low-level date algorithms", days_from_civil.
    let shifted = month <= 2 ? year - 1 : year
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    dayNumber = era * 146_097 + dayOfEra - 719_468
  }

  /// Year, month and day of the month.
  public var civil: (year: Int, month: Int, day: Int) {
    // Howard Hinnant, civil_from_days.
    let shifted = dayNumber + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthIndex = (5 * dayOfYear + 2) / 153
    let month = monthIndex < 10 ? monthIndex + 3 : monthIndex - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * monthIndex + 2) / 5 + 1)
  }

  /// The day of the week, 1 for Monday to 7 for Sunday.
  public var weekday: Int {
    let remainder = (dayNumber + 3) % 7
    return (remainder < 0 ? remainder + 7 : remainder) + 1
  }

  /// Whether `lhs` is the earlier day.
  public static func < (lhs: FEELDate, rhs: FEELDate) -> Bool {
    lhs.dayNumber < rhs.dayNumber
  }

  /// The day so many months later, or the last of that month if it is too short.
  func adding(months: Int) -> FEELDate? {
    let (year, month, day) = civil
    let (total, overflow) = (year * 12 + month - 1).addingReportingOverflow(months)
    guard !overflow else { return nil }
    let newYear = total >= 0 ? total / 12 : (total - 11) / 12
    let newMonth = total - newYear * 12 + 1
    let newDay = min(day, Self.dayCount(year: newYear, month: newMonth))
    return FEELDate(year: newYear, month: newMonth, day: newDay)
  }

  private static func dayCount(year: Int, month: Int) -> Int {
    if month == 2 {
      return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    }
    return [4, 6, 9, 11].contains(month) ? 30 : 31
  }
}

extension FEELDate: CustomStringConvertible {
  /// The day as ISO 8601 writes it: `2026-03-01`.
  public var description: String {
    let (year, month, day) = civil
    let digits = TemporalText.padded(abs(year), to: 4)
    return (year < 0 ? "-" : "") + digits + "-" + TemporalText.padded(month, to: 2) + "-"
      + TemporalText.padded(day, to: 2)
  }
}
