import ArgumentParser
import ScenarioModel
import XMLReading

/// What a matrix is to be checked against beside itself.
struct MatrixFitOptions: ParsableArguments {
  @Option(
    help: "Check who can be reached, declare and approve in this organization, hour by hour.",
    completion: .file(extensions: ["xml"]))
  var organization: String?

  func report(on file: MatrixFile, _ loader: DocumentLoader) throws -> MatrixFitReport {
    MatrixFitReport()
  }
}

/// How a matrix fits its organization and scenarios.
struct MatrixFitReport {
  var faults = Diagnostics()
  var lines: [String] = []
  var figures: [String: Double] = [:]
}
