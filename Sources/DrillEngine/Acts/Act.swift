public import EventKernel
public import Journaling
public import ScenarioModel

/// What somebody outside does in a drill: the one door, for players, controllers and scripts.
///
/// Things are named as the journal names them: `alert-3`, `notice-7`, `case-12`, `message-4`.
public enum Act: Sendable, Hashable {
  /// Looks at an alert.
  case openAlert(String)
  /// Judges an alert.
  case judgeAlert(String, isReal: Bool)
  /// Declares a level, or asks those who may to declare it.
  case declare(level: String)
  /// Acknowledges a notice.
  case acknowledge(String)
  /// Notifies a role of the level in force.
  case notify(role: String)
  /// Writes a message from a library text (`template`, with `version`) or freely (`text`).
  case draft(MessageDraft)
  /// Sends a draft to those who must approve it.
  case submit(String)
  /// Approves a submitted message.
  case approve(String)
  /// Sends a submitted message back.
  case requestChanges(String, reason: String)
  /// Publishes a message.
  case publish(String)
  /// Takes a waiting case.
  case takeCase(String)
  /// Tags a case with an emotion.
  case tagCase(String, tag: String)
  /// Answers a case in hand and closes it.
  case answerCase(String, text: String)
  /// Changes the priority of a waiting case, 0 to 4.
  case prioritise(String, priority: Int)
  /// Pauses a scheduled marketing post.
  case pausePost(String)
  /// Updates the internal status page.
  case updateStatus(text: String)
  /// Writes into the decision log.
  case logDecision(about: String, reason: String)
  /// Control delivers an inject now.
  case fireInject(String)
  /// Control takes an inject out.
  case skipInject(String)
  /// Control or an evaluator notes something.
  case note(String)
  /// Control ends the exercise.
  case endExercise
}

/// A message that a player writes.
public struct MessageDraft: Sendable, Hashable {
  /// What it is for.
  public var purpose: MessagePurpose
  /// Where it is to go; at least one channel.
  public var channels: [String]
  /// The library text it comes from, or empty.
  public var template: String
  /// The text's version.
  public var version: Int
  /// The words; empty: the library text as it stands.
  public var text: String

  /// Describes a draft.
  public init(
    purpose: MessagePurpose, channels: [String], template: String = "", version: Int = 1,
    text: String = ""
  ) {
    self.purpose = purpose
    self.channels = channels
    self.template = template
    self.version = version
    self.text = text
  }
}

/// Who does something.
public struct ActAuthor: Sendable, Hashable {
  /// Player, controller or evaluator.
  public var source: Source
  /// The seat, for players; any name for control.
  public var actor: String
  /// The role acted in; empty: the seat's most usual one.
  public var role: String

  /// Names who acts.
  public init(_ source: Source, actor: String, role: String = "") {
    self.source = source
    self.actor = actor
    self.role = role
  }
}

/// An act with its author and moment.
public struct AdmittedAct: Sendable, Hashable {
  /// What is done.
  public var act: Act
  /// By whom.
  public var author: ActAuthor
  /// When, since STARTEX.
  public var time: SimulationTime

  /// Describes an admitted act.
  public init(_ act: Act, by author: ActAuthor, at time: SimulationTime) {
    self.act = act
    self.author = author
    self.time = time
  }
}
