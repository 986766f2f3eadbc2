import ScenarioModel
public import XMLReading

extension ExperimentSummary {
  /// The drills that deserve a look, by this summary's medians.
  ///
  /// - Throws: What is wrong with the rows.
  public func remarkable(
    _ wish: RemarkableDrills.Wish, of plan: ExperimentPlan, in folder: ResultFolder
  ) throws(Diagnostics) -> RemarkableDrills {
    let groups = outcomes[0].groups
    let single = groups.count > 1 ? Array(groups.dropFirst()) : groups
    return try RemarkableDrills(
      plan, rows: folder.rows, medians: single.map { $0.policies.map(\.median) }, wish: wish)
  }

  /// Takes up the drills that were kept in `folder`, now or before.
  ///
  /// A drill that was the worst of fewer pairs, and is not the worst any more, is left out.
  ///
  /// - Throws: What is wrong with the rows.
  public mutating func takeUpKept(
    of plan: ExperimentPlan, in folder: ResultFolder
  ) throws(Diagnostics) {
    let names = folder.keptNames
    guard !names.isEmpty else { return }
    let wish = RemarkableDrills.Wish(worst: names.count, best: names.count, median: true)
    kept = try remarkable(wish, of: plan, in: folder).choices
      .filter { names.contains($0.name(in: plan)) }
      .map { choice in
        KeptDrill(
          policy: plan.policies[choice.policy].id,
          scenario: plan.scenarios[choice.scenario].identity.id, reason: choice.reason,
          rank: choice.rank, seed: plan.unit(choice.replication).seed, value: choice.value,
          debrief: ResultFolder.debrief(of: choice.name(in: plan)))
      }
  }
}
