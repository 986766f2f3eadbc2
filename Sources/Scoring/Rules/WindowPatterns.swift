import EventKernel
import Journaling
import ScenarioModel

/// Patterns about windows: from an activation until the closing fact. An activation inside an
/// open window does not open another.
extension RuleJudge {
  /// From an activation to what closes it.
  struct Window {
    let opening: JournalEntry
    let closing: JournalEntry?
  }

  func windows(_ group: RuleGroup) -> [Window] {
    var windows: [Window] = []
    for entry in group.activations {
      if let last = windows.last {
        guard let closing = last.closing, closing.sequence < entry.sequence else { continue }
      }
      let closing = group.closings[group.closings.firstIndex(after: entry.sequence)...].first
      windows.append(Window(opening: entry, closing: closing))
    }
    return windows
  }

  /// The targets must happen in the window, at least `count` times.
  func between(_ group: RuleGroup) -> [RuleActivation] {
    windows(group).map { window in
      let found = targets(of: group, in: window).filter { isInWindow(window.opening, $0) }
      if found.count >= rule.count { return settled(window.opening, .fulfilled, targets: found) }
      guard let closing = window.closing else { return unclosed(window) }
      return settled(
        window.opening, .violated, targets: found,
        because: FactWording.sentence(
          closing,
          "before what the rule asks for had happened since "
            + FactWording.phrase(window.opening)))
    }
  }

  /// A window that nothing closed: its duty is only late if the rule states a time.
  private func unclosed(_ window: Window) -> RuleActivation {
    var activation = noResponse(window.opening)
    if rule.within == nil { activation.outcome = .pending }
    return activation
  }

  /// The targets must not happen in the window.
  func until(_ group: RuleGroup) -> [RuleActivation] {
    notSuccessions(windows(group).map(\.opening), in: group)
  }

  /// Within the window a target at least every `within`; each missed round is a violation.
  func cadence(_ group: RuleGroup) -> [RuleActivation] {
    guard let round = rule.within, round > .zero else { return [] }
    return windows(group).flatMap { window -> [RuleActivation] in
      var rounds: [RuleActivation] = []
      var last = window.opening
      for target in targets(of: group, in: window) {
        rounds += misses(since: last, until: target.visibleTime, round)
        if rounds.last?.entry != last.sequence {
          rounds.append(settled(last, .fulfilled, targets: [target]))
        }
        last = target
      }
      let over = window.closing?.visibleTime ?? drill.end
      rounds += misses(since: last, until: over, round)
      guard window.closing == nil, rounds.last?.entry != last.sequence else { return rounds }
      return rounds + [owed(last) { _ in "" }]
    }
  }

  /// A violation for each whole round that passed without a target.
  private func misses(
    since last: JournalEntry, until moment: SimulationTime, _ round: SimulationDuration
  ) -> [RuleActivation] {
    let net = drill.interruptions.net(from: last.visibleTime, to: moment, withOutages: false)
    let passed = net.microseconds / round.microseconds
    let isExact = net.microseconds.isMultiple(of: round.microseconds)
    let missed = Int(isExact ? passed - 1 : passed)
    guard missed > 0 else { return [] }
    let sentence =
      "Nothing for \(Wording.length(net)) after \(FactWording.phrase(last)) at "
      + "\(Wording.moment(last.visibleTime)); due every \(Wording.length(round))."
    return (1...missed).map { index in
      var activation = settled(last, .violated, because: sentence)
      activation.deadline = drill.interruptions.moment(round * index, after: last.visibleTime)
      return activation
    }
  }

  private func targets(of group: RuleGroup, in window: Window) -> [JournalEntry] {
    let first = group.targets.firstIndex(after: window.opening.sequence)
    return group.targets[first...].filter { $0.sequence < (window.closing?.sequence ?? .max) }
  }
}
