import Scoring

extension ReportContext {
  /// What to keep and what to change, each with what shows it.
  func findingsSection() -> ReportSection? {
    guard !card.areas.isEmpty || !card.strengths.isEmpty else { return nil }
    var table = ReportTable(
      "findings", "Findings",
      ["No.", "Kind", "Observation", "Reference", "Analysis", "Recommendation", "Evidence"])
    table.rows =
      card.areas.enumerated().map { row($1, "L\($0 + 1)", "Lesson identified") }
      + card.strengths.enumerated().map { row($1, "G\($0 + 1)", "Notable practice") }
    return ReportSection(
      12, "Findings",
      [
        .table(table),
        .note(
          "Observation and evidence come from the journal. Where analysis or recommendation is"
            + " empty, it is for the debrief to find the root cause and agree on the remedy."),
      ])
  }

  private func row(_ finding: Finding, _ number: String, _ kind: String) -> [Cell] {
    [
      Cell(number), Cell(kind, [], kind == "Lesson identified" ? .wrong : .strong),
      Cell(finding.sentence), Cell(reference(finding)), Cell(analysis(finding)),
      Cell(recommendation(finding)), .evidence(finding.evidence),
    ]
  }

  private func reference(_ finding: Finding) -> String {
    finding.reference.isEmpty ? "\(finding.kind) \(finding.id)" : finding.reference
  }

  // Where the time went is known; why it went there is for people to say.
  private func analysis(_ finding: Finding) -> String {
    guard finding.kind == "clock", let clock = card.clocks.first(where: { $0.id == finding.id })
    else { return "" }
    let never = clock.opportunities.count { $0.outcome == .never }
    let late = clock.opportunities.count { $0.outcome == .late }
    let parts = [late > 0 ? "\(late) late" : "", never > 0 ? "\(never) never done" : ""]
    return parts.filter { !$0.isEmpty }.joined(separator: ", ")
  }

  private func recommendation(_ finding: Finding) -> String {
    guard finding.kind == "rule" else { return "" }
    return card.rules.first { $0.id == finding.id && $0.count(.violated) > 0 }
      .map { "Drill again: \($0.text)" } ?? ""
  }
}
