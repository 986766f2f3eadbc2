import DecisionTables
import EventKernel
import Journaling
import ScenarioModel

extension DrillModel {
  mutating func handleSituation(_ event: DrillEvent, _ calendar: inout DrillCalendar) {
    switch event {
    case .measure: measure(&calendar)
    case .alertVisible(let number): showAlert(Int(number), &calendar)
    case .rung(let ladder, let loop, let step):
      climb(RungPlace(ladder: Int(ladder), loop: Int(loop), step: Int(step)), &calendar)
    case .blackoutEnds(let number): endBlackout(Int(number), at: calendar.now)
    case .feedRestored:
      recorder.record(
        Fact(
          .observation, at: calendar.now,
          attributes: ["kind": .string("feed-restored")]))
    default: break
    }
  }

  /// Takes the measures, decides what level they indicate, and what level is due.
  private mutating func measure(_ calendar: inout DrillCalendar) {
    let now = calendar.now
    let minute = audience.window.minute(of: now)
    for (index, window) in plan.matrix.windows.enumerated() {
      situation.sums[index] = audience.window.sums(until: minute, window)
    }
    for index in plan.matrix.takings.indices { take(index, at: minute) }
    if let row = situation.decide(plan.matrix) {
      situation.lastRow = row
      situation.indicated.append(plan.matrix.rankByRow[row])
    } else {
      situation.indicated.append(0)
    }
    let keep = max(plan.matrix.riseTicks, plan.matrix.fallTicks) + 1
    if situation.indicated.count > 2 * keep {
      situation.indicated.removeFirst(situation.indicated.count - keep)
    }
    let due = dueLevel()
    if due != situation.expected { expect(due, &calendar) }
    remind(&calendar)
    calendar.schedule(.measure, after: plan.setup.matrix.interval)
  }

  /// A rise must be indicated for `sustain`, a fall for `release`.
  private func dueLevel() -> Int {
    let rise = plan.matrix.riseTicks
    let fall = plan.matrix.fallTicks
    guard let last = situation.indicated.last else { return situation.expected }
    if last > situation.expected { return situation.least(of: rise) ?? situation.expected }
    if last < situation.expected { return situation.most(of: fall) ?? situation.expected }
    return situation.expected
  }

  /// Takes one measure at the end of a minute.
  private mutating func take(_ index: Int, at minute: Int) {
    let measure = plan.matrix.takings[index]
    let window = plan.matrix.windows[measure.window]
    let current = situation.sums[measure.window]
    situation.values[index] =
      switch measure.kind {
      case .volume: current.posts
      case .velocity: current.posts / window.scale
      case .acceleration:
        (current.posts - audience.window.sums(until: minute - window.minutesBack, window).posts)
          / window.scale
      case .virality: (current.posts - current.originals) / max(current.originals, 1)
      case .sentiment: current.net
      case .negativeShare: current.posts > 0 ? current.negative / current.posts : 0
      case .sentimentShift:
        current.net
          - audience.window.sums(until: minute - window.minutesBack, window.lasting(1440)).net
      case .reach: current.reach
      case .press: current.press
      case .awayShare: current.posts > 0 ? current.away / current.posts : 0
      case .contacts: current.contacts
      case .regionShare: audience.window.regionShare(until: minute, window)
      case .topReach: audience.window.topReach(until: minute, window)
      case .formula: formulaValue(index)
      }
  }

  private func formulaValue(_ index: Int) -> Double {
    guard let formula = plan.matrix.formulas[index] else { return 0 }
    let scope = situation.values.map { FEELValue.number($0) }
    guard case .number(let number) = formula.evaluate(in: scope) else { return 0 }
    return number.doubleValue
  }

  /// Another level has become due: recorded, and raised with those who watch.
  private mutating func expect(_ rank: Int, _ calendar: inout DrillCalendar) {
    let levels = plan.setup.matrix.levels
    let previous = situation.expected
    situation.expected = rank
    let visible = visibleTime(key: -2, occasions.next(.levelLag, rank), at: calendar.now)
    let entry = recorder.record(
      Fact(
        .levelExpected, at: calendar.now, about: Subject("level", levels[rank].id),
        attributes: [
          "from": .string(levels[previous].id), "level": .string(levels[rank].id),
          "rank": .integer(Int64(levels[rank].rank)), "rose": .boolean(rank > previous),
          "row": .string(plan.matrix.rowNames[situation.lastRow]),
          "trigger": .string(triggerText()),
          "visible-seconds": .integer(visible.microseconds / 1_000_000),
        ]
      ).visibleToControl())
    sample(at: calendar.now)
    exercise.lastExpectedEntry = entry
    if rank > situation.declared {
      raiseAlert(.level, isGenuine: true, post: nil, cause: entry, visible: visible, &calendar)
    } else if rank > previous {
      speakOfTheWave(cause: entry, visible: visible, &calendar)
    } else if rank < situation.declared {
      intend(
        .stepDown(epoch: situation.epoch), after: plan.setup.crew.deciding,
        key: occasions.next(.stepDown, rank), &calendar)
    }
  }

  private func triggerText() -> String {
    zip(plan.matrix.measures, situation.values)
      .map { "\($0.id)=\(rounded($1))" }.joined(separator: " ")
  }

  /// Writes the measures as a fact.
  mutating func sample(at time: SimulationTime) {
    var attributes = Attributes(capacity: situation.values.count + 2)
    for (name, index) in plan.matrix.sampleKeys {
      attributes.add(name, .number(rounded(situation.values[index])))
    }
    attributes["executive-named"] = .boolean(situation.isExecutiveNamed)
    attributes["topic"] = .string(situation.topic)
    recorder.record(
      Fact(
        .measureSample, at: time, about: Subject("measures", "measures"), attributes: attributes
      ).visibleToControl())
  }

  /// Raises an alert again while a level is due, nobody is on it, and the last alert is old.
  private mutating func remind(_ calendar: inout DrillCalendar) {
    guard situation.expected > situation.declared, !situation.isDeciding else { return }
    guard let last = situation.lastAlert, calendar.now - last >= .minutes(20) else { return }
    raiseAlert(
      .level, isGenuine: true, post: nil, cause: exercise.lastExpectedEntry,
      visible: calendar.now, &calendar)
  }
}

extension MeasureWindow.Sums {
  /// (positive − negative) / (positive + negative); 0 when there is neither.
  var net: Double {
    let sum = positive + negative
    return sum > 0 ? (positive - negative) / sum : 0
  }
}
