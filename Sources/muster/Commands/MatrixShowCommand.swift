import ArgumentParser
import ScenarioModel
import XMLReading

/// Shows a matrix to people.
struct MatrixShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show a matrix: rows, thresholds, who is told, targets, ladders.",
    discussion: """
      In a terminal as tables; --format html writes a page that needs nothing from the network.

        muster matrix show Scenarios/matrices/standard.xml
        muster matrix show policy.dmn --format html --out policy.html

      Exit status: 0 shown, 65 the file is faulty, 66 no such file, 73 cannot write.
      """)

  /// How a matrix can be shown.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, html
  }

  @Argument(help: "The matrix or DMN file.", completion: .file(extensions: ["xml", "dmn"]))
  var file: String

  @OptionGroup var choice: DecisionOption

  @Option(help: "How to show it.")
  var format = Format.text

  @Option(
    help: ArgumentHelp("Where to write; else standard output.", valueName: "file"),
    completion: .file())
  var out: String?

  @OptionGroup var place: LibraryOption

  func run() throws {
    try reportingFaults {
      let loader = try DocumentLoader.standard(place.library)
      let file = try MatrixFile(file, decision: choice.decision, loader)
      let text = format == .html ? MatrixPage(file).text : MatrixText(file).text
      guard let out else { return print(text, terminator: "") }
      try SafeFile.writeAtomically(text, to: out)
    }
  }
}
