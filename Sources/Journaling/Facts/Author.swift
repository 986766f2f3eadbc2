/// Which of the four doors a fact came through.
public enum Source: String, Hashable, Sendable, CaseIterable {
  /// A seat that is being drilled, human or simulated.
  case player
  /// Somebody who steers the drill.
  case controller
  /// The simulated world.
  case engine
  /// Somebody who observes and rates.
  case evaluator
}

/// Who brought a fact about, and in which role.
public struct Author: Hashable, Sendable {
  /// The door the fact came through.
  public var source: Source
  /// The pseudonym of the seat; never a person's name.
  public var actor: String?
  /// The role the seat acted in, which a deputy may have taken over from another.
  public var role: String?
  /// The team of the seat.
  public var team: String?

  /// Names an author by what is known of them.
  public init(
    _ source: Source, actor: String? = nil, role: String? = nil, team: String? = nil
  ) {
    self.source = source
    self.actor = actor
    self.role = role
    self.team = team
  }

  /// The simulated world itself.
  public static let engine = Author(.engine)
}
