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

  @OptionGroup var pairs: PairOption

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
  }

  func run() throws {
    try reportingFaults {
      let loader = try DocumentLoader.standard(place.library)
      var plan = try ExperimentReader(loader).read(experiment)
      if let replications = pairs.replications { plan.stopping = .fixed(replications) }
      plan.setRobust(robust)
      guard plan.isFixed else { throw open }
      let record = PlanRecord(plan, program: RunningProgram.identity)
      let folder = out ?? "experiments/\(plan.id)"
      let path = DocumentPlaces(folder: folder).reference(to: experiment)
      let cut = ShardPlan(plan, record: record, experiment: path, shards: shards)
      guard shards <= cut.units else { throw tooMany(cut.units) }
      let written = ShardFolder(folder)
      try written.write(cut, record: record)
      let open = try ShardWork(written, plan: plan, program: RunningProgram.identity).missing
      let next = open.first.map { "run-shard \($0)/\(shards)" } ?? "merge"
      let done = open.count == shards ? "" : ", \(shards - open.count) of them done"
      print(
        "\(cut.units) sets of drills in \(shards) shards\(done); next: muster experiment \(next) "
          + sanitizedForTerminal(folder))
    }
  }

  private var open: Diagnostics {
    fault(
      "an experiment that plays until it knows enough cannot be cut",
      help: "say how many paired drills: --replications 1000")
  }

  private func tooMany(_ units: Int) -> Diagnostics {
    fault(
      "there are \(units) sets of drills, too few for \(shards) shards",
      help: "give --shards \(units) or fewer")
  }

  private func fault(_ message: String, help: String) -> Diagnostics {
    var faults = Diagnostics()
    faults.report(message, at: SourcePosition(path: experiment), help: help)
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
    let written = DocumentPlaces(folder: folder).path(of: cut.experiment)
    let plan = try ExperimentReader(loader).read(experiment, recorded: written)
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

  /// The shard, and the number of shards if it was given; `nil` for anything else.
  private var parts: (number: Int, of: Int?)? {
    let words = shard.split(separator: "/", omittingEmptySubsequences: false)
    let numbers = words.compactMap { Int($0) }
    guard numbers.count == words.count, numbers.count <= 2, numbers[0] >= 1,
      numbers.count == 1 || numbers[0] <= numbers[1]
    else { return nil }
    return (numbers[0], numbers.count == 2 ? numbers[1] : nil)
  }

  func validate() throws {
    guard parts != nil else {
      throw ValidationError("'\(shard)' is no shard; write 1/40 to 40/40 if there are 40.")
    }
  }

  /// The number of the shard, if the plan has it.
  private func number(of shards: Int) throws -> Int {
    guard let parts, parts.number <= shards, parts.of ?? shards == shards else {
      Terminal.warn(
        "error: '\(shard)' is no shard of this plan; give 1/\(shards) to \(shards)/\(shards)")
      throw ExitStatus.usage.exit
    }
    return parts.number
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
