public import Journaling
public import Scoring
import PageMarkup

/// The after-action report of a drill: one value, several ways to write it.
public struct Debrief: Sendable {
  let card: Scorecard
  let journal: Journal
  let baseline: Journal?
  let head: String?

  /// Gathers what a report is made of.
  ///
  /// - Parameters:
  ///   - scorecard: What the drill was worth.
  ///   - journal: What happened.
  ///   - baseline: The same drill with nobody acting; the report names it beside the recovery
  ///     curve that the scorecard has of it.
  ///   - head: The journal's head hash, for the integrity block.
  public init(
    scorecard: Scorecard, journal: Journal, baseline: Journal? = nil, head: String? = nil
  ) {
    card = scorecard
    self.journal = journal
    self.baseline = baseline
    self.head = head
  }

  /// The report as one file that needs no other: no script, no request, made to be read on screen,
  /// on a telephone and on paper.
  ///
  /// O(entries of the journal); the same bytes for the same arguments.
  public func html() -> String {
    HTMLReport(outline: ReportOutline(self)).document().markup
  }

  /// The report as Markdown, with the charts in words.
  public func markdown() -> String {
    MarkdownReport(outline: ReportOutline(self)).document()
  }

  /// Every table of the report with all its rows, by name in the order of the report.
  public func csvTables() -> [(name: String, csv: String)] {
    ReportOutline(self).tables.map { ($0.name, $0.csv) }
  }
}

extension ReportTable {
  /// A header and the rows; citations stand behind their numbers, joined by spaces.
  var csv: String {
    CSVWriter.row(columns.map(\.title)) + rows.map { CSVWriter.row($0.map(\.plain)) }.joined()
  }
}

extension Cell {
  /// The text, or the sequences of the entries where that is all there is.
  fileprivate var plain: String {
    guard isEvidence else { return text == Figures.none ? "" : text }
    return evidence.map(String.init).joined(separator: " ")
  }
}
