public import EventKernel

/// The moment that simulated time zero stands for, and the zone whose clocks show it.
public struct Startex: Hashable, Sendable {
  /// Date, time and offset, as in `2026-03-02T08:00:00+01:00`.
  public let timestamp: String
  /// The name of the time zone, as in `Europe/Berlin`.
  public let zone: String
  /// The moment in microseconds since 1970, UTC.
  public let microsecondsSince1970: Int64
  /// How far the zone's clocks are ahead of UTC at STARTEX, in seconds.
  public let offsetSeconds: Int

  /// Reads an ISO 8601 timestamp with date, time and offset; `nil` if it is not one.
  ///
  /// Seconds and fractions may be missing; the offset is `Z` or as in `+01:00`. Years 1 to 9999.
  public init?(_ timestamp: String, zone: String) {
    guard let moment = ISOTimestamp(timestamp) else { return nil }
    self.timestamp = timestamp
    self.zone = zone
    microsecondsSince1970 = moment.microseconds
    offsetSeconds = moment.offsetSeconds
  }

  /// What a clock with STARTEX's offset shows at `time`: ISO 8601 with milliseconds, rounded down.
  ///
  /// The offset stays that of STARTEX when clocks change during a drill; the moment is right.
  public func timestamp(at time: SimulationTime) -> String {
    let (sum, overflows) = microsecondsSince1970.addingReportingOverflow(time.microseconds)
    return ISOTimestamp(microseconds: overflows ? .max : sum, offsetSeconds: offsetSeconds).text
  }
}

/// A moment as ISO 8601 writes it, without the help of a time zone database.
struct ISOTimestamp {
  /// Microseconds since 1970, UTC.
  let microseconds: Int64
  let offsetSeconds: Int

  init(microseconds: Int64, offsetSeconds: Int) {
    self.microseconds = microseconds
    self.offsetSeconds = offsetSeconds
  }

  init?(_ text: String) {
    var reader = DigitReader(text)
    guard let date = reader.date(), reader.take("T") || reader.take("t") || reader.take(" "),
      let time = reader.timeOfDay(), let offset = reader.offset(), reader.isAtEnd
    else { return nil }
    offsetSeconds = offset
    microseconds = (date * 86_400 - Int64(offset)) * 1_000_000 + time
  }

  /// The moment with milliseconds and offset, as in `2026-03-02T08:00:00.000+01:00`.
  var text: String {
    let local = microseconds.addingReportingOverflow(Int64(offsetSeconds) * 1_000_000).partialValue
    let milliseconds = local.flooredQuotient(by: 1000)
    let days = milliseconds.flooredQuotient(by: 86_400_000)
    let rest = milliseconds - days * 86_400_000
    let date = civilDate(daysSince1970: days)
    let clock =
      "\(padded(rest / 3_600_000)):\(padded(rest / 60_000 % 60)):\(padded(rest / 1000 % 60))"
    return "\(padded(date.year, 4))-\(padded(date.month))-\(padded(date.day))"
      + "T\(clock).\(padded(rest % 1000, 3))\(offsetText)"
  }

  private var offsetText: String {
    let minutes = Int64(abs(offsetSeconds) / 60)
    return "\(offsetSeconds < 0 ? "-" : "+")\(padded(minutes / 60)):\(padded(minutes % 60))"
  }

  private func padded(_ value: Int64, _ width: Int = 2) -> String {
    let digits = "\(value)"
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
