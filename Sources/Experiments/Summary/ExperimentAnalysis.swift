public import EventKernel
import ScenarioModel

/// What the rows of an experiment say so far; rows are taken in their order.
///
/// Memory grows with outcomes, policies and settings of assumptions, not with replications.
public struct ExperimentAnalysis: Sendable {
  /// The experiment.
  public let plan: ExperimentPlan
  /// Units of the base world so far.
  public private(set) var units = 0
  /// Units of other worlds so far.
  public private(set) var settingUnits = 0
  /// All scenarios together first, then each on its own if there are several.
  public private(set) var groups: [ResultGroup]
  /// What each setting of assumptions gave, as far as it is complete.
  public private(set) var worlds: [WorldResult] = []
  /// The choice of the best policy, if one is to be chosen.
  public private(set) var choice: BestPolicy?
  private var current: ResultGroup

  /// Nothing has been played yet.
  public init(_ plan: ExperimentPlan) {
    self.plan = plan
    let whole = ResultGroup(plan, name: "all", scenarios: plan.scenarios.indices)
    groups = [whole]
    current = whole
    if plan.scenarios.count > 1 {
      groups += plan.scenarios.indices.map { index in
        ResultGroup(plan, name: plan.scenarios[index].identity.id, scenarios: index..<(index + 1))
      }
    }
    if let selection = plan.selection, plan.policies.count > 1 {
      choice = BestPolicy(
        policies: plan.policies.count, indifference: selection.indifference,
        probability: selection.probability,
        wantsMore: plan.outcomes[selection.outcome].better == .more)
    }
  }

  /// Takes a unit into account.
  public mutating func record(_ result: UnitResult) {
    guard result.unit.world == 0 else { return recordSetting(result) }
    units += 1
    for index in groups.indices { groups[index].record(result) }
    guard let selection = plan.selection else { return }
    let values = plan.policies.indices.compactMap {
      groups[0].value(of: selection.outcome, policy: $0, in: result)
    }
    if values.count == plan.policies.count { choice?.record(values) }
  }

  private mutating func recordSetting(_ result: UnitResult) {
    settingUnits += 1
    current.record(result)
    guard let each = plan.robustness?.replications, settingUnits % each == 0 else { return }
    worlds.append(WorldResult(current))
    current = ResultGroup(plan, name: "all", scenarios: plan.scenarios.indices)
  }

  /// Whether the base world has been played often enough.
  public var isEnough: Bool {
    switch plan.stopping {
    case .fixed(let count): units >= count
    case .precision(let outcome, let rule):
      rule.looks(at: units) && (units >= rule.most || isPrecise(outcome, rule))
    case .selection(let most): units >= most || choice?.best != nil
    }
  }

  /// Whether the difference of every policy, or the mean of a single one, is known well enough.
  public func isPrecise(_ outcome: Int, _ rule: PrecisionRule) -> Bool {
    let tallies = groups[0].tallies[outcome]
    guard plan.policies.count > 1 else {
      return Self.isMet(tallies[0], tallies[0].mean, rule, plan.confidence)
    }
    guard let factor = groups[0].jointFactor(of: outcome, level: plan.confidence) else {
      return false
    }
    return groups[0].pairs[outcome].dropFirst().allSatisfy { pair in
      let half = factor * (pair.difference.variance / Double(pair.difference.count)).squareRoot()
      return rule.isMet(halfWidth: half, reference: tallies[0].mean)
    }
  }

  private static func isMet(
    _ tally: Tally, _ reference: Double, _ rule: PrecisionRule, _ level: Double
  ) -> Bool {
    guard let interval = tally.confidenceInterval(level: level) else { return false }
    return rule.isMet(halfWidth: interval.halfWidth, reference: reference)
  }
}

/// The outcomes of one scenario, or of several taken together.
public struct ResultGroup: Sendable {
  /// The scenario's id, or `all`.
  public let name: String
  /// Each policy by itself: outcome, policy.
  public private(set) var tallies: [[Tally]]
  /// Each policy against the first: outcome, policy.
  public private(set) var pairs: [[PairedTally]]
  /// Each policy against each other one but the first, for their correlations: outcome, pair.
  private var others: [[Tally]]
  private let scenarios: Range<Int>
  private let policies: Int

