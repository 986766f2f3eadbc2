import ToneAnalysis

/// How a block of heads is trained: on which texts, from which features, to which ends.
struct Recipe {
  var name: String
  var sorts: FeatureItem.Sort
  /// A feature is kept if at least this many texts have it.
  var leastTexts: Int
  var texts: [String]
  var heads: [HeadRecipe]
}

/// How one head is trained.
struct HeadRecipe {
  /// How the marks on the scale of scores are set.
  enum Marks {
    case none
    /// One mark, where F1 is highest.
    case bestF1
    /// One mark, the lowest from which on at least this share is right.
    case precision(Double)
    /// As many marks as there are levels above 0, where quadratic weighted kappa is highest.
    case levels(Int)
  }

  var name: String
  var settings: DualCoordinateDescent.Settings
  /// What each text is to score; 1 and 0 for decisions.
  var targets: [Double]
  /// How much each text counts; 0 leaves it out.
  var costs: [Double]
  /// What each text is worth from 0 to 4, for the calibration.
  var values: [Double]
  var marks: Marks
}

extension Recipe {
  /// The recipes for all blocks whose sets `corpora` has.
  static func all(_ corpora: Corpora) -> [Recipe] {
    [
      valence(corpora), politeness(corpora), emotions(corpora), complaint(corpora),
      negative(corpora), sarcasm(corpora), blame(corpora),
    ].filter { !$0.texts.isEmpty }
  }

  private static let amount = DualCoordinateDescent.Settings(loss: .amount, cost: 0.5)
  private static let decision = DualCoordinateDescent.Settings(loss: .decision, cost: 0.3)

  private static func ones(_ count: Int) -> [Double] { [Double](repeating: 1, count: count) }

  private static func valence(_ corpora: Corpora) -> Recipe {
    let ratings = corpora.tweets.map(\.rating)
    return Recipe(
      name: "valence", sorts: [.word, .pair, .letters, .measure], leastTexts: 3,
      texts: corpora.tweets.map(\.text),
      heads: [
        HeadRecipe(
          name: "valence", settings: amount, targets: ratings, costs: ones(ratings.count),
          values: ratings.map { ($0 + 4) / 2 }, marks: .none)
      ])
  }

  private static func politeness(_ corpora: Corpora) -> Recipe {
    let (wiki, exchange) = (corpora.wikipedia, corpora.stackExchange)
    return Recipe(
      name: "politeness", sorts: [.word, .pair, .triple, .measure], leastTexts: 2,
      texts: (wiki + exchange).map(\.text),
      heads: [
        HeadRecipe(
          name: "politeness", settings: amount, targets: (wiki + exchange).map(\.rating),
          costs: ones(wiki.count) + exchange.map { _ in 0.3 },
          values: ranks(wiki.map(\.rating)) + ranks(exchange.map(\.rating)), marks: .none)
      ])
  }

  /// For each number the share of numbers below it, times 4.
  private static func ranks(_ numbers: [Double]) -> [Double] {
    let sorted = numbers.sorted()
    return numbers.map { number in
      let below = sorted.partitionIndex { $0 >= number }
      let upTo = sorted.partitionIndex { $0 > number }
      return 4 * Double(below + upTo) / 2 / Double(max(sorted.count, 1))
    }
  }

  /// GoEmotions' 28 labels as nine groups.
  static let groups: [(name: String, labels: Set<String>)] = [
    ("anger", ["anger", "annoyance"]),
    ("betrayal", ["disappointment", "disapproval", "disgust"]),
    ("fear", ["fear", "nervousness"]),
    ("sadness", ["sadness", "grief", "remorse"]),
    ("confusion", ["confusion", "curiosity"]),
    ("gratitude", ["gratitude"]),
    ("caring", ["caring"]),
    (
      "positive",
      [
        "admiration", "amusement", "approval", "excitement", "joy", "love", "optimism", "pride",
        "relief",
      ]
    ),
    ("neutral", ["neutral"]),
  ]

  private static func emotions(_ corpora: Corpora) -> Recipe {
    Recipe(
      name: "emotion", sorts: [.word, .pair, .measure], leastTexts: 4,
      texts: corpora.comments.map(\.text),
      heads: groups.map { group in
        let targets = corpora.comments.map { $0.tags.isDisjoint(with: group.labels) ? 0.0 : 1 }
        return HeadRecipe(
          name: group.name, settings: decision, targets: targets, costs: ones(targets.count),
          values: targets.map { $0 * 4 }, marks: .bestF1)
      })
  }

  private static func complaint(_ corpora: Corpora) -> Recipe {
    let complaints = corpora.messages.map { $0.isComplaint ? 1.0 : 0 }
    let severities = corpora.messages.map { Double($0.severity) }
    var close = amount
    close.cost = 0.25
    return Recipe(
      name: "complaint", sorts: [.word, .pair, .triple, .letters, .measure], leastTexts: 3,
      texts: corpora.messages.map(\.text),
      heads: [
        HeadRecipe(
          name: "complaint", settings: decision, targets: complaints,
          costs: complaints.map { 1 + $0 / 2 }, values: complaints.map { $0 * 4 }, marks: .bestF1),
        HeadRecipe(
          name: "severity", settings: close, targets: severities, costs: ones(severities.count),
          values: severities, marks: .levels(4)),
      ])
  }

  private static func blame(_ corpora: Corpora) -> Recipe {
    let targets = corpora.blame.map(\.rating)
    return Recipe(
      name: "blame", sorts: [.word, .pair, .triple], leastTexts: 2,
      texts: corpora.blame.map(\.text),
      heads: [
        HeadRecipe(
          name: "blame", settings: decision, targets: targets, costs: ones(targets.count),
          values: targets.map { $0 * 4 }, marks: .bestF1)
      ])
  }

  private static func sarcasm(_ corpora: Corpora) -> Recipe {
    let targets = corpora.sarcasm.map(\.rating)
    return Recipe(
      name: "sarcasm", sorts: [.word, .pair, .measure], leastTexts: 2,
      texts: corpora.sarcasm.map(\.text),
      heads: [
        HeadRecipe(
          name: "sarcasm", settings: decision, targets: targets, costs: ones(targets.count),
          values: targets.map { $0 * 4 }, marks: .precision(0.6))
      ])
  }
}

extension [Double] {
  /// The first index from which on `belongs` is true, in a sorted array.
  func partitionIndex(where belongs: (Double) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if belongs(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
