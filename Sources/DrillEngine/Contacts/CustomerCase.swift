import EventKernel
import Journaling
import ScenarioModel

/// Somebody who wants an answer: a post, a call, a chat or a mail.
struct CustomerCase: Sendable {
  /// How it came.
  enum Medium: String, Sendable {
    case post, voice, chat, email
  }

  /// Where it stands.
  enum State: Sendable, Hashable {
    case hidden, waiting, active, answered, abandoned
  }

  let number: Int32
  /// What facts about it are about.
  let subject: Subject
  let medium: Medium
  let opened: SimulationTime
  /// The text, by verbatim.
  let verbatim: Int
  let channel: String
  let language: String
  let region: String
  /// Names the case's luck: that of its post or caller.
  let luck: Int
  /// The journal's entry of the post, if it came by post.
  var post: Int?
  /// The thread that an answer calms, and its key, so that a reused slot is not mistaken for it.
  var thread: (slot: Int32, key: UInt64)?
  var reach = 0.0
  /// Which contact it is, for one that came by voice, chat or mail; `nil` for a post.
  var contact: Int32?
  var attempt: UInt8 = 0
  var state = State.hidden
  /// The played seat that has it in hand.
  var holder: Int?
  var work: Int32?
  var patience: EventHandle?
  /// The entry that opened it.
  var entry = 0

  init(
    _ number: Int, medium: Medium, opened: SimulationTime, verbatim: Int, place: Place, luck: Int
  ) {
    self.number = Int32(number)
    subject = Subject("case", "case-\(number)")
    self.medium = medium
    self.opened = opened
    self.verbatim = verbatim
    channel = place.channel
    language = place.language
    region = place.region
    self.luck = luck
  }

  /// Where somebody speaks, and in which language.
  struct Place: Sendable {
    let channel: String
    let language: String
    let region: String
  }
}

/// Counts of contacts; offered = answered + abandoned + waiting + being answered.
struct ContactModel: Sendable {
  var offered = 0
  var answered = 0
  var abandoned = 0
  var retried = 0
  var complainedInPublic = 0
  var waiting = 0
  var beingAnswered = 0
  /// Posts that have a case nobody has taken yet.
  var postsListed = 0
  /// Posts in the queues.
  var postsWaiting = 0
  /// Number of people who get in touch, so that each has a number.
  var callers: Int32 = 0
  var from = SimulationTime.start
  var reported = (offered: 0, answered: 0, abandoned: 0, retried: 0, complained: 0)
}
