/// Words that led to a feature, and what they are worth.
public struct FeatureEvidence: Sendable, Hashable {
  /// Where the words are: UTF-8 offsets of the text.
  public let range: Range<Int>
  /// The rule that found them, such as `overpromise.guarantee`.
  public let rule: String
  /// What they add to the feature; negative if they take away from it.
  public let contribution: Double

  /// Evidence found by `rule` at `range`.
  public init(range: Range<Int>, rule: String, contribution: Double) {
    self.range = range
    self.rule = rule
    self.contribution = contribution
  }
}

/// How a text reads: a value for every feature, with the words that led to it.
public struct ToneProfile: Sendable, Equatable {
  struct Entry: Sendable, Equatable {
    let feature: ToneFeature
    let evidence: FeatureEvidence
  }

  /// The values in the order of `ToneFeature.allCases`, each 0 to 1.
  public let values: [Double]
  /// The number of tokens: words, numbers, marks and emoji.
  public let tokenCount: Int
  /// The number of words.
  public let wordCount: Int
  /// The language that the text seems to be in.
  public let language: LanguageGuess
  let entries: [Entry]

  /// A profile whose values are the clamped sums of the contributions in `entries`.
  init(entries: [Entry], tokenCount: Int, wordCount: Int, language: LanguageGuess) {
    var sums = [Double](repeating: 0, count: ToneFeature.allCases.count)
    for entry in entries { sums[entry.feature.ordinal] += entry.evidence.contribution }
    self.values = sums.map { min(max($0, 0), 1) }
    self.entries = entries
    self.tokenCount = tokenCount
    self.wordCount = wordCount
    self.language = language
  }

  /// A profile with given values and no evidence; what is left out is 0.
  public init(values: [ToneFeature: Double], language: LanguageGuess = .english) {
    self.values = ToneFeature.allCases.map { min(max(values[$0] ?? 0, 0), 1) }
    self.entries = []
    self.tokenCount = 0
    self.wordCount = 0
    self.language = language
  }

  /// How much of `feature` the text shows, 0 to 1: the clamped sum of its contributions.
  public subscript(feature: ToneFeature) -> Double { values[feature.ordinal] }

  /// The words that led to `feature`, in the order in which their contributions are summed.
  public func evidence(for feature: ToneFeature) -> [FeatureEvidence] {
    entries.lazy.filter { $0.feature == feature }.map(\.evidence)
  }

  /// What was expected, if `feature` is wanted and the text shows none of it; else nil.
  public func absence(of feature: ToneFeature) -> String? {
    guard !feature.isUnwanted, self[feature] == 0 else { return nil }
    guard language != .unsupported else { return "not scored: the text is not in English" }
    return "absent: expected \(feature.expectation)"
  }

  /// How warm the text is, 0 to 1: the mean of five features that make a reply human.
  public var warmthOverall: Double {
    let parts: [ToneFeature] = [
      .validatesEmotion, .warmth, .personalVoice, .personalisation, .apology,
    ]
    return parts.reduce(0) { $0 + self[$1] } / Double(parts.count)
  }

  /// What may pour oil on the fire, 0 to 1: the largest unwanted feature.
  public var harmOverall: Double {
    values[ToneFeature.blameShifting.ordinal...].max() ?? 0
  }
}
