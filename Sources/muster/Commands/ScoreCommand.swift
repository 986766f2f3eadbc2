import ArgumentParser
import Journaling
import ScenarioModel
import Scoring
import XMLReading

/// Scores a journal.
struct Score: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Score a journal, also one that another program wrote.",
    discussion: """
      Scores come from the journal and documents alone. The documents are those the journal's \
      header names; --sheet scores by another one.

        muster score drills/recall-1/journal.jsonl
        muster score journal.jsonl --sheet Scoring/sheets/standard.xml --json
      """)

  @Argument(help: "The journal.", completion: .file(extensions: ["jsonl"]))
  var journal: String

  @Option(help: "Score by this sheet.", completion: .file(extensions: ["xml"]))
  var sheet: String?

  @Flag(help: "Print the whole scorecard as JSON.")
  var json = false

  @OptionGroup var place: LibraryOption

  func run() throws {
    try reportingFaults {
      let scored = try ScoredJournal(journal, sheet: sheet, library: place.library)
      print(json ? scored.scorecard.json() : DrillSummary(scorecard: scored.scorecard).text())
    }
  }
}

/// A journal read from a file and scored.
struct ScoredJournal {
  let journal: Journal
  let baseline: Journal?
  let head: String?
  let scorecard: Scorecard

  init(_ path: String, sheet: String?, library: String?) throws {
    let reading = try JournalReader.read(path: path)
    for note in reading.notes {
      Terminal.warn(Diagnostic(note, severity: .warning).description)
    }
    journal = reading.journal
    head = reading.head
    baseline = try DrillFiles.baseline(beside: path)
      .map { try JournalReader.read(path: $0).journal }
    let loader = try DocumentLoader.standard(library)
    let recorded = RecordedDocuments(header: journal.header, loader: loader)
    let chosen = try sheet.map { try loader.sheet($0).value } ?? recorded.sheet()
    let rules = try chosen ?? loader.sheet(loader.library.scoring + "/sheets/standard.xml").value
    scorecard = score(
      journal,
      by: ScoringDocuments(
        sheet: rules, matrix: try recorded.matrix(), organization: try recorded.organization(),
        scenario: try recorded.scenario(), guideline: try recorded.guideline()),
      baseline: baseline)
  }
}
