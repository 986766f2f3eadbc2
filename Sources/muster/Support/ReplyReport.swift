import ScenarioModel
import Scoring
import ToneAnalysis
import XMLReading

/// Everything that is found in one reply.
struct ReplyReport {
  let reply: String
  let context: ToneContext
  let lint: IncrementalLint.Reading
  /// What the learned heads make of it; empty without weights.
  let heads: [HeadReading]
  let empathy: EmpathyLevels
  let dialogue: DialogueMeasures
  let strategies: [StrategyTag]
  let post: PostReading?
  let fit: (fit: Double?, features: [FeatureFit])?

  /// What is found in the post that is answered.
  struct PostReading {
    let text: String
    let cues: PostCues
    let heads: [HeadReading]
  }

  init(text: String, context: ToneContext, model: ToneModel?, guideline: Guideline?) {
    let analyzer = ToneAnalyzer.standard
    var lint = IncrementalLint(model: model)
    reply = text
    self.context = context
    self.lint = lint.read(text, context: context)
    heads = model?.readings(of: text) ?? []
    empathy = analyzer.empathy(in: text, context: context)
    dialogue = analyzer.dialogue(in: text, context: context)
    strategies = analyzer.strategies(in: text, context: context)
    post = context.post.map {
      let heads = model?.readings(of: $0) ?? []
      return PostReading(text: $0, cues: analyzer.cues(in: $0, heads: heads), heads: heads)
    }
    let profile = self.lint.profile
    fit = guideline.map {
      guidelineFit(
        of: profile, by: $0, rank: context.severity,
        audience: context.post == nil ? "public" : "person")
    }
  }

  /// The words in `range`, as one line.
  func words(_ range: Range<Int>) -> String {
    let bytes = Array(reply.utf8)
    let inside = range.clamped(to: 0..<bytes.count)
    let whole = String(decoding: bytes[inside], as: UTF8.self)
    return whole.count > 80 ? whole.prefix(77) + "\u{2026}" : whole
  }
}

// For people
extension ReplyReport {
  /// The reply with its findings marked, the dimensions with their words, the findings.
  func text() -> String {
    [marked, dimensionLines, headLines, fitLines, findingLines].filter { !$0.isEmpty }
      .joined(separator: "\n")
  }

  private var isUnsupported: Bool { lint.profile.language == .unsupported }

  /// The reply; what helps is green, what harms is red.
  private var marked: String {
    guard !isUnsupported else { return "The reply is not in English: it is not scored.\n" }
    var colors = [Double](repeating: 0, count: reply.utf8.count)
    for score in lint.dimensions where score.dimension != .incomingCues {
      for part in score.evidence where isLocal(part.range) {
        for index in part.range where colors.indices.contains(index) {
          colors[index] += part.contribution
        }
      }
    }
    return MarkedText(reply, colors).colored() + "\n"
  }

  /// Marks of the whole text would color everything.
  private func isLocal(_ range: Range<Int>) -> Bool {
    range.count * 10 < reply.utf8.count * 8 || range.count < 40
  }

  private var dimensionLines: String {
    lint.dimensions.map { score in
      let title = pad(score.dimension.title, 38)
      guard let value = score.value else { return "\(title)  -    \(score.note ?? "")\n" }
      let sure = "\(Int((score.confidence * 100).rounded())) % sure"
      let why = score.note ?? quoted(score)
      return "\(title)  \(Terminal.styled(one(value), style(value)))  \(pad(sure, 9))  \(why)\n"
    }.joined()
  }

  private func quoted(_ score: DimensionScore) -> String {
    let parts = score.evidence.filter { !$0.range.isEmpty && isLocal($0.range) }
      .sorted { abs($0.contribution) > abs($1.contribution) }.prefix(3)
    return parts.map { part in
      let sign = part.contribution < 0 ? "" : "+"
      let words = sanitizedForTerminal(words(part.range))
      return "\(sign)\(two(part.contribution)) \"\(words)\""
    }.joined(separator: ", ")
  }

  private var headLines: String {
    heads.isEmpty
      ? ""
      : "Learned, of the reply: "
        + heads.map { head in
          head.name == "valence" ? "valence \(one(head.score))" : "\(head.name) \(one(head.value))"
        }.joined(separator: ", ") + "\n"
  }

  private var fitLines: String {
    guard let fit, let value = fit.fit else { return "" }
    let worst = fit.features.filter { $0.distance > 0 }.prefix(4).map {
      "\($0.title) \(two($0.value)) (\(two($0.low)) to \(two($0.high)))"
    }
    return "Guideline fit \(two(value))"
      + (worst.isEmpty ? "" : "; outside: " + worst.joined(separator: ", ")) + "\n"
  }

  private var findingLines: String {
    lint.findings.map { finding in
      let words = sanitizedForTerminal(words(finding.range))
      let place = finding.range.count < reply.utf8.count ? "\"\(words)\": " : ""
      let label = Terminal.styled(
        finding.severity.rawValue, finding.severity == .violation ? .red : .yellow)
      return "\(label): \(place)\(finding.reason) \(finding.suggestion)\n"
    }.joined()
  }

  private func style(_ value: Double) -> Terminal.Style {
    value < 1.5 ? .red : value < 2.5 ? .yellow : .green
  }

  private func pad(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }

  private func one(_ value: Double) -> String { ToneFigureTable.fixed(value, 1) }
  private func two(_ value: Double) -> String { ToneFigureTable.fixed(value, 2) }
}

/// A text whose characters are colored by what they add.
struct MarkedText {
  private let text: String
  private let amounts: [Double]

  init(_ text: String, _ amounts: [Double]) {
    self.text = text
    self.amounts = amounts
  }

  /// The text with colors on a terminal; as it is elsewhere.
  func colored() -> String {
    guard Terminal.showsColor else { return sanitizedForTerminal(text) }
    var result = ""
    var run = ""
    var current = 0
    var offset = 0
    for character in text {
      let sign = amounts[offset] > 0.02 ? 1 : amounts[offset] < -0.02 ? -1 : 0
      if sign != current {
        result += styled(run, current)
        (run, current) = ("", sign)
      }
      run.append(character)
      offset += character.utf8.count
    }
    return result + styled(run, current)
  }

  private func styled(_ run: String, _ sign: Int) -> String {
    let safe = sanitizedForTerminal(run)
    guard sign != 0, !run.isEmpty else { return safe }
    return Terminal.styled(safe, sign > 0 ? .green : .red)
  }
}
