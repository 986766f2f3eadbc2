public import EventKernel

/// How a simulated crew plays: published, so that par can be judged.
///
/// Every value is an assumption.
public struct CrewProfile: Sendable, Hashable {
  /// Which document this is.
  public var identity: DocumentIdentity
  /// Its name, such as `novice`, `competent`, `expert` or `absent`.
  public var name: String
  /// A sentence for reports.
  public var summary: String
  /// Whether it acts at all; an absent crew does nothing, the do-nothing comparison.
  public var isPresent: Bool
  /// From an alert's becoming visible to somebody opening it.
  public var noticing: DurationDistribution
  /// From being notified to acknowledging.
  public var acknowledging: DurationDistribution
  /// From knowing the expected level to declaring it.
  public var deciding: DurationDistribution
  /// From a duty (holding statement, status page, blackout) arising to starting on it.
  public var starting: DurationDistribution
  /// Multiplies the organization's work times, > 0.
  public var workFactor: Double
  /// Multiplies the organization's approval times, > 0.
  public var approvalFactor: Double
  /// The chance of missing an alert altogether until the next, 0 to 1.
  public var missRate: Double
  /// The chance of judging an alert wrongly (a trap taken for real, or the reverse), 0 to 1.
  public var misjudgeRate: Double
  /// The chance of escalating one level too low, 0 to 1.
  public var underEscalation: Double
  /// The chance of escalating one level too high, 0 to 1.
  public var overEscalation: Double
  /// The chance of not acknowledging a notification at all, 0 to 1.
  public var ignoreRate: Double
  /// The chance of publishing without the approval that is due, 0 to 1.
  public var shortcutRate: Double
  /// The chance that an approver asks for changes, 0 to 1.
  public var reworkRate: Double
  /// The chance of forgetting a duty (status page, pausing a post, an update), 0 to 1.
  public var forgetRate: Double
  /// The chance of using a retired or stale text, 0 to 1.
  public var staleRate: Double
  /// The chance of answering a case outside one's ownership, 0 to 1.
  public var overstepRate: Double
  /// The chance of tagging a cue wrongly, 0 to 1.
  public var mistagRate: Double
  /// The chance of logging a decision, 0 to 1.
  public var logRate: Double
  /// How good the texts chosen are, 0 to 1: the crew picks the text whose craft is nearest.
  public var craft: Double
  /// The chance of personalising a reply rather than pasting the template, 0 to 1.
  public var personalising: Double

  /// A crew of middling skill.
  public init(identity: DocumentIdentity, name: String) {
    self.identity = identity
    self.name = name
    summary = ""
    isPresent = true
    noticing = .lognormal(median: .minutes(5), sigma: 0.5)
    acknowledging = .lognormal(median: .minutes(4), sigma: 0.5)
    deciding = .lognormal(median: .minutes(6), sigma: 0.5)
    starting = .lognormal(median: .minutes(5), sigma: 0.5)
    workFactor = 1.2
    approvalFactor = 1.2
    missRate = 0.05
    misjudgeRate = 0.1
    underEscalation = 0.1
    overEscalation = 0.05
    ignoreRate = 0.05
    shortcutRate = 0.02
    reworkRate = 0.2
    forgetRate = 0.1
    staleRate = 0.05
    overstepRate = 0.05
    mistagRate = 0.15
    logRate = 0.7
    craft = 0.7
    personalising = 0.6
  }
}
