public import DrillEngine
import EventKernel
public import Journaling
import ScenarioModel
public import Scoring

/// A drill that was played and scored in memory.
public struct Replication: Sendable {
  /// The documents and the seed.
  public let world: World
  /// What happened.
  public let journal: Journal
  /// What it was worth.
  public let scorecard: Scorecard

  /// Plays and scores a future: the one door from experiments to the engine and to scoring.
  ///
  /// Nothing is written anywhere. The same world gives the same result, on any number of threads.
  public static func run(_ world: World) throws(DrillSetupError) -> Replication {
    var drill = try Drill(world.setup)
    drill.runToEnd()
    let journal = drill.journal
    return Replication(
      world: world, journal: journal, scorecard: score(journal, by: world.scoring))
  }

  /// The value of each figure; `nil` where the drill gave nothing to measure.
  public func values(of outcomes: [Outcome]) -> [Double?] {
    outcomes.map { $0.value(in: self) }
  }
}
