import Experiments
import XMLReading

/// A summary as a page of text for a terminal.
struct SummaryText {
  private let summary: ExperimentSummary
  private let folder: String

  init(_ summary: ExperimentSummary, folder: String) {
    self.summary = summary
    self.folder = folder
  }

  /// The answer, a table for each policy, and where the files are.
  var text: String {
    let answer = summary.answer.enumerated().map { place, sentence in
      let safe = sanitizedForTerminal(sentence)
      return place == 0 ? Terminal.styled(safe, .bold) : safe
    }
    return (answer + [""] + table + pairs + files).joined(separator: "\n")
  }

  private var table: [String] {
    guard summary.policies.count > 1 else { return single }
    return summary.policies.dropFirst().flatMap { policy in
      [sanitizedForTerminal("\(summary.policies[0].title)  →  \(policy.title)")]
        + rows(policy.id) + [""]
    }
  }

  /// Every pair under the first outcome, unless there are too many to take in.
  private var pairs: [String] {
    guard let outcome = summary.outcomes.first, let pairs = outcome.groups.first?.allPairs,
      pairs.count <= 15
    else { return [] }
    let rows = pairs.map { pair -> [String] in
      let unit = OutcomeUnit(outcome).resolving(pair.low, pair.high)
      return [
        "  \(summary.title(of: pair.against))  →  \(summary.title(of: pair.policy))",
        pair.difference.map { unit.signed($0) } ?? "–", unit.range(pair.low, pair.high),
        pair.verdict.word,
      ]
    }
    let level = OutcomeUnit.level(summary.confidence)
    let head =
      "Every pair, by \(outcome.title): \(level) for all \(pairs.count) pairs together"
    return [sanitizedForTerminal(head)] + Self.aligned(rows) + [""]
  }

  private var single: [String] {
    let rows: [[String]] = summary.outcomes.map { outcome in
      let figure = outcome.groups.first?.policies.first
      let ends = [figure?.low, figure?.high].compactMap { $0 }
      let unit = OutcomeUnit(outcome).parting(ends)
      return [
        "  " + outcome.title, figure?.mean.map { unit.text($0) } ?? "–",
        ends.isEmpty ? "–" : ends.map { unit.text($0) }.joined(separator: " to "),
      ]
    }
    return Self.aligned(rows) + [""]
  }

  private func rows(_ policy: String) -> [String] {
    let level = OutcomeUnit.level(summary.confidence)
    let head = ["", "before", "after", "difference", "\(level) interval", "luck shared"]
    return Self.aligned([head] + summary.outcomes.map { row($0, policy) })
  }

  private func row(
    _ outcome: ExperimentSummary.OutcomeFigure, _ policy: String
  ) -> [String] {
    let group = outcome.groups.first
    let base = group?.policies.first?.mean
    let changed = group?.policies.first { $0.policy == policy }?.mean
    let comparison = group?.comparisons.first { $0.policy == policy }
    let reduction = comparison?.varianceReduction
    let unit = OutcomeUnit(outcome).parting([base, changed].compactMap { $0 })
    let fine = OutcomeUnit(outcome).resolving(comparison?.low, comparison?.high)
    return [
      "  " + outcome.title, base.map { unit.text($0) } ?? "–", changed.map { unit.text($0) } ?? "–",
      comparison?.difference.map { fine.signed($0) } ?? "–",
      fine.range(comparison?.low, comparison?.high),
      reduction.map { $0.isFinite ? "× \(OutcomeUnit.factor($0))" : "no pair differs" } ?? "–",
    ]
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
    let kept = summary.kept ?? []
    let drills = kept.prefix(12).map { "Drill    \(place)/\(sanitizedForTerminal($0.debrief))" }
    let more = kept.count > 12 ? ["         and \(kept.count - 12) more: see the report"] : []
    return drills + more + [
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
