public import Journaling
public import Scoring

/// The after-action report of a drill: one value, several ways to write it.
public struct Debrief: Sendable {
  let card: Scorecard
  let journal: Journal
  let baseline: Journal?
  let head: String?

  /// Gathers what a report is made of.
  ///
  /// - Parameters:
  ///   - scorecard: What the drill was worth.
  ///   - journal: What happened.
  ///   - baseline: The same drill with nobody acting, for the recovery curve.
  ///   - head: The journal's head hash, for the integrity block.
  public init(
    scorecard: Scorecard, journal: Journal, baseline: Journal? = nil, head: String? = nil
  ) {
    card = scorecard
    self.journal = journal
    self.baseline = baseline
    self.head = head
  }

  public func html() -> String { "" }
  public func markdown() -> String { "" }
  public func csvTables() -> [(name: String, csv: String)] { [] }
}
