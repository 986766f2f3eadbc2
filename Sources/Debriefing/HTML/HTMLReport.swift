import Scoring
import PageMarkup
/// Writes the report for a browser and for paper.
struct HTMLReport {
  let outline: ReportOutline
  private let citations: Citations

  init(outline: ReportOutline) {
    self.outline = outline
    citations = Citations(outline.sections)
  }

  /// The whole file.
  func document() -> HTML {
    """
    <!DOCTYPE html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width,initial-scale=1">
    <meta name="referrer" content="no-referrer">
    <title>After-action report: \(outline.context.title)</title>
    <style>
    \(HTML(stringLiteral: Stylesheet.css))</style>
    </head>
    <body>
    <a class="skip" href="#s1">Skip to the summary</a>
    \(cover)
    <main>
    \(outline.sections.map(section))
    \(EvidenceAppendix(context: outline.context).section(citations.sorted))
    </main>
    <footer>Muster \(outline.context.card.identity.engine), session \
    \(outline.context.card.identity.session)</footer>
    </body>
    </html>

    """
  }

  private var cover: HTML {
    let context = outline.context
    return """
      <header class="cover">
      <div><p class="eyebrow">After-action report</p>
      <h1>\(context.title)</h1>
      <p class="lede">\(context.coverLine)</p></div>
      \(contents)
      \(Self.facts(context.integrity))
      </header>
      """
  }

  private var contents: HTML {
    let links: [HTML] = outline.sections.map { section in
      """
      <li><a href="#\(section.anchor)"><span class="no">\(section.number)</span> \
      <span>\(section.title)</span></a></li>
      """
    }
    return """
      <nav aria-label="Contents"><ol>\(links)<li><a href="#evidence"><span class="no">E</span> \
      <span>Evidence</span></a></li></ol></nav>
      """
  }

  private func section(_ section: ReportSection) -> HTML {
    let kind: HTML = Self.pages.contains(section.number) ? " class=\"page\"" : ""
    return """
      <section id="\(section.anchor)"\(kind) aria-labelledby="\(section.anchor)-h">
      <h2 id="\(section.anchor)-h"><span class="no">\(section.number)</span> \
      <span>\(section.title)</span></h2>
      \(section.blocks.map(block))
      </section>

      """
  }

  /// Sections that begin a page of their own on paper.
  private static let pages: Set<Int> = [1, 2, 4, 6, 8, 16]

  private func block(_ block: Block) -> HTML {
    switch block {
    case .text(let text, let evidence): "<p>\(text) \(HTML.cite(evidence))</p>\n"
    case .note(let text): "<p class=\"note\">\(text)</p>\n"
    case .heading(let text): "<h3>\(text)</h3>\n"
    case .table(let table): HTML.table(table)
    case .figure(let figure): Self.figure(figure)
    case .points(let points): "<ul class=\"points\">\(points.map(Self.point))</ul>\n"
    case .facts(let facts): Self.facts(facts)
    case .measures(let measures): "<div class=\"measures\">\(measures.map(Self.measure))</div>\n"
    case .quote(let quote): Self.quote(quote)
    }
  }

  private static func facts(_ facts: [(String, String)]) -> HTML {
    let rows: [HTML] = facts.map { "<dt>\($0.0)</dt><dd>\($0.1)</dd>" }
    return "<dl class=\"facts\">\(rows)</dl>\n"
  }

  private static func figure(_ figure: Figure) -> HTML {
    let drawing = figure.drawing.document(
      name: "f-\(figure.name)", title: figure.title, description: figure.description)
    return """
      <figure><figcaption>\(figure.title)</figcaption>
      <div class="scroll" tabindex="0" role="group" aria-label="\(figure.title)">\(drawing)</div>
      <p class="note">\(figure.description)</p></figure>

      """
  }

  private static func point(_ point: Point) -> HTML {
    let lead: HTML = point.lead.isEmpty ? "" : "<span class=\"lead\">\(point.lead)</span>"
    let body: HTML = "\(lead)\(point.text) \(HTML.cite(point.evidence))"
    return point.isWrong
      ? "<li><span class=\"wrong\" aria-hidden=\"true\">▲</span> \(body)</li>"
      : "<li>\(body)</li>"
  }

  private static func measure(_ measure: KeyMeasure) -> HTML {
    """
    <div class="measure"><span class="k">\(measure.title)</span>\
    <span class="v">\(measure.value)</span>\(measure.remark) \(HTML.cite(measure.evidence))</div>
    """
  }

  private static func quote(_ quote: MarkedQuote) -> HTML {
    let pieces: [HTML] = quote.pieces.map { piece in
      piece.mark == 0
        ? HTML(text: piece.text) : "<mark>\(piece.text)<sup>\(piece.mark)</sup></mark>"
    }
    let remarks: [HTML] = quote.remarks.map { "<li>\($0)</li>" }
    let list: HTML = remarks.isEmpty ? "" : "<ol class=\"remarks\">\(remarks)</ol>"
    return """
      <blockquote><p dir="auto">\(pieces)</p>
      <p class="note">\(quote.source) \(HTML.cite(quote.evidence))</p>\(list)</blockquote>

      """
  }
}
