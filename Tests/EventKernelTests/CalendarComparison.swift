import EventKernel

/// A calendar and the sorted array beside it, which must always agree.
struct CalendarComparison {
  enum Step: Equatable {
    case schedule(after: Int64)
    case next
    case nextUntil(after: Int64)
    case cancel(Int)
    case reschedule(Int, after: Int64)
    case advance
    case copy
    /// Fails by itself, to show that faults are found and told.
    case fault
  }

  private var calendar = EventCalendar<Int>()
  private var array = SortedArrayCalendar()
  private var handles: [EventHandle] = []

  /// Does `step` on both; tells what differs.
  mutating func perform(_ step: Step) -> String? {
    switch step {
    case .schedule(let delay):
      array.schedule(handles.count, at: array.now + delay)
      handles.append(calendar.schedule(handles.count, after: .init(microseconds: delay)))
    case .next:
      let (found, expected) = (calendar.next(), array.next())
      if found != expected { return "next is \(found as Any), not \(expected as Any)" }
    case .nextUntil(let delay):
      return nextUntil(array.now + delay)
    case .cancel(let event):
      guard event < handles.count else { return nil }
      let (found, expected) = (calendar.cancel(handles[event]), array.cancel(event))
      if found != expected { return "cancelling \(event) gives \(found)" }
    case .reschedule(let event, let delay):
      return reschedule(event, to: array.now + delay)
    case .advance:
      let time = array.entries.first?.time ?? array.now + 3
      array.now = time
      calendar.advance(to: SimulationTime(microseconds: time))
    case .copy:
      return changeCopy()
    case .fault:
      return "a fault by order"
    }
    return difference
  }

  private mutating func nextUntil(_ time: Int64) -> String? {
    let expected = array.next(until: time)
    if expected == nil { array.now = max(array.now, time) }
    let found = calendar.next(until: SimulationTime(microseconds: time))
    return found == expected ? difference : "next until \(time) is \(found as Any)"
  }

  private mutating func reschedule(_ event: Int, to time: Int64) -> String? {
    guard event < handles.count else { return nil }
    let expected = array.reschedule(event, to: time)
    let found = calendar.reschedule(handles[event], to: SimulationTime(microseconds: time))
    return found == expected ? difference : "moving \(event) gives \(found)"
  }

  /// Empties a copy, which must leave the original as it was.
  private func changeCopy() -> String? {
    var copy = self
    while copy.array.entries.count > 0 {
      if let fault = copy.perform(.next) { return "in a copy: \(fault)" }
    }
    return difference
  }

  /// What differs in plain sight.
  private var difference: String? {
    if calendar.count != array.entries.count { return "\(calendar.count) events are waiting" }
    if calendar.now.microseconds != array.now { return "now is \(calendar.now.microseconds)" }
    let next = calendar.nextTime?.microseconds
    return next == array.entries.first?.time ? nil : "the next time is \(next as Any)"
  }

  /// The shortest part of `steps` found that still shows a fault, by leaving out ever smaller stretches.
  static func shortened(_ steps: [Step]) -> [Step] {
    var kept = steps
    var length = steps.count / 2
    while length > 0 {
      var start = 0
      while start < kept.count {
        let shorter = Array(kept[..<start] + kept[min(start + length, kept.count)...])
        if fault(of: shorter) == nil { start += length } else { kept = shorter }
      }
      length /= 2
    }
    return kept
  }

  /// Does `steps` one after the other, then empties both.
  static func fault(of steps: [Step]) -> String? {
    var comparison = CalendarComparison()
    for (number, step) in steps.enumerated() {
      if let fault = comparison.perform(step) { return "step \(number): \(fault)" }
    }
    while comparison.array.entries.count > 0 {
      if let fault = comparison.perform(.next) { return "emptying after \(steps.count): \(fault)" }
    }
    return nil
  }
}
