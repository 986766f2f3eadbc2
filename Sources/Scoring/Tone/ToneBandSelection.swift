import ScenarioModel

/// Finds the bands that apply to a message: feature by feature the most specific profile's.
struct ToneBandSelection {
  private let profiles: [(profile: ToneBands, specificity: Int)]

  /// Orders the guideline's profiles from general to specific; of equals the later wins.
  init(_ guideline: Guideline) {
    profiles = guideline.profiles.enumerated().map { ($1, Self.specificity($1), $0) }
      .sorted { ($0.1, $0.2) < ($1.1, $1.2) }.map { ($0.0, $0.1) }
  }

  /// The bands, in the order in which the guideline first names their features.
  func bands(rank: Int, audience: String, language: String, purpose: String) -> [ToneBands.Band] {
    var order: [String] = []
    var chosen: [String: ToneBands.Band] = [:]
    for (profile, _) in profiles
    where Self.applies(
      profile, rank: rank, audience: audience, language: language, purpose: purpose)
    {
      for band in profile.bands {
        if chosen.updateValue(band, forKey: band.feature) == nil { order.append(band.feature) }
      }
    }
    return order.compactMap { chosen[$0] }
  }

  private static func applies(
    _ profile: ToneBands, rank: Int, audience: String, language: String, purpose: String
  ) -> Bool {
    let isPurpose = profile.purposes.isEmpty || profile.purposes.contains { $0.rawValue == purpose }
    return (profile.lowestLevel...max(profile.lowestLevel, profile.highestLevel)).contains(rank)
      && (profile.audience.isEmpty || profile.audience == audience)
      && (profile.locale.isEmpty || language.isEmpty || speaks(language, profile.locale))
      && isPurpose
  }

  /// Whether a language tag is the locale or a variety of it, or the reverse.
  private static func speaks(_ language: String, _ locale: String) -> Bool {
    language == locale || language.hasPrefix(locale + "-") || locale.hasPrefix(language + "-")
  }

  private static func specificity(_ profile: ToneBands) -> Int {
    let named = [!profile.purposes.isEmpty, !profile.locale.isEmpty, !profile.audience.isEmpty]
    let width = min(max(profile.highestLevel - profile.lowestLevel, 0), 99)
    return named.count(where: { $0 }) * 100 + (99 - width)
  }
}
