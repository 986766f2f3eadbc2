import ArgumentParser
import DecisionTables
import ScenarioModel
import XMLReading

/// Says what is wrong with a matrix before a crisis does.
struct MatrixCheck: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Say what is wrong with a matrix: gaps, overlaps, dead rows, levels that fall.",
    discussion: """
      Every finding names its rows and a situation that shows it. Uncovered situations are printed \
      as rows that could be added.

        muster matrix check Scenarios/matrices/standard.xml
        muster matrix check policy.dmn --worse-when-higher Velocity,Reach

      A worse situation must never get a lower level. In Muster's XML each measure says in which \
      direction it makes things worse (worse="higher", lower or neither). In a DMN file inputs that \
      are named like measures count as those do; the two options say it for others.

      With an organization it is also checked who can be reached, can declare and can approve, at \
      every hour of an ordinary week and of the weeks in which clocks change. With --simulate drills \
      are run to see which levels scenarios reach and how often ordinary traffic raises one.

      Exit status: 0 no fault (warnings may be shown), 65 faults, 66 a file is missing.
      """)

  @Argument(help: "The matrix or DMN file.", completion: .file(extensions: ["xml", "dmn"]))
  var file: String

  @OptionGroup var choice: DecisionOption

  @Option(
    help: ArgumentHelp("Inputs that make things worse as they rise.", valueName: "name,…"))
  var worseWhenHigher: String?

  @Option(
    help: ArgumentHelp("Inputs that make things worse as they fall.", valueName: "name,…"))
  var worseWhenLower: String?

  @OptionGroup var fit: MatrixFitOptions

  @Flag(help: "Count warnings as faults.")
  var strict = false

  @Flag(help: "Print the findings as JSON.")
  var json = false

  @OptionGroup var place: LibraryOption

  func run() throws {
    try reportingFaults {
      let loader = try DocumentLoader.standard(place.library)
      var file = try MatrixFile(file, decision: choice.decision, loader)
      try declareWorsening(of: &file)
      let report = MatrixReport(file)
      var faults = report.faults
      let fitting = try fit.report(on: file, loader)
      faults.append(contentsOf: fitting.faults)
      if !faults.isEmpty { Terminal.warn(faults.description) }
      print(
        json
          ? try report.json(with: fitting) : (report.lines + fitting.lines).joined(separator: "\n")
      )
      guard faults.hasErrors || (strict && !faults.warnings.isEmpty) else { return }
      throw ExitStatus.faultyInput.exit
    }
  }

  private func declareWorsening(of file: inout MatrixFile) throws {
    for (names, direction) in [
      (worseWhenHigher, MonotoneDirection.worseWhenHigher),
      (worseWhenLower, .worseWhenLower),
    ] {
      for name in (names ?? "").split(separator: ",").map(String.init) {
        file.worsening[try input(name, of: file)] = direction
      }
    }
  }

  private func input(_ name: String, of file: MatrixFile) throws -> String {
    let columns = file.table.source.inputs
    if let column = columns.first(where: { $0.expression.text == name || $0.label == name }) {
      return column.expression.text
    }
    let names = columns.map(\.expression.text)
    let guess = closestMatch(to: name, in: names).map { "did you mean \($0)? " } ?? ""
    throw ValidationError(
      "\(file.path) has no input \(name); \(guess)it has " + names.joined(separator: ", "))
  }
}
