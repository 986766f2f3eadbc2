import Journaling
import Scoring
import Testing

@testable import Debriefing

@Suite("Debrief") struct DebriefTests {
  @Test("gives the same bytes each time")
  func isDeterministic() throws {
    let debrief = try Samples.debrief()
    #expect(debrief.html() == debrief.html())
    #expect(debrief.markdown() == debrief.markdown())
    #expect(debrief.csvTables().map(\.csv) == debrief.csvTables().map(\.csv))
  }

  @Test("closes every element, whatever the texts hold", arguments: ["Kettle", Samples.hostile])
  func isBalanced(words: String) throws {
    let html = try Samples.debrief(words).html()
    var open: [Substring] = []
    for tag in Self.tags(html) {
      if tag.hasPrefix("/") {
        #expect(open.popLast() == tag.dropFirst())
      } else if !Self.isEmpty(tag) {
        open.append(Self.name(tag))
      }
    }
    #expect(open.isEmpty)
  }

  @Test("lets no text become markup", arguments: [Samples.hostile, "\"><img src=x onerror=y>"])
  func escapesEverything(words: String) throws {
    let html = try Samples.debrief(words).html()
    #expect(!html.contains("<script") && !html.contains("<img"))
    #expect(!html.contains("\u{202E}"))
    let markdown = try Samples.debrief(words).markdown()
    #expect(!markdown.contains("<script") && !markdown.contains("<img"))
    #expect(!markdown.contains("| `code`"))
  }

  @Test("asks for nothing from outside")
  func isSelfContained() throws {
    let html = try Samples.debrief().html()
    for word in ["http:", "https:", "//", "@import", "url(", "<link", "<script", " src="] {
      #expect(!html.contains(word), "\(word)")
    }
  }

  @Test("has every critical violation on its first page")
  func showsCriticalViolations() throws {
    let html = try Samples.debrief().html()
    let from = try #require(html.range(of: "<section id=\"s1\""))
    let to = try #require(html.range(of: "<section id=\"s2\""))
    let page = html[from.lowerBound..<to.lowerBound]
    #expect(page.contains("Nobody approved statement 1"))
    #expect(page.contains("Nobody approved statement 2"))
    #expect(!page.contains("Nobody approved statement 3"))
  }

  @Test("names every drawing in words, and every table")
  func hasAlternatives() throws {
    let html = try Samples.debrief().html()
    let drawings = html.components(of: "<svg ").dropFirst()
    #expect(drawings.count >= 6)
    for drawing in drawings {
      #expect(drawing.contains("role=\"img\"") && drawing.contains("<desc id="))
    }
    for table in html.components(of: "<table").dropFirst() {
      #expect(table.contains("<caption>") && table.contains("scope=\"col\""))
    }
  }

  @Test("leads every link inside to a place that is there")
  func resolvesLinks() throws {
    let html = try Samples.debrief().html()
    let ids = Set(html.components(of: " id=\"").dropFirst().map { $0.prefix { $0 != "\"" } })
    for link in html.components(of: "href=\"#").dropFirst() {
      #expect(ids.contains(link.prefix { $0 != "\"" }))
    }
    #expect(ids.count == html.components(of: " id=\"").count - 1)
  }

  @Test("puts headings in order")
  func ordersHeadings() throws {
    let levels = Self.tags(try Samples.debrief().html()).compactMap { tag in
      ["h1", "h2", "h3"].firstIndex { tag.hasPrefix($0) }
    }
    #expect(levels.first == 0)
    for (one, next) in zip(levels, levels.dropFirst()) { #expect(next <= one + 1) }
  }

  @Test("writes each table as CSV with all of its rows")
  func writesTables() throws {
    let tables = try Samples.debrief().csvTables()
    #expect(Set(tables.map(\.name)).count == tables.count)
    let violations = try #require(tables.first { $0.name == "violations" })
    #expect(violations.csv.components(of: "\r\n").count == 5)
    #expect(violations.csv.hasPrefix("Rule,Severity,Time"))
  }

  @Test("stays small over a long journal, and cites entries that are there")
  func staysSmall() throws {
    let journal = try Samples.journal("Kettle", extra: 20_000)
    let html = Debrief(scorecard: Samples.card("Kettle"), journal: journal).html()
    #expect(html.utf8.count < 1_500_000)
    #expect(html.contains("id=\"e5\""))
  }

  @Test("writes a report of a drill that shows nothing")
  func writesEmptyDrill() throws {
    let debrief = Debrief(scorecard: .init(), journal: try Samples.journal("x"))
    #expect(debrief.html().hasSuffix("</html>\n"))
    #expect(debrief.markdown().hasPrefix("# A drill"))
  }

  private static func tags(_ html: String) -> [Substring] {
    html.components(of: "<").dropFirst().map { $0.prefix { $0 != ">" } }
  }

  private static func name(_ tag: Substring) -> Substring { tag.prefix { $0 != " " && $0 != "\n" } }

  private static func isEmpty(_ tag: Substring) -> Bool {
    tag.hasSuffix("/") || ["meta", "br", "!DOCTYPE"].contains(name(tag))
  }
}

extension String {
  /// The parts between occurrences of `separator`, empty ones included.
  func components(of separator: String) -> [Substring] {
    split(separator: separator, omittingEmptySubsequences: false)
  }

  /// Where `text` first stands.
  func range(of text: String) -> Range<Index>? { firstRange(of: text) }
}
