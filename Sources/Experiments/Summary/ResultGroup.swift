public import EventKernel

/// Two policies by index: what the one gives more than the other.
public struct Contrast: Sendable, Hashable {
  /// The policy.
  public let policy: Int
  /// An earlier one that it is compared with.
  public let base: Int

  /// A policy against an earlier one.
  public init(_ policy: Int, against base: Int) {
    precondition(0 <= base && base < policy, "policy \(policy) against \(base)")
    self.policy = policy
    self.base = base
  }

  /// Every policy but the first against the first.
  public static func toFirst(of policies: Int) -> [Contrast] {
    (0..<policies).dropFirst().map { Contrast($0, against: 0) }
  }

  /// Every policy against every other one.
  public static func all(of policies: Int) -> [Contrast] {
    (0..<policies).flatMap { base in
      ((base + 1)..<max(policies, base + 1)).map { Contrast($0, against: base) }
    }
  }

  /// Its number among the contrasts of any number of policies.
  fileprivate var place: Int { policy * (policy - 1) / 2 + base }
}

/// The outcomes of one scenario, or of several taken together.
public struct ResultGroup: Sendable {
  /// The scenario's id, or `all`.
  public let name: String
  /// Each policy by itself: outcome, policy.
  public private(set) var tallies: [[Tally]]
  /// Each policy against each earlier one: outcome, contrast.
  private var pairs: [[PairedTally]]
  private let scenarios: Range<Int>
  private let policies: Int

  init(_ plan: ExperimentPlan, name: String, scenarios: Range<Int>) {
    self.name = name
    self.scenarios = scenarios
    policies = plan.policies.count
    tallies = plan.outcomes.map { _ in plan.policies.map { _ in Tally() } }
    let contrasts = policies * (policies - 1) / 2
    pairs = plan.outcomes.map { _ in Array(repeating: PairedTally(), count: contrasts) }
  }

  /// What a contrast gave under an outcome.
  public func pair(_ contrast: Contrast, of outcome: Int) -> PairedTally {
    pairs[outcome][contrast.place]
  }

  mutating func record(_ result: UnitResult) {
    for outcome in tallies.indices {
      for policy in 0..<policies {
        if let value = value(of: outcome, policy: policy, in: result) {
          tallies[outcome][policy].record(value)
        }
        for base in 0..<policy {
          let contrast = Contrast(policy, against: base)
          let pair = values(of: outcome, contrast, in: result)
          pairs[outcome][contrast.place].record(base: pair?.0, policy: pair?.1)
        }
      }
    }
  }

  /// The factor by which standard errors of an outcome's differences are multiplied, so that the
  /// intervals of all `contrasts` hold together with probability `level`; `nil` below two pairs.
  public func jointFactor(
    of outcome: Int, _ contrasts: [Contrast], level: Double
  ) -> Double? {
    let counts = contrasts.map { pair($0, of: outcome).difference.count }
    guard let count = counts.min(), count >= 2 else { return nil }
    // A difference that never varies is known and cannot miss.
    let varying = contrasts.filter { variance(outcome, $0.policy, $0.base) > 0 }
    let table = varying.map { left in varying.map { correlation(of: outcome, left, $0) } }
    return JointQuantile.factor(
      level: level, correlations: table, degreesOfFreedom: Double(count - 1))
  }

  /// From the variances of the differences between the four policies.
  private func correlation(of outcome: Int, _ left: Contrast, _ right: Contrast) -> Double {
    guard left != right else { return 1 }
    let shared =
      (variance(outcome, left.policy, right.base) + variance(outcome, left.base, right.policy)
        - variance(outcome, left.policy, right.policy) - variance(outcome, left.base, right.base))
      / 2
    let size =
      variance(outcome, left.policy, left.base) * variance(outcome, right.policy, right.base)
    let correlation = shared / size.squareRoot()
    return correlation.isFinite ? min(max(correlation, -1), 1) : 0
  }

  /// Of the difference between two policies.
  private func variance(_ outcome: Int, _ left: Int, _ right: Int) -> Double {
    guard left != right else { return 0 }
    let contrast = Contrast(max(left, right), against: min(left, right))
    return pair(contrast, of: outcome).difference.variance
  }

  /// The mean over the scenarios in which there was something to measure.
  func value(of outcome: Int, policy: Int, in result: UnitResult) -> Double? {
    let values = scenarios.compactMap { result.values[$0 * policies + policy][outcome] }
    return values.isEmpty ? nil : values.reduce(0, +) / Double(values.count)
  }

  /// The means over the scenarios in which both policies have a value.
  private func values(
    of outcome: Int, _ contrast: Contrast, in result: UnitResult
  ) -> (Double, Double)? {
    var base = 0.0
    var changed = 0.0
    var count = 0.0
    for scenario in scenarios {
      guard let first = result.values[scenario * policies + contrast.base][outcome],
        let second = result.values[scenario * policies + contrast.policy][outcome]
      else { continue }
      base += first
      changed += second
      count += 1
    }
    return count > 0 ? (base / count, changed / count) : nil
  }
}
