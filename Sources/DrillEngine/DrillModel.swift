import EventKernel
import Journaling
import ScenarioModel

/// A running drill: everything that changes.
///
/// A copy is a fork.
struct DrillModel: SimulationModel, Sendable {
  typealias Event = DrillEvent

  let plan: DrillPlan
  var recorder: Recorder
  var audience: AudienceModel
  var contacts = ContactModel()
  var desk: WorkDesk
  var cases: [CustomerCase] = []
  var alerts: [Alert] = []
  var situation: Situation
  var messages: [DraftMessage] = []
  var notices: [Notice] = []
  var ladders: [RunningLadder] = []
  var blackouts: [RunningBlackout] = []
  var intentions: [Intention?] = []
  var exercise: ExerciseState
  var occasions = Occasions()
  var acts: [AdmittedAct] = []
  var hasEnded = false
  /// Events handled so far.
  private(set) var handled = 0

  init(_ plan: DrillPlan) {
    self.plan = plan
    recorder = Recorder(plan)
    audience = AudienceModel(plan)
    desk = WorkDesk(plan.people)
    situation = Situation(plan)
    exercise = ExerciseState(plan)
  }

  /// Changes the drill as `event` demands, records it, and schedules what follows.
  mutating func handle(_ event: DrillEvent, calendar: inout EventCalendar<DrillEvent>) {
    guard !hasEnded else { return }
    handled += 1
    let first = recorder.latest + 1
    dispatch(event, &calendar)
    settleExpectations(since: first, at: calendar.now)
  }

  private mutating func dispatch(_ event: DrillEvent, _ calendar: inout DrillCalendar) {
    switch event {
    case .startExercise, .endExercise, .summary, .fact, .inject, .expectation, .deadline:
      handleExercise(event, &calendar)
    case .child, .translated, .article, .scheduledPost, .shock:
      handleAudience(event, &calendar)
    case .contact, .giveUp, .surface:
      handleContact(event, &calendar)
    case .seatChange, .paged, .relieved, .workDone, .intention:
      handleWork(event, &calendar)
    case .measure, .alertVisible, .rung, .blackoutEnds, .feedRestored:
      handleSituation(event, &calendar)
    case .act(let number):
      perform(number, &calendar)
    }
  }
}

typealias DrillCalendar = EventCalendar<DrillEvent>
