import DecisionTables
import EventKernel
import PageMarkup
import ScenarioModel
import XMLReading

/// A matrix as a page for a browser, for people who decide on it rather than edit it.
struct MatrixPage {
  private let file: MatrixFile

  init(_ file: MatrixFile) { self.file = file }

  private var matrix: EscalationMatrix? { file.matrix?.value }
  private var table: DecisionTable { file.table }
  private var title: String { matrix?.title ?? table.name }

  /// The whole file.
  var text: String {
    let page: HTML = """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width,initial-scale=1">
      <meta name="referrer" content="no-referrer">
      <title>Escalation matrix: \(title)</title>
      <style>
      \(HTML(stringLiteral: MatrixStyle.css))</style>
      </head>
      <body>
      <a class="skip" href="#levels">Skip to the levels</a>
      <header><p class="eyebrow">Escalation matrix\(version)</p>
      <h1>\(title)</h1>
      <p class="lede">\(MatrixWording.policy(of: table.hitPolicy)) \(times)</p></header>
      <main>
      \(levels)\(rows)\(thresholds)\(ladders)\(measures)\(findings)</main>
      </body>
      </html>

      """
    return page.markup
  }

  private var version: String {
    matrix.map { ", \($0.identity.id) \($0.identity.version)" } ?? ""
  }

  private var times: String {
    guard let matrix else { return "" }
    let text = MatrixWording.times(of: matrix)
    return text.prefix(1).uppercased() + text.dropFirst() + "."
  }

  private static func section(_ id: String, _ title: String, _ body: HTML) -> HTML {
    """
    <section id="\(id)" aria-labelledby="\(id)-h"><h2 id="\(id)-h">\(title)</h2>
    \(body)</section>

    """
  }

  /// A table that scrolls sideways where there is not room enough.
  private static func scrolling(_ caption: String, _ head: [String], _ body: [HTML]) -> HTML {
    let cells: [HTML] = head.map { "<th scope=\"col\">\($0)</th>" }
    return """
      <div class="scroll" tabindex="0" role="group" aria-label="\(caption)"><table>
      <caption>\(caption)</caption>
      <thead><tr>\(cells)</tr></thead>
      <tbody>
      \(body)</tbody></table></div>

      """
  }

  /// A level with its color and its name.
  private func chip(_ value: String) -> HTML {
    guard let level = matrix?.level(value), let count = matrix?.levels.count else {
      return "<b class=\"chip\">\(value)</b>"
    }
    let place = matrix?.levels.firstIndex(of: level) ?? 0
    let shade = count > 1 ? place * (MatrixStyle.shades - 1) / (count - 1) : 0
    let name = level.title == level.id ? level.id : "\(level.id) \(level.title)"
    return "<b class=\"chip s\(shade)\">\(name)</b>"
  }
}

// What levels require.
extension MatrixPage {
  private var levels: HTML {
    guard let matrix else { return "" }
    let cards: [HTML] = matrix.levels.reversed().map { level in
      let facts: [HTML] = facts(of: level).map { "<dt>\($0.0)</dt><dd>\($0.1)</dd>" }
      return "<li><h3>\(chip(level.id))</h3><dl>\(facts)</dl></li>\n"
    }
    return Self.section("levels", "Levels", "<ul class=\"cards\">\n\(cards)</ul>\n")
  }

  private func facts(of level: EscalationLevel) -> [(String, String)] {
    var facts = [
      ("Told", level.notify.isEmpty ? "nobody" : level.notify.joined(separator: ", ")),
      (
        "Declared by",
        level.declaredBy.isEmpty ? "anyone" : level.declaredBy.joined(separator: ", ")
      ),
    ]
    if !level.ladder.isEmpty { facts.append(("Ladder", level.ladder)) }
    if !level.pathway.isEmpty { facts.append(("Approval", level.pathway)) }
    if !level.statementChannels.isEmpty {
      facts.append(("Statement on", level.statementChannels.joined(separator: ", ")))
    }
    if let cadence = level.updateCadence { facts.append(("Public updates", "every \(cadence)")) }
    if let cadence = level.statusCadence { facts.append(("Status page", "every \(cadence)")) }
    if let blackout = level.blackout { facts.append(("Silent", Self.wording(of: blackout))) }
    for clock in level.targets.keys.sorted() {
      let name = clock.prefix(1).uppercased() + clock.dropFirst().replacing("-", with: " ")
      facts.append((name, level.targets[clock].map { "within \($0)" } ?? ""))
    }
    return facts
  }

  private static func wording(of blackout: EscalationLevel.Blackout) -> String {
    let topics =
      blackout.topics.isEmpty ? "every topic" : blackout.topics.sorted().joined(separator: ", ")
    let channels =
      blackout.channels.isEmpty
      ? "every channel" : blackout.channels.sorted().joined(separator: ", ")
    return "\(topics) on \(channels)"
  }

