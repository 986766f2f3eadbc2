import EventKernel

/// How an answer fares when the assumptions are drawn anew.
public struct RobustnessSummary: Codable, Sendable, Hashable {
  /// What one assumption does to the difference.
  public struct Influence: Codable, Sendable, Hashable {
    /// The assumption's name.
    public var name: String
    /// A title.
    public var title: String
    /// The range that was drawn from.
    public var least: Double
    /// Its upper end.
    public var most: Double
    /// `factor` or `value`.
    public var scale: String
    /// The difference expected at the least value, all others in the middle.
    public var atLeast: Double
    /// The difference expected at the greatest value.
    public var atMost: Double
    /// The lower end of the interval of `atMost` − `atLeast`, held together with those of all other
    /// assumptions (Bonferroni).
    public var swingLow: Double
    /// The upper end.
    public var swingHigh: Double
    /// First-order index: the share of the difference's variance it explains alone.
    public var index: Double?
    /// The lower end of its interval.
    public var indexLow: Double?
    /// The upper end.
    public var indexHigh: Double?
    /// Whether the answer turns within the range.
    public var turns: Bool

    /// How much the difference changes over the range.
    public var swing: Double { abs(atMost - atLeast) }
  }

  /// One policy against the baseline, under one outcome, over all worlds.
  public struct Standing: Codable, Sendable, Hashable {
    /// The outcome's id.
    public var outcome: String
    /// The policy's id.
    public var policy: String
    /// Worlds with a difference.
    public var worlds: Int
    /// Worlds in which the policy is ahead of the baseline.
    public var ahead: Int
    /// Worlds in which it is behind.
    public var behind: Int
    /// Worlds in which it is ahead by more than luck within a world explains; `nil` when nothing tells
    /// how much that is.
    public var clearlyAhead: Int?
    /// Worlds in which it is behind by more than that.
    public var clearlyBehind: Int?
    /// The share of worlds in which it is ahead.
    public var share: Double
    /// The lower end of its interval.
    public var low: Double
    /// The upper end.
    public var high: Double
    /// The difference's tenth percentile over worlds.
    public var tenth: Double?
    /// Its median.
    public var median: Double?
    /// Its ninetieth percentile.
    public var ninetieth: Double?
    /// The share of the difference's variance that straight lines explain, 0 to 1.
    public var explained: Double?
    /// The assumptions, the most influential first.
    public var influences: [Influence]

    /// The share from which on a ranking counts as surviving; an assumption.
    public static let survival = 0.9

    /// What becomes of a ranking when assumptions are drawn anew.
    public enum Survival: String, Sendable {
      /// It keeps its direction in nearly all worlds.
      case survives
      /// In too many worlds it turns by more than luck explains.
      case fails
      /// Neither: ties, or too few drills in a world to tell.
      case open
    }

    /// Whether the ranking under the documents' own assumptions survives; `nil` when there is no
    /// ranking there, or no world.
    public func survival(of verdict: ExperimentSummary.Comparison.Verdict?) -> Survival? {
      guard worlds > 0 else { return nil }
      return switch verdict {
      case .better: survival(kept: ahead, turned: clearlyBehind ?? behind)
      case .worse: survival(kept: behind, turned: clearlyAhead ?? ahead)
      case .different, .unclear, .same, .identical, nil: nil
      }
    }

    /// Whether nearly all worlds point the same way, by more than luck in most of them.
    var isOneSided: Bool {
      [(ahead, clearlyAhead ?? ahead), (behind, clearlyBehind ?? behind)].contains {
        Double($0) >= Self.survival * Double(worlds) && 2 * $1 > worlds
      }
    }

    private func survival(kept: Int, turned: Int) -> Survival {
      if Double(kept) >= Self.survival * Double(worlds) { return .survives }
      return Double(turned) > (1 - Self.survival) * Double(worlds) ? .fails : .open
    }
  }

  /// How many settings of assumptions were tried.
  public var worlds: Int
  /// Paired drills in each.
  public var replications: Int
  /// How many assumptions have a range.
  public var varied: Int
  /// Outcome by outcome, policy by policy.
  public var standings: [Standing]

  /// The fewest worlds from which the influence of every assumption can be told: one more than there
  /// are numbers to estimate.
  public var worldsForInfluences: Int { varied + 2 }
}

extension RobustnessSummary {
  /// Sums up the worlds; `nil` before the first is complete.
  init?(_ analysis: ExperimentAnalysis) {
    let plan = analysis.plan
    guard let robustness = plan.robustness, !analysis.worlds.isEmpty else { return nil }
    worlds = analysis.worlds.count
    replications = robustness.replications
    varied = robustness.assumptions.count { $0.most > $0.least }
    let maker = StandingMaker(analysis: analysis, settings: plan.settings)
    standings = plan.outcomes.indices.filter { plan.outcomes[$0].better != .neither }
      .flatMap { outcome in
        plan.policies.indices.dropFirst().map { maker.standing(outcome, $0) }
      }
  }
}

