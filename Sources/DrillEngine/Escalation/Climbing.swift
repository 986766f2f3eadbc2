import EventKernel
import Journaling
import ScenarioModel

/// Where somebody stands on a running ladder.
struct RungPlace: Sendable {
  /// The running ladder.
  let ladder: Int
  /// Which of its loops, from 0.
  let loop: Int
  /// Which of its steps, from 0.
  let step: Int
}

extension DrillModel {
  mutating func startLadder(of rank: Int, cause: Int, _ calendar: inout DrillCalendar) {
    let id = plan.setup.matrix.levels[rank].ladder
    guard let ladder = plan.setup.matrix.ladders.first(where: { $0.id == id }) else { return }
    ladders.append(RunningLadder(ladder: ladder, level: rank, cause: cause))
    scheduleRungs(of: ladders.count - 1, loop: 0, after: .zero, &calendar)
  }

  private mutating func scheduleRungs(
    of number: Int, loop: Int, after delay: SimulationDuration, _ calendar: inout DrillCalendar
  ) {
    for (step, rung) in ladders[number].ladder.steps.enumerated() {
      calendar.schedule(
        .rung(Int32(number), loop: Int16(loop), step: Int16(step)), after: delay + rung.after)
    }
  }

  /// Whether a ladder goes on: its level holds, and what stops it has not happened.
  private func isRunning(_ number: Int) -> Bool {
    let running = ladders[number]
    return situation.declared >= running.level
      && !(running.isAcknowledged && running.ladder.stop == .acknowledged)
  }

  func rung(at place: RungPlace) -> Ladder.Step {
    ladders[place.ladder].ladder.steps[place.step]
  }

  /// A rung of a ladder: notifies, or waits for the end of quiet hours.
  mutating func climb(_ place: RungPlace, _ calendar: inout DrillCalendar) {
    guard isRunning(place.ladder) else { return }
    let running = ladders[place.ladder]
    let rung = rung(at: place)
    if !rung.isImportant, let wait = plan.matrix.quietTime(of: running.ladder, at: calendar.now) {
      let event = DrillEvent.rung(
        Int32(place.ladder), loop: Int16(place.loop), step: Int16(place.step))
      calendar.schedule(event, after: wait)
      return
    }
    let notice = notify(
      rung.role, level: running.level, ladder: place, cause: running.cause, &calendar)
    notices[notice].ladder = place.ladder
    guard place.step == running.ladder.steps.count - 1 else { return }
    endLoop(place, &calendar)
  }

  /// After the last rung the ladder starts anew, or is exhausted.
  private mutating func endLoop(_ place: RungPlace, _ calendar: inout DrillCalendar) {
    let running = ladders[place.ladder]
    guard place.loop + 1 >= running.ladder.loops else {
      return scheduleRungs(
        of: place.ladder, loop: place.loop + 1, after: running.ladder.loopDelay, &calendar)
    }
    let level = plan.setup.matrix.levels[running.level].id
    let end = store(.exhaust(ladder: place.ladder, level: level))
    calendar.schedule(.intention(end), after: running.ladder.loopDelay)
  }

  mutating func exhaust(ladder number: Int, level: String, at time: SimulationTime) {
    guard isRunning(number), !ladders[number].isAcknowledged else { return }
    recorder.record(
      Fact(
        .escalationExhausted, at: time, about: Subject("ladder", ladders[number].ladder.id),
        attributes: ["level": .string(level)]
      ).caused(by: ladders[number].cause))
  }

  /// What is recorded of a notice; of a ladder's also where on it.
  func notification(
    of role: String, level: Int, at place: RungPlace?, to target: Int?
  ) -> Attributes {
    var attributes: Attributes = [
      "ladder": .string(""), "level": .string(plan.setup.matrix.levels[level].id),
      "to-role": .string(role),
      "to-seat": .string(target.map { plan.people.seats[$0].source.id } ?? ""),
    ]
    guard let place else { return attributes }
    attributes["ladder"] = .string(ladders[place.ladder].ladder.id)
    attributes["step"] = .integer(Int64(place.step + 1))
    attributes["loop"] = .integer(Int64(place.loop + 1))
    return attributes
  }
}

extension MatrixPlan {
  /// The clocks of the zones in which ladders have quiet hours.
  static func quietClocks(
    of ladders: [Ladder], in crisis: Crisis
  ) throws(DrillSetupError) -> [String: ZoneOffsets] {
    var clocks: [String: ZoneOffsets] = [:]
    for zone in ladders.compactMap(\.quiet?.zone) where clocks[zone] == nil {
      clocks[zone] = try DrillStage.zone(zone, of: crisis)
    }
    return clocks
  }

  /// How long a rung waits that falls due at `time`; `nil` outside quiet hours.
  func quietTime(of ladder: Ladder, at time: SimulationTime) -> SimulationDuration? {
    guard let quiet = ladder.quiet, let clock = quietClocks[quiet.zone],
      let minutes = quiet.wait(at: clock.localMinuteOfDay(at: time))
    else { return nil }
    let seconds = time.microseconds % 60_000_000
    return .minutes(minutes) - .microseconds(Int(seconds))
  }
}
