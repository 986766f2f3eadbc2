import ArgumentParser
import Experiments
import Foundation
import ScenarioModel
import XMLReading

/// Plays experiments: policies compared over many drills.
struct ExperimentCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "experiment",
    abstract: "Compare policies over many drills, as an experiment's document says.",
    discussion: """
        muster experiment run Scenarios/experiments/night-or-lane.xml
        muster experiment run night.xml --robust --out experiments/night
        muster experiment report experiments/night
        muster experiment figures
      """,
    subcommands: [
      RunExperiment.self, ReportExperiment.self, ListFigures.self, PlanExperiment.self,
      RunShard.self, ShardStatus.self, MergeShards.self,
    ])
}

/// Plays an experiment.
struct RunExperiment: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run", abstract: "Play an experiment, sum it up and write its report.",
    discussion: """
      The folder gets replications.csv (a row per drill), summary.json, report.html and plan.json. \
      Ctrl-C keeps what is finished; --resume goes on, also after a crash.

      Exit status: 0 played, 65 faulty documents, or documents changed since the results began, \
      66 missing file, 73 the folder has results or is in use, 74 the disk is full, 130 stopped.
      """)

  @Argument(help: "The experiment.", completion: .file(extensions: ["xml"]))
  var experiment: String

  @OptionGroup var pairs: PairOption
  @OptionGroup var playing: PlayingOptions
  @OptionGroup var place: LibraryOption

  func run() async throws {
    try await reportingFaults {
      let loader = try DocumentLoader.standard(place.library)
      var plan = try ExperimentReader(loader).read(experiment)
      if let replications = pairs.replications { plan.stopping = .fixed(replications) }
      plan.setRobust(playing.robust)
      let folder = try ResultFolder(playing.out ?? "experiments/\(plan.id)")
      if folder.hasRows, !playing.resume { throw folder.hasResults }
      try await ExperimentSession(plan: plan, options: playing, folder: folder).play()
    }
  }
}

/// Sums up results again.
struct ReportExperiment: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report", abstract: "Sum up the results in a folder and write the report again.")

  @Argument(help: "The folder of results.", completion: .directory)
  var folder: String

  @Option(
    help: "The experiment, if it does not lie where it lay.",
    completion: .file(extensions: ["xml"]))
  var experiment: String?

  @OptionGroup var keeping: KeepingOption

  @Flag(help: "Print the summary for machines.")
  var json = false

  @OptionGroup var place: LibraryOption

  func run() throws {
    try reportingFaults {
      let loader = try DocumentLoader.standard(place.library)
      guard FileManager.default.fileExists(atPath: folder + "/plan.json") else {
        var faults = Diagnostics(kind: .missing)
        faults.report(
          "there are no results here", at: SourcePosition(path: folder),
          help: "name the folder that muster experiment run or compare wrote")
        throw faults
      }
      let results = try ResultFolder(folder)
      guard results.hasRows else {
        var faults = Diagnostics(kind: .missing)
        faults.report(
          "nothing has been played here yet", at: SourcePosition(path: folder),
          help: "play it with muster experiment run, or merge its shards")
        throw faults
      }
      let record = try SortedJSON.read(PlanRecord.self, from: results.plan)
      let beside = folder + "/experiment.xml"
      let recorded =
        FileManager.default.fileExists(atPath: beside) ? beside : record.documents.first?.path ?? ""
      let plan = try ExperimentReader(loader).read(experiment, recorded: recorded)
        .restored(from: record)
      try results.check(PlanRecord(plan, program: record.program))
      var options = try PlayingOptions.parse([])
      options.keeping = keeping
      options.json = json
      try ExperimentSession(plan: plan, options: options, folder: results)
        .conclude(by: record.program)
    }
  }
}

/// Lists what can be measured and varied.
struct ListFigures: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "figures", abstract: "List the figures and assumptions that experiments know.")

  func run() {
    print("Figures, for <outcome figure=…> and --outcome:")
    for figure in Figure.fixed { print("  \(figure.name.padding(30))\(figure.definition)") }
    let families = [
      ("clock.ID.first", "minutes of a clock's first opportunity; also worst, mean, hits, score"),
      ("rule.ID.violations", "violated activations of a rule; also adherence"),
      ("level.ID.hours", "hours with a level declared"),
      ("objective.ID", "score of an objective"),
    ]
    for (name, words) in families { print("  \(name.padding(30))\(words)") }
    print("\nAssumptions, for <assumption name=…>, varied by --robust:")
    for assumption in Assumption.all {
      let sign = assumption.scale == .factor ? "× " : ""
      let range = "\(sign)\(assumption.least) to \(sign)\(assumption.most)"
      print("  \(assumption.name.padding(30))\(range.padding(20))\(assumption.source)")
    }
  }
}