  init(_ plan: ExperimentPlan, name: String, scenarios: Range<Int>) {
    self.name = name
    self.scenarios = scenarios
    policies = plan.policies.count
    tallies = plan.outcomes.map { _ in plan.policies.map { _ in Tally() } }
    pairs = plan.outcomes.map { _ in plan.policies.map { _ in PairedTally() } }
    let count = max(plan.policies.count - 1, 0)
    others = plan.outcomes.map { _ in Array(repeating: Tally(), count: count * count) }
  }

  mutating func record(_ result: UnitResult) {
    for outcome in tallies.indices {
      for policy in 0..<policies {
        if let value = value(of: outcome, policy: policy, in: result) {
          tallies[outcome][policy].record(value)
        }
        let pair = pair(of: outcome, policy: policy, in: result)
        pairs[outcome][policy].record(base: pair?.0, policy: pair?.1)
      }
      if policies > 2 { recordOthers(outcome, result) }
    }
  }

  /// Differences between policies other than the first, for units in which all have a value.
  private mutating func recordOthers(_ outcome: Int, _ result: UnitResult) {
    let values = (0..<policies).map { value(of: outcome, policy: $0, in: result) }
    guard !values.contains(nil) else { return }
    let known = values.compactMap { $0 }
    for left in 1..<policies {
      for right in 1..<left {
        let place = (left - 1) * (policies - 1) + right - 1
        others[outcome][place].record(known[left] - known[right])
      }
    }
  }

  /// The factor by which standard errors of an outcome's differences are multiplied, so that all
  /// intervals hold together with probability `level`; `nil` below two pairs.
  public func jointFactor(of outcome: Int, level: Double) -> Double? {
    let tallies = pairs[outcome].dropFirst().map(\.difference)
    guard let count = tallies.map(\.count).min(), count >= 2 else { return nil }
    let table = tallies.indices.map { row in
      tallies.indices.map { correlation(of: outcome, row, $0, tallies) }
    }
    return JointQuantile.factor(
      level: level, correlations: table, degreesOfFreedom: Double(count - 1))
  }

  /// From the variances of both differences and of the difference between them.
  private func correlation(
    of outcome: Int, _ left: Int, _ right: Int, _ tallies: [Tally]
  ) -> Double {
    guard left != right else { return 1 }
    let apart = others[outcome][max(left, right) * (policies - 1) + min(left, right)]
    let (first, second) = (tallies[left].variance, tallies[right].variance)
    guard first > 0, second > 0, apart.count >= 2 else { return 0 }
    let shared = (first + second - apart.variance) / 2
    return min(max(shared / (first * second).squareRoot(), -1), 1)
  }

  /// The mean over the scenarios in which there was something to measure.
  func value(of outcome: Int, policy: Int, in result: UnitResult) -> Double? {
    let values = scenarios.compactMap { result.values[$0 * policies + policy][outcome] }
    return values.isEmpty ? nil : values.reduce(0, +) / Double(values.count)
  }

  /// The means over the scenarios in which both the first policy and `policy` have a value.
  private func pair(of outcome: Int, policy: Int, in result: UnitResult) -> (Double, Double)? {
    var base = 0.0
    var changed = 0.0
    var count = 0.0
    for scenario in scenarios {
      guard let first = result.values[scenario * policies][outcome],
        let second = result.values[scenario * policies + policy][outcome]
      else { continue }
      base += first
      changed += second
      count += 1
    }
    return count > 0 ? (base / count, changed / count) : nil
  }
}

/// What one setting of assumptions gave.
public struct WorldResult: Sendable {
  /// Mean difference to the first policy: outcome, policy; `nil` without a pair.
  public let differences: [[Double?]]
  /// The variance of each mean difference that luck within the world gives; `nil` below two pairs.
  public let noises: [[Double?]]
  /// The mean of the first policy, by outcome; `nil` without a value.
  public let bases: [Double?]

  init(_ group: ResultGroup) {
    differences = group.pairs.map { row in
      row.map { $0.difference.count > 0 ? $0.difference.mean : nil }
    }
    noises = group.pairs.map { row in
      row.map { pair in
        let count = pair.difference.count
        return count > 1 ? pair.difference.variance / Double(count) : nil
      }
    }
    bases = group.tallies.map { $0[0].count > 0 ? $0[0].mean : nil }
  }
}
