extension RandomStream {
  /// The next arrival of a Poisson process whose rate changes with time.
  ///
  /// Candidates arrive at `maximumRate`, and each is kept with the chance `rate` ÷ `maximumRate`; so the
  /// rate may also depend on the state of the model, as long as it stays below the maximum.
  ///
  /// - Parameters:
  ///   - time: The search begins after this moment.
  ///   - end: The last moment of interest.
  ///   - maximumRate: At least the rate at any time, in arrivals per second; positive.
  ///   - rate: The rate at a moment, in arrivals per second; 0 to `maximumRate`.
  /// - Returns: When it comes, or `nil` if nothing comes by `end`.
  /// - Complexity: O(`maximumRate` ÷ `rate`).
  ///
  /// Source: P. A. W. Lewis and G. S. Shedler, Naval Research Logistics Quarterly 26(3), 1979.
  public mutating func nextArrival(
    after time: SimulationTime, until end: SimulationTime, maximumRate: Double,
    rate: (SimulationTime) -> Double
  ) -> SimulationTime? {
    precondition(maximumRate > 0, "a maximum rate of \(maximumRate) brings nobody")
    var elapsed = 0.0
    let span = (end - time).inSeconds
    while true {
      elapsed += exponential() / maximumRate
      guard elapsed <= span else { return nil }
      let candidate = time + .seconds(elapsed)
      let present = rate(candidate)
      precondition(
        present >= 0 && present <= maximumRate,
        "the rate \(present)/s at \(candidate) is not between 0 and the maximum \(maximumRate)/s")
      if uniform() * maximumRate < present { return candidate }
    }
  }
}
