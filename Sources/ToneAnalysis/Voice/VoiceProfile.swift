/// A word that a window of texts uses more or less than the reference does.
public struct MovedWord: Sendable, Equatable {
  /// The word or mark; "’" stands for contractions.
  public let word: String
  /// How often the reference uses it, per hundred words.
  public let usual: Double
  /// How often the window does, per hundred words.
  public let now: Double
  /// The difference in standard deviations of windows of this size; above 0 is more.
  public let deviations: Double
}

/// How somebody usually writes: the rate of each function word, and how far windows stray from it.
public struct VoiceProfile: Sendable {
  /// How many texts make a window.
  public let window: Int
  private let texts: [VoiceCounts]
  private let total: VoiceCounts
  private let spread: [Double]

  /// The voice of `texts`.
  ///
  /// - Parameters:
  ///   - texts: Texts by one voice, oldest first; at least twice a window to be of use.
  ///   - window: How many texts are judged together; below 3 there are too few words, and 3 is taken.
  /// - Complexity: O(length of the texts).
  public init(_ texts: [String], window: Int = 5) {
    let counts = texts.map(VoiceCounts.init)
    self.window = max(window, 3)
    self.texts = counts
    total = .sum(counts)
    spread = Self.spread(counts, total, window: self.window)
  }

  /// Per feature, the standard deviation of its rate over windows; at least what chance alone brings.
  private static func spread(
    _ texts: [VoiceCounts], _ total: VoiceCounts, window: Int
  ) -> [Double] {
    let windows = windows(texts, window)
    let words = max(windows.reduce(0) { $0 + $1.words } / Double(max(windows.count, 1)), 1)
    return VoiceCounts.features.indices.map { place in
      let mean = total.rate(place)
      let share = (total.counts[place] + 0.5) / max(total.words, 1)
      let chance = 10_000 * share / words
      let squares = windows.reduce(0) { sum, window in
        let gap = window.rate(place) - mean
        return sum + gap * gap
      }
      let seen = windows.count > 1 ? squares / Double(windows.count - 1) : 0
      return max(seen, chance).squareRoot()
    }
  }

  /// Each row of `window` neighbours.
  static func windows(_ texts: [VoiceCounts], _ window: Int) -> [VoiceCounts] {
    guard texts.count >= window else { return texts.isEmpty ? [] : [.sum(texts)] }
    return (0...(texts.count - window)).map { .sum(texts[$0..<$0 + window]) }
  }

  /// The mean distance of `texts`, taken together, from this voice, in standard deviations.
  public func delta(of texts: [String]) -> Double {
    delta(.sum(texts.map(VoiceCounts.init)), from: total)
  }

  func delta(_ counts: VoiceCounts, from reference: VoiceCounts) -> Double {
    let places = VoiceCounts.features.indices
    let sum = places.reduce(0) { sum, place in
      sum + abs(counts.rate(place) - reference.rate(place)) / spread[place]
    }
    return sum / Double(places.count)
  }

  func delta(of window: VoiceCounts) -> Double { delta(window, from: total) }

  /// The words of `window` that moved most, at least two standard deviations, farthest first.
  func moved(_ window: VoiceCounts, limit: Int = 5) -> [MovedWord] {
    let moved = VoiceCounts.features.indices.map { place in
      MovedWord(
        word: VoiceCounts.features[place], usual: total.rate(place), now: window.rate(place),
        deviations: (window.rate(place) - total.rate(place)) / spread[place])
    }
    let far = moved.enumerated().filter { abs($0.element.deviations) >= 2 }
    return far.sorted {
      (abs($1.element.deviations), $0.offset) < (abs($0.element.deviations), $1.offset)
    }.prefix(limit).map(\.element)
  }

  /// The distances of the reference's own windows, each from the texts outside it.
  func ownDistances() -> [Double] {
    guard texts.count > window else { return [] }
    return (0...(texts.count - window)).map { start in
      let inside = start..<start + window
      let rest = texts.indices.filter { !inside.contains($0) }.map { texts[$0] }
      return delta(.sum(texts[inside]), from: .sum(rest))
    }
  }
}
