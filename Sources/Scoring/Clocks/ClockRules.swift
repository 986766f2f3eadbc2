import EventKernel
import Journaling
import ScenarioModel

/// What starts and stops each kind of clock.
///
/// | kind | starts | stops | target's level |
/// |---|---|---|---|
/// | `detect` | `alert.raised` (genuine), when visible | `alert.opened` of that alert | the alert's expected level |
/// | `validate` | `alert.opened` | `alert.verdict` of that alert | the alert's expected level |
/// | `acknowledge` | first `escalation.notified` of a role for a level | first `escalation.acknowledged` of it by that role | the level |
/// | `escalate` | `level.expected` above the declared level, when visible | `level.reached` at that rank or higher and one of its roles notified | the expected level |
/// | `first-response` | first `level.expected` above calm or genuine `alert.raised`, when visible | first published statement | the situation then |
/// | `approval-turn` | `message.submitted` | last decision on that version and step | the situation then |
/// | `holding-statement` | level with statement channels expected (visible) or declared, whichever is first | statements published on every one of its channels since | the level |
/// | `channel-sync` | first of those publications | last of them | the level |
/// | `internal-brief` | level above calm expected (visible) or declared | `status.updated` or a published status page or internal brief | the level |
/// | `update-cadence` | each published statement while the declared level promises updates | the next one; target: the promised interval | the declared level |
/// | `handoff` | `handoff.sent` | `handoff.accepted` of that case | the situation then |
/// | `blackout-enforcement` | `blackout.on` with posts to pause | `scheduled.paused` of the last of them | the level, or the situation then |
/// | `case-response` | `case.opened` | first published answer, or closed as answered; target × allowance of the emotion | the situation then |
/// | `resolution` | first level above calm expected | expected level calm for 10 min | the highest level since |
/// | `debrief` | ENDEX | an observation of kind `debrief` after it | the highest level |
///
/// “The situation” is the higher of the expected level, as visible, and the declared one. Where
/// the expected level falls again before the stop, that is when there was nothing left to wait
/// for. Times are net of pauses; clocks that depend on the feed (detect, validate, escalate,
/// first response) are net of feed outages as well.
struct ClockRules {
  let drill: DrillRecord

  /// The runs of a kind of clock, by start.
  func runs(of kind: ClockDefinition.Kind) -> [ClockRun] {
    let runs =
      switch kind {
      case .detect: detections()
      case .validate: validations()
      case .acknowledge: acknowledgements()
      case .escalate: escalations()
      case .firstResponse: firstResponses()
      case .approvalTurn: approvalTurns()
      case .holdingStatement: holdingStatements()
      case .channelSync: channelSyncs()
      case .internalBrief: internalBriefs()
      case .updateCadence: updateCadences()
      case .handoff: handoffs()
      case .blackoutEnforcement: blackoutEnforcements()
      case .caseResponse: caseResponses()
      case .resolution: resolutions()
      case .debrief: debriefs()
      }
    return runs.sorted { ($0.startedAt, $0.start.sequence) < ($1.startedAt, $1.start.sequence) }
  }

  /// Entries of a type by the id of what they are about, the first of each.
  func first(_ type: FactType) -> [String: JournalEntry] {
    Dictionary(drill.entries(type).map { ($0.subjectID, $0) }) { first, _ in first }
  }
}