extension ExperimentSummary {
  /// What the documents' own assumptions say of the policy and outcome of a standing.
  func verdict(_ standing: RobustnessSummary.Standing) -> Comparison.Verdict? {
    outcomes.first { $0.id == standing.outcome }?.groups.first?.comparisons
      .first { $0.policy == standing.policy }?.verdict
  }
}

/// Makes the standing of a policy over all worlds.
private struct StandingMaker {
  let analysis: ExperimentAnalysis
  let settings: [AssumptionSetting]

  func standing(_ outcome: Int, _ policy: Int) -> RobustnessSummary.Standing {
    let plan = analysis.plan
    let pairs = analysis.worlds.enumerated().compactMap { index, world in
      world.differences[outcome][policy].map { (setting: settings[index].values, value: $0) }
    }
    let values = pairs.map(\.value)
    let sign = plan.outcomes[outcome].better == .more ? 1.0 : -1
    let ahead = values.count { sign * $0 > 0 }
    let behind = values.count { sign * $0 < 0 }
    let luck = luck(outcome, policy)
    let share = ObservedShare(count: ahead, trials: values.count)
    let isSame = plan.policies[policy].isSame(as: plan.policies[0])
    let ends = isSame ? 0...0 : share.interval(level: plan.confidence) ?? 0...1
    let fit = fit(pairs.map(\.setting), values)
    return RobustnessSummary.Standing(
      outcome: plan.outcomes[outcome].id, policy: plan.policies[policy].id, worlds: values.count,
      ahead: ahead, behind: behind,
      clearlyAhead: luck.map { luck in values.count { sign * $0 > luck } },
      clearlyBehind: luck.map { luck in values.count { sign * $0 < -luck } },
      share: values.isEmpty ? 0 : share.value, low: ends.lowerBound,
      high: ends.upperBound, tenth: quantile(0.1, of: values), median: quantile(0.5, of: values),
      ninetieth: quantile(0.9, of: values), explained: fit?.explained,
      influences: influences(pairs.map(\.setting), values, fit))
  }

  /// What a mean difference must exceed so that luck within a world hardly explains it: 1.96 standard
  /// errors of a world's mean, pooled over all worlds, since a world has few pairs.
  private func luck(_ outcome: Int, _ policy: Int) -> Double? {
    let noises = analysis.worlds.compactMap { $0.noises[outcome][policy] }
    guard !noises.isEmpty else { return nil }
    return 1.96 * (noises.reduce(0, +) / Double(noises.count)).squareRoot()
  }

  /// Lines over inputs that run from −½ to ½ of their ranges; those without a range are left out.
  private func fit(_ inputs: [[Double]], _ results: [Double]) -> LinearFit? {
    LinearFit(inputs.map { scaled($0) }, results)
  }

  private var varied: [Int] {
    let assumptions = analysis.plan.robustness?.assumptions ?? []
    return assumptions.indices.filter { assumptions[$0].most > assumptions[$0].least }
  }

  private func scaled(_ row: [Double]) -> [Double] {
    let assumptions = analysis.plan.robustness?.assumptions ?? []
    return varied.map { index in
      let assumption = assumptions[index]
      return (row[index] - assumption.least) / (assumption.most - assumption.least) - 0.5
    }
  }

  private func influences(
    _ inputs: [[Double]], _ results: [Double], _ fit: LinearFit?
  ) -> [RobustnessSummary.Influence] {
    guard let fit else { return [] }
    let plan = analysis.plan
    let found = varied.enumerated().map { place, index in
      let assumption = settings[0].assumptions[index]
      let ends = fit.interval(of: place, level: 1 - (1 - plan.confidence) / Double(varied.count))
      let first = FirstOrderIndex(
        inputs.map { $0[index] }, results, level: plan.confidence, seed: plan.seed)
      let low = fit.intercept - fit.slopes[place] / 2
      let high = fit.intercept + fit.slopes[place] / 2
      return RobustnessSummary.Influence(
        name: assumption.name, title: assumption.title, least: assumption.least,
        most: assumption.most, scale: assumption.scale.rawValue, atLeast: low, atMost: high,
        swingLow: ends.lowerBound, swingHigh: ends.upperBound, index: first?.value,
        indexLow: first?.low, indexHigh: first?.high,
        turns: low * high < 0 && !ends.contains(0))
    }
    return found.sorted { ($1.swing, $0.name) < ($0.swing, $1.name) }
  }
}
