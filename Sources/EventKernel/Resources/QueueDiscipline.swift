/// Who is next in a line.
@frozen
public enum QueueDiscipline: Hashable, Codable, Sendable {
  /// Whoever came first.
  case firstInFirstOut
  /// Whoever came last.
  case lastInFirstOut
  /// The lowest priority number; of equals whoever came first.
  case priority
  /// The lowest priority number, but waiting makes up for it: each step of priority is worth a head start
  /// of `headStart`, so nobody waits for ever.
  case ageing(headStart: SimulationDuration)

  /// What the line sorts by, before the order of coming.
  @inlinable
  func rank(priority: Int, since: SimulationTime) -> Int64 {
    switch self {
    case .firstInFirstOut, .lastInFirstOut: 0
    case .priority: Int64(priority)
    case .ageing(let headStart): (since + headStart * priority).microseconds
    }
  }

  /// Whether somebody may be let in before others who wait already.
  @inlinable
  var usesPriority: Bool {
    switch self {
    case .firstInFirstOut, .lastInFirstOut: false
    case .priority, .ageing: true
    }
  }

  /// Whether of two with the same rank the later one goes first.
  @inlinable
  var prefersLater: Bool {
    if case .lastInFirstOut = self { true } else { false }
  }
}
