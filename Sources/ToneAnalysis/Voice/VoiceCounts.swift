/// How often a text uses words that carry voice rather than content.
///
/// Source: J. Burrows, *'Delta': a Measure of Stylistic Difference and a Guide to Likely Authorship*,
/// Literary and Linguistic Computing 17(3), 2002, 267–287. Function words, because what a text is
/// about hardly moves them; contractions and a few marks count as words too.
struct VoiceCounts: Sendable {
  /// The words counted, contractions and marks last.
  static let features: [String] = [
    "the", "a", "of", "to", "in", "and", "is", "are", "was", "were", "be", "been", "it", "that",
    "this", "which", "we", "us", "our", "i", "me", "my", "you", "your", "they", "them", "he",
    "she", "not", "no", "but", "if", "so", "for", "with", "by", "from", "on", "at", "as", "or",
    "will", "would", "can", "have", "has", "had", "do", "what", "when", "who", "there", "all",
    "any", "just", "please", contraction, "!", "?", ",", "-",
  ]
  /// Stands for every word written with an apostrophe.
  static let contraction = "’"

  private static let places: [String: Int] = Dictionary(
    uniqueKeysWithValues: zip(features, features.indices))

  /// Per feature, how often it stands.
  private(set) var counts = [Double](repeating: 0, count: features.count)
  /// The words in all.
  private(set) var words = 0.0

  /// No words.
  init() {}

  /// Counts the words of `text`, in O(length).
  init(_ text: String) {
    for token in Tokenizer.tokens(of: text) {
      if token.kind != .punctuation, token.kind != .emoji { words += 1 }
      if token.shape.contains(.contracted), let place = Self.places[Self.contraction] {
        counts[place] += 1
      }
      if let place = Self.places[token.text] { counts[place] += 1 }
    }
  }

  /// Adds the words of another text.
  static func += (left: inout VoiceCounts, right: VoiceCounts) {
    for place in features.indices { left.counts[place] += right.counts[place] }
    left.words += right.words
  }

  /// The counts of several texts together.
  static func sum(_ parts: some Sequence<VoiceCounts>) -> VoiceCounts {
    parts.reduce(into: VoiceCounts()) { $0 += $1 }
  }

  /// How often the feature at `place` stands in a hundred words.
  func rate(_ place: Int) -> Double { words > 0 ? 100 * counts[place] / words : 0 }
}
