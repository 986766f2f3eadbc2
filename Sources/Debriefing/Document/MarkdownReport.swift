import PageMarkup

/// Writes the report as Markdown (CommonMark with tables).
struct MarkdownReport {
  let outline: ReportOutline

  /// The whole file.
  func document() -> String {
    let context = outline.context
    let facts = context.integrity.map { "- **\($0.0)**: \(Self.escaped($0.1))\n" }.joined()
    let head =
      "# \(Self.escaped(context.title))\n\nAfter-action report. \(Self.escaped(context.coverLine))"
    return head + "\n\n" + facts + outline.sections.map(section).joined()
      + "\nNumbers after # are entries of the journal.\n"
  }

  private func section(_ section: ReportSection) -> String {
    "\n## \(section.number). \(section.title)\n\n"
      + section.blocks.map(block).joined(separator: "\n")
  }

  private func block(_ block: Block) -> String {
    switch block {
    case .text(let text, let evidence): Self.escaped(text) + Self.cite(evidence) + "\n"
    case .note(let text): "*\(Self.escaped(text))*\n"
    case .heading(let text): "### \(text)\n"
    case .table(let table): Self.table(table)
    case .figure(let figure):
      "**\(Self.escaped(figure.title)).** \(Self.escaped(figure.description))\n"
    case .points(let points): points.map(Self.point).joined()
    case .facts(let facts):
      facts.map { "- **\(Self.escaped($0.0))**: \(Self.escaped($0.1))\n" }.joined()
    case .measures(let measures): measures.map(Self.measure).joined()
    case .quote(let quote): Self.quote(quote)
    }
  }

  private static func point(_ point: Point) -> String {
    let lead = point.lead.isEmpty ? "" : "**\(escaped(point.lead))** "
    return "- \(lead)\(escaped(point.text))\(cite(point.evidence))\n"
  }

  private static func measure(_ measure: KeyMeasure) -> String {
    "- **\(escaped(measure.title)): \(escaped(measure.value)).** "
      + escaped(measure.remark) + cite(measure.evidence) + "\n"
  }

  private static func quote(_ quote: MarkedQuote) -> String {
    let text = quote.pieces.map { piece in
      piece.mark == 0 ? escaped(piece.text) : "**\(escaped(piece.text))** [\(piece.mark)]"
    }
    let remarks = quote.remarks.enumerated().map { "> [\($0 + 1)] \(escaped($1))\n>\n" }.joined()
    return "> \(text.joined())\n>\n> \(escaped(quote.source))\(cite(quote.evidence))\n>\n\(remarks)"
  }

  private static func table(_ table: ReportTable) -> String {
    guard !table.rows.isEmpty else { return "" }
    let heads = table.columns.map { escaped($0.title) }.joined(separator: " | ")
    let rule = table.columns.map { $0.isNumber ? "--:" : "---" }.joined(separator: " | ")
    let rows = table.shownRows.map { cells in
      "| " + cells.map(cell).joined(separator: " | ") + " |\n"
    }
    let more = table.hidden == 0 ? "" : "\nAnd \(table.hidden) more rows.\n"
    return "**\(escaped(table.caption))**\n\n| \(heads) |\n| \(rule) |\n\(rows.joined())\(more)"
  }

  private static func cell(_ cell: Cell) -> String {
    if cell.isEvidence { return cite(cell.evidence) }
    let text = escaped(cell.text)
    let isLoud = (cell.emphasis == .wrong || cell.emphasis == .strong) && !text.isEmpty
    return isLoud ? "**\(text)**" : text
  }

  private static func cite(_ evidence: [Int]) -> String {
    guard !evidence.isEmpty else { return "" }
    let (entries, more) = Citations.shown(evidence)
    let list = entries.map { "#\($0)" }.joined(separator: " ")
    return more == 0 ? " (\(list))" : " (\(list) and \(more) more)"
  }

  /// `text` on one line, with everything escaped that Markdown or HTML could take for markup.
  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n", "\r", "\t": result += " "
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "&": result += "&amp;"
      case "\\", "`", "*", "_", "[", "]", "|", "#", "~", "!":
        result += "\\"
        result.unicodeScalars.append(scalar)
      default: result.unicodeScalars.append(PlainText.isUnsafe(scalar) ? "\u{FFFD}" : scalar)
      }
    }
    return result
  }
}
