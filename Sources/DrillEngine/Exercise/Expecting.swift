import EventKernel
import Journaling
import ScenarioModel

extension DrillModel {
  /// The clock of an expected action starts.
  mutating func owe(_ number: Int, cause: Int, _ calendar: inout DrillCalendar) {
    guard exercise.standing[number] == .dormant else { return }
    let action = plan.exercise.expectations[number].source
    let deadline = calendar.now + action.within
    let entry = recorder.record(
      Fact(
        .expectationDue, at: calendar.now, about: Subject("expected", action.id),
        attributes: [
          "forbidden": .boolean(action.isForbidden), "roles": .list(action.roles),
          "title": .string(action.title),
          "within-seconds": .integer(action.within.microseconds / 1_000_000),
        ]
      ).caused(by: cause).visibleToControl())
    exercise.standing[number] = .due(until: deadline, entry: entry)
    exercise.due.append(number)
    exercise.due.sort()
    calendar.schedule(.deadline(Int32(number)), at: deadline)
    guard !action.isForbidden else { return }
    planFor(number, entry: entry, &calendar)
  }

  /// Expected actions that start when a level, or a higher one, is reached.
  mutating func triggerExpectations(level rank: Int, cause: Int, _ calendar: inout DrillCalendar) {
    for (number, expectation) in plan.exercise.expectations.enumerated() {
      guard case .level(let id) = expectation.source.trigger else { continue }
      let wanted = plan.setup.matrix.levels.firstIndex { $0.id == id } ?? .max
      if rank >= wanted { owe(number, cause: cause, &calendar) }
    }
  }

  /// Looks at the entries written since the last look: what was expected may have happened.
  mutating func settleExpectations(since first: Int, at time: SimulationTime) {
    guard !exercise.due.isEmpty else { return }
    var sequence = first
    while sequence <= recorder.latest {
      if let entry = recorder.journal.entry(sequence) { settle(entry, at: time) }
      sequence += 1
    }
  }

  private mutating func settle(_ entry: JournalEntry, at time: SimulationTime) {
    for number in exercise.due where entry.type == plan.exercise.expectations[number].type {
      guard case .due(_, let start) = exercise.standing[number] else { continue }
      guard entry.sequence > start, matches(entry, number) else { continue }
      let action = plan.exercise.expectations[number].source
      exercise.due.removeAll { $0 == number }
      exercise.standing[number] = action.isForbidden ? .missed : .met
      recorder.record(
        Fact(
          action.isForbidden ? .expectationMissed : .expectationMet, at: time,
          about: Subject("expected", action.id),
          attributes: ["forbidden": .boolean(action.isForbidden)]
        ).caused(by: entry.sequence).visibleToControl())
    }
  }

  private func matches(_ entry: JournalEntry, _ number: Int) -> Bool {
    let expectation = plan.exercise.expectations[number]
    if let role = entry.role, !expectation.source.roles.isEmpty,
      !expectation.source.roles.contains(role)
    {
      return false
    }
    return expectation.condition.holds(for: entry)
  }

  /// The deadline has passed: missed, unless the right answer was that nothing happens.
  mutating func closeExpectation(_ number: Int, at time: SimulationTime, isFinal: Bool = false) {
    guard case .due(let deadline, let entry) = exercise.standing[number] else { return }
    guard !isFinal || deadline <= time else { return }
    let action = plan.exercise.expectations[number].source
    exercise.due.removeAll { $0 == number }
    exercise.standing[number] = action.isForbidden ? .met : .missed
    recorder.record(
      Fact(
        action.isForbidden ? .expectationMet : .expectationMissed, at: time,
        about: Subject("expected", action.id),
        attributes: ["forbidden": .boolean(action.isForbidden)]
      ).caused(by: entry).visibleToControl())
  }

  /// Whether the crew holds back from declaring a level because control forbids it for now.
  func refrains(fromDeclaring rank: Int, seat: Int, key: Int) -> Bool {
    let level = plan.setup.matrix.levels[rank]
    let fact = Fact(
      .levelReached, at: .start, by: author(seat: seat), about: Subject("level", level.id),
      attributes: [
        "level": .string(level.id), "rank": .integer(Int64(level.rank)), "rose": .boolean(true),
      ])
    return refrains(from: fact, key: key)
  }

  /// A crew that knows its plan leaves undone what should not be done, but for its misjudgements.
  func refrains(from fact: Fact, key: Int) -> Bool {
    let isForbidden = plan.exercise.expectations.contains { expectation in
      expectation.source.isForbidden && expectation.type == fact.type
        && expectation.condition.holds(for: fact)
    }
    guard isForbidden else { return false }
    var stream = plan.stream("refrain", key)
    return !stream.bernoulli(min(plan.setup.crew.misjudgeRate * 2, 1))
  }
}
