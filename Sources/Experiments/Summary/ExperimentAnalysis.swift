import EventKernel
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
    guard let half = halfWidth(of: outcome) else { return false }
    return rule.isMet(halfWidth: half, reference: groups[0].tallies[outcome][0].mean)
  }

  /// Half the width of the widest interval: of the differences to the first policy, or of the mean
  /// of a single one; `nil` below two pairs.
  public func halfWidth(of outcome: Int) -> Double? {
    guard plan.policies.count > 1 else {
      return groups[0].tallies[outcome][0].confidenceInterval(level: plan.confidence)?.halfWidth
    }
    let contrasts = Contrast.toFirst(of: plan.policies.count)
    guard
      let factor = groups[0].jointFactor(of: outcome, contrasts, level: plan.confidence)
    else { return nil }
    return contrasts.map { groups[0].pair($0, of: outcome).standardError * factor }.max()
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
    let pairs = group.tallies.indices.map { outcome in
      group.tallies[outcome].indices.map { policy in
        policy > 0 ? group.pair(Contrast(policy, against: 0), of: outcome) : PairedTally()
      }
    }
    differences = pairs.map { row in
      row.map { $0.difference.count > 0 ? $0.difference.mean : nil }
    }
    noises = pairs.map { row in
      row.map { $0.difference.count > 1 ? $0.standardError * $0.standardError : nil }
    }
    bases = group.tallies.map { $0[0].count > 0 ? $0[0].mean : nil }
  }
}
