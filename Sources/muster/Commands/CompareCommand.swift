import ArgumentParser
import Experiments
import Foundation
import ScenarioModel
import XMLReading

/// Compares matrices, organizations or crews over many drills.
struct Compare: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Compare matrices, organizations or crews over many drills that share their luck.",
    discussion: """
      All must be of one kind: escalation matrices, organizations, or names of crews. The first is \
      the baseline. Every pair of drills has one seed, so that policies differ only by what they do.

        muster compare Scenarios/matrices/standard.xml Scenarios/matrices/direct.xml
        muster compare novice competent expert --scenario Scenarios/rumour.xml --precision 5%
        muster compare ours.xml theirs.xml --replications 1000 --robust

      For changes to one organization, such as two more agents at night, write an experiment: \
      muster experiment --help.

      Exit status: 0 compared, 65 faulty documents, 66 missing file, 73 the folder has results, \
      130 stopped.
      """)

  @Argument(
    help: "Two or more matrices, organizations, or names of crews.",
    completion: .file(extensions: ["xml"]))
  var policies: [String]

  @OptionGroup var setting: SettingOptions
  @OptionGroup var playing: PlayingOptions
  @OptionGroup var place: LibraryOption

  func validate() throws {
    guard policies.count >= 2 else {
      throw ValidationError("There is nothing to compare with: name two or more.")
    }
  }

  func run() async throws {
    try await reportingFaults {
      let loader = try DocumentLoader.standard(place.library)
      let compared = try ComparedPolicies(policies, setting.profiles(loader), loader)
      let out = playing.out ?? "experiments/\(compared.name)\(setting.suffix)"
      let document = SettingDocument(
        options: setting, library: loader.library, title: compared.title,
        policies: compared.elements)
      try await WrittenExperiment(document: document, loader: loader, options: playing)
        .play(in: out)
    }
  }
}

/// What is compared on the command line: documents of one kind, or crews.
struct ComparedPolicies {
  private var kinds: [Kind] = []
  private var names: [String] = []

  /// Finds out what the arguments are.
  ///
  /// - Throws: That they are of different kinds, or of none that can be compared.
  init(_ arguments: [String], _ crews: [CrewProfile], _ loader: DocumentLoader) throws {
    for argument in arguments {
      let kind = try Self.kind(of: argument, crews, loader)
      if let first = kinds.first, first.name != kind.name {
        throw Self.fault(
          argument, "a \(kind.name) cannot be compared with a \(first.name)",
          "name documents of one kind")
      }
      kinds.append(kind)
      var name = kind.id
      while names.contains(name) { name += "-2" }
      names.append(name)
    }
  }

  /// The `<policy>` elements.
  func elements(_ places: DocumentPlaces) -> [OptionLine] {
    zip(names, kinds).map { name, kind in
      let isShared = kinds.count { $0.title == kind.title } > 1
      let title = isShared ? "\(kind.title) (\(kind.value))" : kind.title
      let value = kind.name == "crew" ? kind.value : places.reference(to: kind.value)
      return OptionLine(
        text: "<policy id=\"\(name)\" title=\"\(title.escapedForXML)\" "
          + "\(kind.name)=\"\(value.escapedForXML)\"/>", origin: kind.value)
    }
  }

  /// A title for the report.
  var title: String { names.joined(separator: " or ") }
  /// A name for the folder.
  var name: String { "compare-" + names.joined(separator: "-") }

  private struct Kind {
    var name: String
    var value: String
    var id: String
    var title: String
  }

  private static func kind(
    of argument: String, _ crews: [CrewProfile], _ loader: DocumentLoader
  ) throws -> Kind {
    if !FileManager.default.fileExists(atPath: argument),
      crews.contains(where: { $0.name == argument })
    {
      return Kind(name: "crew", value: argument, id: argument, title: "crew \(argument)")
    }
    guard
      FileManager.default.fileExists(atPath: argument) || argument.contains("/")
        || argument.hasSuffix(".xml")
    else {
      throw fault(
        argument, "this is neither a file nor a crew",
        "the crews are " + crews.map(\.name).joined(separator: ", "))
    }
    switch try loader.load(argument) {
    case .matrix(let loaded):
      return Kind(
        name: "matrix", value: argument, id: loaded.value.identity.id, title: loaded.value.title)
    case .organization(let loaded):
      return Kind(
        name: "organization", value: argument, id: loaded.value.identity.id,
        title: loaded.value.title)
    default:
      throw fault(
        argument, "this kind of document cannot be compared",
        "compare matrices, organizations, or names of crews")
    }
  }

  private static func fault(_ path: String, _ message: String, _ help: String) -> Diagnostics {
    var faults = Diagnostics()
    faults.report(message, at: SourcePosition(path: path), help: help)
    return faults
  }
}
