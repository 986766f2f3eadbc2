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

  @Option(help: "How many paired drills; else 200.")
  var replications: Int?

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

  @Option(help: "The level of all intervals.")
  var confidence = 0.95

  func validate() throws {
    if replications != nil, precision != nil {
      throw ValidationError("Give '--replications' or '--precision', not both.")
    }
    if let replications, !(2...100_000_000).contains(replications) {
      throw ValidationError(
        "'--replications \(replications)' is no number of pairs; give 2 or more.")
    }
    if let precision, PrecisionRule.Target(written: precision) == nil {
      throw ValidationError("'--precision \(precision)' is no width; write 5% or 0.5.")
    }
    guard confidence >= 0.5, confidence < 1 else {
      throw ValidationError("'--confidence \(confidence)' is no level; give 0.5 to 0.999.")
    }
  }

  /// The crews that may be named.
  func profiles(_ loader: DocumentLoader) throws -> [CrewProfile] {
    try loader.crew(documents.crews ?? loader.library.scenarios + "/crews.xml").value
  }

  /// The rest of the experiment's document.
  func document(_ loader: DocumentLoader, places: DocumentPlaces) -> SettingDocument {
    SettingDocument(options: self, library: loader.library, places: places)
  }
}

/// Writes what options say as an experiment's document.
struct SettingDocument {
  let options: SettingOptions
  let library: Library
  let places: DocumentPlaces

  /// The document.
  func xml(policies: [String], title: String) -> String {
    let body = scenarios + policies + outcomes + precision
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <experiment xmlns="\(ExperimentReader.namespace)" id="comparison" version="1.0"\(attributes(title))>
      \(body.map { "  " + $0 }.joined(separator: "\n"))
      </experiment>

      """
  }

  private func attributes(_ title: String) -> String {
    let files = [
      ("organization", options.documents.organization ?? library.standardOrganization),
      ("matrix", options.documents.matrix ?? library.scenarios + "/matrices/standard.xml"),
      ("sheet", options.documents.sheet ?? library.scoring + "/sheets/standard.xml"),
      ("guideline", options.documents.guideline ?? library.scoring + "/guidelines/standard.xml"),
      ("crews", options.documents.crews ?? library.scenarios + "/crews.xml"),
    ].map { ($0.0, places.reference(to: $0.1)) }
    let all =
      [("title", title)] + files + [
        ("crew", options.documents.crew), ("seed", "\(options.seed)"),
        ("confidence", "\(options.confidence)"),
      ]
    return all.map { " \($0.0)=\"\($0.1.escapedForXML)\"" }.joined()
  }

  private var scenarios: [String] {
    let paths = options.scenario.isEmpty ? [library.scenarios + "/recall.xml"] : options.scenario
    return paths.map { "<scenario href=\"\(places.reference(to: $0).escapedForXML)\"/>" }
  }

  private var precision: [String] {
    options.precision.map { ["<precision within=\"\($0.escapedForXML)\"/>"] } ?? []
  }

  private var outcomes: [String] {
    guard options.outcome.isEmpty else {
      return options.outcome.map { "<outcome figure=\"\($0.escapedForXML)\"/>" }
    }
    let events = [
      "<outcome id=\"statement-30\" title=\"First statement within 30 minutes\" "
        + "figure=\"statement.time\" at-most=\"30m\" better=\"more\"/>",
      "<outcome id=\"critical\" title=\"At least one critical violation\" "
        + "figure=\"rules.critical\" at-least=\"1\" better=\"less\"/>",
    ]
    let figures = [
      "sentiment.area-lost", "sentiment.mean", "sentiment.recovery", "level.over", "level.under",
      "cases.wait", "workload.overloaded", "cost.executive-interruptions", "cost.staff-hours",
    ]
    let frontier =
      "<frontier speed=\"statement.time\" risk=\"critical\" cost=\"cost.staff-hours\"/>"
    return ["<outcome figure=\"statement.time\"/>"] + events
      + figures.map { "<outcome figure=\"\($0)\"/>" } + [frontier]
  }
}

/// How an experiment's document names other files.
struct DocumentPlaces {
  /// The folder the document is written to.
  let folder: String

  /// From the document's folder, when both lie where the command is given, so that all may be moved
  /// together and give the same hash elsewhere; else the whole path.
  func reference(to path: String) -> String {
    let file = Self.absolute(path)
    guard let inner = Self.inside(file), let depth = Self.inside(Self.absolute(folder)) else {
      return file
    }
    let steps = depth.split(separator: "/").map { _ in "../" }
    return steps.joined() + inner
  }

  private static func absolute(_ path: String) -> String {
    URL(fileURLWithPath: path).standardizedFileURL.path
  }

  private static func inside(_ path: String) -> String? {
    let here = absolute(FileManager.default.currentDirectoryPath) + "/"
    return path.hasPrefix(here) ? String(path.dropFirst(here.count)) : nil
  }
}
