/// How alike two texts are in their wording, 0 to 1.
public struct TemplateSimilarity: Sendable, Equatable {
  /// Shared rows of four words among all rows of four words (Jaccard).
  public let shingles: Double
  /// 1 − the words to insert, delete or replace ÷ the longer text's words (Levenshtein).
  public let edits: Double
  /// The larger of the two.
  public var value: Double { max(shingles, edits) }
}

/// How far texts of one team differ, in tone and in wording.
public enum Consistency {
  /// The weighted mean distance between the features of `a` and `b`, 0 to 1.
  ///
  /// - Parameters:
  ///   - a: One profile.
  ///   - b: The other.
  ///   - weights: What each feature counts, not negative; nil counts all alike, and a feature
  ///     left out does not count.
  /// - Returns: 0 for like profiles, and if no feature counts.
  public static func distance(
    _ a: ToneProfile, _ b: ToneProfile, weights: [ToneFeature: Double]? = nil
  ) -> Double {
    var total = 0.0
    var sum = 0.0
    for feature in ToneFeature.allCases {
      let weight = max(weights.map { $0[feature] ?? 0 } ?? 1, 0)
      total += weight
      sum += weight * abs(a[feature] - b[feature])
    }
    return total > 0 ? sum / total : 0
  }

  /// How alike the wording of `a` and `b` is.
  ///
  /// Letter case, marks and invisible characters do not count. O(n × m) words, of which at most
  /// the first 600 of each text are compared.
  public static func templateSimilarity(_ a: String, _ b: String) -> TemplateSimilarity {
    TokenSequence(a).similarity(to: TokenSequence(b))
  }
}

/// The words of a text as numbers, for comparing texts.
struct TokenSequence {
  private static let limit = 600
  private let words: [UInt64]

  init(_ text: String) { self.init(Tokenizer.tokens(of: text)) }

  init(_ tokens: [Token]) {
    words = tokens.lazy.filter(\.isWordLike).prefix(Self.limit).map { Self.hash($0.text) }
  }

  /// FNV-1a, 64 bits: the same on every machine and in every run.
  private static func hash(_ word: String) -> UInt64 {
    word.utf8.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01b3 }
  }

  func similarity(to other: TokenSequence) -> TemplateSimilarity {
    TemplateSimilarity(shingles: shingleJaccard(other), edits: editSimilarity(other))
  }

  func shingleJaccard(_ other: TokenSequence) -> Double {
    let mine = shingles
    let theirs = other.shingles
    let shared = mine.intersection(theirs).count
    let all = mine.count + theirs.count - shared
    return all == 0 ? (words == other.words ? 1 : 0) : Double(shared) / Double(all)
  }

  private var shingles: Set<UInt64> {
    guard words.count >= 4 else { return [] }
    var found: Set<UInt64> = []
    for start in 0...(words.count - 4) {
      found.insert(
        words[start..<start + 4].reduce(7) { ($0 ^ $1) &* 0x9E37_79B9_7F4A_7C15 })
    }
    return found
  }

  func editSimilarity(_ other: TokenSequence) -> Double {
    let longer = max(words.count, other.words.count)
    guard longer > 0 else { return 1 }
    return 1 - Double(edits(to: other.words)) / Double(longer)
  }

  private func edits(to other: [UInt64]) -> Int {
    var row = Array(0...other.count)
    for (index, word) in words.enumerated() {
      var diagonal = row[0]
      row[0] = index + 1
      for column in other.indices {
        let replaced = diagonal + (word == other[column] ? 0 : 1)
        diagonal = row[column + 1]
        row[column + 1] = min(replaced, diagonal + 1, row[column] + 1)
      }
    }
    return row[other.count]
  }
}
