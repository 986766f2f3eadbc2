import EventKernel
import Journaling
import ScenarioModel

extension DrillModel {
  /// The crew decides on a level: usually the one that is due, sometimes one too low or too high.
  mutating func decideLevel(alert: Int, seat: Int, _ calendar: inout DrillCalendar) {
    situation.isDeciding = false
    guard situation.expected > situation.declared else { return }
    let crew = plan.setup.crew
    var stream = plan.stream("decide", alerts[alert].key)
    var rank = situation.expected
    let draw = stream.uniform()
    if draw < crew.underEscalation {
      rank -= 1
    } else if draw < crew.underEscalation + crew.overEscalation {
      rank += 1
    }
    rank = min(max(rank, 0), plan.setup.matrix.levels.count - 1)
    guard rank > situation.declared,
      !refrains(fromDeclaring: rank, seat: seat, key: alerts[alert].key)
    else {
      return
    }
    propose(rank, by: seat, cause: alerts[alert].entry, &calendar)
  }

  /// Declares a level, or asks somebody who may.
  mutating func propose(_ rank: Int, by seat: Int, cause: Int, _ calendar: inout DrillCalendar) {
    let level = plan.setup.matrix.levels[rank]
    let declarers = plan.people.set(level.declaredBy)
    let mayDeclare =
      level.declaredBy.isEmpty || !plan.people.seats[seat].roles.isDisjoint(with: declarers)
    guard !mayDeclare else {
      return reach(rank, by: author(seat: seat, in: declarers), cause: cause, &calendar)
    }
    let entry = recorder.record(
      Fact(
        .escalationRequested, at: calendar.now, by: author(seat: seat),
        about: Subject("level", level.id), attributes: ["level": .string(level.id)]
      ).caused(by: cause))
    guard let role = level.declaredBy.first else { return }
    let notice = notify(role, level: rank, ladder: nil, cause: entry, &calendar)
    notices[notice].asksToDeclare = true
  }

  /// The declared level changes, and everything it requires is set going.
  mutating func reach(_ rank: Int, by author: Author, cause: Int, _ calendar: inout DrillCalendar) {
    guard rank != situation.declared else { return }
    let levels = plan.setup.matrix.levels
    let previous = situation.declared
    situation.declared = rank
    situation.epoch += 1
    let entry = recorder.record(
      Fact(
        .levelReached, at: calendar.now, by: author, about: Subject("level", levels[rank].id),
        attributes: [
          "expected-level": .string(levels[situation.expected].id),
          "from": .string(levels[previous].id), "level": .string(levels[rank].id),
          "rank": .integer(Int64(levels[rank].rank)), "rose": .boolean(rank > previous),
        ]
      ).caused(by: cause))
    triggerExpectations(level: rank, cause: entry, &calendar)
    updateRouting(levels[rank].routingSkill, cause: entry, by: author, &calendar)
    endBlackouts(above: rank, at: calendar.now)
    guard rank > previous else { return }
    notifyAll(of: rank, cause: entry, &calendar)
    startLadder(of: rank, cause: entry, &calendar)
    if let rule = levels[rank].blackout {
      startBlackout(id: levels[rank].id, rule: rule, level: rank, cause: entry, &calendar)
    }
    takeUpDuties(of: rank, cause: entry, &calendar)
  }

  private mutating func notifyAll(of rank: Int, cause: Int, _ calendar: inout DrillCalendar) {
    for role in plan.setup.matrix.levels[rank].notify {
      notify(role, level: rank, ladder: nil, cause: cause, &calendar)
    }
  }

