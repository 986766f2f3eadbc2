import EventKernel
import Journaling
import ScenarioModel

/// Draws the sentiment curve and takes its four numbers.
enum RecoveryEvaluation {
  /// Over which time the curve is smoothed.
  static let window = SimulationDuration.hours(1)
  /// The share of the loss that counts as recovered.
  static let recoveredShare = 0.9
  /// How long it must stay recovered.
  static let hold = SimulationDuration.minutes(30)

  /// The curve of a drill beside that of doing nothing; `nil` without volumes.
  static func result(
    _ journal: [JournalEntry], baseline: [JournalEntry], scenario: Scenario?
  ) -> RecoveryResult? {
    let prior = prior(of: scenario)
    guard let played = curve(journal, prior: prior) else { return nil }
    var result = RecoveryResult()
    result.played = played
    result.baseline = curve(baseline, prior: prior ?? played.prior)
    result.areaSaved = result.baseline.map { $0.areaLost - played.areaLost }
    return result
  }

  /// The audience's prior sentiment by size of segment.
  private static func prior(of scenario: Scenario?) -> Double? {
    Samples.weightedMean(
      (scenario?.segments ?? []).map { ($0.priorSentiment, Double(max($0.size, 1))) })
  }

  private static func curve(_ volumes: [JournalEntry], prior: Double?) -> RecoveryCurve? {
    let points = smoothed(volumes)
    guard let first = points.first else { return nil }
    var curve = RecoveryCurve()
    curve.points = points
    curve.prior = prior ?? first.sentiment
    curve.areaLost = area(points, below: curve.prior)
    guard let trough = points.min(by: { ($0.sentiment, $0.moment) < ($1.sentiment, $1.moment) }),
      trough.sentiment < curve.prior - 0.02
    else { return curve }
    let loss = curve.prior - trough.sentiment
    curve.trough = trough.moment
    curve.troughSentiment = trough.sentiment
    curve.onset = points.first { $0.sentiment <= curve.prior - 0.1 * loss }?.moment
    let target = curve.prior - (1 - recoveredShare) * loss
    curve.recovery = recovered(points, above: target, after: trough.moment).map {
      $0 - trough.moment
    }
    return curve
  }

  /// When the curve last rose above `level` without falling below it for `hold`.
  private static func recovered(
    _ points: [RecoveryCurve.Point], above level: Double, after trough: SimulationTime
  ) -> SimulationTime? {
    var since: SimulationTime?
    for point in points where point.moment >= trough {
      guard point.sentiment >= level else {
        since = nil
        continue
      }
      let start = since ?? point.moment
      since = start
      if point.moment - start >= hold { return start }
    }
    return nil
  }

  /// Means over the window before each interval's end, weighted by posts; an hour without posts
  /// keeps the last value.
  private static func smoothed(_ volumes: [JournalEntry]) -> [RecoveryCurve.Point] {
    let samples = volumes.compactMap { entry in
      entry.attributes.number("sentiment").map { sentiment in
        (entry: entry, sentiment: sentiment, posts: entry.attributes.number("posts") ?? 0)
      }
    }
    var first = 0
    var last = samples.first?.sentiment ?? 0
    return samples.indices.map { index in
      while samples[index].entry.time - samples[first].entry.time >= window { first += 1 }
      let mean = Samples.weightedMean(samples[first...index].map { ($0.sentiment, $0.posts) })
      last = mean ?? last
      var point = RecoveryCurve.Point()
      point.moment = samples[index].entry.time
      point.entry = samples[index].entry.sequence
      point.posts = Int(samples[index].posts)
      point.sentiment = last
      return point
    }
  }

  /// The area between `level` and the curve where it is lower, in sentiment-hours.
  private static func area(_ points: [RecoveryCurve.Point], below level: Double) -> Double {
    zip(points, points.dropFirst()).reduce(0) { sum, pair in
      let losses = [pair.0, pair.1].map { max(level - $0.sentiment, 0) }
      return sum + (losses[0] + losses[1]) / 2 * (pair.1.moment - pair.0.moment).inHours
    }
  }
}
