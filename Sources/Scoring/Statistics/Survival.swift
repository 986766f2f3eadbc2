import EventKernel

/// The Kaplan–Meier estimate (Journal of the American Statistical Association 53, 1958): some
/// times are known only to be longer than observed.
enum Survival {
  /// The shortest time by which half are estimated to have stopped; `nil` when that is never.
  static func median(
    _ times: [(elapsed: SimulationDuration, hasStopped: Bool)]
  ) -> SimulationDuration? {
    let sorted = times.sorted {
      ($0.elapsed, $0.hasStopped ? 0 : 1) < ($1.elapsed, $1.hasStopped ? 0 : 1)
    }
    var surviving = 1.0
    for (index, time) in sorted.enumerated() where time.hasStopped {
      let atRisk = Double(sorted.count - index)
      surviving *= (atRisk - 1) / atRisk
      if surviving <= 0.5 + 1e-12 { return time.elapsed }
    }
    return nil
  }
}
