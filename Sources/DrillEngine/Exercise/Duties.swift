import EventKernel
import Journaling
import ScenarioModel

extension DrillModel {
  /// Where internal briefs appear; no media channel.
  static let staffChannel = "staff"

  /// What a rise of the level obliges the crew to: statement, status page, decision log.
  mutating func takeUpDuties(of rank: Int, cause: Int, _ calendar: inout DrillCalendar) {
    let level = plan.setup.matrix.levels[rank]
    let crew = plan.setup.crew
    let luck = occasions.next(.duties, rank)
    var stream = plan.stream("forget.duty", luck)
    situation.spokenPurposes.subtract([.instruction, .adjusting])
    if !level.statementChannels.isEmpty {
      if !stream.bernoulli(crew.forgetRate / 2) {
        intend(
          .speak(
            openingPurpose(at: calendar.now), channels: level.statementChannels, cause: cause),
          after: crew.starting, key: luck, &calendar)
      }
      let next = Intention.nextStatement(epoch: situation.epoch, cause: cause)
      let pause = level.updateCadence ?? .minutes(90)
      calendar.schedule(.intention(store(next)), after: pause * 0.7)
    }
    if level.statusCadence != nil {
      if !stream.bernoulli(crew.forgetRate) {
        let brief = Intention.speak(.internalBrief, channels: [Self.staffChannel], cause: cause)
        intend(brief, after: crew.starting, key: ~luck, &calendar)
      }
      intend(
        .updateStatus(epoch: situation.epoch, cause: cause, repeats: true), after: crew.starting,
        key: luck, &calendar)
    }
    if rank >= 2, stream.bernoulli(crew.logRate) {
      intend(.logDecision(about: rank, cause: cause), after: crew.starting, key: luck, &calendar)
    }
  }

  /// A new wave under a level that holds already: the public gets a word soon.
  mutating func speakOfTheWave(
    cause: Int, visible: SimulationTime, _ calendar: inout DrillCalendar
  ) {
    let channels = plan.setup.matrix.levels[situation.expected].statementChannels
    guard !channels.isEmpty, plan.setup.crew.isPresent else { return }
    var stream = plan.stream("forget.wave", occasions.next(.wave))
    guard !stream.bernoulli(plan.setup.crew.forgetRate) else { return }
    let notice = plan.setup.crew.noticing.sample(&stream) + plan.setup.crew.starting.sample(&stream)
    let word = Intention.speak(.update, channels: channels, cause: cause)
    calendar.schedule(.intention(store(word)), at: max(visible, calendar.now) + max(notice, .zero))
  }

  /// What a rise of the level calls for: a holding statement, or an update soon after another word.
  private func openingPurpose(at time: SimulationTime) -> MessagePurpose {
    guard let last = situation.lastStatement, time - last < .hours(3) else { return .holding }
    return .update
  }

  /// The next public statement while a level holds: first what the crisis calls for, then updates.
  mutating func speakAgain(epoch: Int, cause: Int, _ calendar: inout DrillCalendar) {
    guard epoch == situation.epoch else { return }
    let level = plan.setup.matrix.levels[situation.declared]
    guard !level.statementChannels.isEmpty else { return }
    let luck = occasions.next(.update, situation.declared)
    var stream = plan.stream("forget.update", luck)
    if !stream.bernoulli(plan.setup.crew.forgetRate) {
      let purpose = nextPurpose(&stream, luck: luck, at: calendar.now)
      commission(purpose, on: level.statementChannels, cause: cause, &calendar)
    }
    let pause = level.updateCadence ?? .hours(4)
    calendar.schedule(
      .intention(store(.nextStatement(epoch: epoch, cause: cause))), after: pause * 0.85)
  }

  /// What to say next, by what the public blames the organization for.
  private func nextPurpose(
    _ stream: inout RandomStream, luck: Int, at time: SimulationTime
  ) -> MessagePurpose {
    let crisis = plan.setup.scenario.crisis
    var order: [MessagePurpose] =
      switch crisis.cluster {
      case .victim: [.correction, .explanation, .adjusting]
      case .accidental: [.instruction, .adjusting, .explanation, .apology]
      case .preventable: [.apology, .instruction, .explanation]
      }
    if crisis.threatensLife { order.insert(.instruction, at: 0) }
    if stream.bernoulli(plan.setup.crew.misjudgeRate) {
      order.insert(crisis.cluster == .victim ? .compensation : .denial, at: 0)
    }
    for purpose in order where !situation.spokenPurposes.contains(purpose) {
      let wish = TextWish(
        purpose: purpose, rank: situation.declared, language: plan.exercise.homeLanguage,
        channel: "", topic: situation.topic, emotion: "")
      let isKnown = plan.texts.hasText(wish, at: time)
      let fact = Fact(
        .messagePublished, at: time,
        attributes: ["purpose": .string(purpose.rawValue), "topic": .string(situation.topic)])
      if isKnown, !refrains(from: fact, key: luck) { return purpose }
    }
    return .update
  }

