/// A time of day, perhaps with its distance from UTC.
public struct FEELTime: Sendable, Hashable {
  /// Seconds since midnight, 0 to 86 399.
  public let secondOfDay: Int

  /// Billionths of a second beyond that, 0 to 999 999 999.
  public let nanosecond: Int

  /// Seconds east of UTC, −64 800 to 64 800; `nil` for a local time.
  public let offset: Int?

  /// A time of day; `nil` if a number is out of its range.
  public init?(secondOfDay: Int, nanosecond: Int = 0, offset: Int? = nil) {
    guard (0..<86_400).contains(secondOfDay), (0..<1_000_000_000).contains(nanosecond),
      (-64_800...64_800).contains(offset ?? 0)
    else { return nil }
    self.init(checked: secondOfDay, nanosecond: nanosecond, offset: offset)
  }

  /// The time a number of nanoseconds after midnight; wraps around at midnight.
  init(nanosecondOfDay: Int, offset: Int?) {
    let day = 86_400 * 1_000_000_000
    let wrapped = ((nanosecondOfDay % day) + day) % day
    self.init(
      checked: wrapped / 1_000_000_000, nanosecond: wrapped % 1_000_000_000, offset: offset)
  }

  /// Midnight.
  static let midnight = FEELTime(checked: 0, nanosecond: 0, offset: nil)

  private init(checked secondOfDay: Int, nanosecond: Int, offset: Int?) {
    self.secondOfDay = secondOfDay
    self.nanosecond = nanosecond
    self.offset = offset
  }

  /// Nanoseconds since midnight.
  var nanosecondOfDay: Int { secondOfDay * 1_000_000_000 + nanosecond }

  /// Nanoseconds since midnight in UTC, or local if there is no offset; may be before midnight.
  var comparable: Int { nanosecondOfDay - (offset ?? 0) * 1_000_000_000 }
}

extension FEELTime: CustomStringConvertible {
  /// The time as ISO 8601 writes it: `13:20:00+02:00`.
  public var description: String {
    let clock = [secondOfDay / 3600, secondOfDay / 60 % 60, secondOfDay % 60]
    return clock.map { TemporalText.padded($0, to: 2) }.joined(separator: ":")
      + TemporalText.fraction(nanosecond) + TemporalText.offset(offset)
  }
}

/// A day and a time of day, perhaps with its distance from UTC.
public struct FEELDateTime: Sendable, Hashable {
  /// The day.
  public let date: FEELDate

  /// The time of day and the distance from UTC.
  public let time: FEELTime

  /// A day with a time of day.
  public init(date: FEELDate, time: FEELTime) {
    self.date = date
    self.time = time
  }

  /// The moment a number of nanoseconds after 1 January 1970, in the given offset's own clock.
  init?(nanoseconds: Int128, offset: Int?) {
    let day = Int128(86_400 * 1_000_000_000)
    let (quotient, remainder) = nanoseconds.quotientAndRemainder(dividingBy: day)
    guard let number = Int(exactly: remainder < 0 ? quotient - 1 : quotient),
      number.magnitude < 365_250_000_000
    else { return nil }
    date = FEELDate(dayNumber: number)
    time = FEELTime(
      nanosecondOfDay: Int(remainder < 0 ? remainder + day : remainder), offset: offset)
  }

  /// Nanoseconds since 1 January 1970 on its own clock.
  var nanoseconds: Int128 {
    Int128(date.dayNumber) * 86_400 * 1_000_000_000 + Int128(time.nanosecondOfDay)
  }

  /// Nanoseconds since 1 January 1970 in UTC, or local if there is no offset.
  var comparable: Int128 {
    nanoseconds - Int128(time.offset ?? 0) * 1_000_000_000
  }
}

extension FEELDateTime: CustomStringConvertible {
  /// The moment as ISO 8601 writes it: `2026-03-01T13:20:00Z`.
  public var description: String { "\(date)T\(time)" }
}
