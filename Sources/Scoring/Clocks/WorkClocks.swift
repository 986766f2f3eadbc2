import EventKernel
import Journaling
import ScenarioModel

/// Clocks about work: approvals, handoffs, blackouts, cases, and the end.
extension ClockRules {
  func approvalTurns() -> [ClockRun] {
    drill.messages.flatMap { message in
      message.submitted.map { submission in
        let level = drill.levels.situation(at: submission.time)
        var run = ClockRun(submission, about: "message \(message.id)", level: level)
        run.stop = decision(on: submission, of: message)
        run.limit = message.published.first { $0.sequence > submission.sequence }?.time
        run.role = run.stop?.role ?? Wording.list(submission.attributes.list("to-roles") ?? [])
        run.seat = run.stop?.actor ?? ""
        run.done = "\(run.role) decided on message \(message.id)"
        run.missing = "\(run.role) never decided on message \(message.id)"
        run.since = "it was submitted"
        return run
      }
    }
  }

  /// The last decision on a submission: of its version and step, by a role it went to.
  private func decision(on submission: JournalEntry, of message: MessageRecord) -> JournalEntry? {
    let roles = submission.attributes.list("to-roles") ?? []
    return message.decided.last { decision in
      decision.sequence > submission.sequence
        && ["version", "step"].allSatisfy { agree(submission, decision, on: $0) }
        && (roles.isEmpty || roles.contains(decision.role ?? ""))
    }
  }

  private func agree(_ one: JournalEntry, _ other: JournalEntry, on name: FactName) -> Bool {
    guard let left = one.attributes[name], let right = other.attributes[name] else { return true }
    return left.description == right.description
  }

  func handoffs() -> [ClockRun] {
    let accepted = drill.entries("handoff.accepted")
    return drill.entries("handoff.sent").map { sent in
      var run = ClockRun(
        sent, about: "case \(sent.subjectID)", level: drill.levels.situation(at: sent.time))
      run.stop = accepted.first { $0.sequence > sent.sequence && $0.subjectID == sent.subjectID }
      run.role = run.stop?.role ?? sent.string("to")
      run.seat = run.stop?.actor ?? ""
      run.done = "case \(sent.subjectID) was picked up"
      run.missing = "case \(sent.subjectID) was never picked up"
      run.since = "it was handed over"
      return run
    }
  }

  func blackoutEnforcements() -> [ClockRun] {
    drill.entries("blackout.on").compactMap { blackout in
      let needed = Int(blackout.attributes.integer("needs-pausing") ?? 0)
      guard needed > 0 else { return nil }
      let level = blackout.attributes.string("level") ?? ""
      var run = ClockRun(
        blackout, about: "blackout \(blackout.subjectID)",
        level: level.isEmpty ? drill.levels.situation(at: blackout.time) : level)
      run.stop = lastPause(of: needed, in: blackout)
      run.role = run.stop?.role ?? ""
      run.seat = run.stop?.actor ?? ""
      let posts = needed == 1 ? "the scheduled post was" : "all \(needed) scheduled posts were"
      run.done = "\(posts) paused"
      run.missing =
        needed == 1
        ? "the scheduled post was not paused" : "not all \(needed) scheduled posts were paused"
      run.since = "the blackout was declared"
      return run
    }
  }

  /// The pause after which nothing was left to pause; `nil` if the blackout ended before.
  private func lastPause(of needed: Int, in blackout: JournalEntry) -> JournalEntry? {
    let off = drill.entries("blackout.off").first {
      $0.sequence > blackout.sequence && $0.subjectID == blackout.subjectID
    }
    let channels = blackout.attributes.list("channels") ?? []
    let topics = blackout.attributes.list("topics") ?? []
    let pauses = drill.entries("scheduled.paused").filter { pause in
      pause.sequence > blackout.sequence && pause.sequence < off?.sequence ?? .max
        && (channels.isEmpty || channels.contains(pause.string("channel")))
        && (topics.isEmpty || topics.contains(pause.string("topic")))
    }
    return pauses.count >= needed ? pauses[needed - 1] : nil
  }

  func caseResponses() -> [ClockRun] {
    let allowances = drill.documents.organization?.allowances ?? [:]
    return drill.cases.map { record in
      let opened = record.opened
      var run = ClockRun(
        opened, about: "case \(record.id)", level: drill.levels.situation(at: opened.time))
      run.stop = record.firstResponse
      run.limit = record.abandoned?.time
      run.role = run.stop?.role ?? ""
      run.seat = run.stop?.actor ?? ""
      run.allowance = allowances[opened.string("emotion")] ?? 1
      if drill.depth == .full { Self.word(&run, record) }
      if record.closed?.string("outcome") == "no-action" { run.obstacle = "it needed no answer" }
      return run
    }
  }

  private static func word(_ run: inout ClockRun, _ record: CaseRecord) {
    run.done = "case \(record.id) was answered"
    run.missing =
      record.abandoned == nil
      ? "case \(record.id) was never answered" : "the customer of case \(record.id) gave up"
    run.since = "it was opened"
  }

  /// From the first level above calm until the expected level has been calm for ten minutes.
  func resolutions() -> [ClockRun] {
    let steps = drill.levels.expected
    guard let first = steps.first(where: { $0.rank > 0 }) else { return [] }
    let highest = steps.max { $0.rank < $1.rank } ?? first
    var run = ClockRun(first.entry, about: "the incident", level: highest.level)
    run.stop =
      steps.enumerated().first { index, step in
        guard step.moment > first.moment, step.rank == 0 else { return false }
        let next = index + 1 < steps.count ? steps[index + 1].moment : drill.end
        return next - step.moment >= .minutes(10)
      }?.element.entry
    run.done = "the situation was calm again"
    run.missing = "the situation was not calm again"
    run.since = "it left calm"
    return [run]
  }

  func debriefs() -> [ClockRun] {
    let endex = drill.entries("session.state").last { $0.string("state") == "endex" }
    guard let endex else { return [] }
    let highest = drill.levels.declared.max { $0.rank < $1.rank }?.level ?? drill.levels.calm
    var run = ClockRun(endex, about: "debrief", level: highest)
    run.stop = drill.entries("observation").first {
      $0.sequence > endex.sequence && $0.string("kind") == "debrief"
    }
    if run.stop == nil { run.obstacle = "the journal ends with the drill" }
    run.done = "the debrief was recorded"
    run.missing = "no debrief was recorded"
    run.since = "ENDEX"
    return [run]
  }
}
