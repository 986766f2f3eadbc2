public import XMLReading

/// The drills of an experiment that deserve a look: the worst, and the one in the middle.
public struct RemarkableDrills: Sendable {
  /// Why a drill is worth opening.
  public enum Reason: String, Sendable {
    case worst, median
  }

  /// One of them.
  public struct Choice: Sendable, Hashable {
    /// The scenario's index.
    public let scenario: Int
    /// The policy's index.
    public let policy: Int
    /// The number of the unit in the base world.
    public let replication: Int
    /// Why.
    public let reason: Reason
    /// The first outcome's value.
    public let value: Double
    /// From 1 for the worst.
    public let rank: Int

    /// A name for a folder, such as `worst-2`.
    public var name: String { reason == .worst ? "worst-\(rank)" : "median" }
  }

  /// For each scenario and policy: the worst first, then the middle one.
  public private(set) var choices: [Choice] = []

  /// Looks for the worst by the first outcome, and for the one nearest to its median.
  ///
  /// - Throws: What is wrong with the rows.
  public init(_ plan: ExperimentPlan, rows path: String, worst count: Int) throws(Diagnostics) {
    let summary = try ExperimentSummary.summarize(
      plan, rows: path, program: ProgramIdentity(build: ""))
    let sign = plan.outcomes[0].better == .more ? -1.0 : 1
    for scenario in plan.scenarios.indices {
      let groups = summary.outcomes[0].groups
      let group = groups.count > 1 ? groups[scenario + 1] : groups[0]
      for policy in plan.policies.indices {
        var search = Search(worst: count, median: group.policies[policy].median, sign: sign)
        var reader = try ResultReader(path, plan: plan)
        while let result = try reader.next(), result.unit.world == 0 {
          let values = result.values[scenario * plan.policies.count + policy]
          if let value = values[0] { search.see(value, result.unit.replication) }
        }
        choices += search.found(scenario, policy)
      }
    }
  }

  /// Keeps the worst and the middle of values that come one after the other.
  private struct Search {
    let worst: Int
    let median: Double?
    let sign: Double
    private var worstOnes: [(value: Double, replication: Int)] = []
    private var middle: (value: Double, replication: Int)?

    init(worst: Int, median: Double?, sign: Double) {
      self.worst = worst
      self.median = median
      self.sign = sign
    }

    mutating func see(_ value: Double, _ replication: Int) {
      let place = worstOnes.firstIndex { sign * value > sign * $0.value } ?? worstOnes.count
      worstOnes.insert((value, replication), at: place)
      if worstOnes.count > worst { worstOnes.removeLast() }
      guard let median else { return }
      let gap = middle.map { abs($0.value - median) } ?? .infinity
      if abs(value - median) < gap { middle = (value, replication) }
    }

    func found(_ scenario: Int, _ policy: Int) -> [Choice] {
      let last = worstOnes.enumerated().map { place, drill in
        Choice(
          scenario: scenario, policy: policy, replication: drill.replication, reason: .worst,
          value: drill.value, rank: place + 1)
      }
      let middle = middle.map { drill in
        Choice(
          scenario: scenario, policy: policy, replication: drill.replication, reason: .median,
          value: drill.value, rank: 1)
      }
      return last + (middle.map { [$0] } ?? [])
    }
  }
}
