import PageMarkup

/// Which policies no other one beats in speed, risk and cost at once.
struct FrontierSection {
  let summary: ExperimentSummary

  var body: HTML {
    let names = outcomes.map(\.title)
    guard names.count == 3 else { return "" }
    return HTML.figure(
      "frontier", "\(names[0]) against \(names[1])",
      "Filled: no other policy is at least as good in \(names[0]), \(names[1]) and \(names[2]) and "
        + "better in one. Hollow and grey: dominated. Towards the \(corner) is better. "
        + sentences.joined(separator: " "),
      FrontierChart(summary: summary, outcomes: outcomes).drawing) + table
  }

  private var corner: String {
    (outcomes[1].better == "more" ? "upper " : "lower ")
      + (outcomes[0].better == "more" ? "right" : "left")
  }

  private var outcomes: [ExperimentSummary.OutcomeFigure] {
    summary.frontierOutcomes.compactMap { id in summary.outcomes.first { $0.id == id } }
  }

  private func title(_ policy: String) -> String { summary.title(of: policy) }

  private var sentences: [String] {
    summary.frontier.compactMap { point in
      point.dominatedBy.map { "\(title(point.policy)) is dominated by \(title($0))." }
    }
  }

  private var table: HTML {
    let rows = summary.frontier.map { point in
      [title(point.policy)] + zip(point.values, outcomes).map { OutcomeUnit($1).text($0) }
        + [point.dominatedBy.map { "dominated by \(title($0))" } ?? "on the frontier"]
    }
    return HTML.grid(
      "frontier", "The trade-off", ["Policy"] + outcomes.map(\.title) + ["Place"], rows,
      words: [outcomes.count + 1])
  }
}

extension HTML {
  static func + (left: HTML, right: HTML) -> HTML { HTML([left, right]) }
}
