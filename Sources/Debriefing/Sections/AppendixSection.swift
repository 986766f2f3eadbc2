import EventKernel
import Journaling
import ScenarioModel
import Scoring
import PageMarkup

extension ReportContext {
  /// The exercise as it was run, definitions, rules and artificialities.
  func appendixSection() -> ReportSection {
    ReportSection(
      16, "Appendices",
      [
        .table(injectTable), .table(expectedTable), .table(clockDefinitions),
        .heading("How scores are made"), .points(formulas.map { Point($0.0, $0.1) }),
        .table(ruleTexts), .heading("Artificialities and assumptions"),
        .points(artificialities.map { Point("", $0) }),
      ])
  }

  private var injectTable: ReportTable {
    var table = ReportTable(
      "msel", "Injects as run",
      ["Time", "Clock", "Inject", "Title", "From", "To", "By", "First read#", "Evidence"], shown: 80
    )
    let read = Dictionary(
      index.entries(of: .injectSeen).map { ($0.subject?.id ?? "", $0) }
    ) { first, _ in first }
    table.rows = (index.entries(of: .injectDelivered) + index.entries(of: .injectSkipped))
      .sorted { $0.sequence < $1.sequence }
      .map { row($0, read[$0.subject?.id ?? ""]) }
    return table
  }

  private func row(_ inject: JournalEntry, _ read: JournalEntry?) -> [Cell] {
    let isSkipped = inject.type == .injectSkipped
    let recipients = inject.attributes.list("recipients").map { $0.joined(separator: ", ") } ?? ""
    let reason = EntryWording.value(inject, "reason")
    return [
      Cell(times.sinceStart(inject.time)), Cell(times.local(inject.time)),
      Cell(inject.subject?.id ?? ""),
      isSkipped
        ? Cell("Held back: \(reason)", [], .quiet) : Cell(EntryWording.value(inject, "title")),
      Cell(EntryWording.value(inject, "sender")), Cell(recipients),
      Cell(EntryWording.value(inject, "mode")),
      Cell(isSkipped ? "" : read.map { Figures.length($0.time - inject.time) } ?? "not read"),
      .evidence([inject.sequence]),
    ]
  }

  private var expectedTable: ReportTable {
    var table = ReportTable(
      "expected-actions", "Expected actions",
      ["Action", "What was expected", "Roles", "Due by", "Outcome", "Settled", "Evidence"],
      shown: 80)
    table.rows = card.expectedActions.map { action in
      let words = action.isForbidden ? "Must not: \(action.title)" : action.title
      return [
        Cell(action.id), Cell(words), Cell(action.roles.joined(separator: ", ")),
        Cell(action.deadline.map(times.sinceStart) ?? Figures.none),
        Cell(action.outcome.rawValue, [], action.outcome == .missed ? .wrong : .none),
        Cell(action.settledAt.map(times.sinceStart) ?? Figures.none), .evidence(action.evidence),
      ]
    }
    return table
  }

  private var clockDefinitions: ReportTable {
    var table = ReportTable(
      "definitions", "What each clock measures",
      ["Clock", "Starts", "Stops", "Weight#", "Objectives"])
    table.rows = card.clocks.map { clock in
      let definition = ClockWording.definition(clock.kind)
      return [
        Cell(clock.id), Cell(definition.starts), Cell(definition.stops),
        Cell(clock.weight == 0 ? "not scored" : Figures.fixed(clock.weight, 1)),
        Cell(clock.objectives.joined(separator: ", ")),
      ]
    }
    return table
  }

  private var ruleTexts: ReportTable {
    var table = ReportTable(
      "rule-texts", "The rules", ["Rule", "Text", "Shape", "Severity", "Plan", "Objectives"])
    table.rows = card.rules.map { rule in
      [
        Cell(rule.id), Cell(rule.text), Cell(rule.pattern.rawValue), Cell(rule.severity.rawValue),
        Cell(rule.reference), Cell(rule.objectives.joined(separator: ", ")),
      ]
    }
    return table
  }

  private var formulas: [(String, String)] {
    [
      (
        "A clock.",
        "100 up to the target T; from there down to 80 over the grace G; then halved every"
          + " half-life H: 80 · 2^(−(t − T − G) ÷ H). Times are net of pauses and of the pipeline's"
          + " lag. The clock's score is the mean over what could be assessed, by severity."
      ),
      ("Timeliness.", "The mean of the clocks' scores by their weight."),
      (
        "Protocol adherence.",
        "Kept ÷ (kept + violated) per rule, averaged by severity: minor 1, major 3, critical 9."
          + " A critical violation caps the pillar."
      ),
      (
        "Tone.",
        "One minus the weighted distances of a text's features from their bands, averaged by the"
          + " square root of reach. Consistency is apart from it."
      ),
      (
        "Escalation.",
        "One minus cost ÷ (3 × rank-hours called for); an hour one level too low costs 3, too"
          + " high 1."
      ),
      ("Intervals.", "90 % bootstrap intervals over what could be assessed."),
      (
        "Local time.",
        "The zone's offset at STARTEX; it is not changed when clocks change during a drill."
      ),
    ]
  }

  private var artificialities: [String] {
    var lines = [
      "The audience, the press and the customers are simulated; their numbers are outcomes of a"
        + " model, not forecasts.",
      "Texts were judged by rules that find features and words, not by people.",
    ]
    if !card.identity.crew.isEmpty {
      lines.insert(
        "The crew (\(card.identity.crew)) is simulated: its delays and errors are stated in the"
          + " crew document, and say nothing of any person.", at: 0)
    }
    if hasBaseline || card.recovery?.baseline != nil {
      lines.append("The comparison run has the same scenario and seed, and nobody acts in it.")
    }
    lines += card.identity.interruptions.map { pause in
      "\(pause.kind == .pause ? "Paused" : "Feed out") from \(times.both(pause.from))"
        + " to \(times.both(pause.to)); charged to nobody."
    }
    return lines
  }
}
