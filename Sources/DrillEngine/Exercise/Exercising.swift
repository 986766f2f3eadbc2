import EventKernel
import Journaling
import ScenarioModel

extension DrillModel {
  mutating func handleExercise(_ event: DrillEvent, _ calendar: inout DrillCalendar) {
    switch event {
    case .startExercise: startExercise(&calendar)
    case .endExercise: endExercise(at: calendar.now)
    case .summary: summarize(&calendar)
    case .fact(let number, let version): updateFact(Int(number), version: Int(version), &calendar)
    case .inject(let number): release(Int(number), &calendar)
    case .expectation(let number): owe(Int(number), cause: 1, &calendar)
    case .deadline(let number): closeExpectation(Int(number), at: calendar.now)
    default: break
    }
  }

  private mutating func startExercise(_ calendar: inout DrillCalendar) {
    recorder.record(
      Fact(
        .sessionState, at: calendar.now, about: Subject("session", "session"),
        attributes: ["state": .string("startex")]))
    audience.totals.restart(at: calendar.now)
    for seat in plan.people.seats.indices {
      calendar.schedule(.seatChange(Int32(seat)), after: .zero)
    }
    scheduleFacts(&calendar)
    scheduleInjects(&calendar)
    scheduleWaves(&calendar)
    scheduleContacts(&calendar)
    for (index, post) in plan.setup.scenario.scheduledPosts.enumerated() where post.at < plan.ends {
      calendar.schedule(.scheduledPost(Int32(index)), at: post.at)
    }
    calendar.schedule(.measure, after: plan.setup.matrix.interval)
    calendar.schedule(.summary, after: plan.setup.summaryInterval)
    calendar.schedule(.endExercise, at: plan.ends)
  }

  private func scheduleFacts(_ calendar: inout DrillCalendar) {
    for (index, fact) in plan.setup.scenario.facts.enumerated() {
      for version in fact.versions where version.from < plan.ends {
        let due = max(version.from, .start)
        calendar.schedule(.fact(Int32(index), version: Int32(version.number)), at: due)
      }
    }
  }

  private func scheduleInjects(_ calendar: inout DrillCalendar) {
    for (index, inject) in plan.exercise.injects.enumerated() {
      if let unless = inject.unless {
        calendar.schedule(.inject(Int32(index)), at: unless.deadline)
      } else if case .at(let time) = inject.release {
        calendar.schedule(.inject(Int32(index)), at: time)
      }
    }
    for (index, expectation) in plan.exercise.expectations.enumerated() {
      guard case .at(let time) = expectation.source.trigger else { continue }
      calendar.schedule(.expectation(Int32(index)), at: time)
    }
  }

  private mutating func scheduleWaves(_ calendar: inout DrillCalendar) {
    let virality = plan.setup.scenario.virality
    startBackground(&calendar)
    for (index, shock) in virality.shocks.enumerated() where shock.at < plan.ends {
      calendar.schedule(.shock(Int32(index)), at: shock.at)
    }
    startWave(
      Wave(name: "crisis.wave", number: 0, size: virality.seedPosts, over: virality.ramp),
      channel: nil, delay: virality.onset - .start, &calendar)
  }

  /// Ordinary talk: immigrants spread evenly, each with a little branching of its own.
  private mutating func startBackground(_ calendar: inout DrillCalendar) {
    let virality = plan.setup.scenario.virality
    let length = plan.ends - .start
    let immigrants =
      virality.background * length.inHours * (1 - PlanConstants.backgroundReproduction)
      / plan.exercise.day.mean
    var wave = Wave(name: "background", number: 0, size: immigrants, over: length)
    wave.kernel = .uniform(length: length.inSeconds)
    wave.sentiment = 0
    wave.isBackground = true
    startWave(wave, channel: nil, &calendar)
  }

  /// ENDEX.
  mutating func endExercise(at time: SimulationTime) {
    writeSummary(at: time)
    for number in exercise.due { closeExpectation(number, at: time, isFinal: true) }
    recorder.record(
      Fact(
        .sessionState, at: time, about: Subject("session", "session"),
        attributes: ["state": .string("endex")]
      ).caused(by: 1))
    hasEnded = true
  }

  private mutating func updateFact(
    _ number: Int, version: Int, _ calendar: inout DrillCalendar
  ) {
    let time = calendar.now
    let fact = plan.setup.scenario.facts[number]
    guard let current = fact.versions.first(where: { $0.number == version }) else { return }
    guard exercise.currentVersion(of: fact.id) < version else { return }
    exercise.setVersion(version, of: fact.id)
    let entry = recorder.record(
      Fact(
        .factUpdated, at: time, about: Subject("fact", fact.id),
        attributes: ["title": .string(fact.title), "version": .integer(Int64(version))]
      ).saying(current.text))
    guard version > 1 else { return }
    let update = Intention.updateStatus(epoch: situation.epoch, cause: entry, repeats: false)
    intend(
      update, after: plan.setup.crew.starting, key: -1 - (number << 8 | version), &calendar)
  }
}
