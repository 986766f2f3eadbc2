import EventKernel
import Journaling
import Scoring
import PageMarkup

extension ReportContext {
  /// What was exercised, and what happened in short.
  func overviewSection() -> ReportSection {
    var table = ReportTable("overview", "The exercise", ["Item", "What"])
    table.rows = overviewRows.map { [Cell($0.0), Cell($0.1)] }
    let story = storyline
    var blocks: [Block] = [.table(table)]
    if !story.isEmpty {
      blocks += [.heading("What happened"), .points(story)]
      blocks.append(
        .note("What the matrix called for was known to control only while it happened."))
    }
    if !card.notes.isEmpty {
      blocks += [.heading("What could not be assessed"), .points(card.notes.map { Point("", $0) })]
    }
    return ReportSection(2, "Exercise overview", blocks)
  }

  private var overviewRows: [(String, String)] {
    let injects = index.entries(of: .injectDelivered).count
    let roles = card.workload.roles
    let seats = Set(journal.compactMap(\.actor)).count
    let pauses = card.identity.interruptions.filter { $0.kind == .pause }.count
    return [
      ("Exercise", title),
      ("Type", "Simulated drill, headless; one organization"),
      ("Date and length", "\(times.date(.start)), \(Figures.length(end - .start))"),
      ("Capabilities", PlainText.list(capabilities)),
      ("Objectives", PlainText.list(card.objectives.map(\.id))),
      ("Injects delivered", injects == 0 ? "" : "\(injects)"),
      ("Roles that acted", PlainText.list(roles.map(\.role))),
      ("Seats that acted", seats == 0 ? "" : "\(seats)"),
      ("Pauses", pauses == 0 ? "none" : "\(pauses)"),
    ].filter { !$0.1.isEmpty }
  }

  private var capabilities: [String] {
    var seen: Set<String> = []
    return card.objectives.map(\.capability).filter { !$0.isEmpty && seen.insert($0).inserted }
  }

  private var storyline: [Point] {
    moments.sorted { ($0.worth, -$0.entry) > ($1.worth, -$1.entry) }.prefix(14)
      .sorted { $0.entry < $1.entry }
      .map { Point(times.both($0.time), $0.sentence + ".", [$0.entry]) }
  }

  /// Objectives with what they rest on.
  func objectivesSection() -> ReportSection? {
    guard !card.objectives.isEmpty else { return nil }
    var table = ReportTable(
      "objectives", "Objectives",
      ["Objective", "Capability", "Rating", "Score#", "Observed#", "Why", "Evidence"])
    table.rows = card.objectives.map { objective in
      [
        Cell(objective.title.isEmpty ? objective.id : objective.title), Cell(objective.capability),
        Cell(objective.rating.rawValue, [], emphasis(objective.rating)),
        Cell(Figures.score(objective.score), Array(objective.evidence.prefix(1))),
        Cell(Figures.share(objective.coverage)), Cell(objective.reason),
        .evidence(objective.evidence),
      ]
    }
    return ReportSection(
      3, "Objectives",
      [
        .note(
          "P performed without challenges, S with some, M with major challenges, U unable to be"
            + " performed, N/O not observed. Ratings are suggested from the journal; a lead"
            + " evaluator confirms or changes them."),
        .table(table), .table(contributionTable),
      ])
  }

  private var contributionTable: ReportTable {
    var table = ReportTable(
      "contributions", "What counted for which objective",
      ["Objective", "What", "Kind", "Score#", "Weight#"])
    for objective in card.objectives {
      table.rows += objective.contributions.map { part in
        [
          Cell(objective.id), Cell(part.title.isEmpty ? part.id : part.title), Cell(part.kind),
          Cell(Figures.score(part.score)), Cell(Figures.fixed(part.weight, 2)),
        ]
      }
    }
    return table
  }

  /// The moments a debrief talks about.
  var moments: [Moment] {
    MomentSelection(journal, wrong: Set(card.violations.flatMap(\.evidence))).moments()
  }

  /// Swim lanes, and the same as a table.
  func timelineSection() -> ReportSection? {
    let moments = self.moments
    guard !moments.isEmpty else { return nil }
    var table = ReportTable(
      "timeline", "The moments in order", ["Time", "Clock", "Lane", "Kind", "What", "Evidence"])
    table.rows = moments.map { moment in
      [
        Cell(times.sinceStart(moment.time)), Cell(times.local(moment.time)),
        Cell(moment.lane.rawValue),
        Cell(moment.mark.rawValue, [], moment.mark == .missed ? .wrong : .none),
        Cell(moment.sentence), .evidence([moment.entry]),
      ]
    }
    let figure = Figure(
      name: "timeline", title: "Who did what, when",
      description: "\(moments.count) moments that matter most, of \(journal.count) entries."
        + " ▲ inject, ◆ escalation, ■ publication, ○ decision, ● signal, × missed or mistaken."
        + " The table below has the same moments in words.",
      drawing: TimelineChart(context: self, moments: moments).drawing())
    return ReportSection(4, "Timeline", [.figure(figure), .table(table)])
  }
}
