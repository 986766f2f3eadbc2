/// How a text as a whole answers its crisis: information first, then what suits the cluster.
///
/// Source: W. T. Coombs, *Protecting Organization Reputations During a Crisis*, Corporate Reputation
/// Review 10 (2007) 163–176: instructing and adjusting information are owed before any strategy that
/// repairs a reputation. The shares below are judgements, not measurements.
public struct StrategyAssessment: Sendable, Equatable {
  /// What counts for or against the text.
  public struct Remark: Sendable, Equatable {
    /// The strategy used, or missed.
    public let strategy: ResponseStrategy
    /// How well it suits; nil for one that is owed and missing, or comes too late.
    public let rating: StrategyFit.Rating?
    /// Why, in one sentence.
    public let reason: String
    /// The words that show it; empty for what is missing.
    public let evidence: [FeatureEvidence]
  }

  /// What information counts; the rest goes to the strategies.
  static let informationShare = 0.4
  /// The most that a text with a plain mismatch gets.
  static let mismatchCap = 0.4

  /// How well it suits, 0 to 1.
  public let score: Double
  /// Why, what is owed first, then the strategies used, strongest first.
  public let remarks: [Remark]

  /// Judges the strategies `tags` of a text.
  ///
  /// - Parameters:
  ///   - tags: What the text does, strongest first.
  ///   - cluster: The responsibility that people attribute.
  ///   - hasHistory: Whether there were like crises before.
  ///   - severity: How grave the matter is, 0 to 4; from 2 on, instructing information is owed.
  public init(
    _ tags: [StrategyTag], cluster: ResponsibilityCluster, hasHistory: Bool = false,
    severity: Int = 2
  ) {
    let judged = hasHistory ? cluster.withHistory : cluster
    let owed = OwedInformation(tags, severity: severity, cluster: judged)
    let used = tags.map { tag -> Remark in
      let fit = StrategyFit(cluster: cluster, strategy: tag.strategy, hasHistory: hasHistory)
      return Remark(
        strategy: tag.strategy, rating: fit.rating, reason: fit.reason, evidence: tag.evidence)
    }
    remarks = owed.remarks + used
    let repair = Self.repair(tags, cluster: cluster, hasHistory: hasHistory, judged)
    let sum =
      Self.informationShare * owed.share + (1 - Self.informationShare) * repair
    let isMismatched = zip(tags, used).contains { $0.strength >= 0.5 && $1.rating == .mismatch }
    score = isMismatched ? min(sum, Self.mismatchCap) : sum
  }

  /// How well what repairs the reputation suits; without any, what the cluster makes of silence.
  private static func repair(
    _ tags: [StrategyTag], cluster: ResponsibilityCluster, hasHistory: Bool,
    _ judged: ResponsibilityCluster
  ) -> Double {
    let others = tags.filter { !$0.strategy.isInformation }
    guard !others.isEmpty else { return judged == .preventable ? 0.3 : 0.7 }
    let fit = StrategyFit.overall(others, cluster: cluster, hasHistory: hasHistory)
    let makesAmends = others.contains { [.apologise, .compensate].contains($0.strategy) }
    return judged == .preventable && !makesAmends ? fit / 2 : fit
  }
}

extension ResponseStrategy {
  /// Whether it informs people rather than repairs a reputation.
  public var isInformation: Bool { self == .instructing || self == .adjusting }
}

/// Which information a text gives of what is owed, and whether it comes first.
private struct OwedInformation {
  private(set) var remarks: [StrategyAssessment.Remark] = []
  private(set) var share = 0.0

  init(_ tags: [StrategyTag], severity: Int, cluster: ResponsibilityCluster) {
    let owed: [ResponseStrategy] = severity >= 2 ? [.instructing, .adjusting] : [.adjusting]
    for strategy in owed {
      if tags.contains(where: { $0.strategy == strategy }) {
        share += 1 / Double(owed.count)
      } else {
        remarks.append(Self.missing(strategy))
      }
    }
    if cluster == .preventable { addMissingAmends(tags) }
    addLateness(tags)
  }

  private static func missing(_ strategy: ResponseStrategy) -> StrategyAssessment.Remark {
    StrategyAssessment.Remark(
      strategy: strategy, rating: nil,
      reason: strategy == .instructing
        ? "Nothing tells people how to protect themselves."
        : "Nothing helps people to cope: what is known, what is done, what comes next.",
      evidence: [])
  }

  private mutating func addMissingAmends(_ tags: [StrategyTag]) {
    let makesAmends = tags.contains { [.apologise, .compensate].contains($0.strategy) }
    guard !makesAmends else { return }
    remarks.append(
      StrategyAssessment.Remark(
        strategy: .apologise, rating: nil,
        reason: "People see a crisis that could have been prevented, and no amends are made.",
        evidence: []))
  }

  /// Information after denial, excuse or praise of oneself counts half.
  private mutating func addLateness(_ tags: [StrategyTag]) {
    let starts = { (tag: StrategyTag) in tag.evidence.first?.range.lowerBound ?? .max }
    let first = tags.filter(\.strategy.isInformation).map(starts).min()
    let early = tags.filter { Self.selfish.contains($0.strategy) }
      .min { starts($0) < starts($1) }
    guard let first, let early, starts(early) < first else { return }
    share /= 2
    remarks.append(
      StrategyAssessment.Remark(
        strategy: early.strategy, rating: nil,
        reason: "It speaks for the organization before it informs people.",
        evidence: Array(early.evidence.prefix(1))))
  }

  private static let selfish: Set<ResponseStrategy> = [
    .scapegoat, .excuse, .justify, .remind, .ingratiate, .victimage,
  ]
}
