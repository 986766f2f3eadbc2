import PageMarkup
import Scoring

/// The page of an audit: what moved, when, by whom, in which words.
struct ToneAuditPage {
  let audit: ToneAudit

  /// The whole file.
  func document() -> HTML {
    """
    <!DOCTYPE html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width,initial-scale=1">
    <meta name="referrer" content="no-referrer">
    <title>Tone audit: \(audit.source)</title>
    <style>
    \(HTML(stringLiteral: Stylesheet.css))</style>
    </head>
    <body>
    <main>
    <section>
    <p class="eyebrow">Tone audit</p>
    <h1>\(audit.source)</h1>
    <p>\(opening)\(audit.order.isEmpty ? "" : " " + audit.order)</p>
    \(measures)
    \(figure)
    \(movement)
    \(voice)
    \(groups("agent", by: \.agent))
    \(groups("region", by: \.region))
    \(quotes)
    <p class="note">Values are the work of rules and weights, not of people: indicative, English \
    only. The chart is an exponentially weighted moving average (weight of the newest reply 0.2) \
    with limits of three standard deviations around the mean of the first replies.</p>
    </section>
    </main>
    </body>
    </html>

    """
  }

  private var opening: String {
    let read = PlainText.count(audit.replies.count, "reply", plural: "replies")
    guard let chart = audit.chart else {
      return "\(read) judged. A control chart needs at least ten."
    }
    guard let start = audit.driftStart, let signal = chart.firstSignal else {
      return "\(read) judged. The moving average stays within its limits: no drift."
    }
    let way = chart.points[signal].average < chart.center ? "down" : "up"
    return "\(read) judged. The tone drifts \(way) from \(name(start)) on; the chart signals it at "
      + "\(name(signal))."
  }

  private func name(_ index: Int) -> String {
    let time = audit.replies[index].time
    return "reply \(index + 1)" + (time.isEmpty ? "" : " (\(time))")
  }

  private var measures: HTML {
    let mean =
      audit.replies.reduce(0) { $0 + $1.value } / Double(max(audit.replies.count, 1))
    let left = "\(audit.unread) not judged: not in English, or empty."
    let tiles: [HTML] = [
      measure("Replies judged", "\(audit.replies.count)", left),
      measure("Mean tone", Figures.score(mean), "Of 100, over all judged dimensions."),
      measure("Drift begins", audit.driftStart.map { "\($0 + 1)" } ?? Figures.none, driftRemark),
    ]
    return "<div class=\"measures\">\(tiles)</div>\n"
  }

  private var driftRemark: String {
    guard let start = audit.driftStart else { return "No signal." }
    let time = audit.replies[start].time
    return time.isEmpty ? "The number of the reply." : time
  }

  private func measure(_ title: String, _ value: String, _ remark: String) -> HTML {
    """
    <div class="measure"><span class="k">\(title)</span><span class="v">\(value)</span>\(remark)</div>
    """
  }

  private var figure: HTML {
    guard let chart = audit.chart else { return HTML() }
    let drawing = DriftChart(
      drift: chart, unit: "replies in the order of sending", first: "first replies"
    )
    .drawing().document(name: "audit", title: "Tone of each reply", description: opening)
    return """
      <figure><figcaption>Tone of each reply, with its moving average and limits</figcaption>
      <div class="scroll" tabindex="0" role="group" aria-label="Chart">\(drawing)</div>
      <p class="note">\(opening)</p></figure>
      """
  }

  private var voice: HTML {
    audit.voice.isEmpty ? HTML() : "<h2>Voice</h2>\n<p>\(audit.voice)</p>"
  }

  /// The dimensions whose mean moved most at the drift.
  private var movement: HTML {
    guard let start = audit.driftStart, start > 0 else { return HTML() }
    let moved = audit.dimensions.indices.compactMap { index -> (Int, Double, Double)? in
      guard let before = mean(of: index, in: audit.replies[..<start]),
        let after = mean(of: index, in: audit.replies[start...])
      else { return nil }
      return (index, before, after)
    }
    .sorted { (-abs($0.2 - $0.1), $0.0) < (-abs($1.2 - $1.1), $1.0) }.prefix(6)
    return """
      <h2>What moved</h2>
      <div class="scroll" tabindex="0" role="group" aria-label="What moved"><table><thead><tr><th>Dimension</th><th class="n">Before</th>\
      <th class="n">After</th></tr></thead><tbody>
      \(moved.map { row(audit.dimensions[$0.0], [Figures.fixed($0.1, 2), Figures.fixed($0.2, 2)]) })
      </tbody></table></div>
      """
  }

  private func mean(of index: Int, in replies: ArraySlice<ToneAudit.Reply>) -> Double? {
    let values = replies.compactMap { $0.values.indices.contains(index) ? $0.values[index] : nil }
    return values.isEmpty ? nil : values.reduce(0, +) / Double(values.count)
  }

  private func row(_ name: String, _ cells: [String]) -> HTML {
    let rest: [HTML] = cells.map { "<td class=\"n\">\($0)</td>" }
    return "<tr><td>\(name)</td>\(rest)</tr>\n"
  }

  private func groups(_ title: String, by part: (ToneAudit.Reply) -> String) -> HTML {
    var names: [String] = []
    for reply in audit.replies where !part(reply).isEmpty && !names.contains(part(reply)) {
      names.append(part(reply))
    }
    guard names.count > 1 else { return HTML() }
    let rows: [HTML] = names.sorted().prefix(50).map { name in
      let values = audit.replies.filter { part($0) == name }.map(\.value)
      guard values.count >= Self.fewest else { return row(name, ["\(values.count)", "too few"]) }
      let mean = values.reduce(0, +) / Double(values.count)
      return row(name, ["\(values.count)", Figures.score(mean)])
    }
    return """
      <h2>By \(title)</h2>
      <div class="scroll" tabindex="0" role="group" aria-label="By \(title)"><table><thead><tr><th>\(PlainText.capitalized(title))</th><th class="n">Replies</th>\
      <th class="n">Mean tone</th></tr></thead><tbody>
      \(rows)</tbody></table></div>
      <p class="note">A mean needs \(Self.fewest) replies; fewer say nothing about anybody.</p>
      """
  }

  /// The fewest replies of which a mean is shown; an assumption.
  private static let fewest = 5

  private var quotes: HTML {
    let worst = audit.replies.enumerated().filter { !$0.element.remark.isEmpty }
      .sorted { ($0.element.value, $0.offset) < ($1.element.value, $1.offset) }.prefix(8)
    guard !worst.isEmpty else { return HTML() }
    let items: [HTML] = worst.map { index, reply in
      """
      <blockquote><p>\(PlainText.excerpt(reply.text, 400))</p>
      <p class="remarks">\(name(index)), \(Figures.score(reply.value)). \(reply.remark)</p></blockquote>

      """
    }
    return "<h2>Words to look at</h2>\n\(items)"
  }
}
