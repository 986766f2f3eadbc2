/// One score that one rater gave one item on one dimension.
public struct Rating: Sendable, Hashable {
  /// What was rated, such as a reply's id.
  public let item: String
  /// Who rated it.
  public let rater: String
  /// What it was rated on.
  public let dimension: String
  /// The score, in points of the scale.
  public let score: Double

  /// The score `score` that `rater` gave `item` on `dimension`.
  public init(item: String, rater: String, dimension: String, score: Double) {
    self.item = item
    self.rater = rater
    self.dimension = dimension
    self.score = score
  }
}

/// The lowest and highest score that can be given.
public struct RatingScale: Sendable, Hashable {
  /// The lowest score.
  public let low: Double
  /// The highest score; above `low`.
  public let high: Double

  /// A scale; `high` must be above `low`.
  public init(low: Double = 0, high: Double = 4) {
    precondition(low < high, "a scale from \(low) to \(high)")
    self.low = low
    self.high = high
  }

  /// `difference` of two scores in points of a hundred.
  func points(_ difference: Double) -> Double { 100 * difference / (high - low) }
}

/// Ratings by item, rater and dimension, each in the order in which it was first mentioned.
public struct RatingTable: Sendable {
  /// The items.
  public let items: [String]
  /// The raters.
  public let raters: [String]
  /// The dimensions.
  public let dimensions: [String]
  private var scores: [Double?]

  /// A table of `ratings`; of several scores for one item, rater and dimension the last one counts.
  ///
  /// - Complexity: O(items × raters × dimensions).
  public init(_ ratings: [Rating]) {
    items = Self.distinct(ratings.map(\.item))
    raters = Self.distinct(ratings.map(\.rater))
    dimensions = Self.distinct(ratings.map(\.dimension))
    scores = Array(repeating: nil, count: items.count * raters.count * dimensions.count)
    let item = Self.places(items)
    let rater = Self.places(raters)
    let dimension = Self.places(dimensions)
    for rating in ratings {
      guard let i = item[rating.item], let r = rater[rating.rater],
        let d = dimension[rating.dimension]
      else { continue }
      scores[place(i, r, d)] = rating.score
    }
  }

  private static func distinct(_ names: [String]) -> [String] {
    var seen: Set<String> = []
    return names.filter { seen.insert($0).inserted }
  }

  private static func places(_ names: [String]) -> [String: Int] {
    Dictionary(uniqueKeysWithValues: zip(names, names.indices))
  }

  private func place(_ item: Int, _ rater: Int, _ dimension: Int) -> Int {
    (dimension * items.count + item) * raters.count + rater
  }

  /// The score that the rater gave the item on the dimension, all named by their places; nil if none.
  public subscript(item: Int, rater: Int, dimension: Int) -> Double? {
    scores[place(item, rater, dimension)]
  }

  /// The scores of all raters for an item on a dimension, in the order of the raters.
  func scores(of item: Int, on dimension: Int) -> [Double?] {
    let start = place(item, 0, dimension)
    return Array(scores[start..<start + raters.count])
  }

  /// Per item, the scores given on `dimension`, without the missing ones.
  func units(on dimension: Int) -> [[Double]] {
    items.indices.map { scores(of: $0, on: dimension).compactMap { $0 } }
  }
}
