import ArgumentParser
import DrillEngine
import EventKernel
import Journaling
import ScenarioModel
import XMLReading

/// Runs a journal's drill again.
struct Replay: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Run a journal's drill again: it must come out byte for byte the same.",
    discussion: """
      The acts that came from outside are admitted again at their moments. The documents must be \
      the ones that were drilled: their hashes stand in the journal's first line.

      Exit status: 0 the same, 65 different (the first differing entry is named), 66 a document \
      is missing or has changed.
      """)

  @Argument(help: "The journal.", completion: .file(extensions: ["jsonl"]))
  var journal: String

  @OptionGroup var place: LibraryOption

  func run() throws {
    try reportingFaults {
      let original = try JournalReader.read(path: journal).journal
      let setup = try setup(for: original.header)
      let replayed = try Drill.replaying(original, with: setup)
      if let difference = firstDifference(original, replayed) {
        Terminal.warn("\(sanitizedForTerminal(journal)): the replay differs: \(difference)")
        throw ExitStatus.faultyInput.exit
      }
      let sealed = replayed.encoded()
      print(
        "\(sanitizedForTerminal(journal)): the same, \(replayed.count) entries, \(sealed.fingerprint)"
      )
    }
  }

  private func setup(for header: JournalHeader) throws -> DrillSetup {
    let loader = try DocumentLoader.standard(place.library)
    let recorded = RecordedDocuments(header: header, loader: loader, isStrict: true)
    guard var scenario = try recorded.scenario(), var organization = try recorded.organization(),
      var matrix = try recorded.matrix(), var crew = try recorded.crew()
    else {
      var faults = Diagnostics()
      faults.report(
        "the journal's header names no scenario, organization, matrix and crew, so it cannot be run",
        at: SourcePosition(path: journal, line: 1),
        help: "only drills of Muster's engine can be replayed; others can be scored")
      throw faults
    }
    scenario.identity = identity(.scenario, header)
    organization.identity = identity(.organization, header)
    matrix.identity = identity(.matrix, header)
    crew.identity = identity(.crew, header)
    var setup = DrillSetup(
      scenario: scenario, organization: organization, matrix: matrix, crew: crew,
      seed: header.seed)
    setup.alsoNamed = header.documents.dropFirst(4).compactMap(ScenarioModel.DocumentIdentity.init)
    setup.playedSeats = Set(header.options.list("played-seats") ?? [])
    if let seconds = header.options.integer("summary-seconds") {
      setup.summaryInterval = .seconds(Int(seconds))
    }
    return setup
  }

  private func identity(
    _ kind: ScenarioModel.DocumentKind, _ header: JournalHeader
  ) -> DocumentIdentity {
    header.documents.first { $0.kind.rawValue == kind.rawValue }
      .flatMap(DocumentIdentity.init) ?? DocumentIdentity(kind: kind, id: "", version: "")
  }
}

extension DocumentIdentity {
  /// The identity that a journal's header records; `nil` for a kind this version does not know.
  init?(_ reference: DocumentReference) {
    guard let kind = ScenarioModel.DocumentKind(rawValue: reference.kind.rawValue) else {
      return nil
    }
    self.init(
      kind: kind, id: reference.id, version: reference.version, path: reference.path,
      contentHash: reference.hash)
  }
}
