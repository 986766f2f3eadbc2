/// How many minimal pairs go the right way.
public struct PairMeasure: Sendable {
  /// One pair as it was judged.
  public struct Judged: Sendable {
    /// The pair.
    public let pair: MinimalPair
    /// The first text's score.
    public let a: Double
    /// The second text's score.
    public let b: Double
    /// Whether the scores go the way they must.
    public let isRight: Bool
  }

  /// A pair that must make no difference may make this much, in points of 0 to 4.
  public static let tolerance = 0.25

  /// The pairs, in their order.
  public let judged: [Judged]

  /// Judges `pairs` by what `score` gives the texts of a pair on its dimension.
  public init(_ pairs: [MinimalPair], score: (_ pair: MinimalPair, _ text: String) -> Double) {
    judged = pairs.map { pair in
      let (a, b) = (score(pair, pair.a), score(pair, pair.b))
      return Judged(pair: pair, a: a, b: b, isRight: Self.isRight(a - b, pair.direction))
    }
  }

  private static func isRight(_ gap: Double, _ direction: MinimalPair.Direction) -> Bool {
    switch direction {
    case .higher: gap > 1e-9
    case .lower: gap < -1e-9
    case .same: abs(gap) <= tolerance
    }
  }

  /// The share that goes the right way, 0 to 1; nil without pairs.
  public var share: Double? { Self.share(judged) }

  /// The share per group, in the order of the file.
  public var groups: [(group: String, share: Double, count: Int)] {
    var names: [String] = []
    for pair in judged where !names.contains(pair.pair.group) { names.append(pair.pair.group) }
    return names.map { name in
      let part = judged.filter { $0.pair.group == name }
      return (name, Self.share(part) ?? 0, part.count)
    }
  }

  /// The pairs that go the wrong way.
  public var wrong: [Judged] { judged.filter { !$0.isRight } }

  private static func share(_ judged: [Judged]) -> Double? {
    judged.isEmpty ? nil : Double(judged.count { $0.isRight }) / Double(judged.count)
  }
}
