import EventKernel
import Journaling
import ScenarioModel

/// What a rule's patterns need to judge: the rule, the time that is up, and how to say it.
struct RuleJudge {
  let rule: ProtocolRule
  let drill: DrillRecord

  /// An activation that came to something for good.
  func settled(
    _ entry: JournalEntry?, _ outcome: RuleOutcome, targets: [JournalEntry] = [],
    because sentence: @autoclosure () -> String = ""
  ) -> RuleActivation {
    var activation = RuleActivation()
    activation.entry = entry?.sequence
    activation.moment = entry?.visibleTime ?? .start
    activation.targets = targets.map(\.sequence)
    activation.outcome = outcome
    if outcome == .violated { activation.sentence = sentence() }
    return activation
  }

  /// A duty not done so far: violated once its deadline, or without one the drill, is over; else
  /// pending, which nothing can change once the drill is over.
  func owed(
    _ entry: JournalEntry?, because sentence: (String) -> String
  ) -> RuleActivation {
    let deadline = deadline(after: entry?.visibleTime ?? .start)
    let isOver = deadline.map { drill.end > $0 } ?? drill.isFinished
    let until = deadline.map { "by \(Wording.moment($0))" } ?? "until ENDEX"
    var activation = settled(entry, isOver ? .violated : .pending, because: sentence(until))
    activation.deadline = deadline
    activation.isSettled = isOver || drill.isFinished
    return activation
  }

  /// A ban kept so far: settled once its window or the drill is over.
  func kept(_ entry: JournalEntry?, isOver: Bool) -> RuleActivation {
    var activation = settled(entry, .fulfilled)
    activation.isSettled = isOver || drill.isFinished
    return activation
  }

  /// By when a duty that arises at `moment` is due; `nil`: at any time.
  func deadline(after moment: SimulationTime) -> SimulationTime? {
    rule.within.map { drill.interruptions.moment($0, after: moment) }
  }

  /// Whether `target` lies in the rule's time window after `activation`.
  func isInWindow(_ activation: JournalEntry, _ target: JournalEntry) -> Bool {
    let elapsed = drill.interruptions.net(
      from: activation.visibleTime, to: target.visibleTime, withOutages: false)
    return elapsed >= rule.notBefore && (rule.within.map { elapsed <= $0 } ?? true)
  }

  /// The first target after `activation`, or the activation `orItself`, in the window.
  func response(
    to activation: JournalEntry, among targets: [JournalEntry], orItself: Bool = false
  ) -> JournalEntry? {
    let first = targets.firstIndex(after: activation.sequence - (orItself ? 1 : 0))
    let deadline = deadline(after: activation.visibleTime)
    for target in targets[first...] {
      if let deadline, target.visibleTime > deadline { return nil }
      if isInWindow(activation, target) { return target }
    }
    return nil
  }

  /// The last target before `activation`, in the window.
  func precedent(of activation: JournalEntry, among targets: [JournalEntry]) -> JournalEntry? {
    let first = targets.firstIndex(after: activation.sequence - 1)
    return targets[..<first].last { isInWindow($0, activation) }
  }

  /// Whether the two are no further apart than `within`, in either order.
  func areNear(_ one: JournalEntry, _ other: JournalEntry) -> Bool {
    one.sequence < other.sequence ? isInWindow(one, other) : isInWindow(other, one)
  }
}

extension [JournalEntry] {
  /// The index of the first entry after a sequence, by binary search.
  func firstIndex(after sequence: Int) -> Int {
    var low = startIndex
    var high = endIndex
    while low < high {
      let middle = (low + high) / 2
      if self[middle].sequence <= sequence { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
