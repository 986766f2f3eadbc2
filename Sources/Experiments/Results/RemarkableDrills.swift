import ScenarioModel
public import XMLReading

/// The drills of an experiment that deserve a look: the worst, the best, and the one in the middle.
public struct RemarkableDrills: Sendable {
  /// Why a drill is worth opening.
  public enum Reason: String, Sendable, Codable, CaseIterable {
    case worst, best, median
  }

  /// How many of which are wanted of each policy in each scenario.
  public struct Wish: Sendable, Hashable {
    /// How many of the worst.
    public var worst: Int
    /// How many of the best.
    public var best: Int
    /// Whether the middle one is wanted.
    public var median: Bool

    /// Nothing, unless said otherwise.
    public init(worst: Int = 0, best: Int = 0, median: Bool = false) {
      self.worst = worst
      self.best = best
      self.median = median
    }
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
    /// From 1 for the worst, or the best.
    public let rank: Int

    /// A name for a folder, such as `night-recall-worst-2-seed-17`, with the ids of policy and
    /// scenario.
    public func name(in plan: ExperimentPlan) -> String {
      let place = reason == .median ? "" : "-\(rank)"
      return "\(plan.policies[policy].id)-\(plan.scenarios[scenario].identity.id)-"
        + "\(reason.rawValue)\(place)-seed-\(plan.unit(replication).seed)"
    }
  }

  /// For each scenario and policy: the worst first, then the best, then the middle one.
  public private(set) var choices: [Choice] = []
  /// The fewest drills with a value that any policy has in any scenario.
  public private(set) var fewest = 0

  /// Looks for the worst and best by the first outcome, and for those nearest to its medians.
  ///
  /// - Parameters:
  ///   - plan: The experiment.
  ///   - path: Its rows.
  ///   - medians: Of the first outcome: scenario, policy.
  ///   - wish: What to look for.
  /// - Throws: What is wrong with the rows.
  public init(
    _ plan: ExperimentPlan, rows path: String, medians: [[Double?]], wish: Wish
  ) throws(Diagnostics) {
    let sign = plan.outcomes[0].better == .more ? -1.0 : 1
    var searches = plan.scenarios.indices.flatMap { scenario in
      plan.policies.indices.map { policy in
        Search(wish, median: medians[scenario][policy], sign: sign)
      }
    }
    var reader = try ResultReader(path, plan: plan)
    while let result = try reader.next(), result.unit.world == 0 {
      for (place, values) in result.values.enumerated() {
        if let value = values[0] { searches[place].see(value, result.unit.replication) }
      }
    }
    for (place, search) in searches.enumerated() {
      let (scenario, policy) = place.quotientAndRemainder(dividingBy: plan.policies.count)
      choices += search.found(scenario, policy)
    }
    fewest = searches.map(\.count).min() ?? 0
  }

  /// Keeps the worst, the best and the middle of values that come one after the other.
  private struct Search {
    private(set) var count = 0
    private let median: Double?
    private var worst: Ranking
    private var best: Ranking
    private var middle = Ranking(most: 1)
    private let sign: Double

    init(_ wish: Wish, median: Double?, sign: Double) {
      self.median = wish.median ? median : nil
      self.sign = sign
      worst = Ranking(most: wish.worst)
      best = Ranking(most: wish.best)
    }

    mutating func see(_ value: Double, _ replication: Int) {
      count += 1
      worst.see(Drill(value: value, replication: replication), key: -sign * value)
      best.see(Drill(value: value, replication: replication), key: sign * value)
      if let median {
        middle.see(Drill(value: value, replication: replication), key: abs(value - median))
      }
    }

    func found(_ scenario: Int, _ policy: Int) -> [Choice] {
      [(worst, Reason.worst), (best, .best), (middle, .median)].flatMap { ranking, reason in
        ranking.drills.enumerated().map { place, drill in
          Choice(
            scenario: scenario, policy: policy, replication: drill.replication, reason: reason,
            value: drill.value, rank: place + 1)
        }
      }
    }
  }

  private struct Drill {
    let value: Double
    let replication: Int
  }

  /// The drills with the least keys, the earlier of equal ones first.
  private struct Ranking {
    private(set) var drills: [Drill] = []
    private var keys: [Double] = []
    private let most: Int

    init(most: Int) { self.most = most }

    mutating func see(_ drill: Drill, key: Double) {
      guard drills.count < most || key < keys.last ?? -.infinity else { return }
      let place = keys.firstIndex { key < $0 } ?? keys.count
      keys.insert(key, at: place)
      drills.insert(drill, at: place)
      guard keys.count > most else { return }
      keys.removeLast()
      drills.removeLast()
    }
  }
}
