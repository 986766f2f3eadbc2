import EventKernel
import Journaling
import ScenarioModel
import ToneAnalysis

extension DrillModel {
  /// A seat takes a case.
  mutating func startAnswer(_ index: Int, seat: Int, _ calendar: inout DrillCalendar) {
    if let patience = cases[index].patience { calendar.cancel(patience) }
    cases[index].state = .active
    if cases[index].contact != nil {
      contacts.waiting -= 1
      contacts.beingAnswered += 1
    } else {
      contacts.postsWaiting -= 1
      contacts.postsListed -= 1
    }
    recorder.record(
      Fact(
        .caseAssigned, at: calendar.now, by: author(seat: seat), about: cases[index].subject,
        attributes: [
          "wait-seconds": .integer((calendar.now - cases[index].opened).microseconds / 1_000_000)
        ]
      ).caused(by: cases[index].entry))
  }

  /// A seat has answered: the cue is tagged, the reply goes out, the customer judges.
  mutating func finishAnswer(_ index: Int, seat: Int, _ calendar: inout DrillCalendar) {
    let item = cases[index]
    let verbatim = plan.texts.verbatims[item.verbatim]
    var stream = plan.stream(.answer, item.luck)
    tag(item, verbatim, seat: seat, &stream, at: calendar.now)
    let reply = chooseReply(to: item, verbatim, &stream)
    var tone = PublicTone.neutral
    if let reply {
      tone = publicTone(ofReply: reply, to: item.verbatim)
      if item.medium == .post {
        publishReply(reply, to: item, seat: seat, tone: tone, &calendar)
      }
    }
    close(index, seat: seat, tone: tone, hasReply: reply != nil, &stream, at: calendar.now)
  }

  /// A played seat answers a case in its own words.
  mutating func answer(_ index: Int, seat: Int, text: String, _ calendar: inout DrillCalendar) {
    let item = cases[index]
    var stream = plan.stream(.answer, item.luck)
    let words = LibraryMessage(
      id: "", version: 0, purpose: .reply, language: item.language, text: text)
    let reply = ChosenText(text, from: TextTemplate(words))
    let tone = publicTone(of: reply, post: plan.texts.verbatims[item.verbatim].text)
    if item.medium == .post { publishReply(reply, to: item, seat: seat, tone: tone, &calendar) }
    close(index, seat: seat, tone: tone, hasReply: true, &stream, at: calendar.now)
    desk.seats[seat].active -= 1
  }

  private mutating func tag(
    _ item: CustomerCase, _ verbatim: Verbatim, seat: Int, _ stream: inout RandomStream,
    at time: SimulationTime
  ) {
    let cues: [Verbatim.Emotion] = [.none, .frustration, .betrayal, .distress, .fear, .anger]
    var tag = verbatim.emotion
    if stream.bernoulli(plan.setup.crew.mistagRate) {
      tag = stream.choose(cues.filter { $0 != verbatim.emotion }) ?? tag
    }
    recorder.record(
      Fact(
        .caseTagged, at: time, by: author(seat: seat), about: item.subject,
        attributes: [
          "correct": .boolean(tag == verbatim.emotion), "tag": .string(tag.rawValue),
          "truth": .string(verbatim.emotion.rawValue),
        ]
      ).caused(by: item.entry))
  }

  /// The library's reply that fits the case and the crew's craft best, filled in.
  private func chooseReply(
    to item: CustomerCase, _ verbatim: Verbatim, _ stream: inout RandomStream
  ) -> ChosenText? {
    let wanted = TextWish(
      purpose: .reply, rank: situation.declared, language: item.language, channel: item.channel,
      topic: situation.topic, emotion: verbatim.emotion.rawValue)
    guard
      let template = plan.texts.choose(
        wanted, at: exercise.moment(item.opened), crew: plan.setup.crew, &stream)
    else { return nil }
    let personal = stream.bernoulli(plan.setup.crew.personalising)
    let touchpoint = plan.setup.scenario.touchpoints.first { $0.id == verbatim.touchpoint }
    return ChosenText(
      template, issue: personal ? touchpoint?.title : nil, case: Int(item.number))
  }

  private mutating func publishReply(
    _ reply: ChosenText, to item: CustomerCase, seat: Int, tone: PublicTone,
    _ calendar: inout DrillCalendar
  ) {
    let number = messages.count
    let owners = plan.texts.owners(topic: situation.topic, channel: item.channel)
    var draft = DraftMessage(
      number: number,
      wish: TextWish(
        purpose: .reply, rank: situation.declared, language: item.language,
        channel: item.channel, topic: situation.topic, emotion: ""),
      channels: [item.channel], cause: item.entry)
    draft.chosen = reply
    draft.caseNumber = Int(item.number)
    draft.drafter = seat
    messages.append(draft)
    let drafted = recordDraft(number, seat: seat, roles: owners, at: calendar.now)
    messages[number].cause = drafted
    publish(number, by: seat, roles: owners, tone: tone, &calendar)
    guard let thread = item.thread, audience.threads[thread.slot]?.key == thread.key else { return }
    audience.threads[thread.slot]?.calm *= 1 - 0.4 * max(tone.quality - 0.4, 0) / 0.6
  }

  private mutating func close(
    _ index: Int, seat: Int, tone: PublicTone, hasReply: Bool, _ stream: inout RandomStream,
    at time: SimulationTime
  ) {
    let item = cases[index]
    cases[index].state = .answered
    if item.contact != nil {
      contacts.beingAnswered -= 1
      contacts.answered += 1
    }
    let wait = (time - item.opened).inMinutes
    let slow = item.medium == .voice ? wait / 20 : wait / 120
    let quality = 0.55 + 0.9 * (tone.quality - 0.5) - 0.35 * min(slow, 2) / 2
    let felt = min(max(quality + 0.12 * stream.normal(), 0), 1)
    recorder.record(
      Fact(
        .caseClosed, at: time, by: author(seat: seat), about: item.subject,
        attributes: [
          "csat": .integer(Int64((1 + 4 * felt).rounded())),
          "effort": .integer(Int64((1 + 6 * felt).rounded())),
          "handle-seconds": .integer((time - assignedTime(of: item)).microseconds / 1_000_000),
          "heard": .boolean(felt >= 0.5),
          "outcome": .string(hasReply || item.medium != .post ? "answered" : "no-action"),
        ]
      ).caused(by: item.entry))
  }

  private func assignedTime(of item: CustomerCase) -> SimulationTime {
    guard let work = item.work else { return item.opened }
    return desk.startTime(of: work)
  }
}
