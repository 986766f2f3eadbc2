import EventKernel
import Journaling
import ScenarioModel

extension DrillModel {
  /// What a player does with messages.
  mutating func playMessage(
    _ act: Act, seat: Int, cause: Int, _ calendar: inout DrillCalendar
  ) throws(ActRefusal) {
    if case .draft(let draft) = act {
      return try playDraft(draft, seat: seat, cause: cause, at: calendar.now)
    }
    guard case let (id, verb)? = act.message else { return }
    let number = try number(of: id, kind: "message", below: messages.count)
    switch verb {
    case .submit:
      guard messages[number].state == .drafted else {
        throw ActRefusal(reason: "\(id) is not a draft")
      }
      guard let pathway = pathway(for: messages[number]), !pathway.steps.isEmpty else {
        throw ActRefusal(reason: "\(id) needs no approval: publish it")
      }
      submitPlayed(number, seat: seat, pathway, &calendar)
    case .approve, .requestChanges: try playApproval(number, verb, seat: seat, &calendar)
    case .publish:
      guard messages[number].state != .published else {
        throw ActRefusal(reason: "\(id) was published already")
      }
      publishStatement(number, by: seat, roles: plan.people.seats[seat].roles, &calendar)
    }
  }

  private mutating func playApproval(
    _ number: Int, _ verb: Act.MessageVerb, seat: Int, _ calendar: inout DrillCalendar
  ) throws(ActRefusal) {
    let message = messages[number]
    guard message.state == .submitted, let pathway = pathway(for: message),
      message.step < pathway.steps.count
    else { throw ActRefusal(reason: "message-\(number) does not wait for approval") }
    let wanted = pathway.steps[message.step].roles
    guard !plan.people.seats[seat].roles.isDisjoint(with: plan.people.set(wanted)) else {
      throw ActRefusal(reason: "message-\(number) waits for \(wanted.joined(separator: " or "))")
    }
    guard !message.approvers.contains(seat) else {
      throw ActRefusal(reason: "this seat has approved message-\(number) already")
    }
    guard message.drafter != seat else {
      throw ActRefusal(reason: "whoever wrote message-\(number) does not approve it")
    }
    guard verb == .approve else { return requestChanges(number, seat: seat, &calendar) }
    approve(number, seat: seat, wait: .zero, &calendar)
  }

  private mutating func playDraft(
    _ draft: MessageDraft, seat: Int, cause: Int, at time: SimulationTime
  ) throws(ActRefusal) {
    for channel in draft.channels where plan.places.channel(channel) == nil {
      throw ActRefusal(reason: "there is no channel \(channel)")
    }
    guard let channel = draft.channels.first else {
      throw ActRefusal(reason: "a message needs at least one channel")
    }
    let wish = TextWish(
      purpose: draft.purpose, rank: situation.declared, language: plan.exercise.homeLanguage,
      channel: channel, topic: situation.topic, emotion: "")
    let number = messages.count
    var message = DraftMessage(
      number: number, wish: wish, channels: draft.channels, cause: cause)
    message.chosen = try text(of: draft, wish)
    message.isEdited = !draft.text.isEmpty
    message.drafter = seat
    message.luck = occasions.next(.statement, message.wish.purpose.place)
    messages.append(message)
    messages[number].cause = recordDraft(
      number, seat: seat, roles: plan.people.seats[seat].roles, at: time)
  }

  private func text(of draft: MessageDraft, _ wish: TextWish) throws(ActRefusal) -> ChosenText {
    guard !draft.template.isEmpty else {
      guard !draft.text.isEmpty else { throw ActRefusal(reason: "the message has no words") }
      let free = LibraryMessage(
        id: "", version: 0, purpose: draft.purpose, language: wish.language, text: draft.text)
      return ChosenText(draft.text, from: TextTemplate(free))
    }
    guard let template = plan.texts.template(draft.template, version: draft.version) else {
      throw ActRefusal(reason: "the library has no text \(draft.template) \(draft.version)")
    }
    return draft.text.isEmpty ? ChosenText(template) : ChosenText(draft.text, from: template)
  }

  /// What a player does with cases.
  mutating func playCase(
    _ act: Act, seat: Int, _ calendar: inout DrillCalendar
  ) throws(ActRefusal) {
    switch act {
    case .takeCase(let id): try take(id, seat: seat, &calendar)
    case .tagCase(let id, let tag):
      let index = try caseInHand(id, seat: seat)
      let truth = plan.texts.verbatims[cases[index].verbatim].emotion.rawValue
      recorder.record(
        Fact(
          .caseTagged, at: calendar.now, by: author(seat: seat), about: cases[index].subject,
          attributes: [
            "correct": .boolean(tag == truth), "tag": .string(tag), "truth": .string(truth),
          ]
        ).caused(by: cases[index].entry))
    case .answerCase(let id, let text):
      let index = try caseInHand(id, seat: seat)
      answer(index, seat: seat, text: text, &calendar)
    case .prioritise(let id, let priority):
      let index = try number(of: id, kind: "case", below: cases.count)
      guard let work = cases[index].work, cases[index].state == .waiting else {
        throw ActRefusal(reason: "\(id) does not wait")
      }
      let before = desk.items[Int(work)].priority
      guard desk.reprioritise(work, to: priority) else { return }
      recorder.record(
        Fact(
          .casePrioritised, at: calendar.now, by: author(seat: seat), about: cases[index].subject,
          attributes: [
            "from": .integer(Int64(before)), "priority": .integer(Int64(priority)),
            "reason": .string("a player's decision"),
          ]
        ).caused(by: cases[index].entry))
    default: break
    }
  }

  private mutating func take(
    _ id: String, seat: Int, _ calendar: inout DrillCalendar
  ) throws(ActRefusal) {
    let index = try number(of: id, kind: "case", below: cases.count)
    guard cases[index].state == .waiting else { throw ActRefusal(reason: "\(id) does not wait") }
    let limit = cases[index].medium == .voice ? 1 : plan.people.seats[seat].source.concurrency
    guard desk.seats[seat].active < limit else {
      throw ActRefusal(reason: "this seat has \(desk.seats[seat].active) cases in hand already")
    }
    if let work = cases[index].work { _ = desk.withdraw(work) }
    desk.seats[seat].active += 1
    cases[index].holder = seat
    startAnswer(index, seat: seat, &calendar)
  }

  private func caseInHand(_ id: String, seat: Int) throws(ActRefusal) -> Int {
    let index = try number(of: id, kind: "case", below: cases.count)
    guard cases[index].holder == seat, cases[index].state == .active else {
      throw ActRefusal(reason: "\(id) is not in this seat's hands: take it first")
    }
    return index
  }
}

extension Act {
  /// What can be done with a message that exists.
  enum MessageVerb: Hashable {
    case submit, approve, requestChanges, publish
  }

  /// The message an act is about, and what is done with it.
  var message: (String, MessageVerb)? {
    switch self {
    case .submit(let id): (id, .submit)
    case .approve(let id): (id, .approve)
    case .requestChanges(let id, _): (id, .requestChanges)
    case .publish(let id): (id, .publish)
    default: nil
    }
  }
}
