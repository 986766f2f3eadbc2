import ArgumentParser

/// Works on escalation matrices.
struct Matrix: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Check, try, show, compare and convert escalation matrices, also DMN files.",
    discussion: """
      A matrix is a decision table from a situation to a level, with what each level requires. It is \
      Muster's own XML or a DMN file (1.1 to 1.5) that a modeller drew.

        muster matrix check Scenarios/matrices/standard.xml
        muster matrix decide Scenarios/matrices/standard.xml --set velocity=2 --set negative-share=0.6
        muster matrix show Scenarios/matrices/standard.xml --format html --out matrix.html
      """,
    subcommands: [
      MatrixCheck.self, MatrixDecide.self, MatrixShow.self, MatrixDiff.self, MatrixConvert.self,
      MatrixImportPagerDuty.self,
    ])
}

/// Which decision of a DMN file is meant.
struct DecisionOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The decision of a DMN file; else the last that is made by a table.", valueName: "name"))
  var decision: String?
}
