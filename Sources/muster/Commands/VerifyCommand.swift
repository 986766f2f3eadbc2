import ArgumentParser
import Journaling
import XMLReading

/// Verifies a journal's hash chain.
struct Verify: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Verify a journal's hash chain; name the first bad entry.",
    discussion: "Exit status: 0 intact, 65 not intact, 66 no such file.")

  @Argument(help: "The journal.", completion: .file(extensions: ["jsonl"]))
  var journal: String

  @Option(help: ArgumentHelp("The head hash that a debrief prints.", valueName: "hash"))
  var head: String?

  func run() throws {
    try reportingFaults {
      let name = sanitizedForTerminal(journal)
      switch try verifyJournal(path: journal, expectedHead: head) {
      case .intact(let head, let entries, let erased):
        print("\(name): OK, \(entries) entries\(note(erased)), head \(head)")
      case .unclosed(let head, let entries, let erased):
        print(
          "\(name): the chain holds over \(entries) entries\(note(erased)), but the journal was "
            + "not closed: its end may be missing; head \(head)")
        throw ExitStatus.faultyInput.exit
      case .unchained(let entries):
        print("\(name): \(entries) entries without a hash chain: nothing can be verified")
        throw ExitStatus.faultyInput.exit
      case .broken(let fault):
        Terminal.warn(Diagnostic(fault).description)
        throw ExitStatus.faultyInput.exit
      }
    }
  }

  private func note(_ erased: Int) -> String { erased > 0 ? " (\(erased) texts erased)" : "" }
}
