import EventKernel
import Journaling
import ScenarioModel
import ToneAnalysis

extension DrillModel {
  /// Publishes a message on all its channels; the audience hears it.
  mutating func publish(
    _ number: Int, by seat: Int, roles: RoleSet, tone: PublicTone, _ calendar: inout DrillCalendar
  ) {
    messages[number].state = .published
    let isStatement = messages[number].wish.purpose.isStatement
    for channel in messages[number].channels {
      let entry = recordPublication(
        number, on: channel, by: author(seat: seat, in: roles), tone, at: calendar.now)
      situation.hasSpoken = situation.hasSpoken || isStatement
      if isStatement { situation.lastStatement = calendar.now }
      messages[number].cause = entry
    }
    guard isStatement else { return }
    situation.spokenPurposes.insert(messages[number].wish.purpose)
    hear(number, tone, &calendar)
  }

  private mutating func recordPublication(
    _ number: Int, on channel: String, by author: Author, _ tone: PublicTone,
    at time: SimulationTime
  ) -> Int {
    let message = messages[number]
    guard let chosen = message.chosen else { return message.cause }
    let level = plan.setup.matrix.levels[situation.declared]
    let stale = chosen.message.statesFacts.filter {
      exercise.currentVersion(of: $0.id) > $0.version
    }
    let status =
      chosen.message.status == .retired ? "retired" : stale.isEmpty ? "approved" : "stale"
    let silenced = isSilenced(channel: channel, topic: situation.topic)
    var attributes: Attributes = [
      "approved": .boolean(message.isApproved || pathway(for: message) == nil),
      "authorised": .boolean(mayPublish(author.role ?? "", channel: channel, message)),
      "channel": .string(channel), "channels": .list(message.channels),
      "facts": .list(chosen.template.references),
      "first": .boolean(!situation.hasSpoken && message.wish.purpose.isStatement),
      "fit": .string(tone.fit.rawValue),
      "in-blackout": .boolean(silenced && !message.wish.purpose.isStatement),
      "language": .string(chosen.message.language), "level": .string(level.id),
      "locale-match": .boolean(chosen.message.language == message.wish.language),
      "owner": .boolean(owns(author.role ?? "", channel: channel, message)),
      "pathway": .string(pathway(for: message)?.id ?? ""),
      "purpose": .string(message.wish.purpose.rawValue), "rank": .integer(Int64(level.rank)),
      "sensitive": .boolean(chosen.message.isSensitive),
      "similarity": .number(rounded(tone.similarity)), "stale-facts": .list(stale.map(\.id)),
      "strategy": .string(tone.strategy), "template": .string(chosen.message.id),
      "template-status": .string(status),
      "template-version": .integer(Int64(chosen.message.version)),
      "tone": .number(rounded(tone.quality)), "topic": .string(situation.topic),
      "version": .integer(Int64(message.version)),
    ]
    if let number = message.caseNumber {
      attributes["case"] = .string("case-\(number)")
      let post = cases[number].post.flatMap { recorder.journal.entry($0)?.subject?.id }
      attributes["post"] = .string(post ?? "")
      attributes["reach"] = .integer(Int64(cases[number].reach))
    }
    return recorder.record(
      Fact(
        .messagePublished, at: time, by: author, about: message.subject, attributes: attributes
      ).caused(by: message.cause).saying(chosen.text))
  }

  private func owns(_ role: String, channel: String, _ message: DraftMessage) -> Bool {
    guard message.wish.purpose == .reply else { return true }
    let owners = plan.texts.owners(topic: situation.topic, channel: channel)
    return !plan.people.set([role]).isDisjoint(with: owners)
  }

  private func mayPublish(_ role: String, channel: String, _ message: DraftMessage) -> Bool {
    plan.setup.organization.authority.contains {
      $0.role == role && ($0.channels.isEmpty || $0.channels.contains(channel))
        && ($0.purposes.isEmpty || $0.purposes.contains(message.wish.purpose))
        && $0.highestLevel >= situation.declared
    }
  }

  /// The audience reacts: branching and mood by lateness, tone and fit to the crisis.
  private mutating func hear(
    _ number: Int, _ tone: PublicTone, _ calendar: inout DrillCalendar
  ) {
    let effects = plan.setup.scenario.responseEffects
    let purpose = messages[number].wish.purpose
    let late = (calendar.now - plan.setup.scenario.virality.onset).inSeconds
    let timeliness = PortableMath.exp(-max(late, 0) / max(effects.lateness.inSeconds, 1))
    let multiplier =
      switch tone.fit {
      case .match: effects.match
      case .adjacent: effects.adjacent
      case .mismatch: effects.mismatch
      }
    let wrongDenial = purpose == .denial && plan.setup.scenario.crisis.cluster != .victim
    let target = effects.factors[purpose] ?? 1
    let factor =
      target > 1 || wrongDenial
      ? max(target, 1)
      : 1 - (1 - target) * multiplier * timeliness * min(2 * tone.quality, 1)
    let coverage = coverage(of: messages[number])
    audience.responses.add(
      .init(
        at: calendar.now, logFactor: PortableMath.log(max(factor, 0.05)), coverage: coverage.cells))
    let fitLift = tone.fit == .mismatch ? -0.5 : tone.fit == .match ? 1 : 0.6
    let lift =
      effects.moodLift * (tone.quality - 0.45) * 2 * (tone.quality > 0.45 ? max(fitLift, 0) : 1)
      * (0.4 + 0.6 * timeliness) + (fitLift < 0 ? effects.moodLift * fitLift * 0.5 : 0)
    shiftMood(by: lift, coverage: coverage.regions, at: calendar.now)
    guard wrongDenial else { return }
    let size = effects.denialShock * plan.setup.scenario.virality.seedPosts
    startWave(
      Wave(name: "denial", number: messages[number].luck, size: size, over: .hours(1)),
      channel: nil, &calendar)
  }

  /// How far a message reaches: whole on its channels, half elsewhere; half across languages.
  private func coverage(of message: DraftMessage) -> (cells: [Double], regions: [Double]) {
    let places = plan.places
    let language = message.chosen?.message.language ?? ""
    let regions = places.regions.map { $0.language == language ? 1.0 : 0.5 }
    let cells = places.channels.flatMap { channel in
      regions.map { $0 * (message.channels.contains(channel.id) ? 1 : 0.5) }
    }
    return (cells, regions)
  }
}
