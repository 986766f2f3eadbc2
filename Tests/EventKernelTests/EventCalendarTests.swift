import EventKernel
import Testing

@Suite("EventCalendar") struct EventCalendarTests {
  @Test("hands out what is due earlier first, and of one moment what was scheduled first")
  func order() {
    var calendar = EventCalendar<String>()
    calendar.schedule("late", after: .seconds(2))
    calendar.schedule("first of two", after: .seconds(1))
    calendar.schedule("second of two", after: .seconds(1))

    #expect(calendar.nextTime == .start + .seconds(1))
    #expect(calendar.next() == "first of two")
    #expect(calendar.next() == "second of two")
    #expect(calendar.now == .start + .seconds(1))
    #expect(calendar.next() == "late")
    #expect(calendar.next() == nil)
    #expect(calendar.isEmpty)
  }

  @Test("forgets a cancelled event at once and its handle for ever")
  func cancel() {
    var calendar = EventCalendar<Int>()
    let one = calendar.schedule(1, after: .seconds(1))
    let two = calendar.schedule(2, after: .seconds(2))

    #expect(calendar.cancel(one) == true)
    #expect(calendar.cancel(one) == false)
    let three = calendar.schedule(3, after: .seconds(1))
    #expect(!calendar.isPending(one))
    #expect(calendar.isPending(three))
    #expect(calendar.next() == 3)
    #expect(calendar.next() == 2)
    #expect(calendar.cancel(two) == false)
  }

  @Test("moves an event behind what is due then, and keeps its handle")
  func reschedule() {
    var calendar = EventCalendar<Int>()
    let one = calendar.schedule(1, after: .seconds(1))
    calendar.schedule(2, after: .seconds(2))

    #expect(calendar.reschedule(one, to: .start + .seconds(2)) == true)
    #expect(calendar.isPending(one))
    #expect(calendar.next() == 2)
    #expect(calendar.next() == 1)
    #expect(calendar.reschedule(one, to: .start + .seconds(3)) == false)
  }

