import EventKernel
import Journaling
import ScenarioModel

extension DrillModel {
  /// Raises an alert that those who watch can see from `visible` on.
  mutating func raiseAlert(
    _ kind: Alert.Kind, isGenuine: Bool, post: Int?, cause: Int, visible: SimulationTime,
    _ calendar: inout DrillCalendar
  ) {
    let number = alerts.count
    alerts.append(
      Alert(
        number: number, kind: kind, isGenuine: isGenuine, post: post, cause: cause,
        luck: luck(of: kind), expected: situation.expected))
    if kind == .level { situation.lastAlert = max(visible, calendar.now) }
    calendar.schedule(.alertVisible(Int32(number)), at: max(visible, calendar.now))
  }

  /// The luck of an alert: that of the n-th for its level, or of its kind.
  private mutating func luck(of kind: Alert.Kind) -> Int {
    switch kind {
    case .level: occasions.next(.levelAlert, situation.expected)
    case .stakeholder: occasions.next(.postAlert, 0)
    case .trap: occasions.next(.postAlert, 1)
    }
  }

  /// A notable post raises an alert of its own.
  mutating func noticePost(
    _ entry: Int, _ marks: PostMarks, _ stakeholder: Int?, _ isGenuine: Bool,
    _ calendar: inout DrillCalendar
  ) {
    let isPrimary =
      stakeholder.map { plan.setup.scenario.tierFormula.isPrimary(plan.places.stakeholders[$0]) }
      ?? false
    guard isPrimary || !isGenuine || (stakeholder != nil && marks.sentiment < 0) else { return }
    let visible = visibleTime(key: -1, occasions.next(.postLag), at: calendar.now)
    raiseAlert(
      isGenuine ? .stakeholder : .trap, isGenuine: isGenuine, post: entry, cause: entry,
      visible: visible, &calendar)
  }

  mutating func showAlert(_ number: Int, _ calendar: inout DrillCalendar) {
    let alert = alerts[number]
    let post = alert.post.flatMap { recorder.journal.entry($0)?.subject?.id } ?? ""
    alerts[number].entry = recorder.record(
      Fact(
        .alertRaised, at: calendar.now, about: alert.subject,
        attributes: [
          "expected-level": .string(plan.setup.matrix.levels[situation.expected].id),
          "genuine": .boolean(alert.isGenuine), "kind": .string(alert.kind.rawValue),
          "post": .string(post),
        ]
      ).caused(by: alert.cause))
    guard plan.setup.crew.isPresent else { return }
    var stream = plan.stream("miss", alert.luck, alert.kind.place)
    guard !stream.bernoulli(plan.setup.crew.missRate) else { return }
    if alert.kind == .level { situation.isDeciding = true }
    intend(.openAlert(number), after: plan.setup.crew.noticing, key: alert.key, &calendar)
  }

  /// Those who watch: the social function, else service, else public relations.
  var watchers: QueueClass {
    QueueClass(
      roles: plan.people.roles(of: ["social", "service", "pr"]), skill: nil, language: nil,
      isExclusive: true)
  }

  /// Somebody looks at an alert: the Detect clock stops.
  mutating func openAlert(_ number: Int, seat: Int, at time: SimulationTime) {
    guard !alerts[number].isOpened else { return }
    alerts[number].isOpened = true
    recorder.record(
      Fact(.alertOpened, at: time, by: author(seat: seat), about: alerts[number].subject)
        .caused(by: alerts[number].entry))
  }

  /// The crew judges an alert, rightly or wrongly.
  mutating func judgeAlert(_ number: Int, seat: Int, _ calendar: inout DrillCalendar) {
    let alert = alerts[number]
    var stream = plan.stream("judge", alert.luck, alert.kind.place)
    let errs = stream.bernoulli(plan.setup.crew.misjudgeRate)
    let isReal = alerts[number].isGenuine != errs
    let entry = giveVerdict(number, isReal: isReal, seat: seat, at: calendar.now)
    guard isReal else {
      if alerts[number].kind == .level { situation.isDeciding = false }
      return
    }
    switch alerts[number].kind {
    case .level:
      intend(
        .declare(alert: number, seat: seat), after: plan.setup.crew.deciding, key: alert.key,
        &calendar)
    case .stakeholder:
      tellCommunicators(cause: entry, seat: seat, &calendar)
    case .trap:
      let intention = Intention.overreact(seat: seat, cause: entry)
      intend(intention, after: plan.setup.crew.deciding, key: alert.key, &calendar)
    }
  }

  /// Records a verdict; returns its entry.
  @discardableResult
  mutating func giveVerdict(
    _ number: Int, isReal: Bool, seat: Int, at time: SimulationTime
  ) -> Int {
    alerts[number].isJudged = true
    let levels = plan.setup.matrix.levels
    return recorder.record(
      Fact(
        .alertVerdict, at: time, by: author(seat: seat), about: alerts[number].subject,
        attributes: [
          "correct": .boolean(isReal == alerts[number].isGenuine),
          "kind": .string(alerts[number].kind.rawValue),
          "suggested-level": .string(levels[situation.expected].id),
          "verdict": .string(isReal ? "real" : "false"),
        ]
      ).caused(by: alerts[number].entry))
  }

  /// A stakeholder's post is passed to public relations.
  private mutating func tellCommunicators(
    cause: Int, seat: Int, _ calendar: inout DrillCalendar
  ) {
    let roles = plan.people.roles.filter { $0.function == "pr" }.map(\.id)
    guard let role = roles.first, situation.declared == 0 || exercise.told.insert(role).inserted
    else { return }
    notify(role, level: max(situation.declared, 0), ladder: nil, cause: cause, &calendar)
  }
}

extension Alert {
  /// Names its luck among alerts of all kinds.
  var key: Int { luck << 2 | kind.place }

  var subject: Subject { Subject("alert", "alert-\(number)") }
}

extension Alert.Kind {
  /// Its place among the kinds, to tell their luck apart.
  var place: Int {
    switch self {
    case .level: 0
    case .stakeholder: 1
    case .trap: 2
    }
  }
}
