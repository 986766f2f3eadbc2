import EventKernel
import Journaling
import ScenarioModel

extension DrillModel {
  mutating func handleWork(_ event: DrillEvent, _ calendar: inout DrillCalendar) {
    switch event {
    case .seatChange(let seat): changeSeat(Int(seat), &calendar)
    case .paged(let seat): callIn(Int(seat), &calendar)
    case .relieved(let seat): relieve(Int(seat), &calendar)
    case .workDone(let item): finishWork(item, &calendar)
    case .intention(let number): carryOut(number, &calendar)
    default: break
    }
  }

  /// Puts work into a queue and starts it at once if a seat is free.
  @discardableResult
  mutating func assign(
    _ duty: WorkItem.Duty, kind: WorkKind, to queueClass: QueueClass, priority: Int,
    barring barred: Set<Int32> = [], _ calendar: inout DrillCalendar
  ) -> Int32 {
    let item = desk.enqueue(
      duty, kind: kind, in: queueClass, priority: priority, at: calendar.now)
    if !barred.isEmpty { desk.bar(barred, from: item) }
    if let seat = desk.seat(for: item, at: calendar.now) {
      begin(item, seat: seat, &calendar)
    } else if queueClass.isExclusive, kind != .voice {
      summon(queueClass.roles, &calendar)
    }
    return item
  }

  /// A seat starts on an item: its end goes on the calendar.
  private mutating func begin(_ item: Int32, seat: Int, _ calendar: inout DrillCalendar) {
    desk.start(item, seat: seat, at: calendar.now)
    started(desk.items[Int(item)], seat: seat, &calendar)
    calendar.schedule(.workDone(item), after: duration(of: desk.items[Int(item)], seat: seat))
  }

  private mutating func duration(of item: WorkItem, seat: Int) -> SimulationDuration {
    let crew = plan.setup.crew
    if case .approve(let message, let step, _) = item.duty {
      var stream = plan.stream(
        "approve", messages[Int(message)].luck, Int(step) * 64 + item.barred.count)
      let role = plan.people.actingRole(of: seat, among: desk.classes[Int(item.queue)].roles)
      let time = plan.setup.organization.approvalTimes[role] ?? .constant(.minutes(10))
      return max(time.sample(&stream) * crew.approvalFactor, .seconds(1))
    }
    var stream = plan.stream(.work, workKey(item.duty))
    let time = plan.setup.organization.workTimes[item.kind] ?? .constant(.minutes(5))
    return max(time.sample(&stream) * crew.workFactor, .seconds(1))
  }

  /// Names a duty's luck, the same whenever it is done.
  private mutating func workKey(_ duty: WorkItem.Duty) -> Int {
    switch duty {
    case .answer(let number): cases[Int(number)].luck << 3
    case .triage(let number): alerts[Int(number)].key << 3 | 1
    case .draft(let number): messages[Int(number)].luck << 3 | 2
    case .revise(let number): messages[Int(number)].luck << 3 | 3
    case .approve(let number, _, _): messages[Int(number)].luck << 3 | 4
    case .updateStatus: occasions.next(.statusWork) << 3 | 5
    case .logDecision(let about, _): Int(about) << 3 | 6
    case .pausePosts(let number): Int(number) << 3 | 7
    }
  }

  /// What is recorded when somebody starts.
  private mutating func started(_ item: WorkItem, seat: Int, _ calendar: inout DrillCalendar) {
    switch item.duty {
    case .answer(let number): startAnswer(Int(number), seat: seat, &calendar)
    case .triage(let number): openAlert(Int(number), seat: seat, at: calendar.now)
    default: break
    }
  }

  private mutating func finishWork(_ item: Int32, _ calendar: inout DrillCalendar) {
    guard let seat = desk.finish(item, at: calendar.now) else { return }
    let work = desk.items[Int(item)]
    switch work.duty {
    case .answer(let number): finishAnswer(Int(number), seat: seat, &calendar)
    case .triage(let number): judgeAlert(Int(number), seat: seat, &calendar)
    case .draft(let number): finishDraft(Int(number), seat: seat, &calendar)
    case .revise(let number): finishRevision(Int(number), seat: seat, &calendar)
    case .approve(let number, let step, let version):
      guard messages[Int(number)].version == Int(version) else { break }
      finishApproval(Int(number), step: Int(step), seat: seat, since: work.since, &calendar)
    case .updateStatus(let cause): updateStatus(by: seat, cause: Int(cause), &calendar)
    case .logDecision(let about, let cause):
      logDecision(Int(about), by: seat, cause: Int(cause), &calendar)
    case .pausePosts(let number): pausePosts(Int(number), seat: seat, &calendar)
    }
    fill(seat, &calendar)
  }

