internal import Foundation

/// When a drill starts on the world's clocks; the one place where simulated time meets a date.
public struct DrillStart: Sendable, Hashable {
  /// Why a local time names no moment.
  public enum Fault: Error, Sendable, Hashable {
    /// It is not written as `2026-03-03T09:00`, or there is no such day.
    case notATime
    /// There is no such zone.
    case unknownZone
    /// Clocks are put forward over it; `minutes` is by how much.
    case skipped(minutes: Int)
  }

  /// Seconds since 1 January 1970, 00:00 UTC.
  public var unixSeconds: Int
  /// The IANA name of the zone that STARTEX is told in.
  public var zone: String

  /// A start at a moment.
  public init(unixSeconds: Int, zone: String) {
    self.unixSeconds = unixSeconds
    self.zone = zone
  }

  /// A start at a local date and time such as `2026-03-03T09:00`.
  ///
  /// A time that clocks show twice, when they are put back, means the first of the two.
  ///
  /// - Throws: Why it names no moment.
  public init(local text: String, zone: String) throws(Fault) {
    guard let local = LocalTime(text) else { throw .notATime }
    guard let clock = ZoneClock(zone) else { throw .unknownZone }
    let moment = clock.moment(of: local.asIfUTC)
    guard moment + clock.offset(at: moment) == local.asIfUTC else {
      throw .skipped(minutes: (moment + clock.offset(at: moment) - local.asIfUTC) / 60)
    }
    self.init(unixSeconds: moment, zone: zone)
  }

  /// The IANA names of all zones known on this machine.
  public static var knownZones: [String] { TimeZone.knownTimeZoneIdentifiers + ["UTC"] }
}

/// The clock of a zone: offsets from UTC at moments.
struct ZoneClock {
  private let zone: TimeZone

  /// The clock of a zone by its IANA name; `nil` for names that only abbreviate.
  init?(_ name: String) {
    guard name == "UTC" || name.contains("/"), let zone = TimeZone(identifier: name) else {
      return nil
    }
    self.zone = zone
  }

  /// Seconds to add to UTC, at `unixSeconds`.
  func offset(at unixSeconds: Int) -> Int {
    zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(unixSeconds)))
  }

  /// The moment at which clocks first show a local time; if they skip it, the moment they would have
  /// shown it had they not been put forward.
  func moment(of asIfUTC: Int) -> Int {
    let before = offset(at: asIfUTC - 86_400)
    let after = offset(at: asIfUTC + 86_400)
    let first = asIfUTC - max(before, after)
    if first + offset(at: first) == asIfUTC { return first }
    let second = asIfUTC - min(before, after)
    return second
  }

  /// The next change of the offset after `unixSeconds`, or `nil`.
  func nextChange(after unixSeconds: Int) -> Int? {
    let date = Date(timeIntervalSince1970: Double(unixSeconds))
    guard let next = zone.nextDaylightSavingTimeTransition(after: date) else { return nil }
    return Int(next.timeIntervalSince1970)
  }
}
