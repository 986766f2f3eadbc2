import EventKernel
import Journaling
import ScenarioModel

extension DrillModel {
  /// The crew knows its plan: what is expected is set about, unless it is forgotten.
  mutating func planFor(_ number: Int, entry: Int, _ calendar: inout DrillCalendar) {
    guard plan.setup.crew.isPresent else { return }
    var stream = plan.stream("forget.expected", number)
    guard !stream.bernoulli(plan.setup.crew.forgetRate) else { return }
    intend(
      .fulfil(expected: number, entry: entry), after: plan.setup.crew.starting, key: number,
      &calendar)
  }

  /// Sets about an expected action that is still owed.
  mutating func fulfil(_ number: Int, entry: Int, _ calendar: inout DrillCalendar) {
    guard case .due = exercise.standing[number] else { return }
    let expectation = plan.exercise.expectations[number]
    switch expectation.type {
    case .messagePublished: publishAsExpected(number, entry: entry, &calendar)
    case .statusUpdated:
      let roles = plan.people.set(expectation.source.roles)
      let queueClass = QueueClass(roles: roles, skill: nil, language: nil, isExclusive: true)
      assign(
        .updateStatus(cause: Int32(entry)), kind: .statusUpdate, to: queueClass, priority: 3,
        &calendar)
    case .decisionLogged:
      takeUpLogging(situation.declared, cause: entry, &calendar)
    case .levelReached: declareAsExpected(number, entry: entry, &calendar)
    case .escalationNotified, .escalationAcknowledged:
      notifyAsExpected(number, entry: entry, &calendar)
    case .scheduledPaused: pauseAsExpected(number, entry: entry, at: calendar.now)
    default: break  // verdicts, cases and the rest come about by themselves
    }
  }

  /// Looks for a text and channels that would meet the condition, and commissions it.
  private mutating func publishAsExpected(
    _ number: Int, entry: Int, _ calendar: inout DrillCalendar
  ) {
    let expectation = plan.exercise.expectations[number]
    let media = plan.places.channels.filter(\.isPublishable).map(\.id)
    for purpose in MessagePurpose.allCases where purpose.isStatement || purpose == .internalBrief {
      let channels = purpose == .internalBrief ? [Self.staffChannel] : media
      let fitting = channels.filter { wouldMeet(expectation, purpose: purpose, channel: $0) }
      guard !fitting.isEmpty else { continue }
      let wish = TextWish(
        purpose: purpose, rank: situation.declared, language: plan.exercise.homeLanguage,
        channel: fitting[0], topic: situation.topic, emotion: "")
      guard plan.texts.hasText(wish, at: calendar.now) else { continue }
      let required = plan.setup.matrix.levels[situation.declared].statementChannels
      let chosen = required.filter { fitting.contains($0) }
      let isUnderWay = messages.contains {
        $0.wish.purpose == purpose && ($0.state == .planned || $0.state == .submitted)
      }
      guard !isUnderWay else { return }
      return commission(
        purpose, on: chosen.isEmpty ? [fitting[0]] : chosen, cause: entry, &calendar)
    }
  }

  private func wouldMeet(
    _ expectation: ExercisePlan.Expectation, purpose: MessagePurpose, channel: String
  ) -> Bool {
    let level = plan.setup.matrix.levels[situation.declared]
    let fact = Fact(
      .messagePublished, at: .start,
      by: Author(.player, role: expectation.source.roles.first),
      attributes: [
        "approved": .boolean(true), "authorised": .boolean(true), "channel": .string(channel),
        "channels": .list([channel]), "first": .boolean(!situation.hasSpoken),
        "fit": .string("match"), "in-blackout": .boolean(false),
        "language": .string(plan.exercise.homeLanguage), "level": .string(level.id),
        "locale-match": .boolean(true), "owner": .boolean(true),
        "purpose": .string(purpose.rawValue), "rank": .integer(Int64(level.rank)),
        "stale-facts": .list([]), "template-status": .string("approved"), "tone": .number(1),
        "topic": .string(situation.topic),
      ])
    return expectation.condition.holds(for: fact)
  }

  private mutating func declareAsExpected(
    _ number: Int, entry: Int, _ calendar: inout DrillCalendar
  ) {
    let expectation = plan.exercise.expectations[number]
    let roles = plan.people.set(expectation.source.roles)
    let wanted = plan.setup.matrix.levels.firstIndex { level in
      guard level.rank > 0 else { return false }
      let fact = Fact(
        .levelReached, at: calendar.now, about: Subject("level", level.id),
        attributes: [
          "level": .string(level.id), "rank": .integer(Int64(level.rank)), "rose": .boolean(true),
        ])
      return expectation.condition.holds(for: fact)
    }
    let seat = plan.people.seats.indices.first {
      !plan.people.seats[$0].roles.isDisjoint(with: roles)
        && desk.seats[$0].isPresent(at: calendar.now) && !plan.people.seats[$0].isPlayed
    }
    guard let wanted, wanted > situation.declared, let seat else { return }
    guard !refrains(fromDeclaring: wanted, seat: seat, key: number) else { return }
    propose(wanted, by: seat, cause: entry, &calendar)
  }

  private mutating func notifyAsExpected(
    _ number: Int, entry: Int, _ calendar: inout DrillCalendar
  ) {
    let expectation = plan.exercise.expectations[number]
    let level = plan.setup.matrix.levels[situation.declared]
    for role in plan.people.roles.map(\.id) {
      let fact = Fact(
        expectation.type, at: calendar.now,
        by: Author(.player, role: expectation.source.roles.first),
        attributes: ["level": .string(level.id), "to-role": .string(role)])
      guard expectation.condition.holds(for: fact) else { continue }
      notify(role, level: situation.declared, ladder: nil, cause: entry, &calendar)
      return
    }
  }

  private mutating func pauseAsExpected(_ number: Int, entry: Int, at time: SimulationTime) {
    let roles = plan.people.set(plan.exercise.expectations[number].source.roles)
    let seat = plan.people.seats.indices.first {
      !plan.people.seats[$0].roles.isDisjoint(with: roles) && desk.seats[$0].isPresent(at: time)
        && !plan.people.seats[$0].isPlayed
    }
    guard let seat else { return }
    for (index, post) in plan.setup.scenario.scheduledPosts.enumerated() where post.at > time {
      let fact = Fact(
        .scheduledPaused, at: time, about: Subject("scheduled", post.id),
        attributes: ["channel": .string(post.channel), "topic": .string(post.topic)])
      guard plan.exercise.expectations[number].condition.holds(for: fact) else { continue }
      pause(index, by: author(seat: seat, in: roles), cause: entry, at: time)
    }
  }
}
