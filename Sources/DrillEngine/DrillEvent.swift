import EventKernel

/// Everything that can come due in a drill.
enum DrillEvent: Sendable {
  case startExercise
  case endExercise
  /// The next candidate child of a thread, by its slot.
  case child(Int32)
  /// A post that waited for its translation, by its slot.
  case translated(Int32)
  /// A press article, by number.
  case article(Int32, isFollowUp: Bool)
  /// A marketing post goes out.
  case scheduledPost(Int32)
  /// Measures are taken.
  case measure
  /// Aggregate facts are written.
  case summary
  /// Somebody gets in touch, by number; `attempt` counts from 0.
  case contact(Int32, attempt: UInt8)
  /// Somebody in a queue loses patience, by case.
  case giveUp(Int32)
  /// A post reaches the listening tool as a case, by case.
  case surface(Int32)
  /// An alert becomes visible to those who watch, by alert.
  case alertVisible(Int32)
  /// A seat comes, goes, or pauses.
  case seatChange(Int32)
  /// A seat paged from home is at work.
  case paged(seat: Int32)
  /// A seat called in from home may leave again.
  case relieved(seat: Int32)
  /// A seat ends a piece of work, by work item.
  case workDone(Int32)
  /// Somebody of the crew gets round to an intention, by number.
  case intention(Int32)
  /// An inject is due.
  case inject(Int32)
  /// An expected action's trigger is a moment of its own.
  case expectation(Int32)
  /// The deadline of an expected action.
  case deadline(Int32)
  /// A fact's version becomes current.
  case fact(Int32, version: Int32)
  /// A rung of a ladder: by running ladder, loop and step.
  case rung(Int32, loop: Int16, step: Int16)
  /// A blackout ordered by an inject ends.
  case blackoutEnds(Int32)
  /// The listening feed is back.
  case feedRestored
  /// A later wave of the crisis.
  case shock(Int32)
  /// Something admitted from outside, by number.
  case act(Int32)
}
