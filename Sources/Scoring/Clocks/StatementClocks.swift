import EventKernel
import Journaling
import ScenarioModel

/// Clocks about what is said in public and inside.
extension ClockRules {
  /// A level above calm from when it was expected, as visible, or declared, until the expected
  /// level fell below it again.
  struct LevelEpisode {
    let level: String
    let rank: Int
    let start: LevelHistory.Step
    let isDeclared: Bool
    let limit: SimulationTime?

    /// How a sentence refers to its start.
    var since: String { "\(level) was \(isDeclared ? "reached" : "called for")" }
  }

  /// The episodes of each level that became true, by start; a jump counts for its level only.
  func episodes() -> [LevelEpisode] {
    let steps =
      (drill.levels.expected.map { ($0, false) } + drill.levels.declared.map { ($0, true) })
      .sorted { ($0.0.moment, $0.0.entry.sequence) < ($1.0.moment, $1.0.entry.sequence) }
    var episodes: [LevelEpisode] = []
    var lastRank: [Bool: Int] = [:]
    for (step, isDeclared) in steps {
      let rises = step.rank > lastRank[isDeclared, default: 0]
      lastRank[isDeclared] = step.rank
      guard rises, !episodes.contains(where: { holds($0, at: step) }) else { continue }
      let limit =
        isDeclared
        ? fall(of: step) : drill.levels.release(of: step.rank, after: step.moment)?.moment
      episodes.append(
        LevelEpisode(
          level: step.level, rank: step.rank, start: step, isDeclared: isDeclared, limit: limit))
    }
    return episodes
  }

  private func holds(_ episode: LevelEpisode, at step: LevelHistory.Step) -> Bool {
    episode.level == step.level && (episode.limit.map { step.moment <= $0 } ?? true)
  }

  private func fall(of step: LevelHistory.Step) -> SimulationTime? {
    drill.levels.declared.first { $0.moment > step.moment && $0.rank < step.rank }?.moment
  }

  func firstResponses() -> [ClockRun] {
    let expected = drill.levels.expected.first { $0.rank > 0 }?.entry
    let alert = drill.entries("alert.raised").first { $0.attributes.boolean("genuine") ?? true }
    let starts = [expected, alert].compactMap { $0 }
    guard let start = starts.min(by: { $0.visibleTime < $1.visibleTime }) else { return [] }
    var run = ClockRun(
      start, about: "the incident", level: drill.levels.situation(at: start.visibleTime))
    run.stop = drill.statements.first { $0.time >= start.time }
    run.role = run.stop?.role ?? ""
    run.seat = run.stop?.actor ?? ""
    run.needsFeed = true
    run.done = "the first public statement was published"
    run.missing = "no public statement was ever published"
    run.since = "the incident became visible"
    return [run]
  }

  func holdingStatements() -> [ClockRun] {
    let statements = drill.statements
    return episodes().compactMap { episode in
      let channels = requiredChannels(at: episode.level)
      guard !channels.isEmpty else { return nil }
      let found = firsts(of: statements, on: channels, since: episode.start.moment)
      let missing = channels.filter { found[$0] == nil }
      var run = run(of: episode)
      run.stop = missing.isEmpty ? found.values.max { $0.sequence < $1.sequence } : nil
      run.role = run.stop?.role ?? ""
      let last = run.stop.map { Wording.list($0.publicationChannels) } ?? ""
      run.done = "\(run.stop?.string("purpose") ?? "") statement published on \(last)"
      run.missing = "no statement was published on \(Wording.list(missing))"
      return run
    }
  }

  func channelSyncs() -> [ClockRun] {
    let statements = drill.statements
    return episodes().compactMap { episode in
      let channels = requiredChannels(at: episode.level)
      let found = firsts(of: statements, on: channels, since: episode.start.moment)
      let missing = channels.filter { found[$0] == nil }
      guard channels.count > 1, let start = found.values.min(by: { $0.sequence < $1.sequence })
      else { return nil }
      var run = ClockRun(start, about: episode.level, level: episode.level)
      run.stop = missing.isEmpty ? found.values.max { $0.sequence < $1.sequence } : nil
      run.limit = episode.limit
      let last = run.stop.map { Wording.list($0.publicationChannels) } ?? ""
      run.done = "the last required channel, \(last), followed"
      run.missing = "\(Wording.list(missing)) never followed"
      run.since = Wording.list(start.publicationChannels)
      return run
    }
  }

  func internalBriefs() -> [ClockRun] {
    let internals: Set<String> = ["status-page", "internal-brief"]
    let published = drill.messages.filter { internals.contains($0.purpose) }.flatMap(\.published)
    let updates = (drill.entries("status.updated") + published).sorted { $0.sequence < $1.sequence }
    return episodes().filter { $0.rank > 0 }.map { episode in
      var run = run(of: episode)
      run.stop = updates.first { $0.time >= episode.start.moment }
      run.role = run.stop?.role ?? ""
      run.done = "staff were informed"
      run.missing = "staff were never informed"
      return run
    }
  }

  /// From each statement to the next, while the declared level promises updates.
  func updateCadences() -> [ClockRun] {
    let firsts = drill.messages.filter(\.isStatement).compactMap(\.published.first)
      .sorted { $0.sequence < $1.sequence }
    return firsts.enumerated().compactMap { index, statement in
      guard let step = drill.levels.declared(at: statement.time),
        let promise = drill.documents.matrix?.level(step.level)?.updateCadence
      else { return nil }
      var run = ClockRun(statement, about: "update after \(statement.subjectID)", level: step.level)
      let released = drill.levels.declared.first {
        $0.moment > statement.time && $0.rank < step.rank
      }
      run.limit = released?.moment
      run.stop = index + 1 < firsts.count ? firsts[index + 1] : nil
      if let limit = run.limit, let stop = run.stop, stop.time > limit { run.stop = nil }
      run.target = promise
      run.role = run.stop?.role ?? ""
      run.done = "the next update followed"
      run.missing = "no further update followed"
      run.since = "message \(statement.subjectID)"
      return run
    }
  }

  private func run(of episode: LevelEpisode) -> ClockRun {
    var run = ClockRun(episode.start.entry, about: episode.level, level: episode.level)
    run.limit = episode.limit
    run.since = episode.since
    return run
  }

  private func requiredChannels(at level: String) -> [String] {
    drill.documents.matrix?.level(level)?.statementChannels ?? []
  }

  /// The first statement on each of the channels since a moment.
  private func firsts(
    of statements: [JournalEntry], on channels: [String], since moment: SimulationTime
  ) -> [String: JournalEntry] {
    var found: [String: JournalEntry] = [:]
    for statement in statements where statement.time >= moment {
      for channel in statement.publicationChannels
      where channels.contains(channel) && found[channel] == nil {
        found[channel] = statement
      }
    }
    return found
  }
}
