/// What becomes of customers who arrive at random, wait in one line for equal agents, and give up when
/// their patience ends.
///
/// Arrivals are a Poisson process; service and patience are exponentially distributed. Computed from the
/// balance of the birth-and-death process, up to the queue length that no longer matters.
///
/// Source: C. Palm, 1957; the notation is that of Mandelbaum and Zeltyn, *Service Engineering in Action*,
/// 2007.
public struct ErlangA: Hashable, Sendable {
  /// The share of customers who find all agents busy.
  public let probabilityOfWaiting: Double
  /// The share of customers who give up.
  public let probabilityOfAbandonment: Double
  /// The mean time in the queue of all customers, those who give up included.
  public let meanWait: SimulationDuration
  /// The share of the agents' time spent serving.
  public let occupancy: Double

  /// Works out the steady state.
  ///
  /// - Parameters:
  ///   - arrivalsPerSecond: Positive.
  ///   - service: The mean service time; positive.
  ///   - patience: The mean patience; positive.
  ///   - agents: At least 1.
  /// - Complexity: O(`agents` + typical queue length).
  public init(
    arrivalsPerSecond: Double, service: SimulationDuration, patience: SimulationDuration,
    agents: Int
  ) {
    precondition(
      arrivalsPerSecond > 0 && agents >= 1, "\(arrivalsPerSecond)/s for \(agents) agents")
    precondition(service > .zero && patience > .zero, "service \(service), patience \(patience)")
    let rate = arrivalsPerSecond
    let serving = 1 / service.inSeconds
    let (below, busy) = Self.statesBelow(agents, load: rate / serving)
    let (waiting, queue) = Self.statesAbove(
      rate: rate, capacity: Double(agents) * serving, leaving: 1 / patience.inSeconds)
    let total = below + waiting
    probabilityOfWaiting = waiting / total
    probabilityOfAbandonment = queue / total / patience.inSeconds / rate
    meanWait = .seconds(queue / total / rate)
    occupancy = (busy + waiting * Double(agents)) / total / Double(agents)
  }

  /// The weight of all states with a free agent, and with the busy ones counted, relative to the state
  /// in which the last agent is taken.
  private static func statesBelow(_ agents: Int, load: Double) -> (weight: Double, busy: Double) {
    var term = 1.0
    var weight = 0.0
    var busy = 0.0
    for number in stride(from: agents, to: 0, by: -1) {
      term *= Double(number) / load
      weight += term
      busy += term * Double(number - 1)
    }
    return (weight, busy)
  }

  /// The weight of all states with every agent busy, and with the queue counted.
  private static func statesAbove(
    rate: Double, capacity: Double, leaving: Double
  ) -> (weight: Double, queue: Double) {
    var term = 1.0
    var weight = 1.0
    var queue = 0.0
    var length = 0.0
    repeat {
      length += 1
      term *= rate / (capacity + length * leaving)
      weight += term
      queue += term * length
    } while term * (length + 1) > queue * 1e-18 || rate > capacity + length * leaving
    return (weight, queue)
  }
}
