import PageMarkup

/// In which share of worlds the answer holds, and which assumptions turn it.
struct RobustnessSection {
  let summary: ExperimentSummary
  let robustness: RobustnessSummary

  var body: HTML {
    let words: HTML = """
      <p>Nobody has measured how strongly answers work on a public, how fast a crisis spreads, or how \
      quick a crew is. Each such assumption was drawn anew \(robustness.worlds) times within its range \
      (Latin hypercube), with \(robustness.replications) sets of drills that share their luck in each \
      world. Worlds are counted by the sign of the mean difference; “clearly” where it is more than luck \
      within a world explains. A ranking is open when neither nine worlds in ten keep it nor one in ten \
      clearly turns it.</p>

      """
    return words + table + tooFew + HTML(tornadoes)
  }

  private func outcome(_ id: String) -> ExperimentSummary.OutcomeFigure? {
    summary.outcomes.first { $0.id == id }
  }

  private var table: HTML {
    let rows = robustness.standings.map { standing -> [String] in
      let unit = outcome(standing.outcome).map { OutcomeUnit($0) }
      let turning = standing.influences.filter(\.turns).prefix(3).map(\.title)
      return [
        outcome(standing.outcome)?.title ?? standing.outcome, summary.title(of: standing.policy),
        count(standing.ahead, standing.clearlyAhead, of: standing.worlds),
        count(standing.behind, standing.clearlyBehind, of: standing.worlds),
        "\(Figures.share(standing.low)) to \(Figures.share(standing.high))",
        standing.median.map { unit?.signed($0) ?? "" } ?? Figures.none,
        Self.word(standing.survival(of: summary.verdict(standing))),
        turning.isEmpty ? Figures.none : turning.joined(separator: "; "),
      ]
    }
    return HTML.grid(
      "worlds",
      "In how many of \(robustness.worlds) worlds each policy is ahead of \(summary.policies[0].title), and behind (clearly)",
      [
        "Outcome", "Policy", "Ahead", "Behind", "Share ahead",
        "Median", "Survives", "Turns on",
      ],
      rows, words: [1, 7])
  }

  private func count(_ worlds: Int, _ clear: Int?, of all: Int) -> String {
    let part = all == robustness.worlds ? "" : " of \(all)"
    return "\(worlds)" + part + (clear.map { " (\($0))" } ?? "")
  }

  private static func word(_ survival: RobustnessSummary.Standing.Survival?) -> String {
    switch survival {
    case .survives: "yes"
    case .fails: "no"
    case .open: "open"
    case nil: "no ranking"
    }
  }

  /// Why nothing can be said of single assumptions.
  private var tooFew: HTML {
    guard robustness.worlds < robustness.worldsForInfluences else { return "" }
    return """
      <p>Which assumptions turn the answer cannot be told from \("\(robustness.worlds)") worlds: \
      \("\(robustness.varied)") assumptions are drawn anew, and so many can be told apart from \
      \("\(robustness.worldsForInfluences)") worlds on, better from 200. Ask for more worlds: \
      &lt;robustness worlds="200"/&gt;.</p>

      """
  }

  private var tornadoes: [HTML] {
    robustness.standings.filter { $0.outcome == summary.outcomes.first?.id }.compactMap {
      standing in
      guard let outcome = outcome(standing.outcome), !standing.influences.isEmpty,
        standing.ahead + standing.behind > 0
      else { return nil }
      let lines = standing.explained.map { Figures.share($0) } ?? Figures.none
      return HTML.figure(
        "t-\(standing.policy)",
        "What turns the answer: \(outcome.title), \(summary.title(of: standing.policy))",
        "Bars: the difference expected at either end of each assumption's range, the others in the "
          + "middle; straight lines explain \(lines) of the variance. Red: the sign changes within "
          + "the range. \(indices(standing))",
        TornadoChart(standing: standing, unit: OutcomeUnit(outcome)).drawing)
    }
  }

  private func indices(_ standing: RobustnessSummary.Standing) -> String {
    let parts = standing.influences.prefix(5).compactMap { influence -> String? in
      guard let value = influence.index, let low = influence.indexLow,
        let high = influence.indexHigh
      else { return nil }
      return "\(influence.title) \(Figures.share(value)) "
        + "(\(Figures.share(low)) to \(Figures.share(high)))"
    }
    guard !parts.isEmpty else { return "" }
    return "Share of the variance that each explains alone (first-order index): "
      + parts.joined(separator: "; ") + "."
  }
}
