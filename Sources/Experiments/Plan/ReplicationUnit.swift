import ScenarioModel

/// One paired step of an experiment: every policy in every scenario, with one seed.
public struct ReplicationUnit: Sendable, Hashable {
  /// 0: assumptions as the documents have them; else the number of a setting.
  public let world: Int
  /// The number of the step within its world, from 0.
  public let replication: Int
  /// The seed of all its drills.
  public let seed: UInt64
}

/// What a unit gave: the outcomes of its drills, scenario by scenario, policy by policy.
public struct UnitResult: Sendable, Hashable {
  /// Which unit.
  public let unit: ReplicationUnit
  /// The outcomes of each drill: scenario × policies + policy.
  public let values: [[Double?]]
}

extension ExperimentPlan {
  /// The unit of the base world with that number.
  public func unit(_ replication: Int) -> ReplicationUnit {
    ReplicationUnit(world: 0, replication: replication, seed: seed &+ UInt64(replication))
  }

  /// The unit with that number over all settings of assumptions.
  ///
  /// Each setting has seeds of its own, a million apart, so that luck is not one more thing that all
  /// settings share.
  public func unit(ofSettings number: Int) -> ReplicationUnit {
    let each = max(robustness?.replications ?? 1, 1)
    let world = number / each + 1
    let replication = number % each
    return ReplicationUnit(
      world: world, replication: replication,
      seed: seed &+ UInt64(world) &* 1_000_000 &+ UInt64(replication))
  }

  /// How many units the settings of assumptions need.
  public var settingUnits: Int { robustness.map { $0.worlds * $0.replications } ?? 0 }

  /// The settings of assumptions, in order.
  public var settings: [AssumptionSetting] {
    guard let robustness else { return [] }
    return LatinHypercube.settings(
      robustness.worlds, of: robustness.assumptions, seed: seed)
  }

  /// How many drills one unit plays.
  public var drillsPerUnit: Int { scenarios.count * policies.count }

  /// The future of a policy in a scenario, with the seed of a unit.
  public func world(
    scenario: Int, policy: Int, unit: ReplicationUnit, settings: [AssumptionSetting]
  ) -> World {
    let chosen = policies[policy]
    var world = World(
      scenario: scenarios[scenario], organization: chosen.organization, matrix: chosen.matrix,
      crew: chosen.crew, scoring: (sheet, guideline))
    world.seed = unit.seed
    if unit.world > 0 { settings[unit.world - 1].apply(to: &world) }
    return world
  }
}
