import Foundation
import Journaling
import Testing
import XMLReading

@testable import Experiments

@Suite("Shards")
struct ShardTests {
  private static func plan() throws -> ExperimentPlan {
    var plan = try Shelf.plan(
      [try Shelf.policy("now"), try Shelf.policy("lag", .lag(factor: 0.5))], replications: 3)
    plan.robustness = .init(Array(Assumption.all.prefix(2)), worlds: 2, replications: 1)
    return plan
  }

  private static func work(_ folder: Folder, _ count: Int) throws -> ShardWork {
    let plan = try plan()
    let record = PlanRecord(plan, program: Shelf.program)
    let shards = ShardFolder(folder.file("cut"))
    try shards.write(
      ShardPlan(plan, record: record, experiment: "e.xml", shards: count), record: record)
    return try ShardWork(shards, plan: plan, program: Shelf.program)
  }

  @Test("merge to the bytes of a single run, whatever their number and order")
  func merge() async throws {
    let whole = try Folder()
    let run = ExperimentRun(try Self.plan(), program: Shelf.program, workers: 2)
    _ = try await run.run(in: try ResultFolder(whole.file("results")), resuming: false)
    let rows = try whole.bytes("results/replications.csv")

    for count in [1, 2, 7] {
      let folder = try Folder()
      let work = try Self.work(folder, count)
      for number in (1...count).reversed() {
        #expect(try await work.play(number, work: OrderedWork(workers: 2)))
      }
      _ = try work.merge(into: folder.file("merged.csv"))
      #expect(try folder.bytes("merged.csv") == rows, "\(count) shards")
    }
  }

  @Test("that are missing, damaged or of another plan are refused by name")
  func refusals() async throws {
    let folder = try Folder()
    let work = try Self.work(folder, 3)
    for number in [1, 3] { _ = try await work.play(number, work: OrderedWork(workers: 1)) }
    #expect(work.missing == [2])

    let gap = #expect(throws: Diagnostics.self) { _ = try work.merge(into: folder.file("m.csv")) }
    #expect(gap?.description.contains("unit 1 is in no shard; missing: 2/3") ?? false)

    _ = try await work.play(2, work: OrderedWork(workers: 1))
    let path = folder.file("cut/shards/2-of-3.csv")
    let text = try SafeFile.readText(path)
    try SafeFile.writeAtomically(text.replacingOccurrences(of: "now", with: "new"), to: path)
    #expect(work.missing == [2])
    let damaged = #expect(throws: Diagnostics.self) {
      _ = try work.merge(into: folder.file("m.csv"))
    }
    #expect(damaged?.description.contains("2-of-3.csv: error: this shard is not as") ?? false)

    let manifest = folder.file("cut/shards/3-of-3.json")
    let foreign = try SafeFile.readText(manifest)
      .replacingOccurrences(of: work.cut.plan, with: String(repeating: "0", count: 64))
    try SafeFile.writeAtomically(foreign, to: manifest)
    let other = #expect(throws: Diagnostics.self) {
      _ = try work.merge(into: folder.file("m.csv"))
    }
    #expect(
      other?.description.contains("3-of-3.json: error: this shard is of another plan") ?? false)
    #expect(!FileManager.default.fileExists(atPath: folder.file("m.csv")))
  }

  @Test("may overlap where they agree to the byte, and are refused where they do not")
  func overlap() async throws {
    let folder = try Folder()
    let work = try Self.work(folder, 2)
    for number in [1, 2] { _ = try await work.play(number, work: OrderedWork(workers: 1)) }
    let extra = folder.file("cut/shards/orphan")
    for end in [".csv", ".json"] {
      try FileManager.default.copyItem(
        atPath: folder.file("cut/shards/2-of-2\(end)"), toPath: extra + end)
    }
    _ = try work.merge(into: folder.file("m.csv"))

    let bytes = try SafeFile.readText(extra + ".csv").replacingOccurrences(of: "lag", with: "lax")
    try SafeFile.writeAtomically(bytes, to: extra + ".csv")
    let old = try SortedJSON.read(ShardManifest.self, from: extra + ".json")
    var manifest = old
    manifest.hash = contentHash(of: try SafeFile.read(extra + ".csv"))
    try SafeFile.writeAtomically(SortedJSON.text(manifest), to: extra + ".json")
    let faults = #expect(throws: Diagnostics.self) {
      _ = try work.merge(into: folder.file("m2.csv"))
    }
    #expect(faults?.description.contains("contradicts another one at unit") ?? false)
  }

  @Test(
    "are those of the same plan however things are worded, and of another once a design differs")
  func wording() throws {
    let record = PlanRecord(try Self.plan(), program: Shelf.program)
    var reworded = record
    reworded.title = "Another title"
    reworded.columns[0].definition = "said in other words"
    reworded.policies[1].changes = ["half the delay"]
    #expect(reworded.hash == record.hash && reworded.differences(from: record).isEmpty)

    var other = record
    other.columns[0].figure = "posts"
    #expect(other.hash != record.hash)
    #expect(other.differences(from: record) == ["its design was changed"])
    other.worlds = 3
    #expect(
      other.differences(from: record) == [
        "2 other worlds with 1 drills in each were planned, not 3 other worlds with 1 drills in each"
      ])
  }

  @Test("cover every unit once")
  func ranges() throws {
    let folder = try Folder()
    for count in [1, 3, 4, 9] {
      let work = try Self.work(folder, count)
      let units = (1...count).flatMap { Array(work.cut.range(of: $0)) }
      #expect(units == Array(0..<5))
    }
  }
}
