import EventKernel
import Scoring
import PageMarkup

extension ReportContext {
  /// Where people talked, and who was answered.
  func channelsSection() -> ReportSection? {
    guard !card.channels.isEmpty || card.cases.all.opened > 0 else { return nil }
    return ReportSection(9, "Channels and coverage", [.table(channelTable), .table(caseTable)])
  }

  private var channelTable: ReportTable {
    var table = ReportTable(
      "channels", "Channels, busiest first",
      [
        "Channel", "Posts#", "Cases#", "Answered#", "Never answered#", "First answer#",
        "P90#", "Alerts#", "Statements#", "Reach#", "Lag#", "Fit#", "Evidence",
      ])
    table.rows = card.channels.map { channel in
      let gaps: Cell.Emphasis = channel.neverAnswered > 0 ? .wrong : .none
      return [
        Cell(channel.title.isEmpty ? channel.id : channel.title), Cell(channel.volume),
        Cell(channel.cases), Cell(Figures.share(channel.answeredShare)),
        Cell(Figures.grouped(Int64(channel.neverAnswered)), [], gaps),
        Cell(Figures.length(channel.firstResponse)),
        Cell(Figures.length(channel.firstResponseNinetieth)), Cell(channel.escalations),
        Cell(channel.statements), Cell(Figures.fixed(channel.reach)),
        Cell(Figures.length(channel.syncSkew)), Cell(Figures.score(channel.fit)),
        .evidence(Array(channel.evidence.prefix(3))),
      ]
    }
    return table
  }

  private var caseTable: ReportTable {
    var table = ReportTable(
      "cases", "Cases: what customers went through, simulated",
      [
        "By", "Which", "Opened#", "Answered#", "Given up#", "Open#", "Wait#", "Wait P90#",
        "Handling#", "CSAT 1–5#", "Ease 1–7#", "Felt heard#", "Evidence",
      ])
    guard card.cases.all.opened > 0 else { return table }
    table.rows = ([card.cases.all] + card.cases.groups).map { group in
      [
        Cell(group.dimension), Cell(group.name), Cell(group.opened), Cell(group.answered),
        Cell("\(group.abandoned)", [], group.abandoned > 0 ? .wrong : .none), Cell(group.open),
        Cell(Figures.length(group.medianWait)), Cell(Figures.length(group.ninetiethWait)),
        Cell(Figures.length(group.meanHandle)), Cell(Figures.mean(group.csat)),
        Cell(Figures.mean(group.effort)), Cell(Figures.share(group.heardShare)),
        .evidence(Array(group.evidence.prefix(3))),
      ]
    }
    return table
  }

  /// Sentiment against the drill in which nobody acts.
  func recoverySection() -> ReportSection? {
    guard let recovery = card.recovery, recovery.played.points.count > 1 else { return nil }
    let saved = recovery.areaSaved.map { saved in
      saved >= 0
        ? " The crew saved \(Figures.fixed(saved, 2)) sentiment-hours."
        : " The crew cost \(Figures.fixed(-saved, 2)) sentiment-hours more than doing nothing."
    }
    let figure = Figure(
      name: "recovery", title: "Mean sentiment over the last hour, −1 to 1",
      description: describe(recovery.played, "This drill")
        + (recovery.baseline.map { " " + describe($0, "With nobody acting") } ?? "")
        + (saved ?? ""),
      drawing: RecoveryChart(context: self, result: recovery).drawing())
    return ReportSection(
      10, "Customer and sentiment outcome",
      [
        .figure(figure), .table(curveTable(recovery)),
        .note(
          "Simulated, and context only: never the score of a person. The comparison is with a"
            + " drill of the same scenario and seed in which nobody acts."),
      ])
  }

  private func describe(_ curve: RecoveryCurve, _ name: String) -> String {
    let trough = curve.trough.map { time in
      " fell to \(curve.troughSentiment.map { Figures.fixed($0, 2) } ?? Figures.none)"
        + " at \(times.both(time))"
    }
    let back =
      curve.recovery.map { " and recovered in \(Figures.length($0))." } ?? " and had not recovered."
    return name + (trough ?? " never fell") + (curve.trough == nil ? "." : back)
  }

