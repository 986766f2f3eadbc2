import ArgumentParser
import Journaling
import XMLReading

/// Writes a journal in another format.
struct Export: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write a journal for other tools: XES for process mining, CSV, JSON Lines.")

  /// What a journal can be written as.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case xes, csv, jsonl
  }

  @Argument(help: "The journal.", completion: .file(extensions: ["jsonl"]))
  var journal: String

  @Option(help: "The format.")
  var format: Format

  @Option(
    help: ArgumentHelp("Where to write; else standard output.", valueName: "file"),
    completion: .file())
  var out: String?

  func run() throws {
    try reportingFaults {
      let journal = try JournalReader.read(path: journal).journal
      guard let out else {
        write(journal) { print($0, terminator: "") }
        return
      }
      var text = ""
      write(journal) { text += $0 }
      try SafeFile.writeAtomically(text, to: out)
    }
  }

  private func write(_ journal: Journal, to sink: (String) -> Void) {
    switch format {
    case .xes: exportXES(journal, to: sink)
    case .csv: exportCSV(journal, to: sink)
    case .jsonl: exportJSONLines(journal, to: sink)
    }
  }
}
