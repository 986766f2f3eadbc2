import EventKernel
import Journaling
import ScenarioModel
import ToneAnalysis

/// Reads the tone of published messages.
///
/// A message is analysed once, however many channels it went to; of many replies an even sample is,
/// public statements always are.
struct MessageToneReader {
  /// Replies analysed at most; a drill has few statements and may have thousands of replies.
  static let mostReplies = 150

  /// A message with what its text gave.
  struct Reading {
    let message: MessageRecord
    let text: String
    /// The text as it is judged, with zeros for the case's number.
    let heard: String
    let profile: ToneProfile
    var tone: MessageTone
  }

  private let drill: DrillRecord
  private let bands: ToneBandSelection?
  private let tones: ToneMemory

  init(_ drill: DrillRecord) {
    self.drill = drill
    tones = drill.memory.tones
    bands = drill.documents.guideline.map(ToneBandSelection.init)
  }

  /// Messages chosen for analysis, by first publication.
  func sample() -> [MessageRecord] {
    let published = drill.messages.filter { !$0.published.isEmpty }
      .sorted { $0.published[0].sequence < $1.published[0].sequence }
    let replies = published.indices.filter { !published[$0].isStatement }
    guard replies.count > Self.mostReplies else { return published }
    let chosen = Set((0..<Self.mostReplies).map { replies[$0 * replies.count / Self.mostReplies] })
    return published.indices.filter { published[$0].isStatement || chosen.contains($0) }
      .map { published[$0] }
  }

  /// The tone of a message; the profile is empty when its text is not there.
  func read(_ message: MessageRecord) -> Reading {
    var tone = outline(message)
    guard let text = message.published.lazy.compactMap(drill.text).first, !text.isEmpty else {
      tone.reason = "its text is not in the journal"
      return Reading(
        message: message, text: "", heard: "", profile: ToneProfile(values: [:]), tone: tone)
    }
    let heard = text.withoutDigits(of: message.caseID)
    let crisis = drill.documents.scenario?.crisis
    let circumstances = ToneCircumstances(
      text: heard, post: post(of: message), rank: rank(of: message),
      audience: Self.audience(of: message), language: message.published[0].string("language"),
      purpose: message.purpose, cluster: crisis?.cluster, hasHistory: crisis?.hasHistory ?? false)
    let judgement = drill.memory.judgements.value(for: circumstances) { judged(circumstances) }
    tone.take(judgement)
    return Reading(
      message: message, text: text, heard: heard, profile: judgement.profile, tone: tone)
  }

  private func outline(_ message: MessageRecord) -> MessageTone {
    var tone = MessageTone()
    let first = message.published[0]
    tone.evidence = message.published.map(\.sequence)
    tone.message = message.id
    tone.purpose = message.purpose
    tone.channels = message.channels
    tone.level = drill.levels.declared(at: first.time)?.level ?? drill.levels.calm
    tone.role = first.role ?? ""
    tone.publishedAt = first.time
    tone.reach = message.published.reduce(0) { $0 + ($1.attributes.number("reach") ?? 0) }
    return tone
  }

  private func post(of message: MessageRecord) -> String? {
    drill.posts[message.published[0].string("post")].flatMap(drill.text)
  }

  private func rank(of message: MessageRecord) -> Int {
    drill.levels.rank(of: drill.levels.situation(at: message.published[0].time))
  }

  private func judged(_ circumstances: ToneCircumstances) -> ToneJudgement {
    let text = circumstances.text
    let reading = tones.reading(of: text, post: circumstances.post, severity: circumstances.rank)
    var judgement = ToneJudgement(profile: reading.profile)
    judge(&judgement, circumstances)
    addStrategies(&judgement, reading.strategies, circumstances)
    judgement.flags = reading.findings.map(Self.flag) + forbidden(in: text)
    return judgement
  }

  private func judge(_ judgement: inout ToneJudgement, _ circumstances: ToneCircumstances) {
    guard judgement.profile.language != .unsupported else {
      judgement.reason = "its language is not supported by the tone analysis"
      return
    }
    guard let bands else {
      judgement.reason = "there is no guideline"
      return
    }
    let applying = bands.bands(
      rank: circumstances.rank, audience: circumstances.audience,
      language: circumstances.language, purpose: circumstances.purpose)
    let fit = ToneFit(judgement.profile, bands: applying)
    judgement.features = fit.features
    judgement.fit = fit.fit
    if fit.fit == nil { judgement.reason = "the guideline has no bands for it" }
  }