  private func curveTable(_ recovery: RecoveryResult) -> ReportTable {
    var table = ReportTable(
      "recovery", "The curve in numbers",
      ["Drill", "Before#", "Onset", "Trough", "Lowest#", "Recovery#", "Area lost#", "Evidence"])
    let curves =
      [("This drill", recovery.played)] + (recovery.baseline.map { [("Nobody acts", $0)] } ?? [])
    table.rows = curves.map { name, curve in
      [
        Cell(name), Cell(Figures.fixed(curve.prior, 2)), moment(curve.onset), moment(curve.trough),
        Cell(Figures.mean(curve.troughSentiment, 2)),
        curve.recovery.map { Cell(Figures.length($0)) } ?? Cell("not yet", [], .wrong),
        Cell(Figures.fixed(curve.areaLost, 2)),
        .evidence(name == "This drill" ? evidence(curve) : []),
      ]
    }
    return table
  }

  private func moment(_ time: SimulationTime?) -> Cell {
    Cell(time.map(times.both) ?? Figures.none)
  }

  private func evidence(_ curve: RecoveryCurve) -> [Int] {
    let ends = [
      curve.onset, curve.trough, curve.trough.flatMap { t in curve.recovery.map { t + $0 } },
    ]
    return ends.compactMap { time in
      time.flatMap { time in curve.points.last { $0.moment <= time }?.entry }
    }.filter { $0 > 0 }
  }

  /// Occupancy, queues and load by role.
  func workloadSection() -> ReportSection? {
    let load = card.workload
    guard load.occupancy != nil || !load.roles.isEmpty else { return nil }
    var blocks: [Block] = [.measures(loadMeasures)]
    if load.samples.count > 1 { blocks.append(.figure(loadFigure)) }
    return ReportSection(
      11, "Workload and staffing", blocks + [.table(queueTable), .table(roleTable)])
  }

  private var loadMeasures: [KeyMeasure] {
    let load = card.workload
    return [
      KeyMeasure(
        title: "Occupancy", value: Figures.share(load.occupancy),
        remark: "Seats at work ÷ seats on shift."),
      KeyMeasure(
        title: "Overloaded", value: Figures.share(load.overloadedShare),
        remark: "Share of samples above 85 %."),
      KeyMeasure(
        title: "Abandonment", value: Figures.share(load.abandonment),
        remark: "Contacts given up ÷ offered."),
    ]
  }

  private var loadFigure: Figure {
    let load = card.workload
    let peak = load.samples.max { $0.waiting < $1.waiting }
    return Figure(
      name: "workload", title: "Seats at work and on shift, and cases waiting",
      description: "Occupancy \(Figures.share(load.occupancy)) over the drill."
        + (peak.map {
          " Most cases waiting: \(Figures.fixed($0.waiting)) at \(times.both($0.moment))."
        }
          ?? ""),
      drawing: WorkloadChart(context: self).drawing())
  }

  private var queueTable: ReportTable {
    var table = ReportTable(
      "queues", "Queues", ["Queue", "Mean waiting#", "Most waiting#", "When", "Evidence"])
    table.rows = card.workload.queues.map { queue in
      [
        Cell(queue.name), Cell(Figures.fixed(queue.mean, 1)), Cell(Figures.fixed(queue.peak)),
        Cell(times.both(queue.peakAt)), .evidence(queue.entry > 0 ? [queue.entry] : []),
      ]
    }
    return table
  }

  private var roleTable: ReportTable {
    var table = ReportTable(
      "roles", "Load by role; never a score", ["Role", "Seats#", "Acts#", "Time in cases#"])
    table.rows = card.workload.roles.map { role in
      [Cell(role.role), Cell(role.seats), Cell(role.acts), Cell(Figures.length(role.handling))]
    }
    return table
  }
}
