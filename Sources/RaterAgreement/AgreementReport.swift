/// How well two raters agree.
public struct PairAgreement: Sendable, Encodable {
  /// One rater.
  public let first: String
  /// The other.
  public let second: String
  /// The scores both gave.
  public let ratings: Int
  /// Quadratic weighted kappa over all dimensions together; nil if undefined.
  public let kappa: Double?
  /// The share of items whose means lie within ten points of a hundred, 0 to 1; nil without items.
  public let withinTen: Double?
}

/// How well raters agree on one dimension.
public struct DimensionAgreement: Sendable, Encodable {
  /// Below this alpha a dimension is shown and not counted.
  ///
  /// Source: the requirement for tone. K. Krippendorff asks for .667 before drawing even tentative
  /// conclusions.
  public static let countedFrom = 0.5

  /// The dimension.
  public let dimension: String
  /// The items scored by two raters or more.
  public let items: Int
  /// Krippendorff's alpha; nil if undefined.
  public let alpha: Double?
  /// Where alpha may lie; nil if undefined.
  public let interval: AgreementInterval?
  /// The mean of the pairs' quadratic kappas, weighted by their items; nil if undefined.
  public let kappa: Double?
  /// ICC(2,1) over the items that everybody scored; nil if undefined.
  public let correlation: Double?

  /// Whether the dimension may count.
  public var isCounted: Bool { (alpha ?? 0) >= Self.countedFrom }
}

/// How far apart raters are on one item.
public struct ItemDisagreement: Sendable, Encodable {
  /// The item.
  public let item: String
  /// The largest gap between two raters on one dimension, in points of the scale.
  public let largestGap: Double
  /// Where that gap is.
  public let dimension: String
  /// Who gave the lowest score there.
  public let lowest: String
  /// Who gave the highest.
  public let highest: String
  /// The mean over dimensions of the largest gap.
  public let meanGap: Double

  /// Whether a third rater or a talk is called for: a gap of more than one anchor.
  public var needsDiscussion: Bool { largestGap > 1 }
}

/// Everything about the agreement of a set of ratings.
public struct AgreementReport: Sendable, Encodable {
  /// How a report is made.
  public struct Options: Sendable, Encodable {
    /// What the distance of two scores is for alpha.
    public var metric = "ordinal"
    /// How many samples the intervals are drawn from; 0 leaves the intervals out.
    public var replications = 1_000
    /// What the random streams grow from.
    public var seed: UInt64 = 1
    /// The share of samples inside an interval, 0 to 1.
    public var level = 0.9

    /// The usual options.
    public init() {}

    var alphaMetric: KrippendorffAlpha.Metric { .init(rawValue: metric) ?? .ordinal }
  }

  /// How it was made.
  public let options: Options
  /// The items rated.
  public let items: Int
  /// Per dimension, in the order of the file.
  public let dimensions: [DimensionAgreement]
  /// Each two raters, in the order of the file.
  public let pairs: [PairAgreement]
  /// Each rater, in the order of the file.
  public let raters: [RaterConduct]
  /// The items, those with the most disagreement first.
  public let disagreements: [ItemDisagreement]
  /// The mean of the pairs' kappas, weighted by their ratings; nil if undefined.
  public let kappa: Double?
  /// Where it may lie; nil if undefined.
  public let kappaInterval: AgreementInterval?
  /// The share of items within ten points of a hundred, over all pairs; nil without pairs.
  public let withinTen: Double?

  /// Works out the agreement of the ratings in `table`.
  ///
  /// - Complexity: O(replications × scores × raters).
  public init(_ table: RatingTable, scale: RatingScale = .init(), options: Options = .init()) {
    let maker = AgreementMaker(table: table, scale: scale, options: options)
    self.options = options
    items = table.items.count
    dimensions = table.dimensions.indices.map(maker.dimension)
    pairs = maker.pairs()
    raters = table.raters.indices.map(table.conduct)
    disagreements = maker.disagreements()
    kappa = AgreementMaker.weighted(pairs.map { ($0.kappa, $0.ratings) })
    kappaInterval = maker.kappaInterval()
    withinTen = maker.withinTen()
  }
}
