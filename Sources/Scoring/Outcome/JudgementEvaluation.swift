import EventKernel
import Journaling

/// Compares the crew's judgements of alerts and cues with what they were.
struct JudgementEvaluation {
  let drill: DrillRecord

  /// Emotional cues: the tag against the truth.
  func cues() -> ConfusionTable {
    var counter = ConfusionCounter()
    for entry in drill.entries("case.tagged") {
      guard let truth = entry.attributes.string("truth"), let tag = entry.attributes.string("tag")
      else { continue }
      counter.count(actual: truth, assigned: tag, entry: entry.sequence)
    }
    return counter.table()
  }

  /// Alerts: the verdict against whether the signal was genuine.
  func alerts() -> AlertResult {
    var result = AlertResult()
    var counter = ConfusionCounter(labels: ["real", "false"])
    let raised = drill.entries("alert.raised")
    let opened = Set(drill.entries("alert.opened").map(\.subjectID))
    let alerts = Dictionary(raised.map { ($0.subjectID, $0) }) { first, _ in first }
    result.raised = raised.count
    result.unopened = raised.filter { !opened.contains($0.subjectID) }.map(\.sequence)
    for verdict in drill.entries("alert.verdict") {
      guard let isGenuine = isGenuine(verdict, alerts[verdict.subjectID]) else { continue }
      let word = verdict.string("verdict")
      counter.count(
        actual: isGenuine ? "real" : "false", assigned: word, entry: verdict.sequence)
      switch (isGenuine, word) {
      case (false, "real"): result.overReactions.append(verdict.sequence)
      case (true, "false"): result.misses.append(verdict.sequence)
      case (false, _): result.trapsRecognised.append(verdict.sequence)
      default: break
      }
    }
    result.verdicts = counter.table()
    return result
  }

  /// What the alert was, or, where its entry does not say, what the verdict's correctness tells.
  private func isGenuine(_ verdict: JournalEntry, _ alert: JournalEntry?) -> Bool? {
    if let known = alert?.attributes.boolean("genuine") { return known }
    guard let isCorrect = verdict.attributes.boolean("correct") else { return nil }
    return (verdict.string("verdict") == "real") == isCorrect
  }

  /// The fourth pillar's parts.
  func decisions(_ card: Scorecard) -> DecisionQuality {
    var quality = DecisionQuality()
    quality.parts = [escalation(card.escalation), alerts(card.alerts), cues(card.cues), log(card)]
    quality.score = Samples.mean(quality.parts.compactMap(\.score))
    return quality
  }

  private func escalation(_ result: EscalationResult) -> DecisionQuality.Part {
    var part = DecisionQuality.Part()
    part.title = "Level declared against level called for"
    part.score = result.score
    part.sentence =
      result.score == nil
      ? result.reason
      : "\(Wording.length(result.underTime)) with too low a level, "
        + "\(Wording.length(result.overTime)) with too high a one (under counts three times)."
    part.evidence = result.timeline.map(\.entry)
    return part
  }

  private func alerts(_ result: AlertResult) -> DecisionQuality.Part {
    var part = DecisionQuality.Part()
    part.title = "Alerts judged real or false"
    part.score = result.verdicts.accuracy
    part.sentence =
      result.verdicts.accuracy == nil
      ? "No alert was judged."
      : "\(result.overReactions.count) traps taken for real, "
        + "\(result.misses.count) real signals dismissed, \(result.verdicts.total) judged."
    part.evidence = result.verdicts.cells.flatMap(\.evidence).sorted()
    return part
  }

  private func cues(_ table: ConfusionTable) -> DecisionQuality.Part {
    var part = DecisionQuality.Part()
    part.title = "Emotional cues recognised"
    part.score = table.accuracy
    part.sentence =
      table.accuracy.map { "\(Wording.percent($0)) of \(table.total) tags were right." }
      ?? "No case was tagged."
    part.evidence = table.cells.filter { $0.actual != $0.assigned }.flatMap(\.evidence).sorted()
    return part
  }

  /// The share of declarations with a complete log entry (options and reason) in the half hour
  /// around them.
  private func log(_ card: Scorecard) -> DecisionQuality.Part {
    var part = DecisionQuality.Part()
    part.title = "Decisions logged with options and reason"
    let logged = drill.entries("decision.logged")
    let complete = logged.filter { entry in
      (["options", "reason"] as [FactName]).allSatisfy { name in
        !(entry.attributes[name].map(\.description) ?? "").isEmpty
      }
    }
    let declared = drill.levels.declared
    part.evidence = logged.map(\.sequence)
    guard !declared.isEmpty else {
      part.sentence = "No level was declared; \(logged.count) decisions were logged."
      return part
    }
    let covered = declared.count { step in
      complete.contains { ($0.time - step.moment).magnitude <= .minutes(30) }
    }
    part.score = Double(covered) / Double(declared.count)
    part.sentence =
      "\(covered) of \(declared.count) declarations were logged with options and reason; "
      + "\(logged.count) decisions in all."
    return part
  }
}
