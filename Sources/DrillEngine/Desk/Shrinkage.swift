import EventKernel

extension [SimulationTime] {
  /// Comings and goings with pauses of a quarter of an hour that add up to the shrinkage.
  ///
  /// Shrinkage is paid time in which nobody is available: meetings, training, a walk. Each shift is
  /// cut into as many equal parts as it has pauses, and a pause lies at a random place of each part.
  ///
  /// - Parameters:
  ///   - share: The shrinkage, 0 to 0.9.
  ///   - seat: Whose luck is drawn.
  ///   - seed: The drill's seed.
  /// - Returns: Moments at which the seat comes (even places) and goes (odd places).
  func withPauses(_ share: Double, seat: Int, seed: UInt64) -> [SimulationTime] {
    guard share > 0, last != .distantFuture else { return self }
    let pause = SimulationDuration.minutes(15)
    var stream = RandomStream("shrinkage", seed: seed, keys: seat)
    var result: [SimulationTime] = []
    for index in stride(from: 0, to: count - 1, by: 2) {
      let (begin, end) = (self[index], self[index + 1])
      let pauses = Int(((end - begin) * Swift.min(share, 0.9) / pause).rounded())
      result.append(begin)
      for number in 0..<pauses {
        let part = (end - begin) / Double(pauses)
        let room = Swift.max(part - pause - .minutes(1), .zero)
        let from = begin + part * Double(number) + room * stream.uniform()
        result.append(from)
        result.append(from + pause)
      }
      result.append(end)
    }
    return result
  }
}
