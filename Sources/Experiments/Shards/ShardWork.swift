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
      manifest.low..<manifest.high == cut.range(of: number),
      let bytes = try? SafeFile.read(folder.rows(number, of: cut.shards), atMost: 1 << 34)
    else { return false }
    return contentHash(of: bytes) == manifest.hash
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
    let text = try merge.rows()
    try SafeFile.writeAtomically(text, to: path)
    return contentHash(of: text)
  }
}

/// Shards on their way into one file.
private struct ShardMerge {
  let plan: ExperimentPlan
  let cut: ShardPlan
  let program: ProgramIdentity
  let folder: ShardFolder
  private var parts: [(manifest: ShardManifest, path: String)] = []
  private var faults = Diagnostics()

  init(plan: ExperimentPlan, cut: ShardPlan, program: ProgramIdentity, folder: ShardFolder) {
    self.plan = plan
    self.cut = cut
    self.program = program
    self.folder = folder
  }

  /// Takes up a shard, or says why it does not belong here.
  mutating func look(at name: String) {
    let path = folder.shards + "/" + name
    guard let manifest = try? SortedJSON.read(ShardManifest.self, from: path) else {
      return report(path, "this is no manifest of a shard")
    }
    guard manifest.plan == cut.plan else { return report(path, "this shard is of another plan") }
    guard manifest.program == program else {
      return report(path, "this shard was made by another program")
    }
    let isInside = 0 <= manifest.low && manifest.low <= manifest.high && manifest.high <= cut.units
    guard isInside else { return report(path, "this shard is out of the plan's range") }
    parts.append((manifest, String(path.dropLast(5)) + ".csv"))
  }

  private mutating func report(_ path: String, _ message: String) {
    faults.report(
      message, at: SourcePosition(path: path),
      help: "take it away, and work on that shard again: muster experiment run-shard")
  }

  func throwIfFaulty() throws(Diagnostics) { try faults.throwIfErrors() }

  /// All rows in order.
  mutating func rows() throws(Diagnostics) -> String {
    let rows = ResultRows(plan)
    var text = rows.header
    var next = 0
    var seen: [Int: Int] = [:]
    for part in parts.sorted(by: { ($0.manifest.low, $0.path) < ($1.manifest.low, $1.path) }) {
      guard part.manifest.low <= next else { break }
      for (offset, lines) in try units(of: part, rows).enumerated() {
        let number = part.manifest.low + offset
        if number == next {
          text += lines
          seen[number] = lines.hashValue
          next += 1
        } else if seen[number] != lines.hashValue {
          throw ResultFolder.fault(
            part.path, .faulty, "this shard contradicts another one at unit \(number)",
            "take the wrong one away, and work on it again")
        }
      }
    }
    guard next == cut.units else { throw gap(at: next) }
    return text
  }

  /// The lines of each unit of a shard, once its hash is right.
  private func units(
    of part: (manifest: ShardManifest, path: String), _ rows: ResultRows
  ) throws(Diagnostics) -> [String] {
    let bytes = try SafeFile.read(part.path, atMost: 1 << 34)
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
    let size = part.manifest.high - part.manifest.low
    guard contentHash(of: bytes) == part.manifest.hash, lines.count == size * rows.linesPerUnit + 1
    else {
      throw ResultFolder.fault(
        part.path, .faulty, "this shard is not as its manifest says",
        "take it away, and work on it again: muster experiment run-shard")
    }
    return (0..<size).map { unit in
      let first = 1 + unit * rows.linesPerUnit
      return lines[first..<(first + rows.linesPerUnit)].joined(separator: "\n") + "\n"
    }
  }

  private func gap(at unit: Int) -> Diagnostics {
    let missing = (1...cut.shards).filter { number in
      !parts.contains { $0.manifest.low..<$0.manifest.high == cut.range(of: number) }
    }
    let names = missing.prefix(20).map { "\($0)/\(cut.shards)" }.joined(separator: ", ")
    return ResultFolder.fault(
      folder.shards, .inputOutput,
      "unit \(unit) is in no shard" + (missing.isEmpty ? "" : "; missing: \(names)"),
      "work on what muster experiment status --missing lists, then merge again")
  }
}
