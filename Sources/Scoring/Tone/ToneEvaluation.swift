import EventKernel
import Journaling
import ScenarioModel
import ToneAnalysis

/// Evaluates what was published: fit, consistency, drift, contradiction.
struct ToneEvaluation {
  let drill: DrillRecord

  /// The result and the pillar.
  func results() -> (tone: ToneResult, pillar: PillarScore) {
    let reader = MessageToneReader(drill)
    var search = ContradictionSearch(drill)
    var tone = ToneResult()
    let readings = reader.sample().map(reader.read)
    tone.messages = readings.map(\.tone)
    tone.contradictions = readings.flatMap { search.contradictions(in: $0) }
    tone.published = drill.messages.count { !$0.published.isEmpty }
    tone.analysed = readings.count { !$0.text.isEmpty }
    tone.isIndicative = drill.entries("rating").isEmpty
    summarize(&tone, readings)
    return (tone, pillar(tone))
  }

  private func summarize(_ tone: inout ToneResult, _ readings: [MessageToneReader.Reading]) {
    tone.fit = Samples.weightedMean(Self.exposed(tone.messages))
    tone.strategyFit = Samples.mean(
      readings.filter(\.message.isStatement).compactMap(\.tone.strategyFit))
    let comparable = readings.filter { !$0.text.isEmpty && $0.profile.language != .unsupported }
    let consistency = ToneConsistency.measure(
      comparable.map { (Self.issue(of: $0.message), $0.profile) })
    tone.consistency = consistency?.score
    tone.consistencyPairs = consistency?.pairs ?? 0
    tone.drift = DriftChart.chart(
      tone.messages.compactMap { message in
        message.fit.map { (message.evidence[0], message.publishedAt, $0) }
      })
    tone.groups = Self.groups(of: tone.messages)
    if tone.fit == nil {
      tone.reason =
        tone.messages.first.map { "No message has a fit: \($0.reason)." }
        ?? "Nothing was published."
    }
  }

  /// Statements by topic; replies by the emotion they answer would need the case, so by purpose.
  private static func issue(of message: MessageRecord) -> String {
    let first = message.published[0]
    return message.isStatement ? "statement " + first.string("topic") : message.purpose
  }

  /// Fits with √reach as weight; an unknown reach weighs 1.
  private static func exposed(_ messages: [MessageTone]) -> [(value: Double, weight: Double)] {
    messages.compactMap(exposed)
  }

  private static func exposed(_ message: MessageTone) -> (value: Double, weight: Double)? {
    message.fit.map { ($0, max(message.reach, 1).squareRoot()) }
  }

  private static func groups(of messages: [MessageTone]) -> [ToneGroup] {
    let dimensions: [(String, (MessageTone) -> [String])] = [
      ("channel", \.channels), ("role", { [$0.role] }), ("purpose", { [$0.purpose] }),
      ("level", { [$0.level] }),
    ]
    return dimensions.flatMap { dimension, names in
      var named: [String: [(value: Double, weight: Double)]] = [:]
      for message in messages {
        guard let pair = exposed(message) else { continue }
        for name in names(message) { named[name, default: []].append(pair) }
      }
      return named.keys.sorted().compactMap { group(dimension, $0, named[$0, default: []]) }
    }
  }

  private static func group(
    _ dimension: String, _ name: String, _ pairs: [(value: Double, weight: Double)]
  ) -> ToneGroup? {
    guard !name.isEmpty, let fit = Samples.weightedMean(pairs) else { return nil }
    var group = ToneGroup()
    group.dimension = dimension
    group.name = name
    group.messages = pairs.count
    group.fit = fit
    return group
  }

  private func pillar(_ tone: ToneResult) -> PillarScore {
    var pillar = PillarScore()
    pillar.score = tone.fit
    pillar.ungated = tone.fit
    pillar.interval = Bootstrap(Self.exposed(tone.messages), name: "tone", drill.depth).interval
    pillar.reason = tone.reason
    if tone.fit != nil, tone.isIndicative {
      pillar.reason = "Indicative: rated by rules alone, no human rating."
    }
    pillar.evidence = tone.messages.filter { $0.fit != nil }.flatMap(\.evidence).uniqued()
    return pillar
  }
}
