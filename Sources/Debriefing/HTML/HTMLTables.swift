import PageMarkup

extension HTML {
  /// Links to the entries that show a number, at most eight of them.
  static func cite(_ evidence: [Int]) -> HTML {
    guard !evidence.isEmpty else { return "" }
    let (entries, more) = Citations.shown(evidence)
    let links: [HTML] = entries.map { "<a href=\"#e\($0)\">#\($0)</a>" }
    let rest: HTML = more == 0 ? "" : " and \(more) more"
    return "<span class=\"cite\">\(HTML(links, separator: " "))\(rest)</span>"
  }

  /// A table in a container that scrolls sideways where there is not room enough.
  static func table(_ table: ReportTable) -> HTML {
    guard !table.rows.isEmpty else { return "" }
    let heads: [HTML] = table.columns.map { column in
      column.isNumber
        ? "<th scope=\"col\" class=\"n\">\(column.title)</th>"
        : "<th scope=\"col\">\(column.title)</th>"
    }
    let more: HTML =
      table.hidden == 0
      ? "" : "<p class=\"note\">And \(table.hidden) more rows in \(table.name).csv.</p>\n"
    return """
      <div class="scroll" tabindex="0" role="group" aria-label="\(table.caption)"><table \
      id="t-\(table.name)"><caption>\(table.caption)</caption>
      <thead><tr>\(heads)</tr></thead>
      <tbody>
      \(table.shownRows.map { row($0, table.columns) })</tbody></table></div>
      \(more)
      """
  }

  private static func row(_ cells: [Cell], _ columns: [ReportTable.Column]) -> HTML {
    let parts: [HTML] = cells.enumerated().map { place, cell in
      let isNumber = place < columns.count && columns[place].isNumber
      return place == 0
        ? "<th scope=\"row\"\(kind(cell, isNumber))>\(content(cell))</th>"
        : "<td\(kind(cell, isNumber))>\(content(cell))</td>"
    }
    return "<tr>\(parts)</tr>\n"
  }

  private static func content(_ cell: Cell) -> HTML {
    if cell.isEvidence { return cite(cell.evidence) }
    guard let first = cell.evidence.first else { return HTML(text: cell.text) }
    return "<a href=\"#e\(first)\">\(cell.text)</a>"
  }

  // Long texts get room, short ones stay on their line.
  private static func kind(_ cell: Cell, _ isNumber: Bool) -> HTML {
    var kinds: [String] = []
    if cell.isEvidence {
      kinds.append("cites")
    } else if isNumber {
      kinds.append("n")
    } else if cell.text.count > 48 {
      kinds.append("w")
    } else if cell.text.count < 16 {
      kinds.append("t")
    }
    if cell.emphasis != .none { kinds.append(cell.emphasis.rawValue) }
    return kinds.isEmpty ? "" : " class=\"\(kinds.joined(separator: " "))\""
  }
}
