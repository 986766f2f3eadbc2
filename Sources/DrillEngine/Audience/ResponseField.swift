import EventKernel
import ScenarioModel

/// The joint effect of the organization's answers on branching: F(t) = Π f_q^(1 − e^(−(t − t_q)/onset)).
///
/// Evaluated once a minute for each channel and region; between minutes it is constant.
struct ResponseField: Sendable {
  struct Response: Sendable {
    let at: SimulationTime
    /// ln of the factor f_q when the answer has fully taken effect.
    let logFactor: Double
    /// Weight by channel and region, 0 to 1.
    let coverage: [Double]
  }

  /// The greatest factor that acceptance is normalized by; products above it are cut.
  static let greatest = 1.25
  /// The least factor: words do not stop more than three quarters of the talk (an assumption).
  static let least = 0.25

  private(set) var responses: [Response] = []
  private var minute = Int64.min
  /// How far each response has taken effect at `minute`, as its part of ln F.
  private var effects: [Double] = []
  /// F of each cell at `minute`, where somebody has asked for it.
  private var factors: [Double?] = []

  mutating func add(_ response: Response) {
    responses.append(response)
    effects.append(0)
    minute = .min
  }

  /// F for a cell (channel × regions + region), `cells` of them in all.
  mutating func factor(
    at time: SimulationTime, cell: Int, of cells: Int, onset: SimulationDuration
  ) -> Double {
    guard !responses.isEmpty else { return 1 }
    let now = time.microseconds / 60_000_000
    if now != minute { refresh(now, cells: cells, onset: onset) }
    if let known = factors[cell] { return known }
    var sum = 0.0
    for index in responses.indices { sum += effects[index] * responses[index].coverage[cell] }
    let factor = min(max(PortableMath.exp(sum), Self.least), Self.greatest)
    factors[cell] = factor
    return factor
  }

  /// e^(−age); 0 where it would be lost beside 1.
  private static func remainder(after age: Double) -> Double {
    age < 40 ? PortableMath.exp(-age) : 0
  }

  private mutating func refresh(_ now: Int64, cells: Int, onset: SimulationDuration) {
    minute = now
    let time = SimulationTime(microseconds: now * 60_000_000)
    for index in responses.indices {
      let age = max((time - responses[index].at).inSeconds, 0) / max(onset.inSeconds, 1)
      effects[index] = responses[index].logFactor * (1 - Self.remainder(after: age))
    }
    if factors.count == cells {
      for cell in factors.indices { factors[cell] = nil }
    } else {
      factors = [Double?](repeating: nil, count: cells)
    }
  }
}
