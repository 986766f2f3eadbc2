/// What becomes of customers who arrive at random, wait in one line for equal agents, and never give up.
///
/// Arrivals are a Poisson process, services exponentially distributed. Customers who do give up make the
/// truth better than this for those who stay; see `ErlangA`.
///
/// Source: A. K. Erlang, 1917. Computed through Erlang B's recurrence, which neither overflows nor
/// cancels.
public enum ErlangC {
  /// The share of customers who have to wait.
  ///
  /// - Parameters:
  ///   - load: The offered load in erlangs: arrivals per second × mean service in seconds.
  ///   - agents: At least 1.
  /// - Returns: 0 to 1; 1 if `load` ≥ `agents`, when the queue grows without end.
  /// - Complexity: O(`agents`).
  public static func probabilityOfWaiting(load: Double, agents: Int) -> Double {
    precondition(load >= 0 && agents >= 1, "a load of \(load) erlangs on \(agents) agents")
    guard load < Double(agents) else { return 1 }
    var blocked = 1.0
    for agent in 1...agents { blocked = load * blocked / (Double(agent) + load * blocked) }
    let utilization = load / Double(agents)
    return blocked / (1 - utilization * (1 - blocked))
  }

  /// The mean wait of all customers, those who do not wait included.
  ///
  /// - Parameters:
  ///   - load: The offered load in erlangs.
  ///   - agents: At least 1.
  ///   - service: The mean service time.
  /// - Returns: `SimulationDuration.longest` if `load` ≥ `agents`.
  public static func meanWait(
    load: Double, agents: Int, service: SimulationDuration
  ) -> SimulationDuration {
    guard load < Double(agents) else { return .longest }
    let probability = probabilityOfWaiting(load: load, agents: agents)
    return service * (probability / (Double(agents) - load))
  }

  /// The share of customers served within `limit`.
  ///
  /// - Parameters:
  ///   - load: The offered load in erlangs.
  ///   - agents: At least 1.
  ///   - service: The mean service time.
  ///   - limit: The wait that still counts.
  /// - Returns: 0 to 1; 0 if `load` ≥ `agents`.
  public static func serviceLevel(
    load: Double, agents: Int, service: SimulationDuration, within limit: SimulationDuration
  ) -> Double {
    guard load < Double(agents) else { return 0 }
    let probability = probabilityOfWaiting(load: load, agents: agents)
    return 1 - probability * PortableMath.exp(-(Double(agents) - load) * (limit / service))
  }
}
