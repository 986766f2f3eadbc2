/// A moment of simulated time: whole microseconds since STARTEX, the first moment of a run.
@frozen
public struct SimulationTime: Hashable, Codable, Sendable {
  /// The microseconds since STARTEX; negative before it.
  public let microseconds: Int64

  /// Creates the moment `microseconds` after STARTEX.
  @inlinable
  public init(microseconds: Int64) {
    self.microseconds = microseconds
  }

  /// STARTEX.
  @inlinable
  public static var start: SimulationTime { SimulationTime(microseconds: 0) }
  /// The last moment that can be told, 292 000 years after STARTEX.
  @inlinable
  public static var distantFuture: SimulationTime { SimulationTime(microseconds: .max) }

  /// The time since STARTEX.
  @inlinable
  public var sinceStart: SimulationDuration { SimulationDuration(microseconds: microseconds) }
  /// The seconds since STARTEX.
  @inlinable
  public var inSeconds: Double { Double(microseconds) / 1e6 }
}

extension SimulationTime: Comparable {
  /// Tells whether `left` comes before `right`.
  @inlinable
  public static func < (left: SimulationTime, right: SimulationTime) -> Bool {
    left.microseconds < right.microseconds
  }

  /// The moment `duration` after `time`.
  @inlinable
  public static func + (time: SimulationTime, duration: SimulationDuration) -> SimulationTime {
    let (sum, overflow) = time.microseconds.addingReportingOverflow(duration.microseconds)
    precondition(!overflow, "\(time) + \(duration) is beyond 292 000 years")
    return SimulationTime(microseconds: sum)
  }

  /// The moment `duration` before `time`.
  @inlinable
  public static func - (time: SimulationTime, duration: SimulationDuration) -> SimulationTime {
    let (rest, overflow) = time.microseconds.subtractingReportingOverflow(duration.microseconds)
    precondition(!overflow, "\(time) - \(duration) is beyond 292 000 years")
    return SimulationTime(microseconds: rest)
  }

  /// The time from `earlier` to `later`; negative if they are the other way round.
  @inlinable
  public static func - (later: SimulationTime, earlier: SimulationTime) -> SimulationDuration {
    later.sinceStart - earlier.sinceStart
  }

  /// Moves `time` on by `duration`.
  @inlinable
  public static func += (time: inout SimulationTime, duration: SimulationDuration) {
    time = time + duration
  }
}

extension SimulationTime: CustomStringConvertible {
  /// The time since STARTEX, as `1h05m`.
  public var description: String { sinceStart.description }
}
