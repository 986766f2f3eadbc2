import ArgumentParser
import Experiments
import Foundation
import ScenarioModel
import XMLReading

/// In which crises, with which documents and how often policies are compared.
struct SettingOptions: ParsableArguments {
  @Option(
    help: "A scenario; may be repeated. Else Scenarios/recall.xml of the library.",
    completion: .file(extensions: ["xml"]))
  var scenario: [String] = []

  @OptionGroup var documents: DocumentOptions

  @OptionGroup var pairs: PairOption

  @Option(
    help: ArgumentHelp(
      "Play until the first outcome's difference is known to within 5% of the baseline's mean, or to within a number in its unit.",
      valueName: "width"))
  var precision: String?

  @Option(
    help: ArgumentHelp(
      "A figure to compare; may be repeated. muster experiment figures lists them.",
      valueName: "figure"))
  var outcome: [String] = []

  @Option(help: "The seed of the first drill.")
  var seed: UInt64 = 1

  @Option(
    help: ArgumentHelp("The level of all intervals, such as 0.9 or 90%.", valueName: "level"),
    transform: ConfidenceLevel.read)
  var confidence = 0.95

  func validate() throws {
    if pairs.replications != nil, precision != nil {
      throw ValidationError("Give '--replications' or '--precision', not both.")
    }
    if let precision, PrecisionRule.Target(written: precision) == nil {
      throw ValidationError("'--precision \(precision)' is no width; write 5% or 0.5.")
    }
  }

  /// What the scenarios add to the name of a folder; nothing for the usual one.
  var suffix: String {
    scenario.map { path in
      let file = path.split(separator: "/").last.map(String.init) ?? path
      return "-" + (file.hasSuffix(".xml") ? String(file.dropLast(4)) : file)
    }.joined()
  }

  /// The crews that may be named.
  func profiles(_ loader: DocumentLoader) throws -> [CrewProfile] {
    try loader.crew(documents.crews ?? loader.library.scenarios + "/crews.xml").value
  }
}

/// How many drills of each policy are played.
struct PairOption: ParsableArguments {
  @Option(help: "How many paired drills; else what the document says, or 200.")
  var replications: Int?

  func validate() throws {
    if let replications, !(2...100_000_000).contains(replications) {
      throw ValidationError(
        "'--replications \(replications)' is no number of pairs; give 2 to 100000000.")
    }
  }
}

/// The level of intervals, as people write it.
enum ConfidenceLevel {
  /// Reads `0.95`, `95%` or `95 %`.
  static func read(_ text: String) throws -> Double {
    let isShare = text.hasSuffix("%")
    let number = Double(text.filter { $0 != "%" && $0 != " " }) ?? .nan
    let level = isShare ? (number * 10_000).rounded() / 1_000_000 : number
    guard level >= 0.5, level < 1 else {
      let hint = !isShare && (50..<100).contains(number) ? "; did you mean \(text)%?" : ""
      throw ValidationError("give 0.5 to 0.9999, or 50% to 99.99%\(hint)")
    }
    return level
  }
}
