import DrillEngine
import Scoring
import ToneAnalysis

/// The worlds of an experiment with their documents made ready, each when it is first played.
///
/// Shared by all threads; which of them plays a unit changes nothing.
final class WorldStages: Sendable {
  private struct Place: Hashable {
    let scenario: Int
    let policy: Int
    let setting: Int
  }

  private let plan: ExperimentPlan
  private let settings: [AssumptionSetting]
  private let stages = Memo<Place, WorldStage>(capacity: 64)

  init(_ plan: ExperimentPlan, settings: [AssumptionSetting]) {
    self.plan = plan
    self.settings = settings
  }

  /// Plays all drills of a unit.
  func play(_ unit: ReplicationUnit) throws(DrillSetupError) -> UnitResult {
    var values: [[Double?]] = []
    for scenario in plan.scenarios.indices {
      for policy in plan.policies.indices {
        let place = Place(scenario: scenario, policy: policy, setting: unit.world)
        let stage = try stages.value(for: place) { () throws(DrillSetupError) in
          try WorldStage(
            plan.world(scenario: scenario, policy: policy, unit: unit, settings: settings))
        }
        values.append(stage.replication(seed: unit.seed).values(of: plan.outcomes))
      }
    }
    return UnitResult(unit: unit, values: values)
  }
}

/// A world made ready: any number of its futures can be played, on any thread.
final class WorldStage: Sendable {
  private let world: World
  private let stage: DrillStage
  private let scoring: ScoringDocuments
  private let memory = ScoringMemory()

  init(_ world: World) throws(DrillSetupError) {
    self.world = world
    stage = try DrillStage(world.setup)
    scoring = world.scoring
  }

  /// Plays and scores a future: the one door from experiments to the engine and to scoring.
  ///
  /// Nothing is written anywhere. The same world and seed give the same result.
  func replication(seed: UInt64) -> Replication {
    var drill = Drill(stage, seed: seed)
    drill.runToEnd()
    let journal = drill.journal
    let card = score(journal, by: scoring, depth: .values, memory: memory)
    return Replication(world: world.with(seed: seed), journal: journal, scorecard: card)
  }
}
