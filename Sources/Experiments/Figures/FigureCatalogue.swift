import EventKernel
import Journaling
import ScenarioModel
import Scoring

extension Figure {
  /// The figure called `name`, or `nil`.
  ///
  /// Families take a name of the documents: `clock.holding-statement.first`, `rule.R-01.violations`,
  /// `level.L3.hours`, `objective.inform`.
  public static func named(_ name: String) -> Figure? {
    if let fixed = fixed.first(where: { $0.name == name }) { return fixed }
    let parts = name.split(separator: ".").map(String.init)
    switch (parts.first, parts.count) {
    case ("clock", 3): return clock(parts[1], parts[2])
    case ("rule", 3): return rule(parts[1], parts[2])
    case ("level", 3) where parts[2] == "hours": return hours(of: parts[1])
    case ("objective", 2): return objective(parts[1])
    default: return nil
    }
  }

  /// All names that need no name of a document, in the order of the documentation.
  public static var names: [String] { fixed.map(\.name) }

  /// The figures without a name of a document in theirs.
  public static let fixed: [Figure] =
    times + audience + protocolFigures + levels + care + effort + pillars

  private static let times: [Figure] = [
    Figure(
      "statement.time", "Time to the first public statement", .minutes, .less,
      "minutes from the onset of the crisis to the first published statement; until ENDEX if none",
      measure: { $0.statementMinutes }),
    Figure(
      "detection.time", "Time to detection", .minutes, .less,
      "minutes from the onset of the crisis to the first alert opened; until ENDEX if none",
      measure: { $0.minutes(to: .alertOpened) }),
    Figure(
      "escalation.time", "Time to the first declared level", .minutes, .less,
      "minutes from the onset of the crisis to the first declared level; until ENDEX if none",
      measure: { $0.minutes(to: .levelReached) }),
  ]

  private static let audience: [Figure] = [
    Figure(
      "sentiment.area-lost", "Sentiment lost", .sentimentHours, .less,
      "area between the sentiment before the crisis and the curve",
      measure: { $0.scorecard.recovery?.played.areaLost }),
    Figure(
      "sentiment.mean", "Mean sentiment", .sentiment, .more,
      "mean sentiment of all posts", measure: { $0.meanSentiment }),
    Figure(
      "sentiment.trough", "Lowest sentiment", .sentiment, .more,
      "lowest point of the hourly curve; the sentiment before the crisis if it never fell",
      measure: { $0.scorecard.recovery.map { $0.played.troughSentiment ?? $0.played.prior } }),
    Figure(
      "sentiment.recovery", "Time to recovery", .hours, .less,
      "hours from the trough until 90 % of the loss is recovered; until ENDEX if not yet",
      measure: { $0.recoveryHours }),
    Figure(
      "posts", "Posts", .count, .less, "all posts of the drill",
      measure: { $0.sum("posts", of: .audienceVolume) }),
    Figure(
      "posts.negative", "Negative posts", .count, .less, "posts with a sentiment below −0.05",
      measure: { $0.sum("negative", of: .audienceVolume) }),
    Figure(
      "press.articles", "Press articles", .count, .less, "articles that appeared",
      measure: { $0.count(of: .pressArticle) }),
  ]

  private static let protocolFigures: [Figure] = [
    violations("rules.critical", "Critical violations", .critical),
    violations("rules.major", "Major violations", .major),
    violations("rules.minor", "Minor violations", .minor),
    Figure(
      "rules.all", "Violations", .count, .less, "violations of any rule",
      measure: { Double($0.scorecard.violations.count) }),
    Figure(
      "tone.contradictions", "Contradictions", .count, .less,
      "published texts that contradict a fact or an earlier text",
      measure: { Double($0.scorecard.tone.contradictions.count) }),
  ]

