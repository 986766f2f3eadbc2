public import EventKernel

/// A week on the clocks of a zone, from Monday midnight, perhaps one in which clocks change.
public struct WorkWeek: Sendable, Hashable {
  /// What people call it, such as `an ordinary week`.
  public let title: String
  /// Its first moment.
  public let start: DrillStart
  /// How long it lasts: 168 hours, an hour more or less when clocks change.
  public let length: SimulationDuration
  private let monday: LocalDate

  /// The weeks of a year that matter to people in some zones: an ordinary one, then each in which
  /// clocks of one of the zones change.
  ///
  /// - Parameters:
  ///   - year: The year, 1970 to 9998.
  ///   - zones: IANA names; the first one's clock tells the hours. Unknown ones are left out.
  /// - Returns: The weeks; none if the first zone is unknown.
  public static func weeks(of year: Int, in zones: [String]) -> [WorkWeek] {
    guard let first = zones.first, let new = LocalDate(year: year, month: 1, day: 1) else {
      return []
    }
    var changes: [Change] = []
    for zone in zones {
      changes += Self.changes(in: zone, from: new).filter { change in
        !changes.contains { $0.monday == change.monday }
      }
    }
    let free = (1...51).map { LocalDate(day: new.monday.day + 7 * $0) }
      .first { monday in !changes.contains { $0.monday == monday } }
    let ordinary = free.flatMap { WorkWeek("an ordinary week", $0, first) }
    let special = changes.sorted { $0.monday < $1.monday }.compactMap { change in
      WorkWeek(
        "the week of \(change.monday.written), when clocks in \(change.zone) change", change.monday,
        first)
    }
    return [ordinary].compactMap { $0 } + special
  }

  /// A week in which clocks of a zone change.
  private typealias Change = (monday: LocalDate, zone: String)

  private static func changes(in zone: String, from new: LocalDate) -> [Change] {
    guard let clock = ZoneClock(zone) else { return [] }
    var found: [Change] = []
    var now = new.day * 86_400
    let last = now + 365 * 86_400
    while let change = clock.nextChange(after: now), change < last, change > now {
      let local = change + clock.offset(at: change - 1)
      found.append((LocalDate(day: local.dividedDown(by: 86_400)).monday, zone))
      now = change
    }
    return found
  }

  private init?(_ title: String, _ monday: LocalDate, _ zone: String) {
    let next = LocalDate(day: monday.day + 7)
    guard let start = try? DrillStart(local: "\(monday.written)T00:00", zone: zone),
      let end = try? DrillStart(local: "\(next.written)T00:00", zone: zone)
    else { return nil }
    self.title = title
    self.start = start
    self.monday = monday
    length = .seconds(end.unixSeconds - start.unixSeconds)
  }
}

/// When people of an organization are at work in a week, to the minute.
public struct WeekPresence: Sendable {
  /// The week.
  public let week: WorkWeek
  private let clock: ZoneOffsets
  private let organization: Organization
  /// For each seat, when it is at work, in order.
  private let hours: [[Range<SimulationTime>]]

  /// Works out everybody's hours; `nil` for a zone that no clock knows.
  public init?(_ organization: Organization, in week: WorkWeek) {
    let end = SimulationTime.start + week.length
    guard let clock = ZoneOffsets(zone: week.start.zone, start: week.start, until: end) else {
      return nil
    }
    self.week = week
    self.clock = clock
    self.organization = organization
    let shifts = Dictionary(
      organization.shifts.map { ($0.id, $0.intervals(from: week.start, until: end)) },
      uniquingKeysWith: { first, _ in first })
    hours = organization.seats.map { seat in
      seat.shift.isEmpty ? [.start..<end] : shifts[seat.shift] ?? []
    }
  }

