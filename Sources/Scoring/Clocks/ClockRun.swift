import EventKernel
import Journaling

/// One time a clock ran, before targets and scores: what started it, what stopped it, and how
/// long there was something to wait for.
struct ClockRun {
  /// The entry that started it.
  var start: JournalEntry
  /// When, as the role could see it.
  var startedAt: SimulationTime
  /// The entry that stopped it.
  var stop: JournalEntry?
  /// From when on there was nothing left to wait for; `nil`: ENDEX.
  var limit: SimulationTime?
  /// What it is about.
  var subject = ""
  /// The level whose target counts.
  var level = ""
  /// The role that has to act.
  var role = ""
  /// The seat that acts.
  var seat = ""
  /// Overrides the definition's target, such as by a promised interval.
  var target: SimulationDuration?
  /// Multiplies the target, such as 2 for distressed customers.
  var allowance = 1.0
  /// Whether feed outages are deducted.
  var needsFeed = false
  /// Why it cannot be assessed, whatever happened; empty: it can.
  var obstacle = ""
  /// The clause for a stop, such as `alert a-3 opened`.
  var done = ""
  /// The clause for no stop, such as `alert a-3 never opened`.
  var missing = ""
  /// The clause for the start, such as `it became visible`.
  var since = ""

  /// A run from `start`, at the moment it could be seen.
  init(_ start: JournalEntry, about subject: String, level: String) {
    self.start = start
    startedAt = start.visibleTime
    self.subject = subject
    self.level = level
  }
}
