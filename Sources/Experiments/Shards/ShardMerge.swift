import XMLReading

/// Shards on their way into one file.
struct ShardMerge {
  let plan: ExperimentPlan
  let cut: ShardPlan
  let program: ProgramIdentity
  let folder: ShardFolder
  private var parts: [ShardPart] = []
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
    parts.append(ShardPart(manifest: manifest, path: String(path.dropLast(5)) + ".csv"))
  }

  private mutating func report(_ path: String, _ message: String) {
    faults.report(
      message, at: SourcePosition(path: path),
      help: "take it away, and work on that shard again: muster experiment run-shard")
  }

  func throwIfFaulty() throws(Diagnostics) { try faults.throwIfErrors() }

  /// Writes all rows in order, in the memory of one unit and eight bytes for every other.
  func write(to path: String) throws(Diagnostics) {
    var units = UnitSource(
      parts.sorted { ($0.manifest.low, $0.path) < ($1.manifest.low, $1.path) }, ResultRows(plan))
    var seen: [Int] = []
    var header: String? = ResultRows(plan).header
    try SafeFile.writeAtomically(to: path) { () throws(Diagnostics) in
      if let first = header {
        header = nil
        return Array(first.utf8)
      }
      while let unit = try units.next() {
        guard unit.number <= seen.count else { throw gap(at: seen.count) }
        if unit.number == seen.count {
          seen.append(unit.lines.hashValue)
          return Array(unit.lines.utf8)
        }
        guard seen[unit.number] == unit.lines.hashValue else {
          throw ResultFolder.fault(
            unit.path, .faulty, "this shard contradicts another one at unit \(unit.number)",
            "take the wrong one away, and work on it again")
        }
      }
      guard seen.count == cut.units else { throw gap(at: seen.count) }
      return nil
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

/// A shard's rows, and what they belong to.
struct ShardPart {
  let manifest: ShardManifest
  let path: String
}

/// The units of shards, one after the other; of each shard its hash is checked first.
private struct UnitSource {
  private var rest: ArraySlice<ShardPart>
  private let rows: ResultRows
  private var open: (part: ShardPart, lines: LineSource, next: Int)?

  init(_ parts: [ShardPart], _ rows: ResultRows) {
    rest = parts[...]
    self.rows = rows
  }

  /// The next unit with its number and its shard's file; `nil` after the last shard.
  mutating func next() throws(Diagnostics) -> (number: Int, lines: String, path: String)? {
    while true {
      if open == nil {
        guard let part = rest.popFirst() else { return nil }
        open = (part, try lines(of: part), part.manifest.low)
      }
      guard var source = open else { return nil }
      open = nil
      guard source.next < source.part.manifest.high else { continue }
      let number = source.next
      var text = ""
      for _ in 0..<rows.linesPerUnit {
        guard let line = try source.lines.next() else { throw damaged(source.part) }
        text += line + "\n"
      }
      source.next += 1
      open = source
      return (number, text, source.part.path)
    }
  }

  private func lines(of part: ShardPart) throws(Diagnostics) -> LineSource {
    guard FileDigest.hash(of: part.path) == part.manifest.hash else { throw damaged(part) }
    var source = try LineSource(part.path)
    guard let header = try source.next(), header + "\n" == rows.header else { throw damaged(part) }
    return source
  }

  private func damaged(_ part: ShardPart) -> Diagnostics {
    ResultFolder.fault(
      part.path, .faulty, "this shard is not as its manifest says",
      "take it away, and work on it again: muster experiment run-shard")
  }
}
