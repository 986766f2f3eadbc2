import EventKernel
public import ScenarioModel
public import ToneAnalysis

/// How well a text that stands alone lies in the bands of a guideline.
///
/// - Parameters:
///   - profile: How the text reads.
///   - guideline: The bands.
///   - rank: The level at which it is said, by rank.
///   - audience: `public`, `person` or `internal`.
/// - Returns: The fit, 0 to 1 (nil without a band that applies), and the features, largest loss
///   first.
public func guidelineFit(
  of profile: ToneProfile, by guideline: Guideline, rank: Int, audience: String
) -> (fit: Double?, features: [FeatureFit]) {
  let bands = ToneBandSelection(guideline).bands(
    rank: rank, audience: audience, language: "en", purpose: "")
  let fit = ToneFit(profile, bands: bands)
  return (fit.fit, fit.features)
}

/// A control chart of values in order, with an exponentially weighted moving average.
///
/// The same chart as that of a drill's messages: centre and spread from the first values, limits
/// three standard deviations wide. Source: S. W. Roberts, *Control Chart Tests Based on Geometric
/// Moving Averages*, Technometrics 1 (1959) 239–250.
///
/// - Parameter values: 0 to 1, oldest first.
/// - Returns: The chart; nil below ten values.
public func toneControlChart(of values: [Double]) -> ToneDrift? {
  DriftChart.chart(values.map { (entry: 0, moment: .start, fit: $0) })
}
