import EventKernel

/// W1: takes the soonest event and schedules another, so that the number waiting never changes.
///
/// Source: D. W. Jones, Communications of the ACM 29(4), 1986.
func hold(size: Int, operations: Int) {
  var random = RandomStream("hold", seed: 12345)
  var calendar = EventCalendar<UInt32>()
  let mean = SimulationDuration.seconds(60)
  for number in 0..<size {
    calendar.schedule(UInt32(number), after: random.exponential(mean: mean))
  }
  for _ in 0..<size {
    guard let number = calendar.next() else { return }
    calendar.schedule(number, after: random.exponential(mean: mean))
  }
  let stopwatch = Stopwatch()
  for _ in 0..<operations {
    guard let number = calendar.next() else { return }
    calendar.schedule(number, after: random.exponential(mean: mean))
  }
  let rate = calendar.now.inSeconds / 60 / (Double(operations + size) / Double(size))
  stopwatch.report("W1", events: operations, check: "rate=\(rounded(rate, 4))")
}
