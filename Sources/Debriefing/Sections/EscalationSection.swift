import EventKernel
import Journaling
import Scoring
import PageMarkup

extension ReportContext {
  /// Levels, alerts, and decisions.
  func escalationSection() -> ReportSection? {
    let result = card.escalation
    guard !result.timeline.isEmpty || card.alerts.raised > 0 || card.decisions.score != nil else {
      return nil
    }
    var blocks: [Block] = []
    if !result.reason.isEmpty { blocks.append(.note(result.reason)) }
    if result.timeline.count > 1 { blocks += [.figure(levelFigure), .table(levelTable)] }
    if result.time.count > 1 { blocks.append(.table(levelTimes)) }
    blocks += [.heading("Alerts and traps"), .points(alertPoints)]
    if card.alerts.verdicts.total > 0 {
      blocks.append(
        .table(
          confusion(
            "verdicts", "Alerts: what they were, and what they were taken for", card.alerts.verdicts
          )))
    }
    if card.cues.total > 0 {
      blocks.append(
        .table(
          confusion("cues", "Emotional cues: what they were, and how they were tagged", card.cues)))
    }
    blocks.append(.table(decisionParts))
    if !decisionLog.rows.isEmpty { blocks.append(.table(decisionLog)) }
    return ReportSection(6, "Escalation and decisions", blocks)
  }

  private var levelFigure: Figure {
    let result = card.escalation
    return Figure(
      name: "levels", title: "The level the matrix called for, and the level declared",
      description: "Too low for \(Figures.length(result.underTime)) (shaded), too high for"
        + " \(Figures.length(result.overTime)). Score \(Figures.score(result.score)), an hour too"
        + " low counting three times an hour too high.",
      drawing: LevelChart(context: self).drawing())
  }

  private var levelTable: ReportTable {
    var table = ReportTable(
      "levels", "Changes of level",
      ["Time", "Clock", "Called for", "Declared", "Because", "Evidence"],
      shown: 40)
    table.rows = card.escalation.timeline.filter { $0.entry > 0 }.map { step in
      let isLow = step.declaredRank < step.expectedRank
      return [
        Cell(times.sinceStart(step.moment)), Cell(times.local(step.moment)), Cell(step.expected),
        Cell(step.declared + (isLow ? " (too low)" : ""), [], isLow ? .wrong : .none),
        Cell(step.because), .evidence([step.entry]),
      ]
    }
    return table
  }

  private var levelTimes: ReportTable {
    let levels = card.escalation.levels
    var table = ReportTable(
      "level-times", "Time by level: called for in rows, declared in columns",
      ["Called for"] + levels.map { $0 + "#" })
    table.rows = zip(levels.indices, card.escalation.time).map { row, spans in
      [Cell(levels[row])]
        + spans.enumerated().map { column, span in
          Cell(
            span > .zero ? Figures.length(span) : Figures.none, [],
            span == .zero ? .quiet : column < row ? .wrong : column == row ? .strong : .none)
        }
    }
    return table
  }

  private var alertPoints: [Point] {
    let alerts = card.alerts
    let lists: [(String, [Int], Bool)] = [
      ("Traps taken for real (over-reactions)", alerts.overReactions, true),
      ("Real signals dismissed", alerts.misses, true),
      ("Alerts nobody opened", alerts.unopened, true),
      ("Ladders that ran out without an acknowledgement", card.escalation.exhausted, true),
      ("Traps recognised", alerts.trapsRecognised, false),
    ]
    return [Point("\(alerts.raised)", "alerts raised.")]
      + lists.map { title, entries, isBad in
        Point("\(entries.count)", title + ".", entries, isWrong: isBad && !entries.isEmpty)
      }
  }

  private func confusion(_ name: String, _ caption: String, _ counts: ConfusionTable) -> ReportTable
  {
    var table = ReportTable(
      name, caption, ["It was"] + counts.labels.map { $0 + "#" } + ["Recognised#"])
    table.rows = counts.labels.map { actual in
      let cells = counts.labels.map { assigned in
        let cell = counts.cells.first { $0.actual == actual && $0.assigned == assigned }
        return Cell(
          cell.map { "\($0.count)" } ?? Figures.none, Array((cell?.evidence ?? []).prefix(1)),
          cell == nil ? .quiet : actual == assigned ? .strong : .wrong)
      }
      let recall = counts.measures.first { $0.label == actual }?.recall
      return [Cell(actual)] + cells + [Cell(Figures.share(recall))]
    }
    return table
  }

  private var decisionParts: ReportTable {
    var table = ReportTable(
      "decision-quality", "Decision quality, shown and not weighted",
      ["Part", "Score#", "What was found", "Evidence"])
    table.rows = card.decisions.parts.map { part in
      [
        Cell(part.title), Cell(Figures.score(part.score), Array(part.evidence.prefix(1))),
        Cell(part.sentence), .evidence(part.evidence),
      ]
    }
    return table
  }

  private var decisionLog: ReportTable {
    var table = ReportTable(
      "decisions", "Decision log", ["Time", "Who", "About", "Options", "Reason", "Evidence"],
      shown: 40)
    table.rows = index.entries(of: "decision.logged").map { entry in
      [
        Cell(times.both(entry.time)), Cell(EntryWording.person(entry)),
        Cell(EntryWording.value(entry, "about")), Cell(EntryWording.value(entry, "options")),
        Cell(EntryWording.value(entry, "reason")), .evidence([entry.sequence]),
      ]
    }
    return table
  }
}
