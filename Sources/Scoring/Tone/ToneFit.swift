import ScenarioModel
import ToneAnalysis

/// How well a text's features lie in their bands: 1 − Σ weight · distance outside the band.
struct ToneFit {
  /// 0 to 1; `nil` without a band of positive weight.
  let fit: Double?
  /// Largest loss first.
  let features: [FeatureFit]

  init(_ profile: ToneProfile, bands: [ToneBands.Band]) {
    let known = bands.compactMap { band in
      ToneFeature(rawValue: band.feature).map { (band: band, feature: $0) }
    }
    let total = known.reduce(0) { $0 + max($1.band.weight, 0) }
    guard total > 0 else {
      fit = nil
      features = []
      return
    }
    let parts = known.map { Self.part($0.feature, $0.band, profile, total) }
    fit = max(1 - parts.reduce(0) { $0 + $1.loss }, 0)
    features = parts.enumerated().sorted {
      ($1.element.loss, $0.offset) < ($0.element.loss, $1.offset)
    }
    .map(\.element)
  }

  private static func part(
    _ feature: ToneFeature, _ band: ToneBands.Band, _ profile: ToneProfile, _ total: Double
  ) -> FeatureFit {
    var part = FeatureFit()
    part.feature = feature.rawValue
    part.title = feature.title
    part.value = profile[feature]
    part.low = band.low
    part.high = band.high
    part.weight = max(band.weight, 0) / total
    part.distance = max(band.low - part.value, part.value - band.high, 0)
    part.spans = profile.evidence(for: feature).map { TextSpan($0.range) }
    return part
  }
}
