import EventKernel

/// How the audience divides: where a child of a post appears, and how contagious its author is.
///
/// The engine draws from these shares, and `GenerationMatrix` sums over them, so that the forecast of
/// `check` speaks of the model that runs.
public struct SpreadShares: Sendable {
  /// The share of talk of each channel; sums to 1.
  public let channels: [Double]
  /// The share of people of each region; sums to 1.
  public let regions: [Double]
  /// The share of each region among the home regions' people; sums to 1.
  public let home: [Double]
  /// `channelSpread[k][l]`: the chance that a child of a post on channel k appears on channel l: `stay`
  /// on its own; the rest goes to the others by their shares.
  public let channelSpread: [[Double]]
  /// `regionSpread[r][q]`: the same for regions: `crossing` goes to the others by their people.
  public let regionSpread: [[Double]]
  /// E[m^b] over the whole audience, by which reach is normalised: w(m) = m^b / E[m^b].
  public let meanReachPower: Double
  private let scenario: Scenario

  /// The shares of a scenario that has at least one channel and one region.
  public init(_ scenario: Scenario) {
    self.scenario = scenario
    channels = Self.normalized(scenario.channels.map(\.share))
    let people = scenario.regions.map { Self.people(of: $0.id, in: scenario) }
    regions = Self.normalized(people)
    let atHome = zip(scenario.regions, people).map { $0.isHome ? $1 : 0 }
    home = atHome.contains { $0 > 0 } ? Self.normalized(atHome) : regions
    channelSpread = Self.spread(over: channels, leaving: scenario.channels.map { 1 - $0.stay })
    regionSpread = Self.spread(
      over: regions, leaving: scenario.regions.map { _ in scenario.virality.crossing })
    meanReachPower = Self.meanReachPower(of: scenario)
  }

  /// The share of writers of each segment among posts on a channel from a region.
  ///
  /// - Parameters:
  ///   - channel: Index of the channel.
  ///   - region: Index of the region.
  /// - Returns: Shares that sum to 1, or all 0 where nobody lives.
  public func segments(channel: Int, region: Int) -> [Double] {
    let id = scenario.regions[region].id
    let there = scenario.segments.map { $0.region == id ? Double($0.size) : 0 }
    let writing = zip(scenario.segments, there).map { segment, size in
      size * share(of: channel, for: segment)
    }
    return Self.normalized(writing.contains { $0 > 0 } ? writing : there)
  }

  /// How much of a segment's talk is on a channel, 0 to 1.
  private func share(of channel: Int, for segment: AudienceSegment) -> Double {
    let sum = segment.channelShares.keys.sorted().reduce(0) {
      $0 + (segment.channelShares[$1] ?? 0)
    }
    guard sum > 0 else { return channels[channel] }
    return (segment.channelShares[scenario.channels[channel].id] ?? 0) / sum
  }

  /// The mean number of children of a post by a persona of a segment, in multiples of R.
  ///
  /// E[w · boost · contagion] with w = m^b / E[m^b], boost = arousalBoost^(4(A − A₀)), A taken at the
  /// persona's mean.
  public func contagion(of persona: Persona, in segment: AudienceSegment) -> Double {
    let virality = scenario.virality
    let traits = scenario.personas[persona] ?? PersonaTraits.neutral
    let steps = 4 * (traits.arousal - virality.averageArousal)
    let boost = PortableMath.exp(steps * PortableMath.log(virality.arousalBoost))
    let reach = Self.reachPower(of: segment, traits, virality.reachExponent)
    return reach / meanReachPower * boost * traits.contagion
  }

  /// The mean number of children of a post on a channel from a region, in multiples of R.
  public func contagion(channel: Int, region: Int) -> Double {
    zip(scenario.segments, segments(channel: channel, region: region)).reduce(0) { sum, pair in
      let (segment, share) = pair
      guard share > 0 else { return sum }
      return sum
        + Persona.allCases.reduce(0) { inner, persona in
          guard let part = segment.mix[persona], part > 0 else { return inner }
          return inner + share * part * contagion(of: persona, in: segment)
        }
    }
  }
}

extension SpreadShares {
  /// The values divided by their sum; unchanged when that is 0.
  static func normalized(_ values: [Double]) -> [Double] {
    let sum = values.reduce(0, +)
    return sum > 0 ? values.map { $0 / sum } : values
  }

  private static func people(of region: String, in scenario: Scenario) -> Double {
    scenario.segments.filter { $0.region == region }.reduce(0) { $0 + Double($1.size) }
  }

  /// Rows that keep 1 − `leaving` and give the rest to the others by `shares`; one without others
  /// keeps all.
  static func spread(over shares: [Double], leaving: [Double]) -> [[Double]] {
    shares.indices.map { row in
      let others = shares.indices.reduce(0) { $0 + ($1 == row ? 0 : shares[$1]) }
      guard others > 0 else { return shares.indices.map { $0 == row ? 1 : 0 } }
      return shares.indices.map { column in
        column == row ? 1 - leaving[row] : leaving[row] * shares[column] / others
      }
    }
  }

  /// E[m^b] of a lognormal reach: (median · factor)^b · e^(b²σ²/2).
  private static func reachPower(
    of segment: AudienceSegment, _ traits: PersonaTraits, _ exponent: Double
  ) -> Double {
    let median = PortableMath.log(segment.reachMedian * traits.reachFactor)
    let spread = exponent * segment.reachSigma
    return PortableMath.exp(exponent * median + spread * spread / 2)
  }

  private static func meanReachPower(of scenario: Scenario) -> Double {
    var sum = 0.0
    var people = 0.0
    for segment in scenario.segments {
      people += Double(segment.size)
      for persona in Persona.allCases {
        guard let part = segment.mix[persona], part > 0 else { continue }
        let traits = scenario.personas[persona] ?? PersonaTraits.neutral
        sum +=
          Double(segment.size) * part
          * reachPower(of: segment, traits, scenario.virality.reachExponent)
      }
    }
    return people > 0 ? sum / people : 1
  }
}

extension PersonaTraits {
  /// Somebody without peculiarities.
  static let neutral = PersonaTraits(
    sentimentShift: 0, arousal: 0.5, contagion: 1, reachFactor: 1, addressesBrand: 0.1)
}
