import ArgumentParser

/// The documents around a scenario, and who plays: those of the library unless said.
struct DocumentOptions: ParsableArguments {
  @Option(
    help: "The organization; else the first of the library.", completion: .file(extensions: ["xml"])
  )
  var organization: String?

  @Option(
    help: "The escalation matrix; else matrices/standard.xml.",
    completion: .file(extensions: ["xml"]))
  var matrix: String?

  @Option(
    help: "The scoring sheet; else sheets/standard.xml.", completion: .file(extensions: ["xml"]))
  var sheet: String?

  @Option(
    help: "The guideline; else guidelines/standard.xml.", completion: .file(extensions: ["xml"]))
  var guideline: String?

  @Option(help: "Who plays: a crew of crews.xml, e.g. novice, competent, expert or absent.")
  var crew = "competent"

  @Option(
    help: ArgumentHelp("Another file of crews.", valueName: "file"),
    completion: .file(extensions: ["xml"]))
  var crews: String?

  /// These documents, with a scenario.
  func choice(scenario: String) -> DocumentChoice {
    DocumentChoice(
      scenario: scenario, organization: organization, matrix: matrix, sheet: sheet,
      guideline: guideline, crews: crews)
  }
}
