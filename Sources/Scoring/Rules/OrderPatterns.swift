import EventKernel
import Journaling
import ScenarioModel

/// Patterns about what must, or must not, come before, after or beside.
extension RuleJudge {
  func responses(_ activations: [JournalEntry], _ targets: [JournalEntry]) -> [RuleActivation] {
    activations.map { entry in
      guard let target = response(to: entry, among: targets) else { return noResponse(entry) }
      return settled(entry, .fulfilled, targets: [target])
    }
  }

  func precedences(_ activations: [JournalEntry], _ targets: [JournalEntry]) -> [RuleActivation] {
    activations.map { entry in
      let target = precedent(of: entry, among: targets)
      return settled(
        entry, target == nil ? .violated : .fulfilled, targets: target.map { [$0] } ?? [],
        because: FactWording.sentence(entry, "without what must come before it"))
    }
  }

  /// Each activation answered before the next one.
  func alternateResponses(
    _ activations: [JournalEntry], _ targets: [JournalEntry]
  ) -> [RuleActivation] {
    activations.indices.map { index in
      let entry = activations[index]
      let next = index + 1 < activations.count ? activations[index + 1] : nil
      let target = response(to: entry, among: targets)
      if let target, next.map({ target.sequence < $0.sequence }) ?? true {
        return settled(entry, .fulfilled, targets: [target])
      }
      guard let next else { return noResponse(entry) }
      return settled(
        entry, .violated, targets: [next],
        because: FactWording.sentence(next, "again, before the first was answered"))
    }
  }

  /// Each activation with a target of its own before it.
  func alternatePrecedences(
    _ activations: [JournalEntry], _ targets: [JournalEntry]
  ) -> [RuleActivation] {
    activations.indices.map { index in
      let entry = activations[index]
      let previous = index > 0 ? activations[index - 1].sequence : 0
      let target = precedent(of: entry, among: targets).flatMap {
        $0.sequence > previous ? $0 : nil
      }
      return settled(
        entry, target == nil ? .violated : .fulfilled, targets: target.map { [$0] } ?? [],
        because: FactWording.sentence(entry, "without what must come before it each time"))
    }
  }

  func respondedExistences(
    _ activations: [JournalEntry], _ targets: [JournalEntry]
  ) -> [RuleActivation] {
    activations.map { entry in
      guard let target = targets.first(where: { areNear(entry, $0) }) else {
        return noResponse(entry)
      }
      return settled(entry, .fulfilled, targets: [target])
    }
  }

  func notCoExistences(_ group: RuleGroup) -> [RuleActivation] {
    guard !group.activations.isEmpty else {
      return group.targets.prefix(1).map { kept($0, isOver: false) }
    }
    return group.activations.map { entry in
      guard let target = group.targets.first(where: { areNear(entry, $0) }) else {
        return kept(entry, isOver: false)
      }
      return settled(
        entry, .violated, targets: [target],
        because: "Both happened: \(FactWording.phrase(entry)); \(FactWording.phrase(target)).")
    }
  }

  /// No target after the activation, until the closing fact or for the rule's time.
  func notSuccessions(_ activations: [JournalEntry], in group: RuleGroup) -> [RuleActivation] {
    activations.map { entry in
      let closing = group.closings[group.closings.firstIndex(after: entry.sequence)...].first
      let offenders = group.targets[group.targets.firstIndex(after: entry.sequence)...].filter {
        $0.sequence < (closing?.sequence ?? .max) && isInWindow(entry, $0)
      }
      guard let first = offenders.first else {
        let isPast = deadline(after: entry.visibleTime).map { drill.end > $0 } ?? false
        return kept(entry, isOver: closing != nil || isPast)
      }
      return settled(
        entry, .violated, targets: offenders,
        because: forbidden(first, after: entry, offenders.count))
    }
  }

  private func forbidden(
    _ target: JournalEntry, after entry: JournalEntry, _ count: Int
  ) -> String {
    let elapsed = Wording.length(target.time - entry.visibleTime)
    let more = count > 1 ? ", the first of \(count)" : ""
    return FactWording.sentence(target, "\(elapsed) after \(FactWording.phrase(entry))\(more)")
  }

  func noResponse(_ entry: JournalEntry) -> RuleActivation {
    owed(entry) { until in
      FactWording.sentence(entry, "and what the rule asks for did not follow \(until)")
    }
  }
}
