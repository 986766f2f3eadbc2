import EventKernel
import Journaling
import ScenarioModel

/// Clocks from a signal to a level.
extension ClockRules {
  func detections() -> [ClockRun] {
    let opened = first("alert.opened")
    return drill.entries("alert.raised").compactMap { alert in
      guard alert.attributes.boolean("genuine") ?? true else { return nil }
      var run = ClockRun(alert, about: "alert \(alert.subjectID)", level: level(ofAlert: alert))
      run.stop = opened[alert.subjectID]
      run.role = run.stop?.role ?? ""
      run.seat = run.stop?.actor ?? ""
      run.needsFeed = true
      run.done = "alert \(alert.subjectID) was opened"
      run.missing = "alert \(alert.subjectID) was never opened"
      run.since = "it became visible"
      return run
    }
  }

  func validations() -> [ClockRun] {
    let raised = first("alert.raised")
    let verdicts = first("alert.verdict")
    return first("alert.opened").values.map { opened in
      let level =
        raised[opened.subjectID].map(level(ofAlert:)) ?? drill.levels.situation(at: opened.time)
      var run = ClockRun(opened, about: "alert \(opened.subjectID)", level: level)
      run.stop = verdicts[opened.subjectID]
      run.role = opened.role ?? ""
      run.seat = opened.actor ?? ""
      run.needsFeed = true
      run.done = "alert \(opened.subjectID) was judged"
      run.missing = "alert \(opened.subjectID) was never judged"
      run.since = "it was opened"
      return run
    }
  }

  private func level(ofAlert alert: JournalEntry) -> String {
    alert.attributes.string("expected-level") ?? drill.levels.situation(at: alert.visibleTime)
  }

  /// One run per role and level until somebody of the role acknowledges; repeated pages in
  /// between belong to it.
  func acknowledgements() -> [ClockRun] {
    var runs: [ClockRun] = []
    var open: [String: Int] = [:]
    let entries = drill.entries(.escalationNotified) + drill.entries(.escalationAcknowledged)
    for entry in entries.sorted(by: { $0.sequence < $1.sequence }) {
      let key = entry.string("level") + " " + role(of: entry)
      if entry.type == .escalationAcknowledged {
        guard let place = open.removeValue(forKey: key) else { continue }
        runs[place].stop = entry
        runs[place].seat = entry.actor ?? runs[place].seat
      } else if open[key] == nil {
        open[key] = runs.count
        runs.append(acknowledgement(of: entry))
      }
    }
    return runs
  }

  private func role(of entry: JournalEntry) -> String {
    entry.attributes.string("to-role") ?? entry.role ?? ""
  }

  private func acknowledgement(of notice: JournalEntry) -> ClockRun {
    let role = role(of: notice)
    var run = ClockRun(notice, about: "notice \(notice.subjectID)", level: notice.string("level"))
    run.role = role
    run.seat = notice.string("to-seat")
    if notice.attributes["to-seat"] != nil, run.seat.isEmpty {
      run.obstacle = "nobody of that role was on shift or on call"
    }
    run.done = "\(role) acknowledged \(run.level)"
    run.missing = "\(role) never acknowledged \(run.level)"
    run.since = "being notified"
    return run
  }

  /// Each rise of the expected level above what is declared.
  func escalations() -> [ClockRun] {
    var previous = 0
    return drill.levels.expected.compactMap { step in
      defer { previous = step.rank }
      let declared = drill.levels.declared(at: step.moment)?.rank ?? 0
      guard step.rank > previous, step.rank > declared else { return nil }
      var run = ClockRun(step.entry, about: step.level, level: step.level)
      run.stop = declaration(of: step)
      run.limit = drill.levels.release(of: step.rank, after: step.moment)?.moment
      run.role = run.stop?.role ?? ""
      run.seat = run.stop?.actor ?? ""
      run.needsFeed = true
      run.done = "\(step.level) was declared and its roles were told"
      run.missing = "\(step.level) was never declared"
      run.since = "it was called for"
      return run
    }
  }

  /// The declaration of the level or a higher one, or the first notice to one of its roles if
  /// that came later and the journal has notices at all.
  private func declaration(of step: LevelHistory.Step) -> JournalEntry? {
    let reached = drill.levels.declared.first { $0.moment >= step.moment && $0.rank >= step.rank }
    guard let reached else { return nil }
    let roles = drill.documents.matrix?.level(reached.level)?.notify ?? []
    let notices = drill.entries(.escalationNotified)
    guard !roles.isEmpty, !notices.isEmpty else { return reached.entry }
    let notice = notices.first {
      $0.time >= step.moment && roles.contains($0.string("to-role"))
        && drill.levels.rank(of: $0.string("level")) >= step.rank
    }
    guard let notice else { return nil }
    return notice.sequence > reached.entry.sequence ? notice : reached.entry
  }
}
