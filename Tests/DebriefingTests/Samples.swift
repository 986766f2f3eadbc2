import EventKernel
import Journaling
import ScenarioModel
import Scoring
import Testing

@testable import Debriefing

/// A drill with something in every section.
enum Samples {
  static let hostile = "</td><script>alert(\"1\")</script> 'x' \u{202E}desrever & | `code` *star*"

  /// The report of the drill.
  static func debrief(_ words: String = "Kettle recall") throws -> Debrief {
    Debrief(scorecard: card(words), journal: try journal(words), head: "a1b2c3")
  }

  static func journal(_ words: String, extra: Int = 0) throws -> Journal {
    let startex = try #require(Startex("2026-03-03T22:30:00+01:00", zone: "Europe/Berlin"))
    let header = JournalHeader(
      versions: EngineVersions(engine: "1", streams: "none"), seed: 7, startex: startex,
      documents: [])
    var journal = Journal(header: header)
    journal.record(fact("session.state", 0, "session", "session", ["state": "startex"]))
    journal.record(fact("inject.delivered", 5, "inject", "IN-1", ["title": .string(words)]))
    journal.record(
      fact("level.expected", 10, "level", "L2", ["level": "L2"]).visible(to: [Fact.controlOnly]))
    journal.record(fact("level.reached", 30, "level", "L2", ["level": "L2"], by: "executive"))
    journal.record(
      fact("message.published", 45, "message", "m-1", ["channel": "website"], by: "pr")
        .saying("We are sorry. " + words))
    for count in 0..<extra {
      journal.record(
        fact("case.opened", 46 + Double(count) / 1000, "case", "c-\(count)", ["medium": "chat"]))
    }
    journal.record(fact("session.state", 120, "session", "session", ["state": "endex"]))
    return journal
  }

  private static func fact(
    _ type: FactType, _ minute: Double, _ kind: String, _ id: String, _ attributes: Attributes,
    by role: String? = nil
  ) -> Fact {
    let author = role.map { Author(.player, actor: "heron", role: $0, team: "core") } ?? .engine
    return Fact(
      type, at: .start + .minutes(minute), by: author, about: Subject(kind, id),
      attributes: attributes)
  }

  static func card(_ words: String) -> Scorecard {
    var card = Scorecard()
    card.identity.session = "s-1"
    card.identity.title = words
    card.identity.crew = "novice"
    card.identity.end = minute(120)
    card.identity.isFinished = true
    card.pillars.timeliness.score = 0.5
    card.pillars.timeliness.interval = ScoreInterval(low: 0.3, high: 0.7)
    card.pillars.protocolAdherence.score = 0.6
    card.pillars.protocolAdherence.ungated = 0.8
    card.pillars.protocolAdherence.isGated = true
    card.clocks = [clock(words), ClockResult()]
    card.addRules(words)
    card.addAudience()
    card.addTone(words)
    card.notes = [words]
    return card
  }

  static func minute(_ minute: Double) -> SimulationTime { .start + .minutes(minute) }

  private static func clock(_ words: String) -> ClockResult {
    var clock = ClockResult()
    clock.id = "escalate"
    clock.title = "Escalate: \(words)"
    for (place, outcome) in [ClockOutcome.met, .late, .never, .notAssessable].enumerated() {
      var run = ClockOpportunity()
      run.start = 3
      run.stop = outcome == .met ? 4 : nil
      run.subject = words
      run.elapsed = .minutes(10 * (place + 1))
      run.target = .minutes(15)
      run.grace = .minutes(5)
      run.outcome = outcome
      run.sentence = words
      clock.opportunities.append(run)
    }
    clock.assessed = 3
    clock.hits = 1
    clock.score = 0.4
    clock.median = .minutes(15)
    return clock
  }
}

extension Scorecard {
  fileprivate mutating func addRules(_ words: String) {
    for severity in [ProtocolRule.Severity.critical, .critical, .minor] {
      var violation = Violation()
      violation.rule = "R-\(violations.count + 1)"
      violation.severity = severity
      violation.moment = Samples.minute(45)
      violation.sentence = "Nobody approved statement \(violations.count + 1): \(words)"
      violation.evidence = [5]
      violations.append(violation)
      var rule = RuleResult()
      rule.id = violation.rule
      rule.text = words
      rule.severity = severity
      rule.isTested = true
      var activation = RuleActivation()
      activation.entry = 5
      activation.moment = violation.moment
      activation.outcome = .violated
      rule.activations = [activation]
      rule.adherence = 0
      rules.append(rule)
    }
    var finding = Finding()
    finding.kind = "rule"
    finding.id = "R-1"
    finding.sentence = words
    finding.evidence = [5]
    areas = [finding]
    var objective = ObjectiveResult()
    objective.id = "inform"
    objective.title = words
    objective.rating = .major
    objectives = [objective]
  }

  fileprivate mutating func addAudience() {
    var curve = RecoveryCurve()
    for step in 0..<20 {
      var point = RecoveryCurve.Point()
      point.moment = Samples.minute(Double(step) * 6)
      point.sentiment = -0.05 * Double(min(step, 19 - step))
      point.posts = step
      curve.points.append(point)
    }
    curve.onset = Samples.minute(6)
    curve.trough = Samples.minute(60)
    curve.troughSentiment = -0.45
    curve.recovery = .minutes(40)
    var result = RecoveryResult()
    result.played = curve
    result.baseline = curve
    recovery = result
    for (moment, expected, declared) in [(0.0, 0, 0), (10, 2, 0), (30, 2, 2)] {
      var step = LevelStep()
      step.moment = Samples.minute(moment)
      step.expectedRank = expected
      step.declaredRank = declared
      step.expected = "L\(expected)"
      step.declared = "L\(declared)"
      step.entry = 3
      escalation.timeline.append(step)
    }
    escalation.levels = ["L0", "L1", "L2"]
  }

  fileprivate mutating func addTone(_ words: String) {
    var flag = ToneFlag()
    flag.span = TextSpan(3..<12)
    flag.severity = "warning"
    flag.reason = words
    var message = MessageTone()
    message.message = "m-1"
    message.evidence = [5]
    message.flags = [flag]
    message.fit = 0.7
    tone.messages = [message]
    tone.published = 1
    var statement = StatementTime()
    statement.message = "m-1"
    statement.purpose = words
    for stage in StatementStage.allCases {
      var span = StatementTime.Span()
      span.stage = stage
      span.length = .minutes(4)
      statement.spans.append(span)
    }
    spentTime = [statement]
  }
}
