import Foundation
import Journaling
public import XMLReading

/// Works on shards, tells which are missing, and puts them together.
public struct ShardWork: Sendable {
  /// The folder.
  public let folder: ShardFolder
  /// The experiment, as the folder's plan has it.
  public let plan: ExperimentPlan
  /// How it is cut.
  public let cut: ShardPlan
  private let program: ProgramIdentity

  /// Opens a sharded experiment.
  ///
  /// - Throws: That documents or the program are not those of the plan.
  public init(
    _ folder: ShardFolder, plan: ExperimentPlan, program: ProgramIdentity
  ) throws(Diagnostics) {
    self.folder = folder
    self.program = program
    let record = try SortedJSON.read(PlanRecord.self, from: folder.record)
    cut = try folder.readPlan()
    self.plan = plan.restored(from: record)
    let changes = PlanRecord(self.plan, program: program).differences(from: record)
    guard changes.isEmpty, cut.plan == record.hash else {
      throw ResultFolder.fault(
        folder.record, .faulty,
        "this is not what was planned: "
          + (changes.isEmpty ? "shards.json is of another plan" : changes.joined(separator: "; ")),
        "put the planned documents and program back, or plan anew in another folder")
    }
  }

  /// Whether a shard is done: its manifest is of this plan and its rows are whole.
  public func isDone(_ number: Int) -> Bool {
    guard
      let manifest = try? SortedJSON.read(
        ShardManifest.self, from: folder.manifest(number, of: cut.shards)),
      manifest.plan == cut.plan, manifest.program == program,
      manifest.low..<manifest.high == cut.range(of: number)
    else { return false }
    return FileDigest.hash(of: folder.rows(number, of: cut.shards)) == manifest.hash
  }

  /// The shards that are not done, ascending.
  public var missing: [Int] { (1...cut.shards).filter { !isDone($0) } }

  /// Plays the drills of a shard and writes its rows, then its manifest.
  ///
  /// - Parameters:
  ///   - number: 1 to the number of shards.
  ///   - work: How many drills at once.
  /// - Returns: Whether it was finished; `false` when somebody asked for the end.
  /// - Throws: What the disk refuses, or a drill that cannot be set up.
  public func play(_ number: Int, work: OrderedWork) async throws -> Bool {
    let rows = ResultRows(plan)
    let stages = WorldStages(plan, settings: plan.settings)
    let range = cut.range(of: number)
    var text = rows.header
    let done = try await work.run(range) { [plan] unit in
      rows.lines(try stages.play(plan.anyUnit(unit)))
    } consume: { lines in
      text += lines
      return true
    }
    guard done == range.upperBound else { return false }
    let bytes = Array(text.utf8)
    try SafeFile.writeAtomically(bytes, to: folder.rows(number, of: cut.shards))
    let manifest = ShardManifest(
      plan: cut.plan, program: program, low: range.lowerBound, high: range.upperBound,
      rows: range.count * rows.linesPerUnit, hash: contentHash(of: bytes))
    try SafeFile.writeAtomically(
      SortedJSON.text(manifest), to: folder.manifest(number, of: cut.shards))
    return true
  }

  /// Puts all shards together into one file of rows.
  ///
  /// Shards may overlap where their rows are the same to the byte.
  ///
  /// - Parameter path: The file; it is there wholly or not at all.
  /// - Returns: SHA-256 of the rows, the same for any number of shards.
  /// - Throws: What is missing, of another plan or program, damaged, or contradictory.
  public func merge(into path: String) throws(Diagnostics) -> String {
    var merge = ShardMerge(plan: plan, cut: cut, program: program, folder: folder)
    for name in folder.manifests { merge.look(at: name) }
    try merge.throwIfFaulty()
    try merge.write(to: path)
    guard let hash = FileDigest.hash(of: path) else {
      throw ResultFolder.fault(path, .inputOutput, "this file cannot be read", "check the disk")
    }
    return hash
  }
}
