import EventKernel

/// Makes the comparisons of one outcome in one group of scenarios.
struct ComparisonMaker {
  let plan: ExperimentPlan
  let group: ResultGroup
  let outcome: Int
  /// Whether each drill is a yes or no, rather than a number.
  let isEvent: Bool

  /// Comparisons whose intervals hold together.
  func comparisons(_ contrasts: [Contrast]) -> [ExperimentSummary.Comparison] {
    let level = bonferroni(plan.confidence, comparisons: contrasts.count)
    let factor =
      isEvent ? nil : group.jointFactor(of: outcome, contrasts, level: plan.confidence)
    return contrasts.map { contrast in
      let pair = group.pair(contrast, of: outcome)
      guard !plan.policies[contrast.policy].isSame(as: plan.policies[contrast.base]) else {
        return comparison(contrast, pair, 0...0, .identical)
      }
      // Shares of a few scenarios that all differ alike have no spread to judge by.
      let isMute = plan.outcomes[outcome].isEvent && pair.difference.variance == 0
      let ends =
        isEvent
        ? pair.shares.interval(level: level)
        : isMute ? nil : factor.flatMap { pair.interval(factor: $0) }
      return comparison(contrast, pair, ends, verdict(pair, ends))
    }
  }

  /// The policies that none beats in comparisons of every pair; `nil` when nothing says which way is
  /// good.
  func unbeaten(_ pairs: [ExperimentSummary.Comparison]) -> [String]? {
    guard plan.outcomes[outcome].better != .neither else { return nil }
    let beaten = pairs.compactMap { pair in
      pair.verdict == .better ? pair.against : pair.verdict == .worse ? pair.policy : nil
    }
    return plan.policies.map(\.id).filter { !beaten.contains($0) }
  }

  private func comparison(
    _ contrast: Contrast, _ pair: PairedTally, _ ends: ClosedRange<Double>?,
    _ verdict: ExperimentSummary.Comparison.Verdict
  ) -> ExperimentSummary.Comparison {
    let isKnown = pair.difference.count > 0
    return ExperimentSummary.Comparison(
      policy: plan.policies[contrast.policy].id, against: plan.policies[contrast.base].id,
      pairs: pair.difference.count, difference: isKnown ? pair.difference.mean : nil,
      low: ends?.lowerBound, high: ends?.upperBound, varianceReduction: pair.varianceReduction,
      verdict: verdict)
  }

  private func verdict(
    _ pair: PairedTally, _ ends: ClosedRange<Double>?
  ) -> ExperimentSummary.Comparison.Verdict {
    let tally = pair.difference
    if tally.count > 0, tally.min == 0, tally.max == 0 { return .same }
    guard let ends, !ends.contains(0) else { return .unclear }
    switch plan.outcomes[outcome].better {
    case .neither: return .different
    case .more: return ends.lowerBound > 0 ? .better : .worse
    case .less: return ends.upperBound < 0 ? .better : .worse
    }
  }
}
