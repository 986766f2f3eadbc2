import EventKernel
import Journaling
import ScenarioModel

extension DrillModel {
  /// Whether something on `channel` about `topic` should be silent now.
  func isSilenced(channel: String, topic: String) -> Bool {
    blackouts.contains { $0.isOn && $0.rule.covers(channel: channel, topic: topic) }
  }

  /// A blackout begins: queued marketing in its scope must be paused by somebody.
  @discardableResult
  mutating func startBlackout(
    id: String, rule: EscalationLevel.Blackout, level: Int?, cause: Int,
    _ calendar: inout DrillCalendar
  ) -> Int {
    let number = blackouts.count
    let queued = pausable(under: rule, at: calendar.now)
    let entry = recorder.record(
      Fact(
        .blackoutOn, at: calendar.now, about: Subject("blackout", "blackout-\(number)"),
        attributes: [
          "channels": .list(rule.channels.sorted()), "id": .string(id),
          "level": .string(level.map { plan.setup.matrix.levels[$0].id } ?? ""),
          "needs-pausing": .integer(Int64(queued.count)), "topics": .list(rule.topics.sorted()),
        ]
      ).caused(by: cause))
    blackouts.append(RunningBlackout(id: id, rule: rule, entry: entry, level: level))
    guard plan.setup.crew.isPresent, !queued.isEmpty else { return number }
    var stream = plan.stream("forget.pause", number)
    guard !stream.bernoulli(plan.setup.crew.forgetRate) else { return number }
    intend(.pause(blackout: number), after: plan.setup.crew.starting, key: number, &calendar)
    return number
  }

  /// Marketing posts that are still to come and would break a blackout.
  private func pausable(under rule: EscalationLevel.Blackout, at time: SimulationTime) -> [Int] {
    plan.setup.scenario.scheduledPosts.indices.filter {
      let post = plan.setup.scenario.scheduledPosts[$0]
      return post.at > time && !exercise.pausedPosts.contains($0)
        && rule.covers(channel: post.channel, topic: post.topic)
    }
  }

  /// Somebody pauses what a blackout silences.
  mutating func pausePosts(_ number: Int, seat: Int, _ calendar: inout DrillCalendar) {
    guard blackouts[number].isOn else { return }
    for post in pausable(under: blackouts[number].rule, at: calendar.now) {
      pause(post, by: author(seat: seat), cause: blackouts[number].entry, at: calendar.now)
    }
  }

  /// Takes a marketing post out of the queue.
  mutating func pause(_ index: Int, by author: Author, cause: Int?, at time: SimulationTime) {
    guard exercise.pausedPosts.insert(index).inserted else { return }
    let post = plan.setup.scenario.scheduledPosts[index]
    recorder.record(
      Fact(
        .scheduledPaused, at: time, by: author, about: Subject("scheduled", post.id),
        attributes: ["channel": .string(post.channel), "topic": .string(post.topic)]
      ).caused(by: cause))
  }

  /// A marketing post goes out unless it was paused; in a blackout it makes people angry.
  mutating func fireScheduledPost(_ index: Int, _ calendar: inout DrillCalendar) {
    guard !exercise.pausedPosts.contains(index) else { return }
    let post = plan.setup.scenario.scheduledPosts[index]
    let isBreach = isSilenced(channel: post.channel, topic: post.topic)
    let running = blackouts.last {
      $0.isOn && $0.rule.covers(channel: post.channel, topic: post.topic)
    }
    recorder.record(
      Fact(
        .scheduledFired, at: calendar.now, about: Subject("scheduled", post.id),
        attributes: [
          "channel": .string(post.channel), "in-blackout": .boolean(isBreach),
          "topic": .string(post.topic),
        ]
      ).caused(by: running?.entry).saying(post.text))
    guard isBreach else { return }
    let effects = plan.setup.scenario.responseEffects
    let size = effects.blackoutShock * plan.setup.scenario.virality.seedPosts
    startWave(
      Wave(name: "breach", number: index, size: size, over: .minutes(30)),
      channel: plan.places.channel(post.channel), &calendar)
    shiftMood(
      by: -0.1, coverage: [Double](repeating: 1, count: plan.places.regions.count),
      at: calendar.now)
  }

  mutating func endBlackout(_ number: Int, at time: SimulationTime) {
    guard blackouts[number].isOn else { return }
    blackouts[number].isOn = false
    recorder.record(
      Fact(
        .blackoutOff, at: time, about: Subject("blackout", "blackout-\(number)"),
        attributes: ["id": .string(blackouts[number].id)]
      ).caused(by: blackouts[number].entry))
  }

  /// Ends the blackouts of levels above `rank`.
  mutating func endBlackouts(above rank: Int, at time: SimulationTime) {
    for number in blackouts.indices {
      guard let level = blackouts[number].level, level > rank else { continue }
      endBlackout(number, at: time)
    }
  }

  /// Routes emotional cases to seats with a skill, or ends that.
  mutating func updateRouting(
    _ skill: String, cause: Int, by author: Author, _ calendar: inout DrillCalendar
  ) {
    guard skill != situation.routingSkill else { return }
    situation.routingSkill = skill
    recorder.record(
      Fact(
        .routingChanged, at: calendar.now, by: author, about: Subject("routing", "routing"),
        attributes: ["active": .boolean(!skill.isEmpty), "skill": .string(skill)]
      ).caused(by: cause))
    guard !skill.isEmpty else { return }
    for index in cases.indices where cases[index].state == .waiting {
      advance(index, at: calendar.now)
    }
  }

  /// Moves a waiting emotional case one priority up.
  private mutating func advance(_ index: Int, at time: SimulationTime) {
    let emotion = plan.texts.verbatims[cases[index].verbatim].emotion
    guard emotion == .distress || emotion == .fear, let work = cases[index].work else { return }
    let before = desk.items[Int(work)].priority
    guard desk.reprioritise(work, to: before + 1) else { return }
    recorder.record(
      Fact(
        .casePrioritised, at: time, about: cases[index].subject,
        attributes: [
          "from": .integer(Int64(before)), "priority": .integer(Int64(before + 1)),
          "reason": .string("routing to \(situation.routingSkill)"),
        ]
      ).caused(by: cases[index].entry))
  }
}
