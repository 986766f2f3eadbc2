/// A whole number that changes from time to time, such as agents busy, with its exact mean over time.
@frozen
public struct CountOverTime: Hashable, Sendable {
  /// The present value.
  @inlinable
  public var value: Int { present }
  /// The greatest value so far.
  @inlinable
  public var maximum: Int { greatest }

  @usableFromInline var present: Int
  @usableFromInline var greatest: Int
  /// The sum of value × microseconds up to the last change.
  @usableFromInline var area: Int64 = 0
  @usableFromInline var start: SimulationTime
  @usableFromInline var since: SimulationTime

  /// Creates a count that begins with `value` at `time`.
  ///
  /// - Parameters:
  ///   - value: The first value.
  ///   - time: When observation begins.
  @inlinable
  public init(_ value: Int = 0, at time: SimulationTime = .start) {
    present = value
    greatest = value
    start = time
    since = time
  }

  /// Changes the value at `time`.
  ///
  /// - Parameters:
  ///   - change: What to add; may be negative.
  ///   - time: Not before the last change.
  @inlinable
  public mutating func add(_ change: Int, at time: SimulationTime) {
    area += Int64(present) * (time - since).microseconds
    since = time
    present += change
    greatest = max(greatest, present)
  }

  /// Forgets all but the present value, as at the end of a warm-up.
  @inlinable
  public mutating func restart(at time: SimulationTime) {
    self = CountOverTime(value, at: time)
  }

  /// The mean over time up to `time`; the value itself if no time has passed.
  @inlinable
  public func mean(until time: SimulationTime) -> Double {
    guard time > start else { return Double(value) }
    let whole = Double(area) + Double(value) * Double((time - since).microseconds)
    return whole / Double((time - start).microseconds)
  }
}
