import ScenarioModel
import EventKernel
import ScenarioModel
import Scoring
import PageMarkup

extension ReportContext {
  /// The page a board reads.
  func summarySection() -> ReportSection {
    var blocks: [Block] = [.text(verdict)]
    blocks.append(.measures(pillarMeasures))
    blocks += criticalBlocks
    blocks.append(.figure(pillarFigure))
    if !card.objectives.isEmpty { blocks.append(.table(ratingTable)) }
    if !card.strengths.isEmpty {
      blocks += [.heading("What went well"), .points(card.strengths.map(point))]
    }
    if !card.areas.isEmpty {
      blocks += [.heading("Where to improve"), .points(card.areas.map(point))]
    }
    return ReportSection(1, "Summary", blocks)
  }

  /// The pillars with their names.
  var namedPillars: [(title: String, score: PillarScore)] {
    [
      ("Timeliness", card.pillars.timeliness), ("Tone", card.pillars.tone),
      ("Protocol adherence", card.pillars.protocolAdherence),
      ("Decision quality", card.pillars.decisionQuality),
    ]
  }

  /// Violations that cap a pillar.
  var criticalViolations: [Violation] { card.violations.filter { $0.severity == .critical } }

  private func point(_ finding: Finding) -> Point { Point("", finding.sentence, finding.evidence) }

  private var verdict: String {
    let met = card.clocks.reduce(0) { $0 + $1.hits }
    let ran = card.clocks.reduce(0) { $0 + $1.assessed }
    let critical = criticalViolations.count
    let clocks = ran == 0 ? "No clock ran." : "\(met) of \(ran) timed duties were done in time."
    let rules =
      card.violations.isEmpty
      ? "No rule of the plan was violated."
      : "\(PlainText.count(violationCount, "violation")) of the plan, \(critical) of them critical."
    return [levelSentence, clocks, rules].filter { !$0.isEmpty }.joined(separator: " ")
  }

  private var violationCount: Int { card.violations.reduce(0) { $0 + $1.occurrences } }

  private var levelSentence: String {
    let steps = card.escalation.timeline
    guard let called = steps.max(by: { $0.expectedRank < $1.expectedRank }),
      called.expectedRank > 0
    else { return "" }
    let declared = steps.max { $0.declaredRank < $1.declaredRank }
    let reached = declared.map { $0.declaredRank > 0 ? $0.declared : "none" } ?? "none"
    return "The crisis called for level \(called.expected) at its worst"
      + " (first at \(times.both(called.moment))); the highest level declared was \(reached)."
  }

  private var pillarMeasures: [KeyMeasure] {
    namedPillars.map { title, pillar in
      KeyMeasure(
        title: title, value: Figures.score(pillar.score), remark: remark(pillar),
        evidence: Array(pillar.evidence.prefix(4)))
    }
  }

  private func remark(_ pillar: PillarScore) -> String {
    guard pillar.score != nil else { return pillar.reason }
    var parts: [String] = []
    if let interval = pillar.interval {
      parts.append("90 % interval \(Figures.interval(low: interval.low, high: interval.high)).")
    }
    if pillar.isGated {
      parts.append("Capped for a critical violation; \(Figures.score(pillar.ungated)) before.")
    }
    if !pillar.reason.isEmpty { parts.append(pillar.reason) }
    return parts.joined(separator: " ")
  }

  private var criticalBlocks: [Block] {
    guard !criticalViolations.isEmpty else { return [] }
    var rules: [String] = []
    for violation in criticalViolations where !rules.contains(violation.rule) {
      rules.append(violation.rule)
    }
    return [.heading("Critical violations"), .points(rules.map(criticalPoint))]
  }

  // All violations of one rule are one point, so that they fit on the page.
  private func criticalPoint(_ rule: String) -> Point {
    let violations = criticalViolations.filter { $0.rule == rule }
    let text = violations.first?.text ?? ""
    let sentences = violations.map(\.sentence).joined(separator: " ")
    return Point(
      "\(rule).", text.isEmpty ? sentences : "\(sentences) The rule: \(text)",
      violations.flatMap(\.evidence), isWrong: true)
  }

  private var pillarFigure: Figure {
    let words = namedPillars.map { "\($0.title) \(Figures.score($0.score.score))" }
    return Figure(
      name: "pillars", title: "Scores, 0 to 100",
      description: PlainText.list(words)
        + ". Bars are 90 % bootstrap intervals; a hollow ring is the score before a critical"
        + " violation capped it. Decision quality is shown, not weighted.",
      drawing: PillarChart(pillars: namedPillars).drawing())
  }

  private var ratingTable: ReportTable {
    var table = ReportTable(
      "ratings", "Objectives, suggested ratings", ["Objective", "Rating", "In words"])
    table.rows = card.objectives.map { objective in
      [
        Cell(objective.title.isEmpty ? objective.id : objective.title),
        Cell(objective.rating.rawValue, objective.evidence, emphasis(objective.rating)),
        Cell(objective.rating.words),
      ]
    }
    return table
  }

  /// How a rating is set.
  func emphasis(_ rating: ObjectiveRating) -> Cell.Emphasis {
    switch rating {
    case .performed: .strong
    case .some: .none
    case .major, .unable: .wrong
    case .notObserved: .quiet
    }
  }
}

extension ObjectiveRating {
  /// The rating as HSEEP words it.
  var words: String {
    switch self {
    case .performed: "Performed without challenges"
    case .some: "Performed with some challenges"
    case .major: "Performed with major challenges"
    case .unable: "Unable to be performed"
    case .notObserved: "Not observed"
    }
  }
}
