import ArgumentParser
import ScenarioModel
import XMLReading

/// Writes a matrix in its other form.
struct MatrixConvert: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "convert",
    abstract: "Write a matrix as DMN for modellers, or as Muster's own XML.",
    discussion: """
      The DMN file (1.5) holds the decision table where modellers look for it, and measures, levels \
      and ladders as an extension that they keep; so converting it back gives the same matrix. A DMN \
      file of another origin says nothing of these: what is assumed is told as a warning.

        muster matrix convert Scenarios/matrices/standard.xml --to dmn --out standard.dmn
        muster matrix convert standard.dmn --to xml

      Comments are not kept. What is written is read again before it is let out.
      Camunda 7 does not support the hit policies PRIORITY and OUTPUT ORDER.

      Exit status: 0 written, 65 the file is faulty or no matrix, 66 no such file, 73 cannot write.
      """)

  /// What a matrix can be written as.
  enum Form: String, CaseIterable, ExpressibleByArgument {
    case dmn, xml
  }

  @Argument(help: "The matrix or DMN file.", completion: .file(extensions: ["xml", "dmn"]))
  var file: String

  @Option(help: "What to write.")
  var to: Form

  @Option(
    help: ArgumentHelp("Where to write; else standard output.", valueName: "file"),
    completion: .file())
  var out: String?

  @OptionGroup var place: LibraryOption

  func run() throws {
    try reportingFaults {
      let loader = try DocumentLoader.standard(place.library)
      let loaded = try loader.matrix(file)
      if !loaded.warnings.isEmpty { Terminal.warn(loaded.warnings.description) }
      let text = to == .dmn ? loaded.value.dmn : loaded.value.xml
      try verify(text, gives: loaded.value, loader)
      guard let out else { return print(text, terminator: "") }
      try SafeFile.writeAtomically(text, to: out)
    }
  }

  /// Reads what was written, and refuses to let it out if something was lost.
  private func verify(
    _ text: String, gives matrix: EscalationMatrix, _ loader: DocumentLoader
  ) throws {
    let again = try loader.matrix(xml: text, path: file).value
    let lines = (matrix.xml.split(separator: "\n"), again.xml.split(separator: "\n"))
    let lost = lines.0.difference(from: lines.1).first.map { change in
      switch change {
      case .insert(_, let line, _), .remove(_, let line, _): String(line).trimmingSpaces
      }
    }
    guard let lost else { return }
    var faults = Diagnostics()
    faults.report(
      "something of this matrix has no place in \(to.rawValue): \(lost)",
      at: SourcePosition(path: file), help: "please report it, with the file")
    throw faults
  }
}

extension String {
  /// The text without the spaces before it.
  fileprivate var trimmingSpaces: String { String(drop { $0 == " " }) }
}
