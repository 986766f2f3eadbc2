/// How much responsibility people put on the organization, after Coombs.
public enum ResponsibilityCluster: String, CaseIterable, Sendable, Hashable {
  /// The organization suffers too: rumour, natural disaster, tampering, violence at work.
  case victim
  /// It happened without intent: technical error, technical breakdown, challenge.
  case accidental
  /// It could have been prevented: human error, misdeed, rules knowingly broken.
  case preventable

  /// The cluster to answer as if in, where a history of crises or a bad name adds blame.
  var withHistory: ResponsibilityCluster { self == .victim ? .accidental : .preventable }
}

/// Whether a strategy suits a crisis, and why.
///
/// Source: W. T. Coombs, *Protecting Organization Reputations During a Crisis*, Corporate
/// Reputation Review 10 (2007) 163–176, the list of crisis response strategy guidelines.
public struct StrategyFit: Sendable, Equatable {
  /// How well it suits.
  public enum Rating: String, Sendable, Hashable {
    /// What the theory advises.
    case match
    /// Neither advised nor harmful: too little, too much, or only fit as a supplement.
    case adjacent
    /// What the theory advises against.
    case mismatch
  }

  /// How well the strategy suits the crisis.
  public let rating: Rating
  /// Why, in one sentence.
  public let reason: String

  /// Judges `strategy` in a crisis of `cluster`.
  ///
  /// - Parameters:
  ///   - cluster: The responsibility that people attribute.
  ///   - strategy: The strategy used.
  ///   - hasHistory: Whether there were like crises before, or the reputation was bad: people then
  ///     attribute more responsibility, and the crisis is judged one cluster up.
  public init(
    cluster: ResponsibilityCluster, strategy: ResponseStrategy, hasHistory: Bool = false
  ) {
    let judged = hasHistory ? cluster.withHistory : cluster
    let raised = hasHistory && judged != cluster ? " (history adds to the blame)" : ""
    (rating, reason) =
      switch strategy {
      case .instructing, .adjusting:
        (.match, "People's safety and footing come first in every crisis.")
      case .deny, .scapegoat, .victimage: Self.distancing(strategy, judged, raised)
      case .excuse, .justify: Self.diminishing(judged, raised)
      case .compensate, .apologise: Self.rebuilding(judged, raised)
      case .remind, .ingratiate: Self.bolstering(judged)
      }
  }

  private static func distancing(
    _ strategy: ResponseStrategy, _ cluster: ResponsibilityCluster, _ raised: String
  ) -> (Rating, String) {
    switch (strategy, cluster) {
    case (.deny, .victim): (.match, "Denial suits a rumour, where there is nothing to answer for.")
    case (.victimage, .victim): (.match, "The organization was harmed too, and may say so.")
    case (.scapegoat, .victim):
      (.adjacent, "Others did it, but pointing at them helps nobody who was harmed.")
    case (.victimage, _):
      (.mismatch, "To play the victim\(raised) where people see responsibility adds to the anger.")
    default:
      (.mismatch, "To push blame away\(raised) where people see responsibility adds to the anger.")
    }
  }

  private static func diminishing(
    _ cluster: ResponsibilityCluster, _ raised: String
  ) -> (Rating, String) {
    switch cluster {
    case .victim: (.adjacent, "There is little blame to diminish; denial or information does more.")
    case .accidental: (.match, "It was not meant, and to show that lowers the blame.")
    case .preventable:
      (.mismatch, "To make a preventable crisis\(raised) smaller reads as not having understood.")
    }
  }

  private static func rebuilding(
    _ cluster: ResponsibilityCluster, _ raised: String
  ) -> (Rating, String) {
    switch cluster {
    case .victim: (.adjacent, "It gives more than is owed, and may suggest a fault there is not.")
    case .accidental:
      (.adjacent, "It gives more than the theory asks, which costs but seldom harms.")
    case .preventable: (.match, "A preventable crisis\(raised) calls for amends.")
    }
  }

  private static func bolstering(_ cluster: ResponsibilityCluster) -> (Rating, String) {
    cluster == .victim
      ? (.match, "Good will from the past helps those who are victims themselves.")
      : (.adjacent, "Praise and past merit only supplement another strategy.")
  }

  /// How well a text's strategies suit, 0 to 1: the mean over them, weighted by strength, of 1 for a
  /// match, 0.5 for an adjacent one and 0 for a mismatch; 0 if it uses none.
  public static func overall(
    _ tags: [StrategyTag], cluster: ResponsibilityCluster, hasHistory: Bool = false
  ) -> Double {
    var total = 0.0
    var sum = 0.0
    for tag in tags {
      let fit = StrategyFit(cluster: cluster, strategy: tag.strategy, hasHistory: hasHistory)
      total += tag.strength
      sum += tag.strength * (fit.rating == .match ? 1 : fit.rating == .adjacent ? 0.5 : 0)
    }
    return total > 0 ? sum / total : 0
  }
}
