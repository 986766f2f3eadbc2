public import EventKernel

/// What clocks of a zone show during a drill, also across changes to and from summer time.
///
/// Made once at the edge; every look-up is arithmetic without dates of the machine.
public struct ZoneOffsets: Sendable, Hashable {
  /// A stretch of constant offset.
  public struct Span: Sendable, Hashable {
    /// Its first moment; that of the first span is before every moment asked for.
    public var from: SimulationTime
    /// Seconds to add to UTC.
    public var offset: Int
  }

  /// The spans in order; at least one.
  public let spans: [Span]
  /// Seconds since 1970 at STARTEX, UTC.
  private let start: Int

  /// The clock of `zone` from STARTEX to `end`, and a day at both ends.
  ///
  /// - Returns: `nil` for an unknown zone.
  public init?(zone: String, start: DrillStart, until end: SimulationTime) {
    guard let clock = ZoneClock(zone) else { return nil }
    self.start = start.unixSeconds
    let last = start.unixSeconds + Int(end.inSeconds.rounded(.up)) + 2 * 86_400
    var now = start.unixSeconds - 2 * 86_400
    var spans = [Span(from: SimulationTime(microseconds: .min), offset: clock.offset(at: now))]
    while let change = clock.nextChange(after: now), change <= last, change > now {
      let from = SimulationTime.start + .seconds(change - start.unixSeconds)
      spans.append(Span(from: from, offset: clock.offset(at: change)))
      now = change
    }
    self.spans = spans
  }

  /// Seconds to add to UTC at `time`.
  public func offset(at time: SimulationTime) -> Int {
    spans.last { $0.from <= time }?.offset ?? 0
  }

  /// Seconds since 1970 that a clock of the zone shows at `time`, if it is read as UTC.
  private func localSeconds(at time: SimulationTime) -> Int {
    let elapsed = time.microseconds.dividedDown(by: 1_000_000)
    return start + Int(elapsed) + offset(at: time)
  }

  /// Minutes after local midnight at `time`, 0 to 1 439.
  public func localMinuteOfDay(at time: SimulationTime) -> Int {
    let second = localSeconds(at: time)
    return (second - second.dividedDown(by: 86_400) * 86_400) / 60
  }

  /// The local day of the week at `time`, 1 (Monday) to 7 (Sunday).
  public func weekday(at time: SimulationTime) -> Int { localDate(at: time).weekday }

  func localDate(at time: SimulationTime) -> LocalDate {
    LocalDate(day: localSeconds(at: time).dividedDown(by: 86_400))
  }

  /// The moment at which clocks of the zone first show `minute` after midnight of `date`.
  ///
  /// A time that is skipped when clocks are put forward means the moment it would have been.
  func moment(of date: LocalDate, minute: Int) -> SimulationTime {
    let local = date.day * 86_400 + minute * 60
    let candidates = spans.map { span in
      SimulationTime.start + .seconds(local - span.offset - start)
    }
    let shown = candidates.filter { localSeconds(at: $0) == local }.min()
    return shown ?? skipped(local)
  }

  /// The moment of a skipped local time, told by the offset before the change.
  private func skipped(_ local: Int) -> SimulationTime {
    for (before, after) in zip(spans, spans.dropFirst()) where after.offset > before.offset {
      let moment = SimulationTime.start + .seconds(local - before.offset - start)
      if moment >= after.from, moment < after.from + .seconds(after.offset - before.offset) {
        return moment
      }
    }
    return .start + .seconds(local - (spans.first?.offset ?? 0) - start)
  }

  /// The local date and time at `time` with the offset, as `2026-03-03T09:00:00+01:00`.
  public func timestamp(at time: SimulationTime) -> String {
    let (year, month, day) = localDate(at: time).parts
    let local = localSeconds(at: time)
    let second = local - local.dividedDown(by: 86_400) * 86_400
    let offset = offset(at: time)
    let sign = offset < 0 ? "-" : "+"
    let zone = "\(sign)\(two(abs(offset) / 3600)):\(two(abs(offset) / 60 % 60))"
    let date = "\(String(repeating: "0", count: max(0, 4 - "\(year)".count)))\(year)"
    return "\(date)-\(two(month))-\(two(day))T\(two(second / 3600)):\(two(second / 60 % 60)):"
      + "\(two(second % 60))\(zone)"
  }

  private func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}

extension BinaryInteger {
  /// The quotient rounded towards minus infinity; `divisor` > 0.
  func dividedDown(by divisor: Self) -> Self {
    let quotient = self / divisor
    return quotient * divisor > self ? quotient - 1 : quotient
  }
}
