import EventKernel
import Journaling
import ScenarioModel
import Testing
import ToneAnalysis

@testable import Scoring

@Suite("Tone measures") struct ToneMeasureTests {
  @Test("fit is one minus the weighted distance outside the bands")
  func fit() throws {
    let profile = ToneProfile(values: [.apology: 0.2, .jargon: 0.5, .warmth: 0.9])
    let fit = ToneFit(
      profile,
      bands: [
        .init(feature: "apology", low: 0.6, high: 1, weight: 1),
        .init(feature: "jargon", low: 0, high: 0.2, weight: 2),
        .init(feature: "warmth", low: 0.5, high: 1, weight: 1),
      ])

    // 1 − 0.4 · 1/4 − 0.3 · 2/4
    #expect(try abs(#require(fit.fit) - 0.75) < 1e-12)
    #expect(fit.features.map(\.feature) == ["jargon", "apology", "warmth"])
    #expect(ToneFit(profile, bands: []).fit == nil)
  }

  @Test("the more specific band wins feature by feature")
  func specificity() {
    var guideline = Guideline(
      identity: DocumentIdentity(kind: .guideline, id: "g", version: "1"), title: "G")
    var person = ToneBands(
      lowestLevel: 0, highestLevel: 9,
      bands: [.init(feature: "warmth", low: 0.7, high: 1, weight: 1)])
    person.audience = "person"
    guideline.profiles = [
      person,
      ToneBands(
        lowestLevel: 0, highestLevel: 9,
        bands: [
          .init(feature: "warmth", low: 0.3, high: 1, weight: 1),
          .init(feature: "jargon", low: 0, high: 0.1, weight: 1),
        ]),
      ToneBands(
        lowestLevel: 3, highestLevel: 3,
        bands: [.init(feature: "warmth", low: 0.5, high: 1, weight: 1)]),
    ]
    let selection = ToneBandSelection(guideline)
    func lows(_ rank: Int, _ audience: String) -> [Double] {
      selection.bands(rank: rank, audience: audience, language: "en", purpose: "reply").map(\.low)
    }

    #expect(lows(1, "public") == [0.3, 0])
    #expect(lows(3, "public") == [0.5, 0])
    #expect(lows(3, "person") == [0.7, 0])
  }

  @Test("consistency equals the mean over all pairs, issue by issue")
  func consistency() throws {
    let profiles = [0.0, 0.3, 0.9, 0.4].map { ToneProfile(values: [.warmth: $0, .jargon: 1 - $0]) }
    let messages = zip(["a", "a", "a", "b"], profiles).map { (issue: $0, profile: $1) }
    let measured = try #require(ToneConsistency.measure(messages))
    var distances: [Double] = []
    for one in 0..<3 {
      for other in (one + 1)..<3 {
        distances.append(Consistency.distance(profiles[one], profiles[other]))
      }
    }
    let mean = distances.reduce(0, +) / 3

    #expect(measured.pairs == 3)
    #expect(abs(measured.score - max(1 - 0.2 * mean / ToneConsistency.parDistance, 0)) < 1e-9)
    #expect(ToneConsistency.measure(Array(messages.suffix(2))) == nil)
  }

  @Test("a steady hand gives no signal and a shift gives one soon after it begins")
  func drift() throws {
    func fits(_ values: [Double]) -> [(entry: Int, moment: SimulationTime, fit: Double)] {
      values.enumerated().map { ($0 + 1, .start + .minutes($0), $1) }
    }
    let steady = (0..<40).map { $0 % 2 == 0 ? 0.78 : 0.82 }
    let shifted = steady.prefix(20) + steady.prefix(20).map { $0 - 0.15 }

    #expect(try #require(DriftChart.chart(fits(steady))).firstSignal == nil)
    let signal = try #require(DriftChart.chart(fits(Array(shifted)))?.firstSignal)
    #expect((20...23).contains(signal))
    #expect(DriftChart.chart(fits(Array(steady.prefix(9)))) == nil)
  }

  @Test("an old version of a fact in a published text is a contradiction and a violation")
  func staleFact() throws {
    var late = try Story()
    late.add("fact.updated", at: 1, "fact F3", ["version": 1], saying: "The refund is 20 euros.")
    late.add("fact.updated", at: 50, "fact F3", ["version": 2], saying: "The refund is 35 euros.")
    late.publish(
      "m1", on: "website", at: 60, ["stale-facts": ["F3@1"]], saying: "You get money back.")
    late.publish("m2", on: "forum", at: 70, saying: "We are looking into it.")
    late.end(at: 200)

    let card = score(late.journal, by: ScoringDocuments(sheet: Sheets.sheet()))

    #expect(card.tone.contradictions.map(\.evidence) == [[3, 4]])
    #expect(
      card.tone.contradictions[0].sentence == "Message m1 states F3 v1, which F3 v2 had replaced.")
    #expect(card.violations.map(\.rule) == ["contradiction"])
    #expect(card.rules[0].adherence == 0.5)
  }
}
