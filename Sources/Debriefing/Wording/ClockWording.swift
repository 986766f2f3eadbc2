import ScenarioModel

/// What starts and stops the clocks, for readers.
enum ClockWording {
  /// The two ends of a kind of clock.
  static func definition(_ kind: ClockDefinition.Kind) -> (starts: String, stops: String) {
    watching(kind) ?? speaking(kind) ?? working(kind)
  }

  private static func watching(_ kind: ClockDefinition.Kind) -> (starts: String, stops: String)? {
    switch kind {
    case .detect: ("a genuine alert is visible", "somebody opens it")
    case .validate: ("an alert is opened", "it is judged real or false")
    case .acknowledge: ("a role is first notified of a level", "that role acknowledges it")
    case .escalate:
      (
        "the matrix visibly calls for more than is declared",
        "that level or a higher one is declared, and one of its roles notified"
      )
    case .resolution: ("a level above calm is first called for", "calm has lasted ten minutes")
    default: nil
    }
  }

  private static func speaking(_ kind: ClockDefinition.Kind) -> (starts: String, stops: String)? {
    switch kind {
    case .firstResponse:
      ("the first level above calm or genuine alert is visible", "the first public statement")
    case .holdingStatement:
      (
        "a level that needs statements is called for or declared",
        "statements are out on every channel it names"
      )
    case .channelSync: ("the first of those statements", "the last of them")
    case .updateCadence:
      ("a public statement while updates are promised", "the next public statement")
    case .internalBrief:
      ("a level above calm is called for or declared", "the status page or a brief says so")
    default: nil
    }
  }

  private static func working(_ kind: ClockDefinition.Kind) -> (starts: String, stops: String) {
    switch kind {
    case .approvalTurn: ("a version goes to approval", "the last decision on it")
    case .handoff: ("a case is handed over", "it is accepted")
    case .blackoutEnforcement:
      ("a blackout with posts to pause is declared", "the last of them is paused")
    case .caseResponse:
      ("a case is opened", "the customer is answered; more time where emotions run high")
    case .debrief: ("ENDEX", "a debrief is recorded")
    default: ("its first entry", "its last entry")
    }
  }
}
