import EventKernel
import ScenarioModel
import Testing

@testable import ScenarioModel

@Suite("How far a crisis spreads")
struct SpreadTests {
  private static func matrix(_ means: [[Double]]) -> GenerationMatrix {
    let kinds = means.indices.map { GenerationMatrix.Kind.post(channel: $0, region: 0) }
    return GenerationMatrix(kinds: kinds, means: means)
  }

  @Test(
    "the spectral radius of small matrices is what the closed form says",
    arguments: [
      ([[0.5, 0.2], [0.1, 0.4]], 0.6), ([[0.0, 2.0], [0.5, 0.0]], 1.0),
      ([[0.9, 0], [5, 0.3]], 0.9),
      ([[0, 1], [0, 0]], 0.0), ([[0.7, 0], [0, 0.7]], 0.7),
      ([[1.0, 1.0], [1.0, 0.0]], 1.618_033_988_75),
      ([[0.8, 100], [0, 0.8]], 0.8),
    ])
  func radius(means: [[Double]], expected: Double) {
    #expect(abs(Self.matrix(means).spectralRadius - expected) < 1e-9)
  }

  @Test("the radius of random 2×2 matrices is (t + √(t² − 4d)) / 2")
  func randomRadius() {
    var stream = RandomStream("matrices", seed: 3)
    for _ in 0..<200 {
      let (a, b, c, d) = (stream.uniform(), stream.uniform(), stream.uniform(), stream.uniform())
      let expected = (a + d + ((a - d) * (a - d) + 4 * b * c).squareRoot()) / 2

      #expect(abs(Self.matrix([[a, b], [c, d]]).spectralRadius - expected) < 1e-9)
    }
  }

  @Test("totals are seeds and all that follows: x = s + Kᵀx")
  func totals() throws {
    let matrix = Self.matrix([[0.5, 0.2], [0.1, 0.4]])

    let totals = try #require(matrix.totals(of: [100, 10]))

    #expect(abs(totals[0] - (100 + 0.5 * totals[0] + 0.1 * totals[1])) < 1e-9)
    #expect(abs(totals[1] - (10 + 0.2 * totals[0] + 0.4 * totals[1])) < 1e-9)
    #expect(Self.matrix([[1, 0], [0, 0.2]]).totals(of: [1, 1]) == nil)
  }

  /// One channel, one region, one persona, no press: everything has a closed form.
  private static func plain(reproduction: Double) -> Scenario {
    let crisis = Crisis(
      archetype: .falseRumour, cluster: .victim, start: "2026-03-03T09:00", zone: "UTC",
      length: .hours(48))
    var scenario = Scenario(
      identity: DocumentIdentity(kind: .scenario, id: "plain", version: "1"), title: "Plain",
      storyline: "", crisis: crisis)
    scenario.channels = [
      MediaChannel(
        id: "a", title: "A", ownership: .earned, kernel: .exponential(mean: .minutes(30)), share: 1)
    ]
    scenario.regions = [Region(id: "r", title: "R", zone: "UTC", language: "en", isHome: true)]
    scenario.segments = [
      AudienceSegment(id: "s", title: "S", size: 1000, region: "r", language: "en")
    ]
    scenario.personas = [
      .passive: PersonaTraits(
        sentimentShift: 0, arousal: 0.5, contagion: 1, reachFactor: 1, addressesBrand: 0)
    ]
    scenario.virality.reproduction = reproduction
    scenario.virality.seedPosts = 100
    scenario.virality.ramp = .hours(1)
    scenario.virality.news = 0
    scenario.virality.background = 2
    scenario.virality.freshness = .days(100_000)
    return scenario
  }

  @Test("without press, R is the radius and the crisis is seeds / (1 − R)")
  func plainForecast() throws {
    let forecast = SpreadForecast(Self.plain(reproduction: 0.6))

    #expect(abs(forecast.spectralRadius - 0.6) < 1e-9)
    #expect(abs(try #require(forecast.upperBound) - (100 / 0.4 + 96)) < 1e-6)
    #expect(forecast.background == 96)
    #expect(abs(forecast.estimate - (100 / 0.4 + 96)) < 0.5)
  }

  @Test("a growing talk has no bound, yet a size until ENDEX")
  func endlessForecast() {
    let forecast = SpreadForecast(Self.plain(reproduction: 1.1))

    #expect(forecast.isExplosive)
    #expect(forecast.upperBound == nil)
    #expect(forecast.estimate > 1000)
  }

  @Test("a talk that gets stale is smaller: y' = (q(t)·R − 1)·y/τ within 2 %")
  func freshness() {
    var scenario = Self.plain(reproduction: 0.8)
    scenario.virality.freshness = .hours(6)
    scenario.virality.ramp = .zero
    scenario.virality.background = 0

    // With an exponential kernel of mean m, A(t) = children still to come of all so far obeys
    // A' = R·p(t)·A/m − A/m, and posts come at the rate p(t)·A/m.
    var (pending, posts) = (80.0, 100.0)
    let step = 1e-4
    for index in 0..<480_000 {
      let rate = PortableMath.exp(-(Double(index) + 0.5) * step / 6) * pending / 0.5
      pending += step * (0.8 * rate - pending / 0.5)
      posts += step * rate
    }

    #expect(abs(SpreadForecast(scenario).estimate / posts - 1) < 0.02)
  }

  @Test("shares are shares: rows sum to 1, and what stays stays")
  func shares() throws {
    let scenario = try #require(try Fixture.load(.scenario).scenario).value

    let shares = SpreadShares(scenario)

    for row in shares.channelSpread + shares.regionSpread {
      #expect(abs(row.reduce(0, +) - 1) < 1e-12)
    }
    #expect(abs(shares.channelSpread[0][0] - 0.85) < 1e-12)
    #expect(abs(shares.channelSpread[0][1] / shares.channelSpread[0][2] - 3) < 1e-12)
    #expect(shares.home == [1, 0])
    #expect(abs(shares.regionSpread[1][0] - 0.1) < 1e-12)
  }

  @Test("reach is normalised: the mean of w over the whole audience is 1")
  func normalisation() throws {
    var scenario = try #require(try Fixture.load(.scenario).scenario).value
    scenario.virality.arousalBoost = 1
    for persona in Persona.allCases { scenario.personas[persona]?.contagion = 1 }

    let shares = SpreadShares(scenario)
    let people = scenario.segments.reduce(0.0) { $0 + Double($1.size) }
    let mean = scenario.segments.reduce(0.0) { sum, segment in
      sum
        + segment.mix.reduce(0.0) {
          $0 + $1.value * shares.contagion(of: $1.key, in: segment) * Double(segment.size) / people
        }
    }

    #expect(abs(mean - 1) < 1e-12)
  }

  @Test("the example dies out by itself")
  func example() throws {
    let scenario = try #require(try Fixture.load(.scenario).scenario).value

    let forecast = SpreadForecast(scenario)

    #expect((0.4..<1).contains(forecast.spectralRadius))
    let bound = try #require(forecast.upperBound)
    #expect(forecast.estimate < bound)
  }
}
