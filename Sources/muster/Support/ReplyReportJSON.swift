import Foundation
import ToneAnalysis

extension ReplyReport {
  /// Everything as JSON with sorted keys; offsets are UTF-8 bytes.
  func json() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(ToneDocument(self)), as: UTF8.self) + "\n"
  }
}

/// What `muster tone --json` prints.
struct ToneDocument: Encodable {
  let text: String
  let language: String
  let words: Int
  let dimensions: [Dimension]
  let empathy: [String: Level]
  let dialogue: [String: Measure]
  let heads: [String: Head]
  let features: [String: Double]
  let strategies: [String: Double]
  let findings: [Finding]
  let post: Post?
  let guidelineFit: Double?

  init(_ reading: ReplyReport) {
    text = reading.reply
    language = reading.lint.profile.language.rawValue
    words = reading.lint.profile.wordCount
    dimensions = reading.lint.dimensions.map { Dimension($0, reading) }
    let isScored = reading.lint.profile.language != .unsupported
    empathy =
      isScored
      ? [
        "emotional-reaction": Level(reading.empathy.reaction, reading.reply),
        "interpretation": Level(reading.empathy.interpretation, reading.reply),
        "exploration": Level(reading.empathy.exploration, reading.reply),
      ] : [:]
    dialogue = Self.table(reading.dialogue.measures.filter { _ in isScored }) {
      ($0.name, Measure($0, reading.reply))
    }
    heads = Self.table(reading.heads) { ($0.name, Head($0, reading.reply)) }
    features = Self.table(ToneFeature.allCases) { ($0.rawValue, reading.lint.profile[$0]) }
    strategies = Self.table(reading.strategies) { ($0.strategy.rawValue, $0.strength) }
    findings = reading.lint.findings.map { Finding($0, reading.reply) }
    post = reading.post.map(Post.init)
    guidelineFit = reading.fit?.fit
  }

  private static func table<Element, Value>(
    _ elements: [Element], _ pair: (Element) -> (String, Value)
  ) -> [String: Value] {
    Dictionary(elements.map(pair)) { first, _ in first }
  }
}

extension ToneDocument {
  /// Words and what they add.
  struct Evidence: Encodable {
    let start: Int
    let end: Int
    let words: String
    let rule: String
    let contribution: Double

    init(_ evidence: FeatureEvidence, _ text: String) {
      let bytes = Array(text.utf8)
      let range = evidence.range.clamped(to: 0..<bytes.count)
      start = evidence.range.lowerBound
      end = evidence.range.upperBound
      words = String(decoding: bytes[range], as: UTF8.self)
      rule = evidence.rule
      contribution = evidence.contribution
    }
  }

  struct Dimension: Encodable {
    let name: String
    let title: String
    let value: Double?
    let level: Int?
    let anchor: String?
    let confidence: Double
    let note: String?
    let evidence: [Evidence]

    init(_ score: DimensionScore, _ reading: ReplyReport) {
      name = score.dimension.rawValue
      title = score.dimension.title
      value = score.value
      level = score.level
      anchor = score.level.map { score.dimension.anchors[min($0, 4)] }
      confidence = score.confidence
      note = score.note
      let isPost = score.dimension == .incomingCues
      let text = isPost ? reading.context.post ?? "" : reading.reply
      evidence = score.evidence.map { Evidence($0, text) }
    }
  }

  struct Level: Encodable {
    let level: Int
    let evidence: [Evidence]

    init(_ level: EmpathyLevels.Level, _ text: String) {
      self.level = level.level
      evidence = level.evidence.map { Evidence($0, text) }
    }
  }

  struct Measure: Encodable {
    let value: Double
    let level: Int
    let evidence: [Evidence]

    init(_ measure: DialogueMeasures.Measure, _ text: String) {
      value = measure.value
      level = Int((measure.value + 0.5))
      evidence = measure.evidence.map { Evidence($0, text) }
    }
  }

  struct Head: Encodable {
    let score: Double
    let value: Double
    let level: Int
    let confidence: Double
    let evidence: [Evidence]

    init(_ head: HeadReading, _ text: String) {
      score = head.score
      value = head.value
      level = head.level
      confidence = head.confidence
      evidence = head.contributions.map { Evidence($0, text) }
    }
  }

  struct Finding: Encodable {
    let start: Int
    let end: Int
    let rule: String
    let severity: String
    let reason: String
    let suggestion: String

    init(_ finding: ToneFinding, _ text: String) {
      start = finding.range.lowerBound
      end = finding.range.upperBound
      rule = finding.rule
      severity = finding.severity.rawValue
      reason = finding.reason
      suggestion = finding.suggestion
    }
  }

  struct Post: Encodable {
    let cues: [String: Double]
    let heads: [String: Head]

    init(_ post: ReplyReport.PostReading) {
      cues = Dictionary(uniqueKeysWithValues: PostCue.allCases.map { ($0.rawValue, post.cues[$0]) })
      heads = Dictionary(post.heads.map { ($0.name, Head($0, post.text)) }) { first, _ in first }
    }
  }
}
