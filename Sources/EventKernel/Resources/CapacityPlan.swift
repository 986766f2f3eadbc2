/// How many are on duty when: shifts, breaks, call-outs.
public struct CapacityPlan: Hashable, Codable, Sendable {
  /// From when on how many are there.
  public struct Step: Hashable, Codable, Sendable {
    /// When the capacity changes.
    public let time: SimulationTime
    /// The capacity from then on; not negative.
    public let capacity: Int

    /// Creates a step.
    ///
    /// - Parameters:
    ///   - time: When the capacity changes.
    ///   - capacity: The capacity from then on; not negative.
    public init(time: SimulationTime, capacity: Int) {
      precondition(capacity >= 0, "a capacity of \(capacity) is negative")
      self.time = time
      self.capacity = capacity
    }
  }

  /// The changes, the earliest first, each to another capacity than before.
  public let steps: [Step]

  /// Creates a plan from its changes.
  ///
  /// - Parameter steps: In any order; of several at one moment the last counts.
  public init(steps: [Step]) {
    var kept: [Step] = []
    for step in Self.sorted(steps) {
      if kept.last?.time == step.time { kept.removeLast() }
      if step.capacity != kept.last?.capacity ?? 0 { kept.append(step) }
    }
    self.steps = kept
  }

  /// Creates a plan from shifts, which add up where they overlap.
  ///
  /// - Parameter shifts: When each begins and ends, and how many are on it.
  public init(shifts: [(begin: SimulationTime, end: SimulationTime, count: Int)]) {
    let changes = shifts.flatMap { [($0.begin, $0.count), ($0.end, -$0.count)] }
    var capacity = 0
    var steps: [Step] = []
    for time in Set(changes.map(\.0)).sorted() {
      capacity += changes.reduce(0) { $0 + ($1.0 == time ? $1.1 : 0) }
      steps.append(Step(time: time, capacity: capacity))
    }
    self.init(steps: steps)
  }

  /// The capacity at `time`; 0 before the first step.
  ///
  /// - Complexity: O(steps).
  public func capacity(at time: SimulationTime) -> Int {
    steps.last { $0.time <= time }?.capacity ?? 0
  }

  /// The steps in order of time; of one moment as they were given.
  private static func sorted(_ steps: [Step]) -> [Step] {
    steps.enumerated().sorted { ($0.element.time, $0.offset) < ($1.element.time, $1.offset) }
      .map(\.element)
  }
}
