import EventKernel
import Journaling
import ScenarioModel

extension DrillModel {
  /// An inject is due: delivered, or skipped when its contingency was met.
  mutating func release(_ number: Int, _ calendar: inout DrillCalendar) {
    let inject = plan.exercise.injects[number]
    guard !exercise.delivered.contains(inject.id) else { return }
    if let unless = inject.unless, isMet(unless.expected) {
      recorder.record(
        Fact(
          .injectSkipped, at: calendar.now, about: Subject("inject", inject.id),
          attributes: ["reason": .string("expected action \(unless.expected) was met")]
        ).visibleToControl())
      return
    }
    exercise.delivered.insert(inject.id)
    let entry = recorder.record(
      Fact(
        .injectDelivered, at: calendar.now, about: Subject("inject", inject.id),
        attributes: [
          "contingency": .boolean(inject.unless != nil), "genuine": .boolean(inject.isGenuine),
          "mode": .string(inject.mode.rawValue), "objectives": .list(inject.objectives),
          "recipients": .list(inject.recipients), "sender": .string(inject.sender),
          "title": .string(inject.title),
        ]
      ).visible(to: inject.recipients).saying(inject.text))
    for (index, effect) in inject.effects.enumerated() {
      apply(effect, of: number, index: index, cause: entry, &calendar)
    }
    for (index, other) in plan.exercise.injects.enumerated() {
      guard case .after(inject.id, let delay) = other.release, other.unless == nil else { continue }
      calendar.schedule(.inject(Int32(index)), after: delay)
    }
    intend(
      .read(inject: number, entry: entry), after: plan.setup.crew.noticing, key: number, &calendar)
    for expected in plan.exercise.byInject[inject.id] ?? [] {
      owe(expected, cause: entry, &calendar)
    }
  }

  private func isMet(_ expected: String) -> Bool {
    let index = plan.exercise.expectations.firstIndex { $0.source.id == expected }
    return index.map { exercise.standing[$0] == .met } ?? false
  }

  private mutating func apply(
    _ effect: Inject.Effect, of number: Int, index: Int, cause: Int,
    _ calendar: inout DrillCalendar
  ) {
    switch effect {
    case .shock(let size, let channel):
      startWave(
        Wave(name: "inject", number: number * 16 + index, size: size, over: .minutes(30)),
        channel: plan.places.channel(channel), &calendar)
    case .post(let stakeholder, let verbatim):
      postAs(stakeholder, verbatim, inject: number, index: index, cause: cause, &calendar)
    case .fact(let id, let version):
      guard let fact = plan.setup.scenario.facts.firstIndex(where: { $0.id == id }) else { return }
      calendar.schedule(.fact(Int32(fact), version: Int32(version)), after: .zero)
    case .topic(let topic): situation.topic = topic
    case .executiveNamed(let isNamed): situation.isExecutiveNamed = isNamed
    case .blackout(let id, let channels, let topics, let length):
      let rule = EscalationLevel.Blackout(channels: Set(channels), topics: Set(topics))
      let blackout = startBlackout(id: id, rule: rule, level: nil, cause: cause, &calendar)
      calendar.schedule(.blackoutEnds(Int32(blackout)), after: length)
    case .feedOutage(let length):
      loseFeed(for: length, cause: cause, &calendar)
    case .roleAbsent(let role, let length):
      sendAway(role, for: length, &calendar)
    }
  }

  /// A named stakeholder posts.
  private mutating func postAs(
    _ stakeholder: String, _ verbatim: String, inject: Int, index: Int, cause: Int,
    _ calendar: inout DrillCalendar
  ) {
    guard let who = plan.places.stakeholder(stakeholder) else { return }
    let source = plan.places.stakeholders[who]
    let text = plan.texts.verbatimIndex[verbatim]
    let labelled = text.map { plan.texts.verbatims[$0] }
    var stream = plan.stream("stakeholder", inject, index)
    let home = plan.places.homeRegions[0]
    let marks = PostMarks(
      channel: Int32(plan.places.channel(source.channel) ?? 0), region: Int32(home),
      segment: Int32(plan.places.segmentsByRegion[home].first ?? 0), persona: source.persona,
      reach: source.reach, sentiment: labelled?.sentiment ?? source.sentiment,
      arousal: plan.places.traits[source.persona.index].arousal, isBackground: false,
      isOriginal: true, parent: -1)
    accept(
      marks, key: stream.next(), verbatim: text, stakeholder: who,
      isGenuine: plan.exercise.injects[inject].isGenuine, cause: cause, &calendar)
  }

  private mutating func loseFeed(
    for length: SimulationDuration, cause: Int, _ calendar: inout DrillCalendar
  ) {
    situation.feedBlindUntil = max(situation.feedBlindUntil, calendar.now + length)
    recorder.record(
      Fact(
        .observation, at: calendar.now,
        attributes: [
          "kind": .string("feed-outage"),
          "until-seconds": .integer(situation.feedBlindUntil.microseconds / 1_000_000),
        ]
      ).caused(by: cause))
    calendar.schedule(.feedRestored, at: situation.feedBlindUntil)
  }

  private mutating func sendAway(
    _ role: String, for length: SimulationDuration, _ calendar: inout DrillCalendar
  ) {
    let roles = plan.people.set([role])
    for seat in plan.people.seats.indices {
      guard !plan.people.seats[seat].roles.isDisjoint(with: roles) else { continue }
      desk.seats[seat].absentUntil = calendar.now + length
      recorder.record(
        Fact(
          .seatState, at: calendar.now, about: Subject("seat", plan.people.seats[seat].source.id),
          attributes: [
            "state": .string("absent"),
            "until-seconds": .integer(desk.seats[seat].absentUntil.microseconds / 1_000_000),
          ]))
      calendar.schedule(.paged(seat: Int32(seat)), after: length)
    }
  }
}
