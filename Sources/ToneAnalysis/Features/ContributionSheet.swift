/// A phrase found and allowed by its rule's guard.
struct RuleHit: Equatable {
  let rule: Int
  let units: Range<Int>
}

/// The contributions to a profile, in the order in which they are summed.
struct ContributionSheet {
  private(set) var entries: [ToneProfile.Entry] = []

  /// Adds `contribution` to `feature`, unless it is nothing; `rule` is the whole id.
  mutating func add(
    _ contribution: Double, to feature: ToneFeature, by rule: String, at range: Range<Int>
  ) {
    guard contribution != 0 else { return }
    entries.append(
      ToneProfile.Entry(
        feature: feature,
        evidence: FeatureEvidence(range: range, rule: rule, contribution: contribution)))
  }

  /// What `feature` has so far, unclamped.
  func sum(of feature: ToneFeature) -> Double {
    entries.reduce(0) { $1.feature == feature ? $0 + $1.evidence.contribution : $0 }
  }
}