  @Test("runs before STARTEX and to the end of time")
  func extremes() {
    let first = SimulationTime(microseconds: .min)
    var calendar = EventCalendar<Int>(startingAt: first)
    calendar.schedule(3, at: .distantFuture)
    calendar.schedule(1, at: first)
    for number in 10..<200 { calendar.schedule(number, at: .start) }
    calendar.schedule(4, at: .distantFuture)
    calendar.schedule(2, at: SimulationTime(microseconds: -1))

    #expect(calendar.next() == 1)
    #expect(calendar.next() == 2)
    for number in 10..<200 { #expect(calendar.next() == number) }
    #expect(calendar.next() == 3)
    #expect(calendar.next() == 4)
    #expect(calendar.now == .distantFuture)
  }

  @Test("agrees with a sorted array in every sequence of five steps out of ten, or of six")
  func exhaustive() {
    let length = Thoroughness.isLong ? 6 : 5
    let choices: [CalendarComparison.Step] = [
      .schedule(after: 0), .schedule(after: 1), .schedule(after: 70), .next, .nextUntil(after: 1),
      .cancel(0), .cancel(1), .reschedule(0, after: 1), .reschedule(1, after: 0), .advance,
    ]
    var faults: [String] = []
    let sequences = (0..<length).reduce(1) { count, _ in count * choices.count }
    for number in 0..<sequences where faults.isEmpty {
      var rest = number
      let steps = (0..<length).map { _ in
        defer { rest /= choices.count }
        return choices[rest % choices.count]
      }
      CalendarComparison.fault(of: steps).map { faults.append("\($0) of \(steps)") }
    }
    #expect(faults == [])
  }

  @Test(
    "agrees with a sorted array under any pattern of times",
    arguments: TimePattern.allCases)
  func patterns(pattern: TimePattern) {
    for seed in UInt64(1)...UInt64(4 * Thoroughness.factor) {
      var random = RandomStream("steps", seed: seed)
      let steps = (0..<3000).map { _ in pattern.step(&random) }
      guard let fault = CalendarComparison.fault(of: steps) else { continue }
      Issue.record("\(fault), also in \(CalendarComparison.shortened(steps))")
    }
  }

  @Test(
    "keeps the order among very many events, wherever in the next few new ones are put",
    arguments: [1 << 24, 1 << 20, 1 << 28])
  func large(span: Int) {
    var random = RandomStream("large", seed: 5)
    var calendar = EventCalendar<Int>()
    var times: [SimulationTime] = []
    func schedule(within span: Int) {
      let time = calendar.now + .microseconds(random.integer(below: span))
      calendar.schedule(times.count, at: time)
      times.append(time)
    }
    for _ in 0..<40_000 * Thoroughness.factor { schedule(within: span) }
    var order: [Int] = []
    while let number = calendar.next() {
      order.append(number)
      // Many land behind most of the sorted ones, so that the later half is moved away again.
      if order.count < 20_000 * Thoroughness.factor { schedule(within: span / 80) }
    }
    let expected = times.indices.sorted { (times[$0], $0) < (times[$1], $1) }
    #expect(order == expected)
  }

  @Test("a fault is told with the few steps that show it")
  func shrinking() {
    let noise = (0..<40).map { CalendarComparison.Step.schedule(after: Int64($0)) }
    let steps = noise + [.fault] + noise + [.next]
    #expect(CalendarComparison.fault(of: steps) != nil)
    #expect(CalendarComparison.shortened(steps) == [.fault])
    #expect(CalendarComparison.fault(of: noise) == nil)
  }

  @Test("keeps the order of ten thousand events of one moment, some cancelled, some before it")
  func burst() {
    var calendar = EventCalendar<Int>()
    let handles = (0..<10_000).map { calendar.schedule($0, after: .seconds(5)) }
    for number in stride(from: 0, to: 10_000, by: 3) { calendar.cancel(handles[number]) }
    calendar.advance(to: .start + .seconds(4))
    for number in 0..<500 { calendar.schedule(-number - 1, after: .milliseconds(number)) }

    for number in 0..<500 { #expect(calendar.next() == -number - 1) }
    for number in 0..<10_000 where number % 3 != 0 { #expect(calendar.next() == number) }
    #expect(calendar.isEmpty)
  }

  @Test("frees the events it holds, once, whoever holds a copy")
  func ownership() {
    var token: Token? = Token()
    weak let watched = token
    var calendar = EventCalendar<Token?>()
    for delay in 0..<300 { calendar.schedule(token, after: .seconds(delay)) }
    var copy = calendar
    token = nil

    while copy.next() != nil {}
    #expect(calendar.count == 300)
    #expect(watched != nil)
    calendar.removeAll()
    #expect(watched == nil)
  }
}

/// Something whose life can be watched.
private final class Token: Sendable {}

/// Kinds of times that have been the ruin of calendars.
enum TimePattern: CaseIterable {
  case allEqual, ascending, descending, heavyTailed, farFuture, burstsAtNow, patience, dense

  func step(_ random: inout RandomStream) -> CalendarComparison.Step {
    let event = random.integer(below: 1500)
    switch random.integer(below: 20) {
    case 0...8: return .schedule(after: delay(&random))
    case 9...14: return .next
    case 15: return .nextUntil(after: delay(&random) / 2)
    case 16, 17: return .cancel(event)
    case 18: return random.bernoulli(0.9) ? .reschedule(event, after: delay(&random)) : .copy
    default: return random.bernoulli(0.1) ? .advance : .schedule(after: delay(&random))
    }
  }

  private func delay(_ random: inout RandomStream) -> Int64 {
    let draw = Int64(random.integer(below: 1_000_000))
    switch self {
    case .allEqual: return 0
    case .ascending: return 1_000_000 + draw / 1000
    case .descending: return 1_000_000_000 - Int64(random.index) * 1000
    case .heavyTailed:
      return Int64(min(random.lomax(scale: 100, shape: 0.3), 1e12))
    case .farFuture: return draw < 500_000 ? draw % 100 : 1_000_000_000_000 + draw % 7
    case .burstsAtNow: return draw < 900_000 ? 0 : draw
    case .patience: return draw < 500_000 ? 300_000_000 : draw % 1000
    case .dense: return draw % 40
    }
  }
}
