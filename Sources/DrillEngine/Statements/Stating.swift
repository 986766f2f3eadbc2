import EventKernel
import Journaling
import ScenarioModel

extension DrillModel {
  /// Sets somebody to write a statement.
  mutating func commission(
    _ purpose: MessagePurpose, on channels: [String], cause: Int,
    preferring template: TextTemplate? = nil, _ calendar: inout DrillCalendar
  ) {
    guard !channels.isEmpty, plan.setup.crew.isPresent else { return }
    let number = messages.count
    let wish = TextWish(
      purpose: purpose, rank: situation.declared, language: plan.exercise.homeLanguage,
      channel: channels[0], topic: situation.topic, emotion: "")
    var draft = DraftMessage(number: number, wish: wish, channels: channels, cause: cause)
    draft.chosen = template.map { ChosenText($0) }
    draft.luck = occasions.next(.statement, purpose.place)
    messages.append(draft)
    let queueClass = QueueClass(
      roles: publishers(of: wish), skill: nil, language: nil, isExclusive: true)
    assign(.draft(Int32(number)), kind: .statement, to: queueClass, priority: 4, &calendar)
  }

  /// A draft is ready: sent on its way to approval or the public.
  mutating func finishDraft(_ number: Int, seat: Int, _ calendar: inout DrillCalendar) {
    var stream = plan.stream("draft", messages[number].luck)
    if messages[number].chosen == nil {
      messages[number].wish.rank = situation.declared
      guard
        let template = plan.texts.choose(
          messages[number].wish, at: exercise.moment(calendar.now), crew: plan.setup.crew, &stream)
      else {
        messages[number].state = .dropped
        return
      }
      messages[number].chosen = ChosenText(template)
    }
    messages[number].drafter = seat
    let roles = publishers(of: messages[number].wish)
    messages[number].cause = recordDraft(number, seat: seat, roles: roles, at: calendar.now)
    sendOn(number, seat: seat, &stream, &calendar)
  }

  /// Publishes what needs no approval, or what somebody publishes without waiting for it.
  private mutating func sendOn(
    _ number: Int, seat: Int, _ stream: inout RandomStream, _ calendar: inout DrillCalendar
  ) {
    let message = messages[number]
    let roles = publishers(of: message.wish)
    guard let pathway = pathway(for: message), !pathway.steps.isEmpty else {
      messages[number].isApproved = true
      return publishStatement(number, by: seat, roles: roles, &calendar)
    }
    let isUnchanged = message.chosen?.message.isPreApproved == true && !message.isEdited
    if pathway.hasFastLane, isUnchanged {
      messages[number].isApproved = true
      messages[number].cause = recordApproval(
        number, by: Author(.engine, role: message.chosen?.message.approver), isFastLane: true,
        wait: .zero, at: calendar.now)
      return publishStatement(number, by: seat, roles: roles, &calendar)
    }
    if stream.bernoulli(plan.setup.crew.shortcutRate) {
      return publishStatement(number, by: seat, roles: roles, &calendar)
    }
    submit(number, seat: seat, pathway, &calendar)
  }

  /// A player submits a draft.
  mutating func submitPlayed(
    _ number: Int, seat: Int, _ pathway: ApprovalPathway, _ calendar: inout DrillCalendar
  ) {
    messages[number].step = 0
    submit(number, seat: seat, pathway, &calendar)
  }

  private mutating func submit(
    _ number: Int, seat: Int, _ pathway: ApprovalPathway, _ calendar: inout DrillCalendar
  ) {
    let step = messages[number].step
    messages[number].route = pathway
    messages[number].state = .submitted
    messages[number].approvers = []
    let wanted = pathway.steps[step]
    messages[number].cause = recorder.record(
      Fact(
        .messageSubmitted, at: calendar.now,
        by: author(seat: seat, in: publishers(of: messages[number].wish)),
        about: messages[number].subject,
        attributes: [
          "quorum": .integer(Int64(wanted.quorum)), "step": .integer(Int64(step)),
          "to-roles": .list(wanted.roles), "version": .integer(Int64(messages[number].version)),
        ]
      ).caused(by: messages[number].cause))
    for _ in 0..<wanted.quorum { askApprover(number, step, barring: [Int32(seat)], &calendar) }
  }

  private mutating func askApprover(
    _ number: Int, _ step: Int, barring barred: Set<Int32>, _ calendar: inout DrillCalendar
  ) {
    guard let pathway = pathway(for: messages[number]), step < pathway.steps.count else { return }
    let queueClass = QueueClass(
      roles: plan.people.set(pathway.steps[step].roles), skill: nil, language: nil,
      isExclusive: true)
    let holders = plan.people.seats.indices.filter {
      !plan.people.seats[$0].roles.isDisjoint(with: queueClass.roles)
    }
    let others = holders.filter { !barred.contains(Int32($0)) }
    assign(
      .approve(
        Int32(number), step: Int16(step), version: Int16(messages[number].version)),
      kind: .decision, to: queueClass, priority: 4,
      barring: others.isEmpty ? [] : barred, &calendar)
  }

