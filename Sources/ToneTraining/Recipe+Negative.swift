import ToneAnalysis

/// The head for negative feeling: pooled from sets of several sorts of text, so that it carries
/// over to texts of a sort it has not seen.
extension Recipe {
  private struct Pool {
    var texts: [String] = []
    var targets: [Double] = []
    var costs: [Double] = []

    mutating func add(_ text: String, _ isNegative: Bool?, cost: Double) {
      guard let isNegative else { return }
      texts.append(text)
      targets.append(isNegative ? 1 : 0)
      costs.append(cost)
    }
  }

  static func negative(_ corpora: Corpora) -> Recipe {
    var pool = Pool()
    for comment in corpora.comments { pool.add(comment.text, sign(of: comment.tags), cost: 0.7) }
    for tweet in corpora.tweets { pool.add(tweet.text, sign(of: tweet.rating), cost: 2) }
    for felt in corpora.feelings { pool.add(felt.text, sign(of: felt.strengths), cost: 1) }
    for message in corpora.messages { pool.add(message.text, message.isComplaint, cost: 2) }
    return Recipe(
      name: "negative", sorts: [.word, .pair, .measure], leastTexts: 5, texts: pool.texts,
      heads: [
        HeadRecipe(
          name: "negative",
          settings: DualCoordinateDescent.Settings(loss: .decision, cost: 0.25),
          targets: pool.targets, costs: pool.costs, values: pool.targets.map { $0 * 4 },
          marks: .bestF1)
      ])
  }

  private static let bad: Set<String> = Set(groups.prefix(4).flatMap(\.labels))
  private static let good: Set<String> = Set(groups[5...7].flatMap(\.labels))

  /// Whether feelings are negative; nil if they are mixed.
  private static func sign(of tags: Set<String>) -> Bool? {
    let isBad = !tags.isDisjoint(with: bad)
    return isBad && !tags.isDisjoint(with: good) ? nil : isBad
  }

  private static func sign(of rating: Double) -> Bool? {
    rating < -0.4 ? true : rating > 0 ? false : nil
  }

  private static func sign(of strengths: [Int]) -> Bool? {
    guard strengths.count == 5 else { return nil }
    let isBad = strengths[0] + strengths[1] + strengths[3] > 0
    return isBad && strengths[2] > 0 ? nil : isBad
  }
}
