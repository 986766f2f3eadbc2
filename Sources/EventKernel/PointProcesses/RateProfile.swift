/// A rate of arrivals that is constant for stretches of time, as counts by the hour give it.
public struct RateProfile: Hashable, Codable, Sendable {
  /// The length of each stretch.
  public let step: SimulationDuration
  /// The rate in each stretch, in arrivals per second.
  public let rates: [Double]
  /// Whether the profile begins anew after its last stretch, or nothing comes any more.
  public let repeats: Bool

  /// Creates a profile that begins at STARTEX.
  ///
  /// - Parameters:
  ///   - step: The length of each stretch; positive.
  ///   - rates: The rate in each stretch, in arrivals per second; at least one, none negative.
  ///   - repeats: Whether the profile begins anew after its last stretch.
  public init(step: SimulationDuration, rates: [Double], repeats: Bool = false) {
    precondition(step > .zero && !rates.isEmpty, "\(rates.count) rates of \(step) each")
    precondition(rates.allSatisfy { $0 >= 0 && $0 < .infinity }, "\(rates) are not all rates")
    self.step = step
    self.rates = rates
    self.repeats = repeats
  }

  /// The greatest rate, in arrivals per second.
  public var maximum: Double { rates.reduce(0, max) }

  /// The rate at `time`, in arrivals per second; 0 before STARTEX and after a profile that ends.
  public func rate(at time: SimulationTime) -> Double {
    guard time >= .start else { return 0 }
    let index = Int(time.microseconds / step.microseconds)
    if repeats { return rates[index % rates.count] }
    return index < rates.count ? rates[index] : 0
  }

  /// The number of arrivals to expect from STARTEX to `time`.
  ///
  /// - Complexity: O(count of `rates`).
  public func expectedArrivals(until time: SimulationTime) -> Double {
    guard time > .start else { return 0 }
    let whole = Int(time.microseconds / step.microseconds)
    let rest = Double(time.microseconds % step.microseconds) / 1e6
    let rounds = repeats ? whole / rates.count : 0
    let full = repeats ? whole % rates.count : min(whole, rates.count)
    let perRound = rates.reduce(0, +) * step.inSeconds
    let open = rates.prefix(full).reduce(0, +) * step.inSeconds
    return Double(rounds) * perRound + open + rate(at: time) * rest
  }
}
