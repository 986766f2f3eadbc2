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

  /// The value of each figure; `nil` where the drill gave nothing to measure.
  public func values(of outcomes: [Outcome]) -> [Double?] {
    outcomes.map { $0.value(in: self) }
  }
}
