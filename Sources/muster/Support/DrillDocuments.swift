import Foundation
import Journaling
import ScenarioModel
import ToneAnalysis
import XMLReading

/// The documents of one drill, loaded.
struct DrillDocuments {
  var scenario: Loaded<Scenario>
  var organization: Loaded<Organization>
  var matrix: Loaded<EscalationMatrix>
  var sheet: Loaded<ScoringSheet>
  var guideline: Loaded<Guideline>
  var crews: [CrewProfile]

  /// All warnings, those of cross-checks included; throws when a cross-check finds a fault.
  func checked() throws -> Diagnostics {
    var set = DocumentSet(
      scenario: scenario, organization: organization, matrix: matrix, sheet: sheet,
      toneFeatures: ToneFeature.allCases.map(\.rawValue))
    set.guideline = guideline
    var faults = CrossCheck.faults(in: set)
    try faults.throwIfErrors()
    for warnings in [
      scenario.warnings, organization.warnings, matrix.warnings, sheet.warnings,
      guideline.warnings,
    ] {
      faults.append(contentsOf: warnings)
    }
    return faults
  }

  /// The crew called `name`, or a fault that names those there are.
  func crew(_ name: String) throws -> CrewProfile {
    if let crew = crews.first(where: { $0.name == name }) { return crew }
    var faults = Diagnostics()
    let names = crews.map(\.name)
    let guess = closestMatch(to: name, in: names).map { "did you mean \($0)? " } ?? ""
    faults.report(
      "there is no crew \"\(name)\"",
      at: SourcePosition(path: crews.first?.identity.path ?? "crews.xml"),
      help: guess + "there are " + names.joined(separator: ", "))
    throw faults
  }
}

/// Which files the user named; the library's defaults stand in for the rest.
struct DocumentChoice {
  var scenario: String
  var organization: String?
  var matrix: String?
  var sheet: String?
  var guideline: String?
  var crews: String?

  /// Loads everything, reporting the faults of all files at once.
  func load(_ loader: DocumentLoader) throws -> DrillDocuments {
    let library = loader.library
    var faults = Diagnostics()
    func attempt<Document>(_ load: () throws(Diagnostics) -> Document) -> Document? {
      do {
        return try load()
      } catch {
        if faults.isEmpty { faults.kind = error.kind }
        faults.append(contentsOf: error)
        return nil
      }
    }
    let scenario = attempt { () throws(Diagnostics) in try loader.scenario(self.scenario) }
    let organization = attempt { () throws(Diagnostics) in
      try loader.organization(self.organization ?? library.standardOrganization)
    }
    let matrix = attempt { () throws(Diagnostics) in
      try loader.matrix(self.matrix ?? library.scenarios + "/matrices/standard.xml")
    }
    let sheet = attempt { () throws(Diagnostics) in
      try loader.sheet(self.sheet ?? library.scoring + "/sheets/standard.xml")
    }
    let guideline = attempt { () throws(Diagnostics) in
      try loader.guideline(self.guideline ?? library.scoring + "/guidelines/standard.xml")
    }
    let crews = attempt { () throws(Diagnostics) in
      try loader.crew(self.crews ?? library.scenarios + "/crews.xml")
    }
    guard let scenario, let organization, let matrix, let sheet, let guideline, let crews else {
      throw faults
    }
    return DrillDocuments(
      scenario: scenario, organization: organization, matrix: matrix, sheet: sheet,
      guideline: guideline, crews: crews.value)
  }
}

extension Library {
  /// The organization of a drill that names none: the first of the library by name.
  var standardOrganization: String {
    documents(of: .organization).first ?? scenarios + "/organizations"
  }

  /// A path as a journal records it: from the library's folder if it lies in it, else its name.
  ///
  /// So a journal does not depend on where the library is installed.
  func recorded(_ path: String) -> String {
    let full = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
    let root = URL(fileURLWithPath: self.path).resolvingSymlinksInPath().path + "/"
    return full.hasPrefix(root)
      ? String(full.dropFirst(root.count)) : URL(fileURLWithPath: path).lastPathComponent
  }
}

extension DocumentLoader {
  /// A loader for the library that `option` names, or the one that is found.
  static func standard(_ option: String?) throws -> DocumentLoader {
    DocumentLoader(library: try Library.find(option: option)) { contentHash(of: $0) }
  }
}
