/// The types of facts that a journal holds, and the attributes each may carry.
///
/// Conditions in FEEL may use the attributes of their fact by name, beside the fields that every
/// fact has. The engine writes exactly these; a journal from elsewhere may lack some.
public enum FactVocabulary {
  /// The fields every fact has.
  ///
  /// `subject` is the subject's id, `subject-kind` its kind, `seconds` the time since STARTEX.
  public static let fields = [
    "type", "actor", "role", "team", "source", "subject", "subject-kind", "seconds",
  ]

  /// All types, in alphabetical order.
  public static var types: [String] { attributes.keys.sorted() }

  /// The names a condition on facts of `type` may use; `nil` for an unknown type.
  public static func names(of type: String) -> [String]? {
    attributes[type].map { fields + $0.filter { !fields.contains($0) } }
  }

  /// The names a condition on facts of any type may use.
  public static let allNames: [String] = {
    let others = Set(attributes.values.joined()).subtracting(fields)
    return fields + others.sorted()
  }()

  private static let attributes: [String: [String]] = Dictionary(
    uniqueKeysWithValues: table.split(separator: "\n").map { line in
      let words = line.split(separator: " ").map(String.init)
      return (words[0], Array(words.dropFirst()))
    })

  private static let table = """
    session.state state
    inject.delivered title mode sender recipients contingency genuine objectives
    inject.skipped reason
    inject.seen
    expectation.due within-seconds title inject forbidden roles
    expectation.met
    expectation.missed forbidden
    audience.volume from-seconds posts negative positive originals shares reach sentiment mood home-posts unlisted articles
    audience.post channel region language segment persona reach sentiment arousal touchpoint topic emotion urgency sarcastic stakeholder primary parent genuine addresses-brand verbatim
    press.article follow-up
    contact.volume from-seconds offered answered abandoned retried public waiting
    measure.sample topic executive-named
    level.expected level rank from rose visible-seconds row trigger
    alert.raised kind expected-level post genuine
    alert.opened
    alert.verdict verdict correct kind suggested-level
    level.reached level rank from rose expected-level
    escalation.requested level
    escalation.notified level to-role to-seat ladder step loop on-call
    escalation.acknowledged level to-role
    escalation.exhausted level
    case.opened medium queue emotion urgency touchpoint topic language region channel post priority skill opened-seconds
    case.assigned wait-seconds
    case.tagged tag truth correct
    case.prioritised priority from reason
    case.abandoned wait-seconds then
    case.closed outcome handle-seconds csat effort heard
    message.drafted purpose template template-version level rank channels language sensitive pre-approved edited facts case post strategy pathway deviation
    message.submitted version step to-roles quorum
    message.approved version step fast-lane wait-seconds
    message.changes version reason
    message.rejected version reason
    message.published purpose channel channels version template template-version template-status level rank sensitive approved pathway language locale-match case post topic reach owner authorised in-blackout facts stale-facts strategy fit tone similarity first
    message.withdrawn
    message.corrected
    blackout.on id channels topics level needs-pausing
    blackout.off id
    scheduled.paused channel topic
    scheduled.fired channel topic in-blackout
    routing.changed skill active
    status.updated age-seconds level
    fact.updated version title
    decision.logged about level options reason
    handoff.sent from to with-history
    handoff.accepted from to with-history
    seat.state state until-seconds
    workload.sample busy on-shift
    observation note kind until-seconds
    act.admitted act of real channels template template-version tag priority
    act.refused reason
    waiver rule reason
    rating item score
    """
}
