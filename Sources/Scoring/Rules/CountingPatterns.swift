import EventKernel
import Journaling
import ScenarioModel

/// Patterns that count: how often something happened, who did it, what came first or last.
extension RuleJudge {
  func existence(_ group: RuleGroup) -> [RuleActivation] {
    let inTime = group.activations.filter { entry in
      deadline(after: .start).map { entry.visibleTime <= $0 } ?? true
    }
    guard inTime.count < rule.count else {
      let needed = inTime.prefix(max(rule.count, 0))
      return [settled(nil, .fulfilled, targets: Array(needed))]
    }
    return [
      owed(nil) { until in
        "It happened \(inTime.count) times instead of at least \(rule.count) \(until)."
      }
    ]
  }

  /// Each activation beyond the count is a violation of its own.
  ///
  /// The rule was put to the test if there was an opportunity: a target, or without one any fact of
  /// the type.
  func atMost(_ limit: Int, _ group: RuleGroup) -> [RuleActivation] {
    let excess = group.activations.dropFirst(limit)
    guard excess.isEmpty else {
      return excess.map { settled($0, .violated, because: FactWording.happened($0)) }
    }
    let opportunities =
      rule.target == nil
      ? drill.entries(FactType(rawValue: rule.activation.type)) : group.targets
    guard !opportunities.isEmpty else { return [vacuous(isOver: false)] }
    return [kept(nil, isOver: false)]
  }

  func exactly(_ group: RuleGroup) -> [RuleActivation] {
    let excess = group.activations.dropFirst(rule.count)
    guard excess.isEmpty else {
      return excess.map { settled($0, .violated, because: FactWording.happened($0)) }
    }
    guard group.activations.count == rule.count else { return existence(group) }
    var activation = kept(nil, isOver: false)
    activation.targets = group.activations.map(\.sequence)
    return [activation]
  }

  func initial(_ group: RuleGroup) -> [RuleActivation] {
    guard let first = group.steps.first else { return [vacuous(isOver: false)] }
    let isRight = group.activations.contains { $0.sequence == first.sequence }
    return [
      settled(
        first, isRight ? .fulfilled : .violated,
        because: FactWording.happened(first) + " It was the first act.")
    ]
  }

  func end(_ group: RuleGroup) -> [RuleActivation] {
    guard let last = group.steps.last else { return [owed(nil) { "Nothing was done \($0)." }] }
    let isRight = group.activations.contains { $0.sequence == last.sequence }
    guard isRight || drill.isFinished else {
      var waiting = settled(last, .pending)
      waiting.isSettled = false
      return [waiting]
    }
    var activation = settled(
      last, isRight ? .fulfilled : .violated,
      because: FactWording.happened(last) + " It was the last act.")
    activation.isSettled = drill.isFinished
    return [activation]
  }

  func choice(_ group: RuleGroup) -> [RuleActivation] {
    guard let found = group.activations.first ?? group.targets.first else {
      return [owed(nil) { "Neither of the two happened \($0)." }]
    }
    return [settled(nil, .fulfilled, targets: [found])]
  }

  func exclusiveChoice(_ group: RuleGroup) -> [RuleActivation] {
    guard let one = group.activations.first, let other = group.targets.first else {
      var activation = choice(group)[0]
      if activation.outcome == .fulfilled { activation.isSettled = drill.isFinished }
      return [activation]
    }
    let both = [one, other].sorted { $0.sequence < $1.sequence }
    return [
      settled(
        both[0], .violated, targets: [both[1]],
        because: "Both happened: " + both.map(FactWording.phrase).joined(separator: "; ") + ".")
    ]
  }

  func onlyByRole(_ group: RuleGroup) -> [RuleActivation] {
    group.activations.map { entry in
      let role = entry.role ?? "nobody in particular"
      return settled(
        entry, rule.roles.contains(role) ? .fulfilled : .violated,
        because: FactWording.sentence(entry, "by \(role); allowed: \(Wording.list(rule.roles))"))
    }
  }

  /// One outcome over all keys, for the activations whose time is up.
  ///
  /// An activation may be its own target, so that a share of one kind of fact can be asked for.
  func countRatio(_ groups: [RuleGroup]) -> [RuleActivation] {
    var found: [JournalEntry] = []
    var lacking: [JournalEntry] = []
    for group in groups {
      for entry in group.activations {
        if let target = response(to: entry, among: group.targets, orItself: true) {
          found.append(target)
        } else if owed(entry, because: { _ in "" }).outcome == .violated {
          lacking.append(entry)
        }
      }
    }
    let due = found.count + lacking.count
    guard due > 0 else { return [vacuous(isOver: false)] }
    let isEnough = Double(found.count) >= rule.ratio * Double(due) - 1e-9
    var activation = settled(
      nil, isEnough ? .fulfilled : .violated, targets: isEnough ? found : lacking,
      because: "\(found.count) of \(due), needed were \(Wording.percent(rule.ratio)).")
    activation.isSettled = drill.isFinished
    return [activation]
  }

  /// A rule that nothing has put to the test.
  func vacuous(isOver: Bool) -> RuleActivation {
    var activation = RuleActivation()
    activation.isSettled = isOver || drill.isFinished
    return activation
  }
}
