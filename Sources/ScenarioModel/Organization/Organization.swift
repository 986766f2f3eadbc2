public import EventKernel

/// Who answers: people, their hours, their powers and the texts they may use.
public struct Organization: Sendable, Hashable {
  /// Which document this is.
  public var identity: DocumentIdentity
  /// A title for reports.
  public var title: String
  /// What people do in a crisis, such as `social-lead`, `legal`.
  public var roles: [Role]
  /// Groups of seats.
  public var teams: [Team]
  /// When people work.
  public var shifts: [Shift]
  /// The people, by pseudonym.
  public var seats: [Seat]
  /// Who is called when nobody of a role is on shift.
  public var onCall: [OnCallRota]
  /// The share of paid time that is not available (meetings, training, illness), 0 to 1.
  public var shrinkage: Double
  /// How long each kind of work takes an expert; crews scale it.
  public var workTimes: [WorkKind: DurationDistribution]
  /// How long a role takes to decide on a submitted message.
  public var approvalTimes: [String: DurationDistribution]
  /// Who may publish what at which level.
  public var authority: [Authority]
  /// Which role owns a topic on a channel.
  public var ownership: [OwnershipRule]
  /// How a message gets approved.
  public var pathways: [ApprovalPathway]
  /// The message library.
  public var messages: [LibraryMessage]
  /// Delay from a post to the listening tool, charged to nobody.
  public var pipelineLag: DurationDistribution
  /// How long a status page may go without an update before it counts as stale.
  public var statusPageAge: SimulationDuration
  /// Service-level multipliers by emotion, such as distress 2: the target counts double.
  public var allowances: [String: Double]

  /// An organization with nobody in it.
  public init(identity: DocumentIdentity, title: String) {
    self.identity = identity
    self.title = title
    roles = []
    teams = []
    shifts = []
    seats = []
    onCall = []
    shrinkage = 0
    workTimes = [:]
    approvalTimes = [:]
    authority = []
    ownership = []
    pathways = []
    messages = []
    pipelineLag = .constant(.minutes(2))
    statusPageAge = .minutes(30)
    allowances = [:]
  }
}

/// The kinds of work whose duration an organization states.
public enum WorkKind: String, CaseIterable, Sendable {
  /// Looking at an alert and judging it.
  case triage
  /// Answering a public post.
  case reply
  /// Answering a call.
  case voice
  /// Answering a chat.
  case chat
  /// Answering a mail.
  case email
  /// Writing a public statement from the library.
  case statement
  /// Writing or changing a text freely.
  case freeText = "free-text"
  /// Updating the internal status page.
  case statusUpdate = "status-update"
  /// Logging a decision.
  case decision
}

/// What somebody does in a crisis.
public struct Role: Sendable, Hashable {
  /// The name other elements refer to.
  public var id: String
  /// A title for reports.
  public var title: String
  /// The function it stands for in the timeline's lanes: `social`, `service`, `pr`, `legal`,
  /// `executive`, `internal` or `other`.
  public var function: String

  /// Describes a role.
  public init(id: String, title: String, function: String) {
    self.id = id
    self.title = title
    self.function = function
  }
}

/// A group of seats.
public struct Team: Sendable, Hashable {
  /// The name other elements refer to.
  public var id: String
  /// A title for reports.
  public var title: String
  /// Where it works; empty: everywhere.
  public var region: String

  /// Describes a team.
  public init(id: String, title: String, region: String = "") {
    self.id = id
    self.title = title
    self.region = region
  }
}

/// Working hours in a zone's local time.
public struct Shift: Sendable, Hashable {
  /// A pause within the shift, in minutes after local midnight.
  public struct Break: Sendable, Hashable {
    /// First minute.
    public var from: Int
    /// First minute after.
    public var to: Int

    /// Describes a break.
    public init(from: Int, to: Int) {
      self.from = from
      self.to = to
    }
  }

  /// The name seats refer to.
  public var id: String
  /// IANA zone of the hours.
  public var zone: String
  /// Days of the week, 1 (Monday) to 7 (Sunday).
  public var days: Set<Int>
  /// First minute after local midnight, 0 to 1 439.
  public var from: Int
  /// Minute after local midnight at which it ends; ≤ `from` means the next day.
  public var to: Int
  /// Pauses.
  public var breaks: [Break]

  /// Describes a shift.
  public init(id: String, zone: String, days: Set<Int>, from: Int, to: Int) {
    self.id = id
    self.zone = zone
    self.days = days
    self.from = from
    self.to = to
    breaks = []
  }
}

/// A place at the table: one person, known by a pseudonym.
public struct Seat: Sendable, Hashable {
  /// The pseudonym.
  public var id: String
  /// A title for reports, such as `Agent 3`.
  public var title: String
  /// The team.
  public var team: String
  /// The roles it can act in, most usual first; at least one.
  public var roles: [String]
  /// What it can handle, such as `distress`, `refund`; queues ask for skills.
  public var skills: Set<String>
  /// BCP 47 tags.
  public var languages: Set<String>
  /// How many posts, chats and mails at once, at least 1; calls are always one.
  public var concurrency: Int
  /// When it works; empty: always.
  public var shift: String
  /// Cost per hour in the organization's currency, ≥ 0.
  public var costPerHour: Double

  /// Describes a seat.
  public init(id: String, title: String, team: String, roles: [String]) {
    self.id = id
    self.title = title
    self.team = team
    self.roles = roles
    skills = []
    languages = []
    concurrency = 1
    shift = ""
    costPerHour = 0
  }
}

/// Who is paged for a role outside shifts.
public struct OnCallRota: Sendable, Hashable {
  /// The role.
  public var role: String
  /// Seats in the order of paging.
  public var seats: [String]
  /// From page to being at work.
  public var pagingDelay: DurationDistribution

  /// Describes a rota.
  public init(role: String, seats: [String], pagingDelay: DurationDistribution) {
    self.role = role
    self.seats = seats
    self.pagingDelay = pagingDelay
  }
}
