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
  private let memory = WorldMemory()
  private let reading: FigureReading

  init(_ plan: ExperimentPlan, settings: [AssumptionSetting]) {
    self.plan = plan
    self.settings = settings
    reading = FigureReading(plan.outcomes.map(\.figure))
  }

  /// Plays all drills of a unit.
  func play(_ unit: ReplicationUnit) throws(DrillSetupError) -> UnitResult {
    var values: [[Double?]] = []
    for scenario in plan.scenarios.indices {
      for policy in plan.policies.indices {
        let place = Place(scenario: scenario, policy: policy, setting: unit.world)
        let stage = try stages.value(for: place) { () throws(DrillSetupError) in
          try WorldStage(
            plan.world(scenario: scenario, policy: policy, unit: unit, settings: settings),
            reading: reading, memory: memory)
        }
        let replication = stage.replication(seed: unit.seed)
        values.append(replication.values(of: plan.outcomes))
      }
    }
    return UnitResult(unit: unit, values: values)
  }
}

/// What is known of texts and conditions in all worlds that are scored by one guideline.
struct WorldMemory: Sendable {
  let hearing: PublicToneMemory
  let scoring: ScoringMemory

  init() {
    let tones = ToneMemory()
    hearing = PublicToneMemory(tones)
    scoring = ScoringMemory(tones)
  }
}

/// A world made ready: any number of its futures can be played, on any thread.
final class WorldStage: Sendable {
  private let world: World
  private let stage: DrillStage
  private let scoring: ScoringDocuments
  private let parts: ScorecardParts
  private let memory: ScoringMemory

  /// Makes a world ready; without a reading of figures the whole scorecard is worked out.
  init(
    _ world: World, reading: FigureReading? = nil, memory: WorldMemory = WorldMemory()
  ) throws(DrillSetupError) {
    self.world = world
    self.memory = memory.scoring
    parts = reading?.parts ?? .all
    var setup = world.setup
    setup.hearing = memory.hearing
    stage = try DrillStage(setup)
    var scoring = world.scoring
    if let reading { scoring.sheet = reading.narrowed(scoring.sheet) }
    self.scoring = scoring
  }

  /// Plays and scores a future: the one door from experiments to the engine and to scoring.
  ///
  /// Nothing is written anywhere. The same world and seed give the same result; what no figure
  /// reads is left out of the scorecard.
  func replication(seed: UInt64) -> Replication {
    var drill = Drill(stage, seed: seed)
    drill.runToEnd()
    let journal = drill.journal
    let card = score(parts, of: journal, by: scoring, memory: memory)
    return Replication(world: world.with(seed: seed), journal: journal, scorecard: card)
  }
}
