import PageMarkup

/// Which policy beats which, every pair of them.
struct PairSection {
  let summary: ExperimentSummary

  var body: HTML {
    guard let first = summary.outcomes.first, let pairs = first.groups.first?.allPairs else {
      return ""
    }
    let words: HTML = """
      <p>Here every policy is compared with every other one, not with \(summary.policies[0].title) \
      alone. The intervals of one outcome hold together for all \("\(pairs.count)") pairs, so they are \
      wider than those above: what is clear above may be luck here.</p>

      """
    return words + table(first, pairs) + unbeaten
  }

  private func table(
    _ outcome: ExperimentSummary.OutcomeFigure, _ pairs: [ExperimentSummary.Comparison]
  ) -> HTML {
    let rows = pairs.map { pair -> [String] in
      let unit = OutcomeUnit(outcome).resolving(pair.low, pair.high)
      return [
        summary.title(of: pair.policy), summary.title(of: pair.against),
        pair.difference.map { unit.signed($0) } ?? Figures.none, unit.range(pair.low, pair.high),
        pair.verdict.word,
      ]
    }
    return HTML.grid(
      "pairs", "Every pair, by \(outcome.title)",
      ["Policy", "Against", "Difference", "Interval", "The first is"], rows, words: [1, 4])
  }

  private var unbeaten: HTML {
    let rows = summary.outcomes.compactMap { outcome -> [String]? in
      guard let group = outcome.groups.first, let unbeaten = group.unbeaten else { return nil }
      let beaten = summary.policies.map(\.id).filter { !unbeaten.contains($0) }
      let names = [unbeaten, beaten].map { list in
        list.isEmpty ? Figures.none : list.map { summary.title(of: $0) }.joined(separator: "; ")
      }
      let settled = beaten.isEmpty ? "no difference" : "settled"
      return [outcome.title] + names + [group.isSettled ? settled : "open"]
    }
    return HTML.grid(
      "unbeaten", "Which no other one beats, outcome by outcome",
      ["Outcome", "Unbeaten", "Beaten", "Which is best"], rows, words: [1, 2, 3])
  }
}
