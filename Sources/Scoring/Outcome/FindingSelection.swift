import EventKernel
import ScenarioModel

/// Chooses what is worth saying first: three strengths, three areas for improvement.
struct FindingSelection {
  let card: Scorecard
  /// How many of each.
  static let most = 3

  func strengths() -> [Finding] {
    chosen(
      clocks { score in score >= 0.85 ? score : 0 } + keptRules() + goodTone() + goodJudgement())
  }

  func areas() -> [Finding] {
    chosen(
      violations() + clocks { score in score < 0.7 ? 1.5 * (1 - score) : 0 } + poorTone()
        + contradictions() + poorJudgement() + missedActions())
  }

  /// The weightiest, at most one on the same thing.
  private func chosen(_ findings: [Finding]) -> [Finding] {
    var seen: Set<String> = []
    let sorted = findings.filter { $0.impact > 0 }.enumerated().sorted { one, other in
      (-one.element.impact, one.offset) < (-other.element.impact, other.offset)
    }
    return Array(
      sorted.map(\.element).filter { seen.insert($0.kind + $0.id).inserted }.prefix(Self.most))
  }

  private func clocks(_ impact: (Double) -> Double) -> [Finding] {
    card.clocks.compactMap { clock in
      guard let score = clock.score, clock.weight > 0 else { return nil }
      let worth = impact(score) * clock.weight
      return finding(
        "clock", clock.id, sentence(clock, score), worth: worth, evidence(clock, score < 0.7))
    }
  }

  private func sentence(_ clock: ClockResult, _ score: Double) -> String {
    let met = "\(clock.title): met \(clock.hits) of \(clock.assessed) times"
    let median = clock.median.map { ", median \(Wording.length($0))" } ?? ""
    let worst = clock.opportunities.filter { $0.score != nil }
      .min { ($0.score ?? 1, $0.start) < ($1.score ?? 1, $1.start) }
    let detail = score < 0.7 ? worst.map { " \($0.sentence)." } ?? "" : ""
    return met + median + "." + detail
  }

  private func evidence(_ clock: ClockResult, _ isPoor: Bool) -> [Int] {
    let shown = clock.opportunities.filter { isPoor ? $0.outcome != .met : $0.outcome == .met }
    return shown.flatMap(\.evidence).uniqued()
  }

  private func keptRules() -> [Finding] {
    card.rules.compactMap { rule in
      guard rule.adherence == 1, rule.severity != .minor else { return nil }
      let kept = rule.count(.fulfilled)
      let times = kept == 1 ? "once" : "\(kept) times"
      return finding(
        "rule", rule.id, "Kept every time (\(times)): \(rule.text)",
        worth: rule.severity.weight / 9 * (kept > 1 ? 0.9 : 0.6),
        rule.activations.flatMap(\.evidence).uniqued(), reference: rule.reference)
    }
  }

  private func violations() -> [Finding] {
    card.rules.compactMap { rule in
      let violated = rule.count(.violated)
      guard violated > 0, let first = card.violations.first(where: { $0.rule == rule.id }) else {
        return nil
      }
      let times = violated == 1 ? "" : " (\(violated) times)"
      return finding(
        "rule", rule.id, "\(first.sentence)\(times) The rule: \(rule.text)",
        worth: rule.severity.weight / 3 * (1 - (rule.adherence ?? 0))
          + (rule.severity == .critical ? 1 : 0),
        card.violations.filter { $0.rule == rule.id }.flatMap(\.evidence).uniqued(),
        reference: rule.reference)
    }
  }

  private func goodTone() -> [Finding] {
    guard let fit = card.tone.fit, fit >= 0.85 else { return [] }
    return [
      finding(
        "tone", "fit",
        "Tone within the guideline: fit \(Wording.score(fit)) over "
          + "\(card.tone.analysed) messages.", worth: fit, card.pillars.tone.evidence)
    ]
  }

  private func poorTone() -> [Finding] {
    guard let fit = card.tone.fit, fit < 0.75 else { return [] }
    let losses = Dictionary(grouping: card.tone.messages.flatMap(\.features), by: \.title)
      .mapValues { $0.reduce(0) { $0 + $1.loss } }
    let worst = losses.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? ""
    return [
      finding(
        "tone", "fit",
        "Tone outside the guideline: fit \(Wording.score(fit)) over \(card.tone.analysed) "
          + "messages; most was lost on “\(worst)”.", worth: 2 * (1 - fit),
        card.tone.messages.filter { ($0.fit ?? 1) < 0.75 }.flatMap(\.evidence).uniqued())
    ]
  }

  private func contradictions() -> [Finding] {
    card.tone.contradictions.prefix(1).map { first in
      let more = card.tone.contradictions.count - 1
      let others = more > 0 ? " \(more) more like it." : ""
      return finding(
        "contradiction", "", first.sentence + others, worth: first.isFact ? 1.4 : 0.7,
        card.tone.contradictions.flatMap(\.evidence).uniqued())
    }
  }

  private func goodJudgement() -> [Finding] {
    let traps = card.alerts.trapsRecognised
    guard !traps.isEmpty, card.alerts.overReactions.isEmpty else { return [] }
    let count = traps.count == 1 ? "One trap" : "\(traps.count) traps"
    return [
      finding("alerts", "", "\(count) recognised, none taken for real.", worth: 0.9, traps)
    ]
  }

  private func poorJudgement() -> [Finding] {
    var findings: [Finding] = []
    let over = card.alerts.overReactions
    if !over.isEmpty {
      let count = over.count == 1 ? "A trap was" : "\(over.count) traps were"
      findings.append(
        finding("alerts", "over", "\(count) taken for real.", worth: 0.8, over))
    }
    if let score = card.escalation.score, score < 0.7 {
      let under = Wording.length(card.escalation.underTime)
      let overTime = Wording.length(card.escalation.overTime)
      findings.append(
        finding(
          "escalation", "", "The level was too low for \(under) and too high for \(overTime).",
          worth: 1.5 * (1 - score), card.escalation.timeline.map(\.entry).uniqued()))
    }
    return findings
  }

  private func missedActions() -> [Finding] {
    let missed = card.expectedActions.filter { $0.outcome == .missed }
    guard let first = missed.first else { return [] }
    let more = missed.count > 1 ? " (\(missed.count) expected actions were missed in all)" : ""
    let verb = first.isForbidden ? "Done although it should not be" : "Not done in time"
    return [
      finding(
        "expected", first.id, "\(verb): \(first.title)\(more).",
        worth: 0.6 + 0.1 * Double(missed.count), missed.flatMap(\.evidence).uniqued())
    ]
  }

  private func finding(
    _ kind: String, _ id: String, _ sentence: String, worth: Double, _ evidence: [Int],
    reference: String = ""
  ) -> Finding {
    var finding = Finding()
    finding.kind = kind
    finding.id = id
    finding.sentence = sentence
    finding.reference = reference
    finding.impact = worth
    finding.evidence = evidence
    return finding
  }
}