  private var ladders: HTML {
    guard let ladders = matrix?.ladders, !ladders.isEmpty else { return "" }
    let lists: [HTML] = ladders.map { ladder in
      let steps: [HTML] = ladder.steps.map { step in
        "<li><span class=\"at\">+\("\(step.after)")</span> \(MatrixWording.target(of: step))</li>\n"
      }
      let used = matrix?.levels.filter { $0.ladder == ladder.id }.map { chip($0.id) } ?? []
      return """
        <li><h3>\(ladder.id) \(HTML(used, separator: " "))</h3>
        <p class="note">Runs \(MatrixWording.loops(of: ladder)).</p>
        <ol>\(steps)</ol></li>

        """
    }
    return Self.section("ladders", "Ladders", "<ul class=\"cards\">\n\(lists)</ul>\n")
  }

  private var measures: HTML {
    guard let measures = matrix?.measures, !measures.isEmpty else { return "" }
    let rows: [HTML] = measures.map { measure in
      let what = measure.formula.isEmpty ? measure.kind.rawValue : measure.formula
      return """
        <tr><th scope="row">\(measure.id)</th><td>\(measure.title)</td><td>\(what)</td>\
        <td>\("\(measure.window)")</td><td>\(measure.worse.rawValue)</td></tr>

        """
    }
    return Self.section(
      "measures", "Measures",
      Self.scrolling(
        "What is measured, and over which time",
        ["Measure", "Title", "Counts", "Window", "Worse when"], rows))
  }
}

// When a level holds.
extension MatrixPage {
  private var rows: HTML {
    let outputs = table.source.outputs
    let rows: [HTML] = table.source.rules.indices.map { row($0) }
    let others = outputs.dropFirst().map(\.name)
    return Self.section(
      "rows", "When a level holds",
      Self.scrolling(
        "The rows of the decision table", ["Row", "Level"] + others + ["When", "Why"], rows))
  }

  private func row(_ rule: Int) -> HTML {
    let source = table.source.rules[rule]
    let answers: [HTML] = table.source.outputs.indices.dropFirst().map {
      "<td>\(MatrixWording.answer($0, of: rule, in: table))</td>"
    }
    return """
      <tr><th scope="row">\(source.id.isEmpty ? "\(rule + 1)" : source.id)</th>\
      <td>\(chip(MatrixWording.answer(0, of: rule, in: table)))</td>\(answers)\
      <td>\(conditions(of: source))</td>\
      <td>\(source.annotations.filter { !$0.isEmpty }.joined(separator: "; "))</td></tr>

      """
  }

  private func conditions(of row: RuleRow) -> HTML {
    let tests: [HTML] = zip(table.source.inputs, row.inputs).compactMap { column, cell in
      cell.text == "-" || cell.text.isEmpty
        ? nil
        : "<li>\(column.heading) <span class=\"test\">\(MatrixWording.sign(cell.text))</span></li>"
    }
    return tests.isEmpty ? "everything else" : "<ul class=\"tests\">\(tests)</ul>"
  }

  /// For each input, what the rows of each level ask of it.
  private var thresholds: HTML {
    let levels = matrix?.levels.reversed().map(\.id) ?? []
    guard !levels.isEmpty else { return "" }
    let rows: [HTML] = table.source.inputs.indices.map { column in
      let cells: [HTML] = levels.map { "<td>\(tests(of: column, level: $0))</td>" }
      return "<tr><th scope=\"row\">\(table.source.inputs[column].heading)</th>\(cells)</tr>\n"
    }
    return Self.section(
      "thresholds", "Thresholds",
      Self.scrolling("What the rows of each level ask of each input", ["Input"] + levels, rows))
  }

  private func tests(of column: Int, level: String) -> String {
    var tests: [String] = []
    for rule in table.source.rules.indices
    where table.constantOutput(0, of: rule) == .string(level) {
      let text = table.source.rules[rule].inputs[column].text
      if text != "-", !text.isEmpty, !tests.contains(text) { tests.append(text) }
    }
    return tests.isEmpty ? "–" : tests.map(MatrixWording.sign).joined(separator: " or ")
  }

  /// What the analysis found, so that nobody takes the table for sounder than it is.
  private var findings: HTML {
    let analysis = MatrixReport(file).faults
    let points: [HTML] = analysis.map { "<li>\($0.severity.rawValue): \($0.message)</li>\n" }
    let body: HTML =
      points.isEmpty
      ? "<p>No gap, no overlap, no row that never decides, no level that falls as things get worse.</p>\n"
      : "<ul>\n\(points)</ul>\n"
    return Self.section("findings", "What the analysis found", body)
  }
}
