import EventKernel
import Journaling
import ScenarioModel

/// Why an act was refused, in words for the player.
struct ActRefusal: Error {
  let reason: String
}

extension DrillModel {
  /// Performs an admitted act: first it is recorded, then its consequences, or why it was refused.
  mutating func perform(_ number: Int32, _ calendar: inout DrillCalendar) {
    let admitted = acts[Int(number)]
    let coded = admitted.act.coded
    let seat = plan.people.seat(admitted.author.actor)
    let entry = recorder.record(
      Fact(
        .actAdmitted, at: calendar.now, by: journalAuthor(admitted.author, seat: seat),
        attributes: coded.attributes
      ).saying(coded.text))
    do throws(ActRefusal) {
      if admitted.author.source == .player {
        guard let seat else {
          throw ActRefusal(reason: "there is no seat \(admitted.author.actor)")
        }
        try play(admitted.act, seat: seat, role: admitted.author.role, cause: entry, &calendar)
      } else {
        try control(admitted.act, by: admitted.author, cause: entry, &calendar)
      }
    } catch {
      recorder.record(
        Fact(
          .actRefused, at: calendar.now, attributes: ["reason": .string(error.reason)]
        ).caused(by: entry))
    }
  }

  private func journalAuthor(_ author: ActAuthor, seat: Int?) -> Author {
    guard let seat else {
      return Author(
        author.source, actor: author.actor, role: author.role.isEmpty ? nil : author.role)
    }
    let source = plan.people.seats[seat].source
    let role = author.role.isEmpty ? source.roles.first : author.role
    return Author(author.source, actor: source.id, role: role, team: source.team)
  }

  private mutating func control(
    _ act: Act, by author: ActAuthor, cause: Int, _ calendar: inout DrillCalendar
  ) throws(ActRefusal) {
    switch act {
    case .fireInject(let id):
      let index = try injectIndex(id)
      release(index, &calendar)
    case .skipInject(let id):
      _ = try injectIndex(id)
      exercise.delivered.insert(id)
      recorder.record(
        Fact(
          .injectSkipped, at: calendar.now, about: Subject("inject", id),
          attributes: ["reason": .string("taken out by control")]
        ).caused(by: cause).visibleToControl())
    case .note: break
    case .endExercise: endExercise(at: calendar.now)
    default:
      throw ActRefusal(reason: "\(act.name) is for players, not for \(author.source.rawValue)s")
    }
  }

  private func injectIndex(_ id: String) throws(ActRefusal) -> Int {
    guard let index = plan.exercise.injects.firstIndex(where: { $0.id == id }) else {
      throw ActRefusal(reason: "there is no inject \(id)")
    }
    guard !exercise.delivered.contains(id) else {
      throw ActRefusal(reason: "inject \(id) was delivered or taken out already")
    }
    return index
  }

  private mutating func play(
    _ act: Act, seat: Int, role: String, cause: Int, _ calendar: inout DrillCalendar
  ) throws(ActRefusal) {
    switch act {
    case .openAlert, .judgeAlert, .declare, .acknowledge, .notify:
      try playEscalation(act, seat: seat, cause: cause, &calendar)
    case .draft, .submit, .approve, .requestChanges, .publish:
      try playMessage(act, seat: seat, cause: cause, &calendar)
    case .takeCase, .tagCase, .answerCase, .prioritise:
      try playCase(act, seat: seat, &calendar)
    case .pausePost(let id):
      let posts = plan.setup.scenario.scheduledPosts
      guard let index = posts.firstIndex(where: { $0.id == id }) else {
        throw ActRefusal(reason: "there is no scheduled post \(id)")
      }
      pause(index, by: author(seat: seat), cause: cause, at: calendar.now)
    case .updateStatus(let text):
      writeStatus(by: author(seat: seat), cause: cause, text: text, at: calendar.now)
    case .logDecision(let about, let reason):
      recorder.record(
        Fact(
          .decisionLogged, at: calendar.now, by: author(seat: seat),
          about: Subject("decision", "decision-\(cause)"),
          attributes: [
            "about": .string(about),
            "level": .string(plan.setup.matrix.levels[situation.declared].id),
            "options": .string(""), "reason": .string(reason),
          ]
        ).caused(by: cause))
    case .note: break
    case .fireInject, .skipInject, .endExercise:
      throw ActRefusal(reason: "\(act.name) is for control")
    }
  }

  private mutating func playEscalation(
    _ act: Act, seat: Int, cause: Int, _ calendar: inout DrillCalendar
  ) throws(ActRefusal) {
    switch act {
    case .openAlert(let id):
      openAlert(try shownAlert(id), seat: seat, at: calendar.now)
    case .judgeAlert(let id, let isReal):
      let number = try shownAlert(id)
      guard !alerts[number].isJudged else { throw ActRefusal(reason: "\(id) was judged already") }
      openAlert(number, seat: seat, at: calendar.now)
      giveVerdict(number, isReal: isReal, seat: seat, at: calendar.now)
    case .declare(let id):
      guard let rank = plan.setup.matrix.levels.firstIndex(where: { $0.id == id }) else {
        throw ActRefusal(reason: "there is no level \(id)")
      }
      guard rank != situation.declared else {
        throw ActRefusal(reason: "\(id) is in force already")
      }
      propose(rank, by: seat, cause: cause, &calendar)
    case .acknowledge(let id):
      let number = try number(of: id, kind: "notice", below: notices.count)
      let roles = plan.people.set([notices[number].role])
      guard !plan.people.seats[seat].roles.isDisjoint(with: roles) else {
        throw ActRefusal(reason: "\(id) went to \(notices[number].role)")
      }
      acknowledge(number, seat: seat, &calendar)
    case .notify(let role):
      guard !plan.people.set([role]).isEmpty else {
        throw ActRefusal(reason: "there is no role \(role)")
      }
      notify(role, level: situation.declared, ladder: nil, cause: cause, &calendar)
    default: break
    }
  }

  private func shownAlert(_ id: String) throws(ActRefusal) -> Int {
    let number = try number(of: id, kind: "alert", below: alerts.count)
    guard alerts[number].entry > 0 else { throw ActRefusal(reason: "there is no \(id) yet") }
    return number
  }

  /// The number in a name such as `case-12`.
  func number(of id: String, kind: String, below limit: Int) throws(ActRefusal) -> Int {
    guard id.hasPrefix("\(kind)-"), let number = Int(id.dropFirst(kind.count + 1)),
      (0..<limit).contains(number)
    else { throw ActRefusal(reason: "there is no \(kind) \(id)") }
    return number
  }
}
