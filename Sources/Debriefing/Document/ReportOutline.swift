import Journaling
import Scoring

/// The report before it is written: its sections in order.
struct ReportOutline: Sendable {
  let context: ReportContext
  let sections: [ReportSection]

  /// Gathers the sections that the drill can fill.
  init(_ debrief: Debrief) {
    context = ReportContext(debrief)
    sections = [
      context.summarySection(), context.overviewSection(), context.objectivesSection(),
      context.timelineSection(), context.timelinessSection(), context.escalationSection(),
      context.toneSection(), context.protocolSection(), context.channelsSection(),
      context.recoverySection(), context.workloadSection(), context.findingsSection(),
      context.appendixSection(),
    ].compactMap(\.self)
  }

  /// Every table, in order.
  var tables: [ReportTable] {
    sections.flatMap(\.blocks).compactMap { block in
      if case .table(let table) = block { table } else { nil }
    }
  }
}

/// What the sections are written from.
struct ReportContext: Sendable {
  let card: Scorecard
  let journal: Journal
  let head: String?
  let hasBaseline: Bool
  let times: DrillTimes
  let index: JournalIndex

  init(_ debrief: Debrief) {
    card = debrief.card
    journal = debrief.journal
    head = debrief.head
    hasBaseline = debrief.baseline != nil
    times = DrillTimes(journal.header.startex)
    index = JournalIndex(journal)
  }

  /// The report's name.
  var title: String { card.identity.title.isEmpty ? "A drill" : card.identity.title }
}
