import ArgumentParser
import DecisionTables
import DrillEngine
import Foundation
import Journaling
import ScenarioModel
import XMLReading

/// Compares two matrices.
struct MatrixDiff: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Say which situations change their level from one matrix to another.",
    discussion: """
      Each change is told as a region with a situation from it, and the rows that decide before and \
      after. With a journal or a scenario it is counted how often such situations occurred.

        muster matrix diff old.xml new.xml
        muster matrix diff old.xml new.xml --journal drills/recall-1/journal.jsonl
        muster matrix diff old.xml new.xml --scenario Scenarios/recall.xml --seeds 5

      The journal's moments are those at which measures were written, every five minutes and at \
      changes; a simulated scenario is looked at whenever the old matrix measures, which is also the \
      one that is played by.

      Exit status: 0 compared, 65 a file is faulty, 66 no such file.
      """)

  @Argument(help: "The matrix as it was.", completion: .file(extensions: ["xml", "dmn"]))
  var old: String

  @Argument(help: "The matrix as it is.", completion: .file(extensions: ["xml", "dmn"]))
  var new: String

  @Option(
    help: "Count in this journal how often levels change.",
    completion: .file(extensions: ["jsonl"]))
  var journal: String?

  @Option(
    help: "Count in drills of this scenario how often levels change.",
    completion: .file(extensions: ["xml"]))
  var scenario: String?

  @Option(help: "How many drills of the scenario to run.")
  var seeds = 5

  @Option(help: "Who plays them: a crew of crews.xml.")
  var crew = "absent"

  @Flag(help: "Print the changes as JSON.")
  var json = false

  @OptionGroup var place: LibraryOption

  func validate() throws {
    guard (1...1000).contains(seeds) else {
      throw ValidationError("'--seeds \(seeds)' is out of range; give 1 to 1000.")
    }
    guard journal == nil || scenario == nil else {
      throw ValidationError("give --journal or --scenario, not both.")
    }
  }

  func run() throws {
    try reportingFaults {
      let loader = try DocumentLoader.standard(place.library)
      let difference = try MatrixDifference(MatrixFile(old, loader), MatrixFile(new, loader))
      let occurrences = try occurrences(of: difference, loader)
      if json {
        print(try difference.json(occurrences))
      } else {
        print(difference.lines(occurrences).joined(separator: "\n"))
      }
    }
  }

  private func occurrences(
    of difference: MatrixDifference, _ loader: DocumentLoader
  ) throws -> Occurrences? {
    if let journal {
      var samples = MeasureSamples()
      samples.add(try JournalReader.read(path: journal).journal)
      return Occurrences(of: difference, in: samples, prefix: "")
    }
    guard let scenario else { return nil }
    let matrices = (
      try difference.old.requiredMatrix(loader), try difference.new.requiredMatrix(loader)
    )
    let documents = try DocumentChoice(scenario: scenario, matrix: old).load(loader)
    let both = BothMatrices(matrices.0.value, matrices.1.value)
    var samples = MeasureSamples()
    for seed in 1...seeds {
      var setup = try DrillPreparation(documents: documents, library: loader.library)
        .setup(crew: crew, seed: UInt64(seed))
      setup.matrix = both.matrix
      setup.summaryInterval = both.matrix.interval
      var drill = try Drill(setup)
      drill.runToEnd()
      samples.add(drill.journal)
    }
    return Occurrences(of: difference, in: samples, prefix: BothMatrices.prefix)
  }
}

/// A matrix that decides as the old one and measures for the new one too.
private struct BothMatrices {
  /// What stands before measures of the new matrix that the old one takes otherwise.
  static let prefix = "new."

  let matrix: EscalationMatrix

  init(_ old: EscalationMatrix, _ new: EscalationMatrix) {
    var both = old
    for measure in new.measures where measure.kind != .formula {
      let other = old.measures.first { $0.id == measure.id }
      guard other?.countsAlike(measure) != true else { continue }
      var measure = measure
      if other != nil { measure.id = Self.prefix + measure.id }
      both.measures.append(measure)
    }
    matrix = both
  }
}

extension MeasureDefinition {
  /// Whether two measures count the same over the same time.
  fileprivate func countsAlike(_ other: MeasureDefinition) -> Bool {
    kind == other.kind && window == other.window && channel == other.channel
      && formula == other.formula
  }
}

extension MatrixDifference {
  /// The changes as JSON with sorted keys.
  fileprivate func json(_ occurrences: Occurrences?) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    let changes = comparison.changes.enumerated().map { number, change in
      ChangeRecord(
        from: MatrixFile.plain(change.old), to: MatrixFile.plain(change.new),
        oldRow: change.oldRule.map { $0 + 1 }, newRow: change.newRule.map { $0 + 1 },
        region: change.region, isWhole: change.isWhole, witness: situation(change.witness),
        occurred: occurrences?.figures[number])
    }
    let record = DifferenceRecord(
      changes: changes, other: requirements, undecided: comparison.undecided,
      summary: occurrences?.summary)
    return String(decoding: try encoder.encode(record), as: UTF8.self)
  }
}

private struct DifferenceRecord: Encodable {
  let changes: [ChangeRecord]
  let other: [String]
  let undecided: [String]
  let summary: String?
}

private struct ChangeRecord: Encodable {
  let from: String
  let to: String
  let oldRow: Int?
  let newRow: Int?
  let region: String
  let isWhole: Bool
  let witness: String
  let occurred: Int?
}
