import ArgumentParser
import Debriefing
import Foundation
import Scoring
import XMLReading

/// Writes the after-action report of a journal.
struct DebriefCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "debrief",
    abstract: "Write the after-action report of a journal.",
    discussion: """
      html and markdown are reports, json holds every number, csv is one table per file.

        muster debrief drills/recall-1/journal.jsonl --out debrief.html
        muster debrief journal.jsonl --format csv --out tables/
      """)

  /// How a debrief can be written.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case html, markdown, json, csv
  }

  @Argument(help: "The journal.", completion: .file(extensions: ["jsonl"]))
  var journal: String

  @Option(help: "How to write it.")
  var format = Format.html

  @Option(
    help: ArgumentHelp(
      "Where to write: a file, or for csv a folder; else standard output.", valueName: "path"),
    completion: .file())
  var out: String?

  @Option(help: "Score by this sheet.", completion: .file(extensions: ["xml"]))
  var sheet: String?

  @OptionGroup var place: LibraryOption

  func run() throws {
    try reportingFaults {
      let scored = try ScoredJournal(journal, sheet: sheet, library: place.library)
      let debrief = Debrief(
        scorecard: scored.scorecard, journal: scored.journal, baseline: scored.baseline,
        head: scored.head)
      switch format {
      case .html: try write(debrief.html())
      case .markdown: try write(debrief.markdown())
      case .json: try write(scored.scorecard.json())
      case .csv: try write(debrief.csvTables())
      }
    }
  }

  private func write(_ text: String) throws {
    guard let out else { return print(text) }
    try SafeFile.writeAtomically(text, to: out)
  }

  private func write(_ tables: [(name: String, csv: String)]) throws {
    guard let out else {
      for table in tables { print("# \(table.name)\n\(table.csv)") }
      return
    }
    let files = try DrillFiles(creating: out)
    for table in tables {
      try SafeFile.writeAtomically(table.csv, to: "\(files.folder)/\(table.name).csv")
    }
  }
}
