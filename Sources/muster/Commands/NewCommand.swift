import ArgumentParser
import Foundation
import ScenarioModel
import XMLReading

/// Writes a commented starting document.
struct New: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write a commented document to start from; it passes check as it is.",
    discussion: """
        muster new scenario my-crisis      # writes my-crisis.xml
        muster check my-crisis.xml
      """)

  /// The kinds of document that can be started.
  enum Kind: String, CaseIterable, ExpressibleByArgument {
    case scenario, matrix, organization, sheet, guideline, crew, experiment
  }

  @Argument(help: "The kind of document.")
  var kind: Kind

  @Argument(help: "Its name: letters, digits, dots, hyphens.")
  var name: String

  @OptionGroup var place: LibraryOption

  func validate() throws {
    let isName = name.unicodeScalars.allSatisfy {
      $0.isASCII
        && ($0.properties.isAlphabetic || ("0"..."9").contains($0)
          || "-._".unicodeScalars.contains($0))
    }
    guard isName, let first = name.unicodeScalars.first, first.properties.isAlphabetic else {
      throw ValidationError(
        "'\(name)' is no name: it starts with a letter and has letters, digits, dots and hyphens.")
    }
  }

  func run() throws {
    try reportingFaults {
      let library = try Library.find(option: place.library)
      let path = name + ".xml"
      guard !FileManager.default.fileExists(atPath: path) else {
        var faults = Diagnostics(kind: .cannotCreate)
        faults.report(
          "is there already", at: SourcePosition(path: path),
          help: "choose another name: nothing is written over")
        throw faults
      }
      // An experiment names a crisis of the library, by its path from here.
      let scenarios = DocumentPlaces(folder: ".").reference(to: library.scenarios)
      let text = try library.startingText(kind.rawValue, named: name)
        .replacingOccurrences(of: "SCENARIOS", with: scenarios.escapedForXML)
      try SafeFile.writeAtomically(text, to: path)
      print("\(path) written; next: muster check \(path)")
    }
  }
}
