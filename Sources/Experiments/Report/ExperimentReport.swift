import PageMarkup

/// What an experiment found, as one page that asks for nothing from the network.
public struct ExperimentReport: Sendable {
  let summary: ExperimentSummary

  /// The report of a summary.
  public init(_ summary: ExperimentSummary) { self.summary = summary }

  /// The page.
  public func html() -> String { document.markup }

  private var document: HTML {
    """
    <!DOCTYPE html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width,initial-scale=1">
    <meta name="referrer" content="no-referrer">
    <title>Experiment: \(summary.title)</title>
    <style>
    \(HTML(stringLiteral: Stylesheet.css))\(HTML(stringLiteral: ReportRules.css))</style>
    </head>
    <body>
    <a class="skip" href="#answer">Skip to the answer</a>
    \(cover)
    <main>
    \(sections.enumerated().map { section($1, number: $0 + 1) })
    </main>
    <footer>Muster engine \(summary.program.engine), seeds from \("\(summary.seed)"), \
    program \(summary.program.build)</footer>
    </body>
    </html>

    """
  }

  private struct Section {
    var anchor: String
    var title: String
    var body: HTML
  }

  private var sections: [Section] {
    var list = [Section(anchor: "answer", title: "The answer", body: answer)]
    if summary.policies.count > 1 {
      list.append(
        Section(
          anchor: "differences", title: "What changes",
          body: DifferenceSection(summary: summary).body))
    }
    if summary.policies.count > 2 {
      list.append(
        Section(
          anchor: "pairs", title: "Which beats which", body: PairSection(summary: summary).body))
    }
    list.append(
      Section(
        anchor: "figures", title: "How the drills went",
        body: DistributionSection(summary: summary).body))
    if !summary.frontier.isEmpty {
      list.append(
        Section(
          anchor: "frontier", title: "Speed, risk and cost",
          body: FrontierSection(summary: summary).body))
    }
    if let robustness = summary.robustness {
      list.append(
        Section(
          anchor: "robustness", title: "In other worlds",
          body: RobustnessSection(summary: summary, robustness: robustness).body))
    }
    if let kept = summary.kept {
      list.append(
        Section(
          anchor: "drills", title: "Drills to open",
          body: DrillSection(summary: summary, kept: kept).body))
    }
    list.append(
      Section(
        anchor: "method", title: "How it was done", body: MethodSection(summary: summary).body))
    return list
  }

  private func section(_ section: Section, number: Int) -> HTML {
    """
    <section id="\(section.anchor)" aria-labelledby="\(section.anchor)-h">
    <h2 id="\(section.anchor)-h"><span class="no">\(number)</span> <span>\(section.title)</span></h2>
    \(section.body)
    </section>

    """
  }

  private var drills: String {
    func number(_ count: Int) -> String { Figures.grouped(Int64(count)) }
    let own = summary.replications * summary.policies.count * summary.scenarios.count
    let others = summary.drills - own
    return "\(number(own)), in \(number(summary.replications)) sets that share their luck"
      + (others > 0 ? ", and \(number(others)) in other worlds" : "")
  }

  private var cover: HTML {
    let question: HTML = summary.question.isEmpty ? "" : "<p class=\"lede\">\(summary.question)</p>"
    let facts: [(String, String)] = [
      ("Scenarios", PlainText.list(summary.scenarios)),
      ("Compared", PlainText.list(summary.policies.map(\.title))),
      ("Drills", drills),
      ("Players", "simulated crews; never compare these numbers with those of people"),
    ]
    let rows: [HTML] = facts.map { "<dt>\($0.0)</dt><dd>\($0.1)</dd>" }
    return """
      <header class="cover experiment">
      <div><p class="eyebrow">Experiment</p>
      <h1>\(summary.title)</h1>
      \(question)</div>
      <dl class="facts">\(rows)</dl>
      </header>
      """
  }

  private var answer: HTML {
    // A percent sign stays on the line of its number.
    let sentences = summary.answer.map { $0.replacing(" %", with: "\u{00A0}%") }
    let first: HTML = "<p class=\"lede headline\">\(sentences.first ?? "")</p>"
    let rest: [HTML] = sentences.dropFirst().map { "<p>\($0)</p>" }
    return "\(first)\(rest)"
  }
}

/// Rules beside those of every report.
enum ReportRules {
  static let css = """
    .cover.experiment{min-height:0}.headline{color:var(--ink)}
    svg path.hill{fill:var(--wash);stroke:var(--mid);stroke-width:.8}
    svg line.interval{stroke:var(--ink);stroke-width:2.4}svg line.reach{stroke:var(--mid);\
    stroke-width:1}svg rect.bar{fill:var(--mid)}svg rect.turn{fill:var(--accent)}
    svg circle.beaten{fill:var(--paper);stroke:var(--mid)}svg circle.held{fill:var(--accent);\
    stroke:var(--accent)}
    .narrow{display:none}@media screen and (max-width:52rem){.wide{display:none}\
    .narrow{display:block;max-width:32rem}}
    @media screen and (max-width:40rem){caption{max-width:calc(100vw - 2.2rem)}\
    .stack thead{position:absolute;left:-99rem}.stack table,.stack caption,.stack tbody,.stack tr,.stack th,\
    .stack td{display:block;text-align:left}.stack tr{border-bottom:1px solid var(--hair);\
    padding:.5rem 0}.stack td,.stack tbody th{border:0;padding:.1rem 0;white-space:normal}\
    .stack td.n{display:inline-block;margin-right:1rem}\
    .stack td::before{content:attr(data-label) ": ";color:var(--soft)}}
    @media print{.cover.experiment{min-height:0}}

    """
}

extension HTML {
  /// A table in a container that scrolls sideways.
  ///
  /// The first column heads the rows, those whose numbers are in `words` hold words, all others
  /// numbers. On telephones it becomes a list.
  static func grid(
    _ name: String, _ caption: String, _ columns: [String], _ rows: [[String]],
    words: Set<Int> = []
  ) -> HTML {
    let heads: [HTML] = columns.enumerated().map { place, title in
      place == 0 || words.contains(place)
        ? "<th scope=\"col\">\(title)</th>" : "<th scope=\"col\" class=\"n\">\(title)</th>"
    }
    let lines: [HTML] = rows.map { row in
      let cells: [HTML] = row.enumerated().map { place, text in
        guard place > 0 else { return "<th scope=\"row\" class=\"r\">\(text)</th>" }
        let kind = words.contains(place) ? "p" : "n"
        return "<td class=\"\(kind)\" data-label=\"\(columns[place])\">\(text)</td>"
      }
      return "<tr>\(cells)</tr>\n"
    }
    return """
      <div class="scroll stack" tabindex="0" role="group" \
      aria-label="\(caption)"><table id="t-\(name)">\
      <caption>\(caption)</caption>
      <thead><tr>\(heads)</tr></thead>
      <tbody>
      \(lines)</tbody></table></div>

      """
  }
}