  /// An approver has decided.
  mutating func finishApproval(
    _ number: Int, step: Int, seat: Int, since: SimulationTime, _ calendar: inout DrillCalendar
  ) {
    guard messages[number].state == .submitted, messages[number].step == step else { return }
    guard !messages[number].approvers.contains(seat) else {
      let barred = Set(messages[number].approvers.map { Int32($0) })
      return askApprover(number, step, barring: barred, &calendar)
    }
    var stream = plan.stream(
      "verdict", messages[number].luck, step * 16 + messages[number].version)
    let mayChange = messages[number].version == 1 && step == 0
    if mayChange, stream.bernoulli(plan.setup.crew.reworkRate) {
      return requestChanges(number, seat: seat, &calendar)
    }
    approve(number, seat: seat, wait: calendar.now - since, &calendar)
  }

  /// Counts an approval; the last one of the last step publishes.
  mutating func approve(
    _ number: Int, seat: Int, wait: SimulationDuration, _ calendar: inout DrillCalendar
  ) {
    guard let pathway = pathway(for: messages[number]),
      messages[number].step < pathway.steps.count
    else { return }
    let wanted = pathway.steps[messages[number].step]
    messages[number].approvers.append(seat)
    messages[number].cause = recordApproval(
      number, by: author(seat: seat, in: plan.people.set(wanted.roles)), isFastLane: false,
      wait: wait, at: calendar.now)
    guard messages[number].approvers.count >= wanted.quorum else { return }
    messages[number].step += 1
    let drafter = messages[number].drafter ?? seat
    if messages[number].step < pathway.steps.count {
      return submit(number, seat: drafter, pathway, &calendar)
    }
    messages[number].isApproved = true
    guard !plan.people.seats[drafter].isPlayed else { return }
    publishStatement(
      number, by: drafter, roles: publishers(of: messages[number].wish), &calendar)
  }

  private mutating func recordApproval(
    _ number: Int, by author: Author, isFastLane: Bool, wait: SimulationDuration,
    at time: SimulationTime
  ) -> Int {
    recorder.record(
      Fact(
        .messageApproved, at: time, by: author, about: messages[number].subject,
        attributes: [
          "fast-lane": .boolean(isFastLane), "step": .integer(Int64(messages[number].step)),
          "version": .integer(Int64(messages[number].version)),
          "wait-seconds": .integer(wait.microseconds / 1_000_000),
        ]
      ).caused(by: messages[number].cause))
  }

  /// An approver wants another text: back to the drafter, as a new version.
  mutating func requestChanges(_ number: Int, seat: Int, _ calendar: inout DrillCalendar) {
    messages[number].state = .drafted
    messages[number].cause = recorder.record(
      Fact(
        .messageChanges, at: calendar.now, by: author(seat: seat), about: messages[number].subject,
        attributes: [
          "reason": .string("the text does not meet the guideline"),
          "version": .integer(Int64(messages[number].version)),
        ]
      ).caused(by: messages[number].cause))
    let drafter = messages[number].drafter.map { plan.people.seats[$0].isPlayed } ?? false
    guard !drafter else { return }
    let queueClass = QueueClass(
      roles: publishers(of: messages[number].wish), skill: nil, language: nil, isExclusive: true)
    assign(.revise(Int32(number)), kind: .freeText, to: queueClass, priority: 4, &calendar)
  }

  /// The changed text goes round again.
  mutating func finishRevision(_ number: Int, seat: Int, _ calendar: inout DrillCalendar) {
    guard let old = messages[number].chosen else { return }
    messages[number].version += 1
    messages[number].route = nil
    messages[number].step = 0
    messages[number].drafter = seat
    let better = plan.texts.better(than: old.template, messages[number].wish, at: calendar.now)
    messages[number].chosen = ChosenText(better)
    messages[number].isEdited = true
    let roles = publishers(of: messages[number].wish)
    messages[number].cause = recordDraft(number, seat: seat, roles: roles, at: calendar.now)
    var stream = plan.stream("redraft", messages[number].luck, messages[number].version)
    sendOn(number, seat: seat, &stream, &calendar)
  }

  mutating func publishStatement(
    _ number: Int, by seat: Int, roles: RoleSet, _ calendar: inout DrillCalendar
  ) {
    guard let chosen = messages[number].chosen else { return }
    let tone = publicTone(of: chosen, post: nil)
    publish(number, by: seat, roles: roles, tone: tone, &calendar)
  }
}

extension MessagePurpose {
  /// Its place among all purposes, to tell their luck apart.
  var place: Int { MessagePurpose.allCases.firstIndex(of: self) ?? 0 }
}
