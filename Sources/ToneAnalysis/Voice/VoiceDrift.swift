/// How a row of texts moves away from a voice, with control limits.
public struct VoiceDrift: Sendable {
  /// One window of texts.
  public struct Point: Sendable, Equatable {
    /// The texts judged together: places in the row given.
    public let texts: Range<Int>
    /// The mean distance from the voice, in standard deviations.
    public let distance: Double
    /// Whether it lies above the limit.
    public let isOut: Bool
    /// The words that moved, farthest first; empty within the limit.
    public let moved: [MovedWord]
  }

  /// The usual distance of the voice's own windows.
  public let center: Double
  /// What lies above is more than chance: center + 3 standard deviations.
  public let limit: Double
  /// The windows, oldest first; the last window ends with the last text.
  public let points: [Point]

  /// Judges `texts`, oldest first, by the voice of `reference`.
  ///
  /// Each window of the reference is compared with the texts outside it, so that limits hold for
  /// texts not seen before. Neighbouring windows overlap; the limit is per window.
  ///
  /// - Parameters:
  ///   - texts: What to judge.
  ///   - reference: Texts by the voice as it should be.
  ///   - window: How many texts are judged together; at least 3.
  /// - Complexity: O(windows × reference texts).
  ///
  /// Source of three deviations: W. A. Shewhart, *Economic Control of Quality of Manufactured
  /// Product* (1931).
  public init(of texts: [String], from reference: [String], window: Int = 5) {
    let profile = VoiceProfile(reference, window: window)
    let own = profile.ownDistances()
    let mean = own.isEmpty ? 1 : own.reduce(0, +) / Double(own.count)
    let squares = own.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    let deviation = own.count > 1 ? (squares / Double(own.count - 1)).squareRoot() : 0
    let limit = mean + 3 * max(deviation, 0.05 * mean)
    center = mean
    self.limit = limit
    let counts = texts.map(VoiceCounts.init)
    let size = min(profile.window, counts.count)
    points = VoiceProfile.windows(counts, profile.window).enumerated().map { start, window in
      let distance = profile.delta(of: window)
      return Point(
        texts: start..<start + size, distance: distance, isOut: distance > limit,
        moved: distance > limit ? profile.moved(window) : [])
    }
  }

  /// The first window above the limit, if there is one.
  public var firstSignal: Point? { points.first(where: \.isOut) }
}

/// Tells whose voice a window of texts is.
public struct VoiceComparison: Sendable {
  private let voices: [(name: String, counts: VoiceCounts)]
  private let spread: [Double]

  /// Compares by the voices of `samples`, each with texts of its own.
  public init(_ samples: [(name: String, texts: [String])], window: Int = 5) {
    let counts = samples.map { ($0.name, $0.texts.map(VoiceCounts.init)) }
    voices = counts.map { (name: $0.0, counts: .sum($0.1)) }
    let windows = counts.flatMap { VoiceProfile.windows($0.1, max(window, 1)) }
    spread = VoiceCounts.features.indices.map { place in
      let rates = windows.map { $0.rate(place) }
      let mean = rates.reduce(0, +) / Double(max(rates.count, 1))
      let squares = rates.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
      return (squares / Double(max(rates.count - 1, 1))).squareRoot()
    }
  }

  /// The voice that `texts`, taken together, are nearest to; nil without voices.
  public func nearest(to texts: [String]) -> String? {
    let window = VoiceCounts.sum(texts.map(VoiceCounts.init))
    return voices.min { distance(window, $0.counts) < distance(window, $1.counts) }?.name
  }

  private func distance(_ window: VoiceCounts, _ voice: VoiceCounts) -> Double {
    VoiceCounts.features.indices.reduce(0) { sum, place in
      guard spread[place] > 1e-9 else { return sum }
      return sum + abs(window.rate(place) - voice.rate(place)) / spread[place]
    }
  }
}
