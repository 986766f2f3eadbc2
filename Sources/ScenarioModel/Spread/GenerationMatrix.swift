/// How many posts, articles and contacts each of them is expected to cause: the next-generation
/// matrix of a scenario when nobody answers.
///
/// Kinds are posts by channel and region, then press articles, then contacts. Thinning (time of day,
/// freshness, saturation) is left out, so that everything derived from it is an upper bound:
/// K[k→k'] = R · E[w·boost·contagion](k) · P(k→k'). A post makes 0.0015·news articles, an article
/// 5·√news posts and 0.45 articles as long as no outlet has written yet; of those who try to get
/// in touch and are never answered, `retry` try again and `publicComplaint` post.
public struct GenerationMatrix: Sendable {
  /// What is counted.
  public enum Kind: Sendable, Hashable {
    /// Posts on a channel from a region, by their indexes in the scenario.
    case post(channel: Int, region: Int)
    /// Articles of the press.
    case article
    /// Calls, chats and mails.
    case contact
  }

  /// What rows and columns stand for.
  public let kinds: [Kind]
  /// `means[k][l]`: how many of kind l one of kind k causes on average.
  public let means: [[Double]]

  /// Articles that a post makes, for each unit of news interest (virality model, assumption).
  public static let articlesPerPost = 0.0015
  /// Posts that an article makes, for the square root of news interest (assumption).
  public static let postsPerArticle = 5.0
  /// Articles that an article makes while no outlet has written (assumption).
  public static let articlesPerArticle = 0.45

  /// The matrix of a scenario that has at least one channel and one region.
  public init(_ scenario: Scenario) {
    self.init(scenario, shares: SpreadShares(scenario))
  }

  init(_ scenario: Scenario, shares: SpreadShares) {
    let places = scenario.channels.indices.flatMap { channel in
      scenario.regions.indices.map { Kind.post(channel: channel, region: $0) }
    }
    let kinds = places + [.article, .contact]
    self.kinds = kinds
    means = kinds.map { parent in
      let factor = Self.factor(of: parent, scenario, shares)
      return kinds.map { Self.mean(from: parent, to: $0, factor, scenario, shares) }
    }
  }

  init(kinds: [Kind], means: [[Double]]) {
    self.kinds = kinds
    self.means = means
  }

  /// R · E[w·boost·contagion] for posts; 1 for the rest.
  private static func factor(
    of kind: Kind, _ scenario: Scenario, _ shares: SpreadShares
  ) -> Double {
    guard case .post(let channel, let region) = kind else { return 1 }
    return scenario.virality.reproduction * shares.contagion(channel: channel, region: region)
  }

  private static func mean(
    from parent: Kind, to child: Kind, _ factor: Double, _ scenario: Scenario,
    _ shares: SpreadShares
  ) -> Double {
    let news = scenario.virality.news
    switch (parent, child) {
    case (.post(let channel, let region), .post(let other, let there)):
      return factor * shares.channelSpread[channel][other] * shares.regionSpread[region][there]
    case (.post, .article): return articlesPerPost * news
    case (.article, .post(let channel, let region)):
      return postsPerArticle * news.squareRoot() * shares.channels[channel] * shares.home[region]
    case (.article, .article): return news > 0 ? articlesPerArticle : 0
    case (.contact, .post(let channel, let region)):
      return (scenario.contacts?.publicComplaint ?? 0) * shares.channels[channel]
        * shares.home[region]
    case (.contact, .contact): return scenario.contacts?.retry ?? 0
    case (.post, .contact), (.article, .contact), (.contact, .article): return 0
    }
  }
}