  /// When fewer than `quorum` people with one of the roles are at work or on call.
  ///
  /// - Parameters:
  ///   - quorum: How many are needed, at least 1.
  ///   - roles: The roles, any of which will do.
  ///   - pagesOnCall: Whether people on call count as present.
  /// - Returns: Intervals within the week, in order, without overlap.
  public func missing(
    _ quorum: Int = 1, of roles: [String], pagesOnCall: Bool = true
  ) -> [Range<SimulationTime>] {
    let able = organization.seats.indices.filter { seat in
      organization.seats[seat].roles.contains { roles.contains($0) }
    }
    let paged = pagesOnCall ? onCall(for: roles) : []
    let end = SimulationTime.start + week.length
    let cuts = Set(able.flatMap { hours[$0].flatMap { [$0.lowerBound, $0.upperBound] } })
      .filter { $0 > .start && $0 < end }.sorted()
    var found: [Range<SimulationTime>] = []
    for (from, to) in zip([.start] + cuts, cuts + [end]) {
      let count = able.count { seat in
        paged.contains(organization.seats[seat].id) || hours[seat].contains { $0.contains(from) }
      }
      guard count < quorum else { continue }
      if let last = found.last, last.upperBound == from {
        found[found.count - 1] = last.lowerBound..<to
      } else {
        found.append(from..<to)
      }
    }
    return found
  }

  private func onCall(for roles: [String]) -> Set<String> {
    Set(organization.onCall.filter { roles.contains($0.role) }.flatMap(\.seats))
  }

  /// Intervals in words, on the clock of the week's zone: `Mon–Thu 18:00–08:00, Fri 18:00–Mon 08:00`.
  public func written(_ intervals: [Range<SimulationTime>]) -> String {
    var intervals = intervals
    let end = SimulationTime.start + week.length
    if intervals.count > 1, let first = intervals.first, let last = intervals.last,
      first.lowerBound == .start, last.upperBound == end
    {
      intervals =
        Array(intervals.dropFirst().dropLast()) + [last.lowerBound..<first.upperBound + week.length]
    }
    if intervals == [.start..<end] { return "all week" }
    var groups: [(days: [Int], hours: String)] = []
    for interval in intervals {
      let (day, text) = clockTimes(of: interval)
      if let place = groups.firstIndex(where: { $0.hours == text }) {
        groups[place].days.append(day)
      } else {
        groups.append(([day], text))
      }
    }
    return groups.map { Self.written(days: $0.days) + " " + $0.hours }.joined(separator: ", ")
  }

  /// The day on which an interval begins, and its clock times with the other day if it ends later
  /// than on the next morning.
  private func clockTimes(of interval: Range<SimulationTime>) -> (day: Int, text: String) {
    let last = SimulationTime.start + week.length
    let wrapped =
      interval.upperBound > last ? interval.upperBound - week.length : interval.upperBound
    let from = (
      clock.weekday(at: interval.lowerBound), clock.localMinuteOfDay(at: interval.lowerBound)
    )
    let to = (clock.weekday(at: wrapped), clock.localMinuteOfDay(at: wrapped))
    let days = (to.0 - from.0 + 7) % 7
    let isLong = interval.upperBound - interval.lowerBound >= .hours(24) || days > 1
    let midnight = to.1 == 0 && (days == 1 || (days == 0 && isLong))
    let end = midnight && days == 1 ? "24:00" : to.1.asTimeOfDay
    return (
      from.0,
      "\(from.1.asTimeOfDay)–" + (isLong && days != 1 ? "\(Self.names[to.0 - 1]) " : "") + end
    )
  }

  private static let names = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]

  /// Days of the week as `Mon–Thu` or `Mon, Wed`.
  private static func written(days: [Int]) -> String {
    var runs: [ClosedRange<Int>] = []
    for day in Set(days).sorted() {
      if let last = runs.last, last.upperBound == day - 1 {
        runs[runs.count - 1] = last.lowerBound...day
      } else {
        runs.append(day...day)
      }
    }
    return runs.map { run in
      run.count == 1
        ? names[run.lowerBound - 1] : "\(names[run.lowerBound - 1])–\(names[run.upperBound - 1])"
    }.joined(separator: ", ")
  }
}

extension LocalDate {
  /// The Monday of its week.
  var monday: LocalDate { LocalDate(day: day - (weekday - 1)) }

  /// The day as `2026-03-29`.
  var written: String {
    let (year, month, day) = parts
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(year)-\(two(month))-\(two(day))"
  }
}
