import EventKernel
import ScenarioModel
import Scoring
import PageMarkup

extension ReportContext {
  /// Clocks, waits, and where the time went.
  func timelinessSection() -> ReportSection? {
    guard !card.clocks.isEmpty else { return nil }
    var blocks: [Block] = [.table(clockTable)]
    let plot = ClockDotPlot(card.clocks)
    if !plot.clocks.isEmpty { blocks.append(.figure(dotFigure(plot))) }
    if !longestWaits.rows.isEmpty { blocks.append(.table(longestWaits)) }
    blocks += spentBlocks
    blocks.append(.table(opportunityTable))
    return ReportSection(5, "Timeliness", blocks)
  }

  private var clockTable: ReportTable {
    var table = ReportTable(
      "clocks", "Clocks",
      [
        "Clock", "Met#", "Median#", "P90#", "Target#", "Score#", "Interval#", "Not assessable#",
        "Evidence",
      ])
    table.rows = card.clocks.map { clock in
      let missed = clock.opportunities.filter { $0.outcome == .late || $0.outcome == .never }
      return [
        Cell(clock.title.isEmpty ? clock.id : clock.title),
        Cell(
          clock.assessed == 0 ? Figures.none : "\(clock.hits) of \(clock.assessed)", [],
          clock.hits < clock.assessed ? .wrong : .none),
        Cell(Figures.length(clock.median)), Cell(Figures.length(clock.ninetieth)),
        Cell(targets(clock)), score(clock),
        Cell(clock.interval.map { Figures.interval(low: $0.low, high: $0.high) } ?? Figures.none),
        Cell("\(clock.notAssessable)"),
        .evidence((missed.isEmpty ? clock.opportunities : missed).flatMap(\.evidence)),
      ]
    }
    return table
  }

  private func score(_ clock: ClockResult) -> Cell {
    guard clock.score != nil else { return Cell("n/a", [], .quiet) }
    let note = clock.weight == 0 ? " (not scored)" : ""
    return Cell(Figures.score(clock.score) + note, Array(clock.evidence.prefix(1)))
  }

  private func targets(_ clock: ClockResult) -> String {
    let targets = clock.opportunities.filter { $0.outcome != .notAssessable }.map(\.target)
    guard let low = targets.min(), let high = targets.max() else { return Figures.none }
    return low == high ? Figures.length(low) : "\(Figures.length(low))–\(Figures.length(high))"
  }

  private func dotFigure(_ plot: ClockDotPlot) -> Figure {
    let words = plot.clocks.map { clock in
      "\(clock.title.isEmpty ? clock.id : clock.title): \(clock.hits) of \(clock.assessed) in time"
        + (clock.median.map { ", median \(Figures.length($0))" } ?? "")
    }
    return Figure(
      name: "clocks", title: "Each time a clock ran, in multiples of its target",
      description: words.joined(separator: "; ")
        + ". The shaded band is the grace after the target; what took more than four times the"
        + " target stands at the edge.",
      drawing: plot.drawing())
  }

  private var longestWaits: ReportTable {
    var table = ReportTable(
      "waits", "The longest waits beyond their target",
      ["Clock", "About", "From", "Waited#", "Target#", "What happened", "Evidence"])
    let late = card.clocks.flatMap { clock in
      clock.opportunities.filter { $0.outcome == .late || $0.outcome == .never }
        .map { (clock, $0) }
    }
    let worst = late.sorted { one, other in
      let (left, right) = (
        one.1.elapsed / max(one.1.target, .seconds(1)),
        other.1.elapsed / max(other.1.target, .seconds(1))
      )
      return (-left, one.1.start) < (-right, other.1.start)
    }
    table.rows = worst.prefix(10).map { clock, run in
      [
        Cell(clock.id), Cell(run.subject), Cell(times.sinceStart(run.startedAt)),
        Cell(Figures.length(run.elapsed), [run.start], .wrong), Cell(Figures.length(run.target)),
        Cell(run.sentence), .evidence(run.evidence),
      ]
    }
    return table
  }

  private var spentBlocks: [Block] {
    let spent = card.spentTime.filter { !$0.spans.isEmpty }
    guard !spent.isEmpty else { return [] }
    let shown = Array(
      spent.sorted { ($0.to - $0.from, $1.from) > ($1.to - $1.from, $0.from) }.prefix(14)
        .sorted { ($0.from, $0.message) < ($1.from, $1.message) })
    let sums = StatementStage.allCases.compactMap { stage -> String? in
      let sum = spent.flatMap(\.spans).filter { $0.stage == stage }
        .reduce(SimulationDuration.zero) { $0 + $1.length }
      return sum > .zero ? "\(stage.rawValue) \(Figures.length(sum / spent.count))" : nil
    }
    let figure = Figure(
      name: "spent", title: "Where the time went, statement by statement",
      description: "Mean over \(PlainText.count(spent.count, "statement")): "
        + PlainText.list(sums) + (shown.count < spent.count ? ". The longest are drawn." : "."),
      drawing: TimeSpentChart(statements: shown).drawing())
    return [.figure(figure), .table(spentTable(spent))]
  }

  private func spentTable(_ spent: [StatementTime]) -> ReportTable {
    let stages = StatementStage.allCases
    var table = ReportTable(
      "spent", "Time by stage",
      ["Message", "Purpose", "Began"] + stages.map { PlainText.capitalized($0.rawValue) + "#" }
        + ["Rounds#", "Evidence"], shown: 20)
    table.rows = spent.map { statement in
      let lengths = stages.map { stage in
        Cell(Figures.length(statement.spans.first { $0.stage == stage }?.length))
      }
      return [
        Cell(statement.message), Cell(statement.purpose), Cell(times.sinceStart(statement.from)),
      ] + lengths + [Cell(statement.rounds), .evidence(statement.spans.flatMap(\.evidence))]
    }
    return table
  }

  private var opportunityTable: ReportTable {
    var table = ReportTable(
      "opportunities", "Every time a clock ran",
      [
        "Clock", "About", "Level", "Started", "Net time#", "Target#", "Outcome", "Score#",
        "Evidence",
      ],
      shown: 40)
    for clock in card.clocks {
      table.rows += clock.opportunities.map { row(of: $0, clock.id) }
    }
    return table
  }

  private func row(of run: ClockOpportunity, _ clock: String) -> [Cell] {
    let isMissed = run.outcome == .late || run.outcome == .never
    return [
      Cell(clock), Cell(run.subject), Cell(run.level), Cell(times.sinceStart(run.startedAt)),
      Cell(Figures.length(run.elapsed)), Cell(Figures.length(run.target)),
      Cell(run.reason.isEmpty ? run.outcome.rawValue : run.reason, [], isMissed ? .wrong : .none),
      Cell(Figures.score(run.score)), .evidence(run.evidence),
    ]
  }
}
