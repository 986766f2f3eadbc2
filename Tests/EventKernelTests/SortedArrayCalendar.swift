import EventKernel

/// The calendar as simply as can be: an array, sorted by time and then by order of scheduling.
struct SortedArrayCalendar {
  struct Entry {
    var time: Int64
    var order: Int
    var event: Int
  }

  var now: Int64 = 0
  var entries: [Entry] = []
  private var scheduled = 0

  mutating func schedule(_ event: Int, at time: Int64) {
    scheduled += 1
    entries.append(Entry(time: time, order: scheduled, event: event))
    entries.sort { ($0.time, $0.order) < ($1.time, $1.order) }
  }

  mutating func next(until time: Int64 = .max) -> Int? {
    guard let first = entries.first, first.time <= time else { return nil }
    now = first.time
    return entries.removeFirst().event
  }

  mutating func cancel(_ event: Int) -> Bool {
    guard let index = entries.firstIndex(where: { $0.event == event }) else { return false }
    entries.remove(at: index)
    return true
  }

  mutating func reschedule(_ event: Int, to time: Int64) -> Bool {
    guard cancel(event) else { return false }
    schedule(event, at: time)
    return true
  }
}
