/// A way of answering a crisis, after Coombs's situational crisis communication theory.
public enum ResponseStrategy: String, CaseIterable, Sendable, Hashable {
  /// Tells people how to protect themselves. Owed in every crisis, before all else.
  case instructing
  /// Helps people to cope. Owed in every crisis.
  case adjusting
  /// Says that there is no crisis, or no link to it.
  case deny
  /// Puts the blame on somebody else.
  case scapegoat
  /// Says that it was not meant or could not be helped.
  case excuse
  /// Says that the harm is small.
  case justify
  /// Offers money or goods.
  case compensate
  /// Says sorry and accepts responsibility.
  case apologise
  /// Tells of good works in the past.
  case remind
  /// Praises those addressed.
  case ingratiate
  /// Says that the organization suffers too.
  case victimage
}

/// A strategy that a text uses, with the words that show it.
public struct StrategyTag: Sendable, Equatable {
  /// The strategy.
  public let strategy: ResponseStrategy
  /// How plainly the text uses it, 0 to 1.
  public let strength: Double
  /// The words that show it, in the order of the text.
  public let evidence: [FeatureEvidence]
}

extension ReplyReading {
  /// What names a scapegoat; where nothing does, blame of whatever sort that nothing takes back.
  private var scapegoating: [FeatureEvidence] {
    let named = evidence(for: .strategy(.scapegoat))
    let blame = evidence(for: .feature(.blameShifting))
    let isTakenBack = blame.reduce(0) { $0 + $1.contribution } < 0.5
    return named.isEmpty && !isTakenBack ? blame.filter { $0.contribution > 0 } : named
  }

  /// The strategies used, strongest first; ties in the order of the cases.
  func strategyTags() -> [StrategyTag] {
    let tags = ResponseStrategy.allCases.compactMap { strategy -> StrategyTag? in
      let evidence = strategy == .scapegoat ? scapegoating : evidence(for: .strategy(strategy))
      let strength = min(max(evidence.reduce(0) { $0 + $1.contribution }, 0), 1)
      guard strength > 0 else { return nil }
      return StrategyTag(strategy: strategy, strength: strength, evidence: evidence)
    }
    return tags.enumerated().sorted {
      ($1.element.strength, $0.offset) < ($0.element.strength, $1.offset)
    }.map(\.element)
  }
}
