import EventKernel
import Journaling

/// Splits the way to each published statement into its stages.
///
/// The first statement after a rise of the expected level is charged with the way from that rise:
/// queue (visible → first alert opened), triage (→ verdict), deciding (→ level declared), drafting
/// (→ draft finished). Every statement is charged with approval (submitted → decided), rework
/// (changes asked for → submitted again) and publishing (last approval or draft → last channel).
struct StatementTimeEvaluation {
  let drill: DrillRecord

  /// Statements by publication.
  func results() -> [StatementTime] {
    let statements = drill.messages.filter { $0.isStatement && !$0.published.isEmpty }
      .sorted { $0.published[0].sequence < $1.published[0].sequence }
    var charged: Set<Int> = []
    return statements.map { message in
      let origin = origin(of: message, charged)
      origin.map { _ = charged.insert($0.entry.sequence) }
      return time(of: message, since: origin)
    }
  }

  /// The rise of the expected level that a statement is the first answer to.
  private func origin(of message: MessageRecord, _ charged: Set<Int>) -> LevelHistory.Step? {
    let begin = (message.drafted.first ?? message.published[0]).time
    var previous = 0
    var found: LevelHistory.Step?
    for step in drill.levels.expected where step.moment <= begin {
      if step.rank > previous { found = step }
      previous = step.rank
    }
    return found.flatMap { charged.contains($0.entry.sequence) ? nil : $0 }
  }

  private func time(of message: MessageRecord, since origin: LevelHistory.Step?) -> StatementTime {
    var time = StatementTime()
    time.message = message.id
    time.purpose = message.purpose
    time.level = origin?.level ?? message.published[0].string("level")
    time.to = message.published.last?.time ?? .start
    time.rounds = message.submitted.count
    var spans = origin.map { approach(to: message, since: $0) } ?? []
    spans += approvals(of: message)
    spans.append(publishing(of: message))
    let begin = origin?.moment ?? (message.drafted.first ?? message.published[0]).time
    time.from = min(begin, time.to)
    time.spans = spans.filter { $0.length > .zero }
    return time
  }

  /// The stages from the rise of the level to the draft; a stage that left no entry falls to the
  /// next one.
  private func approach(
    to message: MessageRecord, since origin: LevelHistory.Step
  ) -> [StatementTime.Span] {
    guard let draft = message.drafted.first else { return [] }
    func first(_ type: FactType, after moment: SimulationTime) -> JournalEntry? {
      drill.entries(type).first { $0.time >= moment && $0.time <= draft.time }
    }
    let opened = first("alert.opened", after: origin.moment)
    let judged = first("alert.verdict", after: opened?.time ?? origin.moment)
    let reached = drill.levels.declared.first {
      $0.moment >= (judged?.time ?? origin.moment) && $0.moment <= draft.time
        && $0.rank >= origin.rank
    }
    let marks: [(StatementStage, JournalEntry?)] = [
      (.queue, opened), (.triage, judged), (.deciding, reached?.entry), (.drafting, draft),
    ]
    var last = (time: origin.moment, entry: origin.entry)
    return marks.compactMap { stage, mark in
      guard let mark, mark.time >= last.time else { return nil }
      defer { last = (mark.time, mark) }
      return span(stage, from: last.time, to: mark.time, [last.entry, mark])
    }
  }

  private func approvals(of message: MessageRecord) -> [StatementTime.Span] {
    var approval = StatementTime.Span()
    approval.stage = .approval
    var rework = StatementTime.Span()
    rework.stage = .rework
    for (index, submission) in message.submitted.enumerated() {
      let next = index + 1 < message.submitted.count ? message.submitted[index + 1] : nil
      let decision = message.decided.last {
        $0.sequence > submission.sequence && $0.sequence < next?.sequence ?? .max
      }
      guard let decision else { continue }
      add(&approval, from: submission, to: decision)
      if let next, decision.type != "message.approved" { add(&rework, from: decision, to: next) }
    }
    return [approval, rework]
  }

  private func publishing(of message: MessageRecord) -> StatementTime.Span {
    let last = message.published[message.published.count - 1]
    let ready = (message.drafted + message.submitted + message.decided)
      .filter { $0.sequence < last.sequence }.max { $0.sequence < $1.sequence }
    guard let ready else { return StatementTime.Span() }
    return span(.publishing, from: ready.time, to: last.time, [ready, last])
  }

  private func add(
    _ span: inout StatementTime.Span, from start: JournalEntry, to stop: JournalEntry
  ) {
    span.length += drill.interruptions.net(from: start.time, to: stop.time, withOutages: false)
    span.evidence += [start.sequence, stop.sequence]
  }

  private func span(
    _ stage: StatementStage, from: SimulationTime, to: SimulationTime, _ entries: [JournalEntry]
  ) -> StatementTime.Span {
    var span = StatementTime.Span()
    span.stage = stage
    span.length = drill.interruptions.net(from: from, to: to, withOutages: false)
    span.evidence = entries.map(\.sequence)
    return span
  }
}
