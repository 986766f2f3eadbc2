import Journaling
import ScenarioModel

/// Patterns about the immediately next or previous step.
extension RuleJudge {
  func chainResponses(
    _ activations: [JournalEntry], _ targets: [JournalEntry], in group: RuleGroup
  ) -> [RuleActivation] {
    let wanted = Set(targets.map(\.sequence))
    return activations.map { entry in
      guard let next = group.steps[group.steps.firstIndex(after: entry.sequence)...].first else {
        return noResponse(entry)
      }
      let isRight = wanted.contains(next.sequence) && isInWindow(entry, next)
      return settled(
        entry, isRight ? .fulfilled : .violated, targets: [next],
        because: FactWording.sentence(next, "next after \(FactWording.phrase(entry))"))
    }
  }

  func chainPrecedences(
    _ activations: [JournalEntry], _ targets: [JournalEntry], in group: RuleGroup
  ) -> [RuleActivation] {
    let wanted = Set(targets.map(\.sequence))
    return activations.map { entry in
      let previous = group.steps[..<group.steps.firstIndex(after: entry.sequence - 1)].last
      let isRight = previous.map { wanted.contains($0.sequence) && isInWindow($0, entry) } ?? false
      return settled(
        entry, isRight ? .fulfilled : .violated, targets: previous.map { [$0] } ?? [],
        because: FactWording.sentence(entry, "without what must come right before it"))
    }
  }

  func notChainSuccessions(_ group: RuleGroup) -> [RuleActivation] {
    let banned = Set(group.targets.map(\.sequence))
    return group.activations.map { entry in
      guard let next = group.steps[group.steps.firstIndex(after: entry.sequence)...].first else {
        return kept(entry, isOver: false)
      }
      return settled(
        entry, banned.contains(next.sequence) ? .violated : .fulfilled, targets: [next],
        because: FactWording.sentence(next, "right after \(FactWording.phrase(entry))"))
    }
  }
}
