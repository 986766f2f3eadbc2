/// A whole number that changes from time to time, such as agents busy, with its exact mean over time.
@frozen
public struct CountOverTime: Hashable, Sendable {
  /// The present value.
  public private(set) var value: Int
  /// The greatest value so far.
  public private(set) var maximum: Int
  /// The sum of value × microseconds up to the last change.
  private var area: Int64 = 0
  private var start: SimulationTime
  private var since: SimulationTime

  /// Creates a count that begins with `value` at `time`.
  ///
  /// - Parameters:
  ///   - value: The first value.
  ///   - time: When observation begins.
  public init(_ value: Int = 0, at time: SimulationTime = .start) {
    self.value = value
    maximum = value
    start = time
    since = time
  }

  /// Changes the value at `time`.
  ///
  /// - Parameters:
  ///   - change: What to add; may be negative.
  ///   - time: Not before the last change.
  public mutating func add(_ change: Int, at time: SimulationTime) {
    area += Int64(value) * (time - since).microseconds
    since = time
    value += change
    maximum = max(maximum, value)
  }

  /// Forgets all but the present value, as at the end of a warm-up.
  public mutating func restart(at time: SimulationTime) {
    self = CountOverTime(value, at: time)
  }

  /// The mean over time up to `time`; the value itself if no time has passed.
  public func mean(until time: SimulationTime) -> Double {
    guard time > start else { return Double(value) }
    let whole = Double(area) + Double(value) * Double((time - since).microseconds)
    return whole / Double((time - start).microseconds)
  }
}
