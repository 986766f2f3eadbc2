internal import ToneAnalysis

/// How often windows of texts are given to the voice that wrote them.
public struct VoiceMeasure: Sendable {
  /// The share of windows given to the right voice, 0 to 1; nil without windows.
  public let share: Double?
  /// The windows judged.
  public let windows: Int

  /// Learns the voices of `samples` from their first halves and judges windows of the second halves.
  ///
  /// - Parameters:
  ///   - samples: Texts in two voices or more.
  ///   - window: How many texts are judged together; at least 1.
  public init(_ samples: [VoiceSample], window: Int) {
    var names: [String] = []
    for sample in samples where !names.contains(sample.voice) { names.append(sample.voice) }
    let texts = names.map { name in samples.filter { $0.voice == name }.map(\.text) }
    let comparison = VoiceComparison(
      zip(names, texts).map { ($0, Array($1.prefix($1.count / 2))) })
    var right = 0
    var count = 0
    for (name, texts) in zip(names, texts) {
      let rest = Array(texts.suffix(texts.count - texts.count / 2))
      for start in rest.indices where start + window <= rest.count {
        count += 1
        let nearest = comparison.nearest(to: Array(rest[start..<start + window]))
        if nearest == name { right += 1 }
      }
    }
    windows = count
    share = count > 0 ? Double(right) / Double(count) : nil
  }
}
