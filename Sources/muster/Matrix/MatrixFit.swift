import ArgumentParser
import ScenarioModel
import ToneAnalysis
import XMLReading

/// What a matrix is to be checked against beside itself.
struct MatrixFitOptions: ParsableArguments {
  @Option(
    help: "Check who can be reached, declare and approve in this organization, hour by hour.",
    completion: .file(extensions: ["xml"]))
  var organization: String?

  @Option(
    help: "Simulate this scenario, as --simulate does; may be given several times.",
    completion: .file(extensions: ["xml"]))
  var scenario: [String] = []

  @Flag(
    help:
      "Simulate: which levels do scenarios (else all of the library) reach, and how many false alarms does a week without a crisis raise?"
  )
  var simulate = false

  @Option(help: "How many drills, and how many weeks, of each scenario are simulated.")
  var seeds = 5

  @Option(help: "The year whose changes of clocks are looked at.")
  var year = 2026

  func validate() throws {
    guard (1...1000).contains(seeds) else {
      throw ValidationError("'--seeds \(seeds)' is out of range; give 1 to 1000.")
    }
    guard (1970...9000).contains(year) else {
      throw ValidationError("'--year \(year)' is out of range; give 1970 to 9000.")
    }
  }

  /// Checks what was asked for.
  func report(on file: MatrixFile, _ loader: DocumentLoader) throws -> MatrixFitReport {
    var report = MatrixFitReport()
    let simulates = simulate || !scenario.isEmpty
    guard organization != nil || simulates else { return report }
    let matrix = try file.requiredMatrix(loader)
    if let organization {
      let loaded = try loader.organization(organization)
      let set = DocumentSet(organization: loaded, matrix: matrix)
      report.faults.append(contentsOf: CrossCheck.faults(in: set))
      report.faults.append(
        contentsOf: StaffingCheck.faults(in: matrix, for: loaded.value, year: year))
    }
    guard simulates else { return report }
    let paths = scenario.isEmpty ? loader.library.documents(of: .scenario) : scenario
    var trial = MatrixTrial(matrix: matrix, seeds: seeds)
    for path in paths {
      let choice = DocumentChoice(
        scenario: path, organization: organization, matrix: file.path)
      try trial.run(try choice.load(loader))
    }
    trial.report(into: &report)
    return report
  }
}

/// How a matrix fits its organization and scenarios.
struct MatrixFitReport {
  /// What is wrong or odd.
  var faults = Diagnostics()
  /// Lines for people.
  var lines: [String] = []
  /// Numbers for machines.
  var figures: [String: Double] = [:]
}
