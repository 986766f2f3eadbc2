// The drill itself and its seats.
extension FactType {
  /// The drill started, paused, went on or ended.
  public static var sessionState: FactType { "session.state" }

  /// A seat came on, went off, took a break or is missing.
  public static var seatState: FactType { "seat.state" }

  /// How many are busy and how many wait, at an interval.
  public static var workloadSample: FactType { "workload.sample" }

  /// Somebody outside did something: what a replay admits again.
  public static var actAdmitted: FactType { "act.admitted" }

  /// An act could not be done, with the reason.
  public static var actRefused: FactType { "act.refused" }

  /// A controller changed the drill, with the reason.
  public static let controlIntervention: FactType = "control.intervention"

  /// A controller or evaluator set a rule aside for this drill.
  public static var waiver: FactType { "waiver" }

  /// An evaluator rated something on a scale.
  public static var rating: FactType { "rating" }

  /// Somebody noted something for the debrief.
  public static var observation: FactType { "observation" }
}

// Injects, what was expected of the players, and what came of it.
extension FactType {
  /// An inject reached its recipients.
  public static var injectDelivered: FactType { "inject.delivered" }

  /// A seat read an inject.
  public static var injectSeen: FactType { "inject.seen" }

  /// A contingency inject was not needed, or a controller held it back.
  public static var injectSkipped: FactType { "inject.skipped" }

  /// The time for an expected action began to run.
  public static var expectationDue: FactType { "expectation.due" }

  /// An expected action was done.
  public static var expectationMet: FactType { "expectation.met" }

  /// An expected action was not done in time, or a forbidden one was.
  public static let expectationMissed: FactType = "expectation.missed"
}

// What the public, the press and the customers do.
extension FactType {
  /// How much was posted in an interval, and in what mood.
  public static var audienceVolume: FactType { "audience.volume" }

  /// A single post that the crew or a rule touches.
  public static var audiencePost: FactType { "audience.post" }

  /// An article appeared.
  public static var pressArticle: FactType { "press.article" }

  /// How many contacts came in during an interval, and what became of them.
  public static var contactVolume: FactType { "contact.volume" }

  /// What the matrix's measures read.
  public static var measureSample: FactType { "measure.sample" }
}

// Detection and triage.
extension FactType {
  /// Something to look at showed up on the monitors.
  public static var alertRaised: FactType { "alert.raised" }

  /// A seat looked at an alert.
  public static var alertOpened: FactType { "alert.opened" }

  /// A seat judged an alert real or false.
  public static var alertVerdict: FactType { "alert.verdict" }
}

// Work in the queues.
extension FactType {
  /// A case came into a queue.
  public static var caseOpened: FactType { "case.opened" }

  /// A seat took a case up.
  public static var caseAssigned: FactType { "case.assigned" }

  /// A seat put a tag on a case.
  public static var caseTagged: FactType { "case.tagged" }

  /// A case in a queue got another priority.
  public static var casePrioritised: FactType { "case.prioritised" }

  /// A seat finished a case.
  public static var caseClosed: FactType { "case.closed" }

  /// The customer gave up waiting.
  public static var caseAbandoned: FactType { "case.abandoned" }

  /// A seat passed a case or duty on.
  public static var handoffSent: FactType { "handoff.sent" }

  /// A seat took over what was passed on.
  public static var handoffAccepted: FactType { "handoff.accepted" }

  /// Who is given which work changed.
  public static var routingChanged: FactType { "routing.changed" }

  /// A call came in.
  public static var callIn: FactType { "call.in" }

  /// A seat called somebody.
  public static var callOut: FactType { "call.out" }
}

// What the organization says, and how it comes to say it.
extension FactType {
  /// A seat wrote a draft, or a new version of one.
  public static var messageDrafted: FactType { "message.drafted" }

  /// A draft went to those who must approve it.
  public static let messageSubmitted: FactType = "message.submitted"

  /// An approver said yes.
  public static var messageApproved: FactType { "message.approved" }

  /// An approver asked for changes.
  public static var messageChanges: FactType { "message.changes" }

  /// An approver said no.
  public static var messageRejected: FactType { "message.rejected" }

  /// A message went out on a channel.
  public static let messagePublished: FactType = "message.published"

  /// A published message was corrected.
  public static let messageCorrected: FactType = "message.corrected"

  /// A published message was taken back.
  public static let messageWithdrawn: FactType = "message.withdrawn"

  /// Channels or topics were silenced.
  public static var blackoutOn: FactType { "blackout.on" }

  /// Channels or topics may speak again.
  public static var blackoutOff: FactType { "blackout.off" }

  /// A scheduled post was held back.
  public static var scheduledPaused: FactType { "scheduled.paused" }

  /// A scheduled post went out.
  public static var scheduledFired: FactType { "scheduled.fired" }
}

// Levels, the ladder, and who decided what.
extension FactType {
  /// The level that the matrix asks for changed.
  public static var levelExpected: FactType { "level.expected" }

  /// The level that the organization declared changed.
  public static var levelReached: FactType { "level.reached" }

  /// A seat asked somebody who may declare a level to do so.
  public static let escalationRequested: FactType = "escalation.requested"

  /// A role was told of a level.
  public static let escalationNotified: FactType = "escalation.notified"

  /// A seat confirmed that it was told.
  public static let escalationAcknowledged: FactType = "escalation.acknowledged"

  /// A seat passed the duty on.
  public static let escalationDeclined: FactType = "escalation.declined"

  /// Nobody on the ladder answered.
  public static let escalationExhausted: FactType = "escalation.exhausted"

  /// The internal status page was brought up to date.
  public static var statusUpdated: FactType { "status.updated" }

  /// What is known for sure changed; a new version of a fact.
  public static var factUpdated: FactType { "fact.updated" }

  /// A decision, its options and its reason were written down.
  public static var decisionLogged: FactType { "decision.logged" }

  /// A seat asked to depart from a rule.
  public static let deviationRequested: FactType = "deviation.requested"

  /// A request to depart from a rule was granted or refused.
  public static let deviationDecided: FactType = "deviation.decided"
}

extension FactType: CaseIterable {
  /// The types that this version of Muster writes or reads, by topic.
  public static var allCases: [FactType] {
    [
      .sessionState, .seatState, .workloadSample, .actAdmitted, .actRefused, .controlIntervention,
      .waiver, .rating,
      .observation, .injectDelivered, .injectSeen, .injectSkipped, .expectationDue,
      .expectationMet, .expectationMissed, .audienceVolume, .audiencePost, .pressArticle,
      .contactVolume, .measureSample, .alertRaised, .alertOpened, .alertVerdict, .caseOpened,
      .caseAssigned, .caseTagged, .casePrioritised, .caseClosed, .caseAbandoned, .handoffSent,
      .handoffAccepted, .routingChanged, .callIn, .callOut, .messageDrafted, .messageSubmitted,
      .messageApproved, .messageChanges, .messageRejected, .messagePublished, .messageCorrected,
      .messageWithdrawn, .blackoutOn, .blackoutOff, .scheduledPaused, .scheduledFired,
      .levelExpected, .levelReached, .escalationRequested, .escalationNotified,
      .escalationAcknowledged, .escalationDeclined, .escalationExhausted, .statusUpdated,
      .factUpdated, .decisionLogged, .deviationRequested, .deviationDecided,
    ]
  }
}