  private static func audience(of message: MessageRecord) -> String {
    switch message.purpose {
    case "reply": "person"
    case "status-page", "internal-brief": "internal"
    default: "public"
    }
  }

  private func addStrategies(
    _ tone: inout ToneJudgement, _ tags: [StrategyTag], _ circumstances: ToneCircumstances
  ) {
    tone.strategies = tags.map(\.strategy.rawValue)
    guard !tags.isEmpty,
      let cluster = circumstances.cluster.flatMap({ ResponsibilityCluster(rawValue: $0.rawValue) })
    else { return }
    tone.strategyFit = StrategyFit.overall(
      tags, cluster: cluster, hasHistory: circumstances.hasHistory)
  }

  private static func flag(_ finding: ToneFinding) -> ToneFlag {
    var flag = ToneFlag()
    flag.span = TextSpan(finding.range)
    flag.rule = finding.rule
    flag.severity = finding.severity.rawValue
    flag.reason = finding.reason
    flag.suggestion = finding.suggestion
    return flag
  }

  /// The guideline's forbidden phrases; case does not matter.
  private func forbidden(in text: String) -> [ToneFlag] {
    let phrases = drill.documents.guideline?.forbidden ?? []
    guard !phrases.isEmpty else { return [] }
    let letters = Array(text.utf8).map(Self.lowered)
    return phrases.compactMap { phrase in
      let wanted = phrase.phrase.utf8.map(Self.lowered)
      guard let place = letters.firstPlace(of: wanted) else { return nil }
      var flag = ToneFlag()
      flag.span = TextSpan(place..<(place + wanted.count))
      flag.rule = "forbidden phrase “\(phrase.phrase)”"
      flag.severity = ToneFinding.Severity.violation.rawValue
      flag.reason = phrase.reason
      flag.suggestion = phrase.instead
      return flag
    }
  }

  private static func lowered(_ byte: UInt8) -> UInt8 {
    (65...90).contains(byte) ? byte + 32 : byte
  }
}

/// All that the judgement of a text depends on, beside the guideline.
struct ToneCircumstances: Hashable, Sendable {
  let text: String
  let post: String?
  let rank: Int
  let audience: String
  let language: String
  let purpose: String
  /// The crisis's cluster, if the scenario is known.
  let cluster: Crisis.Cluster?
  let hasHistory: Bool
}

/// What is found of a text in its circumstances.
struct ToneJudgement: Sendable {
  let profile: ToneProfile
  var features: [FeatureFit] = []
  var fit: Double?
  var reason = ""
  var strategies: [String] = []
  var strategyFit: Double?
  var flags: [ToneFlag] = []
}

extension MessageTone {
  fileprivate mutating func take(_ judgement: ToneJudgement) {
    features = judgement.features
    fit = judgement.fit
    reason = judgement.reason
    strategies = judgement.strategies
    strategyFit = judgement.strategyFit
    flags = judgement.flags
  }
}

extension String {
  /// The text with a case's number written in zeros, in as many bytes.
  ///
  /// The number does not change how a text sounds, and replies that differ in it alone are read
  /// once.
  func withoutDigits(of caseID: String) -> String {
    guard !caseID.isEmpty else { return self }
    var letters = Array(utf8)
    guard let place = letters.firstPlace(of: Array(caseID.utf8)) else { return self }
    for index in place..<(place + caseID.utf8.count) where (48...57).contains(letters[index]) {
      letters[index] = 48
    }
    return String(decoding: letters, as: UTF8.self)
  }
}

extension [UInt8] {
  /// Where `wanted` first occurs.
  ///
  /// `nil` when empty or absent. O(n · m).
  func firstPlace(of wanted: [UInt8]) -> Int? {
    guard !wanted.isEmpty, wanted.count <= count else { return nil }
    return (0...(count - wanted.count)).first { place in
      self[place] == wanted[0] && self[place..<(place + wanted.count)].elementsEqual(wanted)
    }
  }
}
