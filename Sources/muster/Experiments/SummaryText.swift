import Experiments
import XMLReading

/// A summary as a page of text for a terminal.
struct SummaryText {
  private let summary: ExperimentSummary
  private let folder: String
  private let kept: [String]

  init(_ summary: ExperimentSummary, folder: String, kept: [String]) {
    self.summary = summary
    self.folder = folder
    self.kept = kept
  }

  /// The answer, a table for each policy, and where the files are.
  var text: String {
    let answer = summary.answer.enumerated().map { place, sentence in
      let safe = sanitizedForTerminal(sentence)
      return place == 0 ? Terminal.styled(safe, .bold) : safe
    }
    return (answer + [""] + table + files).joined(separator: "\n")
  }

  private var table: [String] {
    guard summary.policies.count > 1 else { return single }
    return summary.policies.dropFirst().flatMap { policy in
      [sanitizedForTerminal("\(summary.policies[0].title)  →  \(policy.title)")]
        + rows(policy.id) + [""]
    }
  }

  private var single: [String] {
    let rows: [[String]] = summary.outcomes.map { outcome in
      let unit = OutcomeUnit(outcome)
      let figure = outcome.groups.first?.policies.first
      return [
        "  " + outcome.title, figure?.mean.map { unit.text($0) } ?? "–",
        range(figure?.low, figure?.high) { unit.text($0) },
      ]
    }
    return Self.aligned(rows) + [""]
  }

  private func rows(_ policy: String) -> [String] {
    let level = Int((summary.confidence * 100).rounded())
    let head = ["", "before", "after", "difference", "\(level) % interval", "luck shared"]
    return Self.aligned([head] + summary.outcomes.map { row($0, policy) })
  }

  private func row(
    _ outcome: ExperimentSummary.OutcomeFigure, _ policy: String
  ) -> [String] {
    let unit = OutcomeUnit(outcome)
    let group = outcome.groups.first
    let base = group?.policies.first?.mean
    let changed = group?.policies.first { $0.policy == policy }?.mean
    let comparison = group?.comparisons.first { $0.policy == policy }
    let reduction = comparison?.varianceReduction
    let fine = unit.resolving(comparison?.low, comparison?.high)
    return [
      "  " + outcome.title, base.map { unit.text($0) } ?? "–", changed.map { unit.text($0) } ?? "–",
      comparison?.difference.map { fine.signed($0) } ?? "–",
      range(comparison?.low, comparison?.high) { fine.signed($0) },
      reduction.map { $0.isFinite ? "× \(OutcomeUnit.factor($0))" : "same" } ?? "–",
    ]
  }

  private func range(_ low: Double?, _ high: Double?, _ text: (Double) -> String) -> String {
    guard let low, let high else { return "–" }
    return "\(text(low)) to \(text(high))"
  }

  private static func aligned(_ rows: [[String]]) -> [String] {
    let columns = rows.map(\.count).max() ?? 0
    let widths = (0..<columns).map { column in
      (rows.map { column < $0.count ? $0[column].count : 0 }.max() ?? 0) + 2
    }
    return rows.map { row in
      let cells = row.enumerated().map { $1.padding(widths[$0]) }
      return sanitizedForTerminal(cells.joined()).trimmingEnd
    }
  }

  private var files: [String] {
    let place = sanitizedForTerminal(folder)
    return kept.map { "Drill    \(sanitizedForTerminal($0))" } + [
      "Rows     \(place)/replications.csv  (\(summary.drills) drills)",
      "Summary  \(place)/summary.json",
      "Report   \(Terminal.styled("\(place)/report.html", .bold))",
    ]
  }
}

extension String {
  /// The text without spaces at its end.
  fileprivate var trimmingEnd: String {
    var rest = self[...]
    while rest.last == " " { rest.removeLast() }
    return String(rest)
  }
}
