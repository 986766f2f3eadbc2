import EventKernel
import Journaling
import ScenarioModel

/// What somebody of the simulated crew means to do once they get round to it.
enum Intention: Sendable, Hashable {
  case openAlert(Int)
  case declare(alert: Int, seat: Int)
  case overreact(seat: Int, cause: Int)
  case stepDown(epoch: Int)
  case acknowledge(notice: Int, seat: Int)
  case pause(blackout: Int)
  case exhaust(ladder: Int, level: String)
  case speak(MessagePurpose, channels: [String], cause: Int)
  case nextStatement(epoch: Int, cause: Int)
  case updateStatus(epoch: Int, cause: Int, repeats: Bool)
  case logDecision(about: Int, cause: Int)
  case read(inject: Int, entry: Int)
  case fulfil(expected: Int, entry: Int)
}

extension DrillModel {
  /// Keeps an intention; returns its number.
  mutating func store(_ intention: Intention) -> Int32 {
    intentions.append(intention)
    return Int32(intentions.count - 1)
  }

  /// Puts an intention on the calendar after a delay drawn for `key`.
  mutating func intend(
    _ intention: Intention, after delay: DurationDistribution, key: Int,
    _ calendar: inout DrillCalendar
  ) {
    guard plan.setup.crew.isPresent else { return }
    var stream = plan.stream(intention.streamName, key)
    let wait = max(delay.sample(&stream), .zero)
    calendar.schedule(.intention(store(intention)), after: wait)
  }

  /// The moment has come.
  mutating func carryOut(_ number: Int32, _ calendar: inout DrillCalendar) {
    guard let intention = intentions[Int(number)] else { return }
    intentions[Int(number)] = nil
    switch intention {
    case .openAlert(let alert):
      guard !alerts[alert].isOpened else { return }
      assign(.triage(Int32(alert)), kind: .triage, to: watchers, priority: 4, &calendar)
    case .declare(let alert, let seat): decideLevel(alert: alert, seat: seat, &calendar)
    case .overreact(let seat, let cause): overreact(seat: seat, cause: cause, &calendar)
    case .stepDown(let epoch): stepDown(epoch: epoch, &calendar)
    case .acknowledge(let notice, let seat): acknowledge(notice, seat: seat, &calendar)
    case .pause(let blackout): takeUpPausing(blackout, &calendar)
    case .exhaust(let ladder, let level): exhaust(ladder: ladder, level: level, at: calendar.now)
    case .speak(let purpose, let channels, let cause):
      commission(purpose, on: channels, cause: cause, &calendar)
    case .nextStatement(let epoch, let cause): speakAgain(epoch: epoch, cause: cause, &calendar)
    case .updateStatus(let epoch, let cause, let repeats):
      takeUpStatus(epoch: epoch, cause: cause, repeats: repeats, &calendar)
    case .logDecision(let about, let cause): takeUpLogging(about, cause: cause, &calendar)
    case .read(let inject, let entry): read(inject, entry: entry, at: calendar.now)
    case .fulfil(let expected, let entry): fulfil(expected, entry: entry, &calendar)
    }
  }
}

extension Intention {
  /// The random stream of its delay: one for each kind of thing, so that policies share luck.
  var streamName: StreamName {
    switch self {
    case .openAlert: "intend.open"
    case .declare: "intend.declare"
    case .overreact: "intend.overreact"
    case .stepDown: "intend.stepdown"
    case .acknowledge: "intend.acknowledge"
    case .pause: "intend.pause"
    case .exhaust: "intend.exhaust"
    case .speak: "intend.speak"
    case .nextStatement: "intend.next"
    case .updateStatus: "intend.status"
    case .logDecision: "intend.log"
    case .read: "intend.read"
    case .fulfil: "intend.fulfil"
    }
  }
}
