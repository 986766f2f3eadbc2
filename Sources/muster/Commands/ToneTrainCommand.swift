import ArgumentParser
import Foundation
import Journaling
import ScenarioModel
import ToneAnalysis
import ToneTraining
import XMLReading

/// Rebuilds the learned weights.
struct ToneTrain: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "train", abstract: "Rebuild the learned weights from the public sets.",
    discussion: """
      The same data give the same bytes on every machine. Which sets are used, under which licences, \
      stands in Scoring/tone/README.md.

        muster tone train --data ../shared/data/tone --out Scoring/tone/weights.bin
      """)

  @OptionGroup var data: ToneDataOption
  @OptionGroup var place: LibraryOption

  @Option(
    help: ArgumentHelp("Where to write the weights.", valueName: "file"),
    completion: .file(extensions: ["bin"]))
  var out: String

  func run() throws {
    try reportingFaults {
      let own = try Library.find(option: place.library).scoring + "/tone/labels"
      let trainer = try data.trainer(own: own)
      var progress = ProgressLine("training", of: trainer.steps)
      let contents = trainer.model { progress.step() }.fileContents()
      guard contents.count <= 1 << 20 else {
        throw Diagnostics([
          Diagnostic(
            "the weights would take \(contents.count) bytes; 1048576 are allowed",
            at: SourcePosition(path: out))
        ])
      }
      try SafeFile.writeAtomically(contents, to: out)
      print(
        "\(sanitizedForTerminal(out)): \(contents.count) bytes, sha256 \(contentHash(of: contents))"
      )
    }
  }
}

/// Where the public sets are.
struct ToneDataOption: ParsableArguments {
  @Option(
    help: ArgumentHelp("The folder with the public sets.", valueName: "dir"),
    completion: .directory)
  var data: String

  /// A trainer on the sets in the folder and on the sentences in the folder `own`.
  ///
  /// - Throws: One fault for each file that is missing or cannot be read.
  func trainer(own: String) throws -> ToneTrainer { try Self.trainer(on: data, own: own) }

  /// A trainer on the sets in `folder` and, if there is one, on the sentences in `own`.
  ///
  /// - Throws: One fault for each file that is missing, unless some may be, or cannot be read.
  static func trainer(
    on folder: String, own: String? = nil, mayLack: Bool = false
  ) throws -> ToneTrainer {
    var faults = Diagnostics()
    var texts: [String: String] = [:]
    var places = ToneTrainer.fileNames.map { (name: $0, folder: folder) }
    if let own { places.append((ToneTrainer.ownFileName, own)) }
    for (name, folder) in places {
      do {
        // Some sets are not wholly UTF-8: what is not is read as a replacement character.
        texts[name] = String(decoding: try SafeFile.read("\(folder)/\(name)"), as: UTF8.self)
      } catch {
        if faults.isEmpty { faults.kind = error.kind }
        if !mayLack || error.kind != .missing { faults.append(contentsOf: error) }
      }
    }
    try faults.throwIfErrors()
    return try ToneTrainer(files: texts)
  }
}
