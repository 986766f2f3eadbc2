import ArgumentParser
import Foundation
import Journaling
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

  @Option(
    help: ArgumentHelp("Where to write the weights.", valueName: "file"),
    completion: .file(extensions: ["bin"]))
  var out: String

  func run() throws {
    try reportingFaults {
      let trainer = try data.trainer()
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

  /// A trainer on the sets in the folder.
  ///
  /// - Throws: One fault for each file that is missing or cannot be read.
  func trainer() throws -> ToneTrainer { try Self.trainer(on: data) }

  /// A trainer on the sets in `folder`, of which some may be missing if so said.
  static func trainer(on folder: String, mayLack: Bool = false) throws -> ToneTrainer {
    var faults = Diagnostics()
    var texts: [String: String] = [:]
    for name in ToneTrainer.fileNames {
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
