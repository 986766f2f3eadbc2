import Experiments
import Foundation
import ScenarioModel
import XMLReading

/// An experiment made of arguments: written into its folder, so that it can be opened again.
struct WrittenExperiment {
  let document: SettingDocument
  let loader: DocumentLoader
  let options: PlayingOptions

  /// Writes the document and plays it; a fault is told of the option it is in, and nothing is written.
  func play(in out: String) async throws {
    try check()
    let text = text(document.lines(DocumentPlaces(folder: out)))
    let folder = try ResultFolder(out)
    let path = out + "/experiment.xml"
    if folder.hasRows, !options.resume {
      throw folder.hasResults
    }
    if !folder.hasRows { try SafeFile.writeAtomically(text, to: path) }
    try refuseChange(of: path, to: text)
    var plan = try ExperimentReader(loader).read(path)
    if let replications = document.options.pairs.replications {
      plan.stopping = .fixed(replications)
    }
    plan.setRobust(options.robust)
    try await ExperimentSession(plan: plan, options: options, folder: folder).play()
  }

  private func text(_ lines: [OptionLine]) -> String {
    lines.map { $0.text + "\n" }.joined()
  }

  private func check() throws(Diagnostics) {
    var missing = Diagnostics(kind: .missing)
    for (option, path) in document.files where !FileManager.default.fileExists(atPath: path) {
      let near = SafeFile.closestFile(to: path) ?? inLibrary(path)
      missing.report(
        "this file does not exist", at: SourcePosition(path: "\(option) \(path)"),
        help: near.map { "did you mean \($0)?" })
    }
    try missing.throwIfErrors()
    let lines = document.lines(DocumentPlaces(folder: nil))
    do {
      _ = try ExperimentReader(loader).read(text(lines), path: "the arguments")
    } catch {
      throw told(error, of: lines)
    }
  }

  /// A scenario of the library that was probably meant by a bare name.
  private func inLibrary(_ name: String) -> String? {
    let path = loader.library.scenarios + "/" + name
    guard !name.contains("/") else { return nil }
    return FileManager.default.fileExists(atPath: path) ? path : SafeFile.closestFile(to: path)
  }

  /// Faults of the document, told of the options that its lines say.
  private func told(_ faults: Diagnostics, of lines: [OptionLine]) -> Diagnostics {
    let moved = faults.map { fault -> Diagnostic in
      guard fault.path == "the arguments", lines.indices.contains(fault.line - 1) else {
        return fault
      }
      var moved = fault
      moved.position = SourcePosition(path: lines[fault.line - 1].origin)
      return moved
    }
    return Diagnostics(moved, kind: faults.kind)
  }

  private func refuseChange(of path: String, to text: String) throws {
    guard try SafeFile.readText(path) != text else { return }
    var faults = Diagnostics()
    faults.report(
      "the results in this folder are of another comparison", at: SourcePosition(path: path),
      help: "repeat the arguments it was begun with, or choose another folder with --out DIR")
    throw faults
  }
}

extension ResultFolder {
  /// That results would be overwritten.
  var hasResults: Diagnostics {
    var faults = Diagnostics(kind: .cannotCreate)
    faults.report(
      "there are results in this folder already", at: SourcePosition(path: rows),
      help: "go on with --resume, or choose another folder with --out DIR")
    return faults
  }
}