  private static let levels: [Figure] = [
    Figure(
      "level.highest", "Highest level declared", .rank, .neither, "its rank; 0 for calm",
      measure: { Double($0.scorecard.escalation.timeline.map(\.declaredRank).max() ?? 0) }),
    Figure(
      "level.over", "Over-escalations", .count, .less,
      "declarations above the level that the matrix asked for",
      measure: { $0.declarations(above: true) }),
    Figure(
      "level.under", "Under-escalations", .count, .less,
      "declarations below the level that the matrix asked for; who declares more often has more chances",
      measure: { $0.declarations(above: false) }),
    Figure(
      "level.over-hours", "Time with too high a level", .hours, .less,
      "hours with a level above the one asked for",
      measure: { $0.scorecard.escalation.overTime.inHours }),
    Figure(
      "level.under-hours", "Time with too low a level", .hours, .less,
      "hours with a level below the one asked for",
      measure: { $0.scorecard.escalation.underTime.inHours }),
    Figure(
      "alerts.over-reactions", "Traps taken for real", .count, .less, "traps judged real",
      measure: { Double($0.scorecard.alerts.overReactions.count) }),
    Figure(
      "alerts.misses", "Real signals dismissed", .count, .less, "real signals judged false",
      measure: { Double($0.scorecard.alerts.misses.count) }),
  ]

  private static func violations(
    _ name: String, _ title: String, _ severity: ProtocolRule.Severity
  ) -> Figure {
    Figure(
      name, title, .count, .less, "violations of \(severity.rawValue) rules",
      measure: { replication in
        Double(replication.scorecard.violations.count { $0.severity == severity })
      })
  }
}

extension Figure {
  fileprivate static let care: [Figure] = [
    Figure(
      "cases.answered", "Cases answered", .share, .more, "answered ÷ opened",
      measure: { $0.share(\.answered) }),
    Figure(
      "cases.abandoned", "Cases given up", .share, .less, "given up by the customer ÷ opened",
      measure: { $0.share(\.abandoned) }),
    Figure(
      "cases.wait", "Median wait", .minutes, .less,
      "median minutes until a case is taken up, of those taken up",
      measure: { $0.scorecard.cases.all.medianWait?.inMinutes }),
    Figure(
      "cases.csat", "Satisfaction", .count, .more, "mean of the answers, 1 to 5",
      measure: { $0.scorecard.cases.all.csat }),
    Figure(
      "cases.heard", "Felt heard", .share, .more, "customers who felt heard ÷ answers",
      measure: { $0.scorecard.cases.all.heardShare }),
  ]

  fileprivate static let effort: [Figure] = [
    Figure(
      "workload.occupancy", "Occupancy", .share, .neither, "busy seats ÷ seats at work",
      measure: { $0.scorecard.workload.occupancy }),
    Figure(
      "workload.overloaded", "Overload", .share, .less, "share of time with occupancy above 85 %",
      measure: { $0.scorecard.workload.overloadedShare }),
    Figure(
      "workload.queue-peak", "Longest queue", .count, .less, "most cases waiting in one queue",
      measure: { $0.scorecard.workload.queues.map(\.peak).max() }),
    Figure(
      "cost.staff-hours", "Staff hours", .hours, .less,
      "hours at work, on shift or called in, over all seats", measure: { $0.attendance.hours }),
    Figure(
      "cost.staff", "Staff cost", .money, .less,
      "hours at work × the seat's cost per hour, in the organization's currency",
      measure: { $0.attendance.cost }),
    Figure(
      "cost.called-in-hours", "Hours called in from home", .hours, .less,
      "hours at work outside shifts", measure: { $0.attendance.calledIn }),
    Figure(
      "cost.executive-interruptions", "Executive interruptions", .count, .less,
      "notices to an executive role, and executives called in from home",
      measure: { $0.executiveInterruptions }),
  ]

  fileprivate static let pillars: [Figure] = [
    pillar("pillar.timeliness", "Timeliness", \.timeliness),
    pillar("pillar.tone", "Tone", \.tone),
    pillar("pillar.protocol", "Protocol adherence", \.protocolAdherence),
    pillar("pillar.decisions", "Decision quality", \.decisionQuality),
  ]

  private static func pillar(
    _ name: String, _ title: String, _ path: any KeyPath<Pillars, PillarScore> & Sendable
  ) -> Figure {
    Figure(
      name, title, .score, .more, "the scorecard's pillar, after the gate",
      measure: { $0.scorecard.pillars[keyPath: path].score })
  }
}
