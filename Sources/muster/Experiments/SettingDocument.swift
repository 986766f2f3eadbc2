import Experiments
import Foundation
import ScenarioModel
import XMLReading

/// A line of a document, and what on the command line it says.
struct OptionLine {
  let text: String
  let origin: String
}

/// Writes what options say as an experiment's document.
struct SettingDocument {
  let options: SettingOptions
  let library: Library
  let title: String
  /// The policies, when files are named from a place.
  let policies: (DocumentPlaces) -> [OptionLine]

  /// The document, one option to a line.
  func lines(_ places: DocumentPlaces) -> [OptionLine] {
    let start = [
      OptionLine(text: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>", origin: ""),
      OptionLine(
        text:
          "<experiment xmlns=\"\(ExperimentReader.namespace)\" id=\"comparison\" version=\"1.0\"",
        origin: "the arguments"),
    ]
    let body = scenarios(places) + policies(places) + outcomes + precision
    return start + attributes(places)
      + body.map { OptionLine(text: "  " + $0.text, origin: $0.origin) }
      + [OptionLine(text: "</experiment>", origin: "")]
  }

  /// The files that options name, each with its option.
  var files: [(option: String, path: String)] {
    let documents = options.documents
    let named = [
      ("--organization", documents.organization), ("--matrix", documents.matrix),
      ("--sheet", documents.sheet), ("--guideline", documents.guideline),
      ("--crews", documents.crews),
    ]
    return options.scenario.map { ("--scenario", $0) }
      + named.compactMap { option, path in path.map { (option, $0) } }
  }

  private func attributes(_ places: DocumentPlaces) -> [OptionLine] {
    let documents = options.documents
    let files = [
      ("organization", documents.organization, library.standardOrganization),
      ("matrix", documents.matrix, library.scenarios + "/matrices/standard.xml"),
      ("sheet", documents.sheet, library.scoring + "/sheets/standard.xml"),
      ("guideline", documents.guideline, library.scoring + "/guidelines/standard.xml"),
      ("crews", documents.crews, library.scenarios + "/crews.xml"),
    ].map { ($0, places.reference(to: $1 ?? $2)) }
    let all =
      [("title", title)] + files + [
        ("crew", documents.crew), ("seed", "\(options.seed)"),
        ("confidence", "\(options.confidence)"),
      ]
    return all.enumerated().map { place, attribute in
      let end = place == all.count - 1 ? ">" : ""
      return OptionLine(
        text: "  \(attribute.0)=\"\(attribute.1.escapedForXML)\"\(end)",
        origin: "--\(attribute.0) \(attribute.1)")
    }
  }

  private func scenarios(_ places: DocumentPlaces) -> [OptionLine] {
    let paths = options.scenario.isEmpty ? [library.scenarios + "/recall.xml"] : options.scenario
    return paths.map { path in
      OptionLine(
        text: "<scenario href=\"\(places.reference(to: path).escapedForXML)\"/>",
        origin: "--scenario \(path)")
    }
  }

  private var precision: [OptionLine] {
    options.precision.map { width in
      [
        OptionLine(
          text: "<precision within=\"\(width.escapedForXML)\"/>",
          origin: "--precision \(width)")
      ]
    } ?? []
  }

  private var outcomes: [OptionLine] {
    guard options.outcome.isEmpty else {
      return options.outcome.map {
        OptionLine(text: "<outcome figure=\"\($0.escapedForXML)\"/>", origin: "--outcome \($0)")
      }
    }
    let events = [
      "<outcome id=\"statement-30\" title=\"First statement within 30 minutes\" "
        + "figure=\"statement.time\" at-most=\"30m\" better=\"more\"/>",
      "<outcome id=\"critical\" title=\"At least one critical violation\" "
        + "figure=\"rules.critical\" at-least=\"1\" better=\"less\"/>",
    ]
    let figures = [
      "sentiment.area-lost", "sentiment.mean", "sentiment.recovery", "level.over",
      "level.under-hours",
      "cases.wait", "workload.overloaded", "cost.executive-interruptions", "cost.staff-hours",
    ]
    let frontier =
      "<frontier speed=\"statement.time\" risk=\"critical\" cost=\"cost.staff-hours\"/>"
    let all =
      ["<outcome figure=\"statement.time\"/>"] + events
      + figures.map { "<outcome figure=\"\($0)\"/>" } + [frontier]
    return all.map { OptionLine(text: $0, origin: "the usual outcomes") }
  }
}