  /// A trap taken for real: the level is raised by one, or the crew answers what needs no answer.
  mutating func overreact(seat: Int, cause: Int, _ calendar: inout DrillCalendar) {
    let rank = min(situation.declared + 1, plan.setup.matrix.levels.count - 1)
    guard rank > situation.declared else { return }
    propose(rank, by: seat, cause: cause, &calendar)
  }

  mutating func takeUpPausing(_ blackout: Int, _ calendar: inout DrillCalendar) {
    guard blackouts[blackout].isOn else { return }
    let roles = plan.people.roles(of: ["social", "pr"])
    let queueClass = QueueClass(roles: roles, skill: nil, language: nil, isExclusive: true)
    assign(
      .pausePosts(blackout: Int32(blackout)), kind: .decision, to: queueClass, priority: 4,
      &calendar)
  }

  /// The internal status page wants an update.
  mutating func takeUpStatus(
    epoch: Int, cause: Int, repeats: Bool, _ calendar: inout DrillCalendar
  ) {
    guard epoch == situation.epoch || !repeats else { return }
    let level = plan.setup.matrix.levels[situation.declared]
    guard level.statusCadence != nil || !repeats else { return }
    var stream = plan.stream("forget.status", occasions.next(.status, situation.declared))
    if !stream.bernoulli(plan.setup.crew.forgetRate) {
      let roles = plan.people.roles(of: ["internal", "pr", "social"])
      let queueClass = QueueClass(roles: roles, skill: nil, language: nil, isExclusive: true)
      assign(
        .updateStatus(cause: Int32(cause)), kind: .statusUpdate, to: queueClass, priority: 3,
        &calendar)
    }
    guard repeats, let cadence = level.statusCadence else { return }
    let again = Intention.updateStatus(epoch: epoch, cause: cause, repeats: true)
    calendar.schedule(.intention(store(again)), after: cadence * 0.8)
  }

  mutating func updateStatus(by seat: Int, cause: Int, _ calendar: inout DrillCalendar) {
    let roles = plan.people.roles(of: ["internal", "pr", "social"])
    writeStatus(by: author(seat: seat, in: roles), cause: cause, text: nil, at: calendar.now)
  }

  /// Records an update of the internal status page.
  mutating func writeStatus(by author: Author, cause: Int?, text: String?, at time: SimulationTime)
  {
    let age = situation.lastStatus.map { (time - $0).microseconds / 1_000_000 } ?? -1
    situation.lastStatus = time
    recorder.record(
      Fact(
        .statusUpdated, at: time, by: author, about: Subject("status", "status"),
        attributes: [
          "age-seconds": .integer(age),
          "level": .string(plan.setup.matrix.levels[situation.declared].id),
        ]
      ).caused(by: cause).saying(text))
  }

  mutating func takeUpLogging(_ about: Int, cause: Int, _ calendar: inout DrillCalendar) {
    let roles = plan.people.roles(of: ["pr", "executive", "social"])
    let queueClass = QueueClass(roles: roles, skill: nil, language: nil, isExclusive: true)
    assign(
      .logDecision(about: Int32(about), cause: Int32(cause)), kind: .decision, to: queueClass,
      priority: 2, &calendar)
  }

  mutating func logDecision(_ about: Int, by seat: Int, cause: Int, _ calendar: inout DrillCalendar)
  {
    let level = plan.setup.matrix.levels[min(about, plan.setup.matrix.levels.count - 1)]
    let roles = plan.people.roles(of: ["pr", "executive", "social"])
    recorder.record(
      Fact(
        .decisionLogged, at: calendar.now, by: author(seat: seat, in: roles),
        about: Subject("decision", "decision-\(recorder.latest)"),
        attributes: [
          "about": .string("level \(level.id)"), "level": .string(level.id),
          "options": .string("hold, raise, lower"),
          "reason": .string(level.title),
        ]
      ).caused(by: cause))
  }

  /// The first present receiver reads an inject.
  mutating func read(_ inject: Int, entry: Int, at time: SimulationTime) {
    let roles = plan.people.set(plan.exercise.injects[inject].recipients)
    let reader = plan.people.seats.indices.first {
      !plan.people.seats[$0].roles.isDisjoint(with: roles) && desk.seats[$0].isPresent(at: time)
    }
    guard let reader, !plan.people.seats[reader].isPlayed else { return }
    recorder.record(
      Fact(
        .injectSeen, at: time, by: author(seat: reader, in: roles),
        about: Subject("inject", plan.exercise.injects[inject].id)
      ).caused(by: entry))
  }
}
