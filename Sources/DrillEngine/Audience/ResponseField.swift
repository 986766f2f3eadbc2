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
  private var factors: [Double] = []

  mutating func add(_ response: Response) {
    responses.append(response)
    minute = .min
  }

  /// F for a cell (channel × regions + region), `cells` of them in all.
  mutating func factor(
    at time: SimulationTime, cell: Int, of cells: Int, onset: SimulationDuration
  ) -> Double {
    guard !responses.isEmpty else { return 1 }
    let now = time.microseconds / 60_000_000
    if now != minute { refresh(now, cells: cells, onset: onset) }
    return factors[cell]
  }

  private mutating func refresh(_ now: Int64, cells: Int, onset: SimulationDuration) {
    minute = now
    let time = SimulationTime(microseconds: now * 60_000_000)
    var logs = [Double](repeating: 0, count: cells)
    for response in responses {
      let age = max((time - response.at).inSeconds, 0)
      let effect = response.logFactor * (1 - PortableMath.exp(-age / max(onset.inSeconds, 1)))
      for cell in 0..<cells { logs[cell] += effect * response.coverage[cell] }
    }
    factors = logs.map { min(max(PortableMath.exp($0), Self.least), Self.greatest) }
  }
}
