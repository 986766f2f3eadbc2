/// Statistics over time of something that keeps a value until it changes: a queue's length, staff busy.
public struct TimeWeighted: Hashable, Sendable {
  /// The value since `since`.
  public private(set) var value: Double
  /// When the value last changed.
  public private(set) var since: SimulationTime
  /// The least value so far.
  public private(set) var minimum: Double
  /// The greatest value so far.
  public private(set) var maximum: Double
  private var start: SimulationTime
  private var area = ExactSum()

  /// Creates statistics that begin with `value` at `time`.
  ///
  /// - Parameters:
  ///   - value: The first value; finite.
  ///   - time: When observation begins.
  public init(_ value: Double, at time: SimulationTime) {
    self.value = value
    since = time
    start = time
    minimum = value
    maximum = value
  }

  /// Changes the value at `time`.
  ///
  /// - Parameters:
  ///   - newValue: The value from now on; finite.
  ///   - time: Not before the last change.
  public mutating func record(_ newValue: Double, at time: SimulationTime) {
    precondition(time >= since, "\(time) lies before the last change at \(since)")
    area.add(value * (time - since).inSeconds)
    value = newValue
    since = time
    minimum = min(minimum, newValue)
    maximum = max(maximum, newValue)
  }

  /// Forgets all but the present value, as at the end of a warm-up.
  ///
  /// - Parameter time: When observation begins anew; not before the last change.
  public mutating func restart(at time: SimulationTime) {
    precondition(time >= since, "\(time) lies before the last change at \(since)")
    self = TimeWeighted(value, at: time)
  }

  /// The sum of value × seconds up to `time`, which is not before the last change.
  public func integral(until time: SimulationTime) -> Double {
    precondition(time >= since, "\(time) lies before the last change at \(since)")
    var area = area
    area.add(value * (time - since).inSeconds)
    return area.value
  }

  /// The mean over time up to `time`; the value itself if no time has passed.
  public func mean(until time: SimulationTime) -> Double {
    time == start ? value : integral(until: time) / (time - start).inSeconds
  }
}