  /// Notifies a role: somebody at work, else whoever is on call, else nobody.
  @discardableResult
  mutating func notify(
    _ role: String, level: Int, ladder: RungPlace?, cause: Int, _ calendar: inout DrillCalendar
  ) -> Int {
    let number = notices.count
    let roles = plan.people.set([role])
    let seat = receiver(of: roles, at: calendar.now)
    let pagesOnCall = seat == nil && (ladder.map { rung(at: $0).pagesOnCall } ?? true)
    let onCall = pagesOnCall ? plan.people.onCallSeat(of: role, turn: ladder?.loop ?? 0) : nil
    let target = seat ?? onCall
    var attributes = notification(of: role, level: level, at: ladder, to: target)
    attributes["on-call"] = .boolean(onCall != nil)
    let entry = recorder.record(
      Fact(
        .escalationNotified, at: calendar.now, about: Subject("notice", "notice-\(number)"),
        attributes: attributes
      ).caused(by: cause))
    let place = plan.people.roles.firstIndex { $0.id == role } ?? 63
    let luck = occasions.next(.notice, level << 6 | place)
    notices.append(
      Notice(number: number, level: level, role: role, entry: entry, luck: luck, seat: target))
    if pagesOnCall { summon(roles, turn: ladder?.loop ?? 0, &calendar) }
    if let seat { considerNotice(number, seat: seat, &calendar) }
    return number
  }

  /// Who of a role is at work: the least busy, then the first.
  private func receiver(of roles: RoleSet, at time: SimulationTime) -> Int? {
    let present = plan.people.seats.indices.filter {
      !plan.people.seats[$0].roles.isDisjoint(with: roles) && desk.seats[$0].isPresent(at: time)
    }
    return present.min { desk.seats[$0].active < desk.seats[$1].active }
  }

  private mutating func considerNotice(
    _ number: Int, seat: Int, _ calendar: inout DrillCalendar
  ) {
    guard plan.setup.crew.isPresent, !plan.people.seats[seat].isPlayed else { return }
    var stream = plan.stream("ignore", notices[number].luck, seat)
    guard !stream.bernoulli(plan.setup.crew.ignoreRate) else { return }
    intend(
      .acknowledge(notice: number, seat: seat), after: plan.setup.crew.acknowledging,
      key: notices[number].luck, &calendar)
  }

  /// Somebody called in from home reads what was sent to the seat or its roles.
  mutating func retryNotices(seat: Int, _ calendar: inout DrillCalendar) {
    for number in notices.indices where !notices[number].isAcknowledged {
      guard notices[number].seat == seat else { continue }
      considerNotice(number, seat: seat, &calendar)
    }
  }

  /// Somebody acknowledges a notice, and declares the level if that was asked.
  mutating func acknowledge(_ number: Int, seat: Int, _ calendar: inout DrillCalendar) {
    guard !notices[number].isAcknowledged else { return }
    notices[number].isAcknowledged = true
    if let ladder = notices[number].ladder { ladders[ladder].isAcknowledged = true }
    for ladder in ladders.indices where ladders[ladder].level == notices[number].level {
      if ladders[ladder].ladder.steps.contains(where: { $0.role == notices[number].role }) {
        ladders[ladder].isAcknowledged = true
      }
    }
    let roles = plan.people.set([notices[number].role])
    let levels = plan.setup.matrix.levels
    let entry = recorder.record(
      Fact(
        .escalationAcknowledged, at: calendar.now, by: author(seat: seat, in: roles),
        about: Subject("notice", "notice-\(number)"),
        attributes: [
          "level": .string(levels[notices[number].level].id),
          "to-role": .string(notices[number].role),
        ]
      ).caused(by: notices[number].entry))
    guard notices[number].asksToDeclare, notices[number].level > situation.declared else { return }
    reach(notices[number].level, by: author(seat: seat, in: roles), cause: entry, &calendar)
  }

  /// The level is lowered when the matrix has called for less for long enough.
  mutating func stepDown(epoch: Int, _ calendar: inout DrillCalendar) {
    guard epoch == situation.epoch, situation.expected < situation.declared else { return }
    let roles = plan.people.roles(of: ["pr", "executive", "social"])
    guard let seat = receiver(of: roles, at: calendar.now) else {
      return intend(.stepDown(epoch: epoch), after: .constant(.minutes(30)), key: epoch, &calendar)
    }
    reach(
      situation.expected, by: author(seat: seat, in: roles), cause: exercise.lastExpectedEntry,
      &calendar)
  }
}
