/// What becomes of somebody who asks a resource for service.
@frozen
public enum Admission: Hashable, Sendable {
  /// Service begins now.
  case started
  /// All are busy; the ticket names the place in the line.
  case waiting(WaitingTicket)
  /// The line was too long, and the customer went away.
  case balked

  /// Tells whether service begins now.
  @inlinable
  public var isStarted: Bool {
    if case .started = self { true } else { false }
  }
}
