import ArgumentParser
import Experiments
import Foundation
import ScenarioModel
import XMLReading

/// Cuts an experiment into shards.
struct PlanExperiment: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan", abstract: "Cut an experiment into shards for several machines.",
    discussion: """
        muster experiment plan night.xml --shards 40 --out night
        muster experiment run-shard 1/40 night        # on any machine, in any order
        muster experiment status night --missing      # such as 7,12
        muster experiment merge night

      The result is the same to the byte whatever the number of shards. Slurm, Snakemake, \
      GNU Parallel and Kubernetes: see Scenarios/experiments/cluster/README.md.
      """)

  @Argument(help: "The experiment.", completion: .file(extensions: ["xml"]))
  var experiment: String

  @Option(help: "How many shards.")
  var shards: Int

  @Option(help: "How many paired drills, instead of what the document says.")
  var replications: Int?

  @Flag(help: "Try the answer in other worlds: draw every assumption anew.")
  var robust = false

  @Option(
    help: ArgumentHelp("Where to write; else experiments/NAME.", valueName: "dir"),
    completion: .directory)
  var out: String?

  @OptionGroup var place: LibraryOption

  func validate() throws {
    guard (1...1_000_000).contains(shards) else {
      throw ValidationError("'--shards \(shards)' is no number of shards; give 1 to 1000000.")
    }
    if let replications, replications < 2 {
      throw ValidationError(
        "'--replications \(replications)' is no number of pairs; give 2 or more.")
    }
  }

  func run() throws {
    try reportingFaults {
      let loader = try DocumentLoader.standard(place.library)
      var plan = try ExperimentReader(loader).read(experiment)
      if let replications { plan.stopping = .fixed(replications) }
      plan.setRobust(robust)
      guard plan.isFixed else { throw open }
      let record = PlanRecord(plan, program: RunningProgram.identity)
      let path = URL(fileURLWithPath: experiment).path
      let cut = ShardPlan(plan, record: record, experiment: path, shards: shards)
      let folder = out ?? "experiments/\(plan.id)"
      try ShardFolder(folder).write(cut, record: record)
      let name = sanitizedForTerminal(folder)
      print(
        "\(cut.units) units in \(shards) shards; next: muster experiment run-shard 1/\(shards) \(name)"
      )
    }
  }

  private var open: Diagnostics {
    var faults = Diagnostics()
    faults.report(
      "an experiment that plays until it knows enough cannot be cut",
      at: SourcePosition(path: experiment), help: "say how many paired drills: --replications 1000")
    return faults
  }
}

/// The folder of a sharded experiment, and the experiment in it.
struct ShardOptions: ParsableArguments {
  @Argument(help: "The folder that muster experiment plan wrote.", completion: .directory)
  var folder: String

  @Option(
    help: "The experiment, if it does not lie where it lay.",
    completion: .file(extensions: ["xml"]))
  var experiment: String?

  @OptionGroup var place: LibraryOption

  /// Opens it.
  func open() throws -> ShardWork {
    let shards = ShardFolder(folder)
    let cut = try shards.readPlan()
    let loader = try DocumentLoader.standard(place.library)
    let plan = try ExperimentReader(loader).read(experiment ?? cut.experiment)
    return try ShardWork(shards, plan: plan, program: RunningProgram.identity)
  }
}

/// Works on one shard.
struct RunShard: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run-shard",
    abstract: "Play the drills of one shard; one that is done is left alone.",
    discussion: """
      Exit status: 0 done, 64 wrong usage, 65 documents or program changed since the plan (do not \
      try again), 74 or 75 broken off (try again), 130 stopped.
      """)

  @Argument(help: "Which shard, such as 3/40, or 3: the number of shards stands in the plan.")
  var shard: String

  @OptionGroup var options: ShardOptions

  @Option(help: "How many drills are played at once; else one for each core.")
  var threads: Int?

  func run() async throws {
    try await reportingFaults {
      let work = try options.open()
      let number = try number(of: work.cut.shards)
      guard !work.isDone(number) else {
        return print("shard \(number)/\(work.cut.shards) is done already")
      }
      let order = OrderedWork(
        workers: threads ?? ProcessInfo.processInfo.activeProcessorCount,
        stop: Interruption.listen())
      guard try await work.play(number, work: order) else {
        throw ExitStatus.interrupted.exit
      }
      print("shard \(number)/\(work.cut.shards) is done")
    }
  }

  private func number(of shards: Int) throws -> Int {
    let parts = shard.split(separator: "/", omittingEmptySubsequences: false).map { Int($0) }
    if parts.count == 2, let given = parts[1], given != shards {
      throw ValidationError("'\(shard)': the plan has \(shards) shards.")
    }
    guard parts.count <= 2, let number = parts.first ?? nil, (1...shards).contains(number) else {
      throw ValidationError("'\(shard)' is no shard; give 1/\(shards) to \(shards)/\(shards).")
    }
    return number
  }
}

/// Tells which shards are missing.
struct ShardStatus: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "status", abstract: "Say which shards are done.")

  @OptionGroup var options: ShardOptions

  @Flag(help: "Print the numbers of the missing shards only, such as 7,12 for --array.")
  var missing = false

  func run() throws {
    try reportingFaults {
      let work = try options.open()
      let open = work.missing
      let list = open.map(String.init).joined(separator: ",")
      guard !missing else {
        if !open.isEmpty { print(list) }
        return
      }
      print("\(work.cut.shards - open.count) of \(work.cut.shards) shards are done")
      if !open.isEmpty { print("missing: \(list)") }
    }
  }
}

/// Puts shards together.
struct MergeShards: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge", abstract: "Put all shards together, sum them up and write the report.",
    discussion: """
      Refuses shards of another plan or program, damaged or contradictory ones, and gaps.

      Exit status: 0 merged, 65 a shard does not belong here, 74 a shard is missing.
      """)

  @OptionGroup var options: ShardOptions

  func run() throws {
    try reportingFaults {
      let work = try options.open()
      let folder = try ResultFolder(options.folder)
      let hash = try work.merge(into: folder.rows)
      var playing = try PlayingOptions.parse([])
      playing.resume = true
      try ExperimentSession(plan: work.plan, options: playing, folder: folder)
        .conclude(by: RunningProgram.identity)
      print("SHA-256  \(hash)")
    }
  }
}