  /// Gives a seat all it can take.
  mutating func fill(_ seat: Int, _ calendar: inout DrillCalendar) {
    while let item = desk.next(for: seat, at: calendar.now) {
      begin(item, seat: seat, &calendar)
    }
  }

  private mutating func changeSeat(_ seat: Int, _ calendar: inout DrillCalendar) {
    let changes = plan.people.seats[seat].changes
    let passed = changes.prefix { $0 <= calendar.now }.count
    let isOn = passed % 2 == 1
    if passed < changes.count, changes[passed] < plan.ends {
      calendar.schedule(.seatChange(Int32(seat)), at: changes[passed])
    }
    guard isOn != desk.seats[seat].isOnShift else { return }
    desk.seats[seat].isOnShift = isOn
    recordSeat(seat, isOn ? "on" : "off", at: calendar.now)
    if isOn {
      desk.seats[seat].isCalledIn = false
      desk.seats[seat].idleSince = calendar.now
      fill(seat, &calendar)
    }
  }

  private mutating func recordSeat(_ seat: Int, _ state: String, at time: SimulationTime) {
    recorder.record(
      Fact(
        .seatState, at: time, about: Subject("seat", plan.people.seats[seat].source.id),
        attributes: ["state": .string(state)]))
  }

  /// Pages the first seat of the on-call rota of one of `roles` when nobody of them is at work.
  mutating func summon(_ roles: RoleSet, turn: Int = 0, _ calendar: inout DrillCalendar) {
    guard plan.setup.crew.isPresent else { return }
    let present = plan.people.seats.indices.contains {
      !plan.people.seats[$0].roles.isDisjoint(with: roles)
        && desk.seats[$0].isPresent(at: calendar.now)
    }
    guard !present else { return }
    for rota in plan.people.rotas where !plan.people.set([rota.role]).isDisjoint(with: roles) {
      guard let seat = plan.people.seat(of: rota, turn: turn) else { continue }
      guard exercise.paged.insert(seat).inserted else { return }
      var stream = plan.stream("page", seat, occasions.next(.page, seat))
      let delay = rota.pagingDelay.sample(&stream) * plan.setup.crew.approvalFactor
      calendar.schedule(.paged(seat: Int32(seat)), after: max(delay, .zero))
      return
    }
  }

  private mutating func callIn(_ seat: Int, _ calendar: inout DrillCalendar) {
    guard !desk.seats[seat].isPresent(at: calendar.now) else {
      exercise.paged.remove(seat)
      fill(seat, &calendar)
      return
    }
    desk.seats[seat].isCalledIn = true
    desk.seats[seat].idleSince = calendar.now
    recordSeat(seat, "on-call", at: calendar.now)
    calendar.schedule(.relieved(seat: Int32(seat)), after: .hours(6))
    retryNotices(seat: seat, &calendar)
    fill(seat, &calendar)
  }

  private mutating func relieve(_ seat: Int, _ calendar: inout DrillCalendar) {
    exercise.paged.remove(seat)
    guard desk.seats[seat].isCalledIn else { return }
    desk.seats[seat].isCalledIn = false
    if !desk.seats[seat].isOnShift { recordSeat(seat, "off", at: calendar.now) }
  }

  /// A seat as the author of a fact, acting in one of `roles` or its most usual one.
  func author(seat: Int, in roles: RoleSet? = nil) -> Author {
    let people = plan.people
    let role =
      roles.map { people.actingRole(of: seat, among: $0) } ?? people.seats[seat].source.roles.first
    return Author(
      .player, actor: people.seats[seat].source.id, role: role ?? "",
      team: people.seats[seat].source.team)
  }
}
