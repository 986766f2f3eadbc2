import ArgumentParser
import Debriefing
import DrillEngine
import Foundation
import Journaling
import ScenarioModel
import Scoring
import XMLReading

/// Runs a drill headless with a simulated crew.
struct Run: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Run a drill with a simulated crew; write its journal, scorecard and debrief.",
    discussion: """
      The same documents and seed give the same bytes. A second run with nobody acting is the \
      baseline of the debrief's recovery curve.

        muster run Scenarios/recall.xml
        muster run Scenarios/rumour.xml --crew expert --seed 7 --out drills/rumour-expert

      Exit status: 0 the drill ran, 65 faulty documents, 66 missing file, 73 cannot write.
      """)

  @Argument(help: "The scenario.", completion: .file(extensions: ["xml"]))
  var scenario: String

  @OptionGroup var options: DocumentOptions

  @Option(help: "The seed of all luck.")
  var seed: UInt64 = 1

  @Option(
    help: ArgumentHelp("Where to write; else drills/SCENARIO-SEED.", valueName: "dir"),
    completion: .directory)
  var out: String?

  @Flag(help: "Print a summary for machines.")
  var json = false

  @OptionGroup var place: LibraryOption

  func run() throws {
    try reportingFaults {
      let loader = try DocumentLoader.standard(place.library)
      let documents = try options.choice(scenario: scenario).load(loader)
      let warnings = try documents.checked()
      if !warnings.isEmpty, !json { Terminal.warn(warnings.description) }
      let setup = try DrillPreparation(documents: documents, library: loader.library)
        .setup(crew: options.crew, seed: seed)
      let folder = out ?? "drills/\(documents.scenario.value.identity.id)-\(seed)"
      let files = try DrillFiles(creating: folder)
      let played = try DrillRun(setup: setup, documents: documents).play(into: files)
      Swift.print(json ? try played.json() : played.summary())
    }
  }
}

/// Makes an engine's setup from loaded documents.
struct DrillPreparation {
  let documents: DrillDocuments
  let library: Library

  func setup(crew name: String, seed: UInt64) throws -> DrillSetup {
    var scenario = documents.scenario.value
    var organization = documents.organization.value
    var matrix = documents.matrix.value
    var crew = try documents.crew(name)
    scenario.identity.path = library.recorded(scenario.identity.path)
    organization.identity.path = library.recorded(organization.identity.path)
    matrix.identity.path = library.recorded(matrix.identity.path)
    crew.identity.path = library.recorded(crew.identity.path)
    var setup = DrillSetup(
      scenario: scenario, organization: organization, matrix: matrix, crew: crew, seed: seed)
    setup.alsoNamed = [documents.sheet.value.identity, documents.guideline.value.identity].map {
      var identity = $0
      identity.path = library.recorded(identity.path)
      return identity
    }
    return setup
  }
}

/// The files of a drill's folder.
struct DrillFiles {
  let folder: String

  /// Makes the folder; throws when it cannot be made.
  init(creating folder: String) throws(Diagnostics) {
    self.folder = folder
    try SafeFile.makeFolder(folder)
  }

  var journal: String { folder + "/journal.jsonl" }
  var baseline: String { folder + "/baseline.jsonl" }
  var scorecard: String { folder + "/scorecard.json" }
  var debrief: String { folder + "/debrief.html" }

  /// The baseline journal that belongs beside a journal, if it is there.
  static func baseline(beside journal: String) -> String? {
    let folder = URL(fileURLWithPath: journal).deletingLastPathComponent().path
    let path = folder + "/baseline.jsonl"
    return FileManager.default.fileExists(atPath: path) ? path : nil
  }
}
