import EventKernel
import Journaling
import ScenarioModel

/// Writes the drill's facts and gives each its number.
struct Recorder: Sendable {
  private(set) var journal: Journal
  /// Entries since the expectations last looked, by sequence.
  private(set) var latest = 0

  init(_ plan: DrillPlan) {
    let setup = plan.setup
    let identities =
      [
        setup.scenario.identity, setup.organization.identity, setup.matrix.identity,
        setup.crew.identity,
      ] + setup.alsoNamed
    var header = JournalHeader(
      versions: EngineVersions(
        engine: DrillEngineVersion.current, streams: RandomStream.version),
      seed: plan.seed,
      startex: plan.startex,
      documents: identities.map {
        DocumentReference(
          kind: Journaling.DocumentKind(rawValue: $0.kind.rawValue), id: $0.id,
          version: $0.version, path: $0.path, hash: $0.contentHash)
      })
    header.options = [
      "crew": .string(setup.crew.name),
      "played-seats": .list(setup.playedSeats.sorted()),
      "summary-seconds": .integer(setup.summaryInterval.microseconds / 1_000_000),
    ]
    journal = Journal(header: header)
  }

  /// Writes a fact; returns its sequence number.
  @discardableResult
  mutating func record(_ fact: consuming Fact) -> Int {
    latest = journal.record(consume fact)
    return latest
  }
}

/// Which engine wrote a journal; changes when the same seed gives other bytes.
public enum DrillEngineVersion {
  /// The version, as a journal's header records it.
  public static let current = "4"
}
