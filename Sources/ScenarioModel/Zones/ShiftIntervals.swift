public import EventKernel

extension Shift {
  /// When somebody on this shift is at work, from a day before STARTEX to `end`.
  ///
  /// Hours are local: across a change to summer time a night shift is an hour shorter. Breaks are
  /// left out. Intervals of shifts that touch are joined.
  ///
  /// - Parameters:
  ///   - start: When the drill starts.
  ///   - end: The last moment of interest.
  /// - Returns: Half-open intervals in order, without overlap; the first may begin before STARTEX.
  ///   Empty for an unknown zone, which reading refuses.
  public func intervals(from start: DrillStart, until end: SimulationTime) -> [Range<
    SimulationTime
  >] {
    guard let clock = ZoneOffsets(zone: zone, start: start, until: end) else { return [] }
    let first = clock.localDate(at: .start).day - 1
    let last = clock.localDate(at: end).day
    let worked = (first...max(first, last)).map(LocalDate.init(day:))
      .filter { days.contains($0.weekday) }
      .flatMap { intervals(on: $0, clock) }
      .filter { $0.upperBound > .start && $0.lowerBound <= end }
    return Self.joined(worked)
  }

  /// The intervals of the shift that starts on `date`.
  private func intervals(on date: LocalDate, _ clock: ZoneOffsets) -> [Range<SimulationTime>] {
    func moment(_ minute: Int) -> SimulationTime {
      clock.moment(of: LocalDate(day: date.day + minute / 1440), minute: minute % 1440)
    }
    let finish = to <= from ? to + 1440 : to
    var result: [Range<SimulationTime>] = []
    var begin = moment(from)
    for pause in pauses {
      let stop = moment(pause.lowerBound)
      if stop > begin { result.append(begin..<stop) }
      begin = max(begin, moment(pause.upperBound))
    }
    let stop = moment(finish)
    if stop > begin { result.append(begin..<stop) }
    return result
  }

  /// The breaks in minutes after the midnight before the shift starts, in order.
  private var pauses: [Range<Int>] {
    breaks.map { pause in
      let first = pause.from < from ? pause.from + 1440 : pause.from
      var last = pause.to
      while last <= first { last += 1440 }
      return first..<last
    }
    .sorted { $0.lowerBound < $1.lowerBound }
  }

  private static func joined(_ intervals: [Range<SimulationTime>]) -> [Range<SimulationTime>] {
    var result: [Range<SimulationTime>] = []
    for next in intervals.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      guard let last = result.last, next.lowerBound <= last.upperBound else {
        result.append(next)
        continue
      }
      result[result.count - 1] = last.lowerBound..<max(last.upperBound, next.upperBound)
    }
    return result
  }
}
