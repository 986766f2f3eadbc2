/// A day of the Gregorian calendar, counted from 1 January 1970.
///
/// Source of the day arithmetic: H. Hinnant, "chrono-compatible low-level date algorithms" (2013).
struct LocalDate: Hashable, Comparable {
  /// Days since 1 January 1970.
  var day: Int

  /// The day `day` days after 1 January 1970.
  init(day: Int) {
    self.day = day
  }

  /// A day by its name; `nil` for the 30 February and its like.
  init?(year: Int, month: Int, day: Int) {
    guard (1...12).contains(month), (1...31).contains(day), (1...9999).contains(year) else {
      return nil
    }
    let shifted = month <= 2 ? year - 1 : year
    let era = shifted / 400
    let ofEra = shifted - era * 400
    let ofYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    self.day = era * 146_097 + ofEra * 365 + ofEra / 4 - ofEra / 100 + ofYear - 719_468
    guard parts == (year, month, day) else { return nil }
  }

  /// Year, month and day of the month.
  var parts: (year: Int, month: Int, day: Int) {
    let shifted = day + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let ofEra = shifted - era * 146_097
    let year = (ofEra - ofEra / 1460 + ofEra / 36_524 - ofEra / 146_096) / 365
    let ofYear = ofEra - (365 * year + year / 4 - year / 100)
    let month = (5 * ofYear + 2) / 153
    let real = month < 10 ? month + 3 : month - 9
    return (year + era * 400 + (real <= 2 ? 1 : 0), real, ofYear - (153 * month + 2) / 5 + 1)
  }

  /// 1 (Monday) to 7 (Sunday).
  var weekday: Int { ((day + 3) % 7 + 7) % 7 + 1 }

  static func < (left: LocalDate, right: LocalDate) -> Bool { left.day < right.day }
}

/// A local date and time without a zone, as `2026-03-03T09:00`.
struct LocalTime: Hashable {
  /// The day.
  var date: LocalDate
  /// Seconds after midnight.
  var second: Int

  /// Reads `2026-03-03T09:00`, perhaps with seconds; `nil` for anything else.
  init?(_ text: String) {
    let halves = text.split(separator: "T", omittingEmptySubsequences: false)
    guard halves.count == 2 else { return nil }
    let days = halves[0].split(separator: "-", omittingEmptySubsequences: false)
    let times = halves[1].split(separator: ":", omittingEmptySubsequences: false)
    guard days.map(\.count) == [4, 2, 2], times.allSatisfy({ $0.count == 2 }),
      (2...3).contains(times.count)
    else { return nil }
    let day = days.compactMap { Int($0) }
    let time = times.compactMap { Int($0) }
    guard day.count == 3, time.count == times.count,
      let date = LocalDate(year: day[0], month: day[1], day: day[2]),
      (0..<24).contains(time[0]), time.dropFirst().allSatisfy({ (0..<60).contains($0) })
    else { return nil }
    self.date = date
    second = time[0] * 3600 + time[1] * 60 + (time.count == 3 ? time[2] : 0)
  }

  /// Seconds since midnight of 1 January 1970, as if the zone were UTC.
  var asIfUTC: Int { date.day * 86_400 + second }
}
