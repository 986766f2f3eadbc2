import EventKernel

/// Chooses the best of several policies with a stated probability of being right.
///
/// The fully sequential procedure of Kim and Nelson: after a first stage every policy that is behind
/// another one by more than a shrinking margin is out, until one is left. It allows common random
/// numbers and unequal variances. Whenever the best is ahead by at least the indifference zone, it is
/// chosen with at least the probability promised, if values are near normal.
///
/// Source: S.-H. Kim and B. L. Nelson, ACM Transactions on Modeling and Computer Simulation 11(3),
/// 2001, 251–273, with c = 1.
public struct BestPolicy: Sendable {
  /// The least difference that matters, in the outcome's unit; above 0.
  public let indifference: Double
  /// The probability of choosing the best.
  public let probability: Double
  /// Observations of the first stage.
  public let firstStage: Int
  /// Whether the greater mean is the better one.
  public let wantsMore: Bool

  /// Policies that are still in, by index.
  public private(set) var survivors: [Int]
  /// Observations of each policy so far.
  public private(set) var count = 0
  private var sums: [ExactSum]
  private var pairs: [Tally]
  private let policies: Int

  /// A procedure over `policies` policies; at least 2.
  public init(
    policies: Int, indifference: Double, probability: Double, wantsMore: Bool,
    firstStage: Int = 20
  ) {
    precondition(policies >= 2 && indifference > 0, "\(policies) policies, zone \(indifference)")
    precondition(firstStage >= 2, "a first stage of \(firstStage)")
    self.policies = policies
    self.indifference = indifference
    self.probability = probability
    self.wantsMore = wantsMore
    self.firstStage = firstStage
    survivors = Array(0..<policies)
    sums = Array(repeating: ExactSum(), count: policies)
    pairs = Array(repeating: Tally(), count: policies * policies)
  }

  /// The choice, once only one policy is left.
  public var best: Int? { survivors.count == 1 ? survivors.first : nil }

  /// Takes one observation of every policy into account, those that are out included.
  ///
  /// - Parameter values: One finite value for each policy, from drills that share their luck.
  public mutating func record(_ values: [Double]) {
    precondition(values.count == policies, "\(values.count) values for \(policies) policies")
    guard best == nil else { return }
    count += 1
    for index in values.indices { sums[index].add(wantsMore ? values[index] : -values[index]) }
    if count <= firstStage { recordPairs(values) }
    if count >= firstStage { screen() }
  }

  private mutating func recordPairs(_ values: [Double]) {
    for left in 0..<policies {
      for right in 0..<policies where left != right {
        pairs[left * policies + right].record(values[left] - values[right])
      }
    }
  }

  /// Drops every policy that is behind a survivor by more than the margin of their pair.
  private mutating func screen() {
    let means = sums.map { $0.value / Double(count) }
    let kept = survivors.filter { policy in
      survivors.allSatisfy { other in
        other == policy || means[policy] >= means[other] - margin(policy, other)
      }
    }
    survivors = kept.isEmpty ? [survivors.max { means[$0] < means[$1] } ?? 0] : kept
  }

  private func margin(_ left: Int, _ right: Int) -> Double {
    let freedom = Double(firstStage - 1)
    let share = 2 * (1 - probability) / Double(policies - 1)
    let eta = 0.5 * (PortableMath.pow(share, -2 / freedom) - 1)
    let square = 2 * eta * freedom
    let variance = pairs[left * policies + right].variance
    let size = Double(count)
    let reach = square * variance / (indifference * indifference) - size
    return max(indifference / (2 * size) * reach, 0)
  }
}
