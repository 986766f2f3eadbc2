import EventKernel
import Foundation
import ScenarioModel
import Testing
import XMLReading

@testable import Experiments

@Suite("Running an experiment")
struct RunningTests {
  private static func run(
    _ plan: ExperimentPlan, in folder: Folder, workers: Int = 2, resuming: Bool = false
  ) async throws -> ExperimentAnalysis {
    let run = ExperimentRun(plan, program: Shelf.program, workers: workers)
    let place = try ResultFolder(folder.file("results"))
    return try await run.run(in: place, resuming: resuming).1
  }

  /// Two policies, three pairs, and two settings of assumptions with two pairs each.
  private static func plan() throws -> ExperimentPlan {
    var plan = try Shelf.plan(
      [try Shelf.policy("now"), try Shelf.policy("quick", .approval(role: "", factor: 0.3))],
      replications: 3)
    plan.robustness = .init(Array(Assumption.all.prefix(2)), worlds: 2, replications: 2)
    return plan
  }

  @Test("gives the same bytes on one thread and on four")
  func threads() async throws {
    let plan = try Self.plan()
    let (one, four) = (try Folder(), try Folder())

    _ = try await Self.run(plan, in: one, workers: 1)
    _ = try await Self.run(plan, in: four, workers: 4)

    let rows = try one.bytes("results/replications.csv")
    #expect(try four.bytes("results/replications.csv") == rows)
    // A header, and two policies in 3 + 2 · 2 units.
    #expect(rows.count { $0 == UInt8(ascii: "\n") } == 1 + 2 * 7)
  }

  @Test("goes on after a crash at any byte as if nothing had happened")
  func resume() async throws {
    let plan = try Self.plan()
    let whole = try Folder()
    _ = try await Self.run(plan, in: whole)
    let rows = try whole.bytes("results/replications.csv")

    for cut in stride(from: 0, through: rows.count, by: max(rows.count / 9, 1)) {
      let folder = try Folder()
      _ = try ResultFolder(folder.file("results"))
      try FileManager.default.copyItem(
        atPath: whole.file("results/plan.json"), toPath: folder.file("results/plan.json"))
      try SafeFile.writeAtomically(
        Array(rows[..<cut]), to: folder.file("results/replications.csv"))

      let analysis = try await Self.run(plan, in: folder, resuming: true)

      #expect(try folder.bytes("results/replications.csv") == rows, "cut after \(cut) bytes")
      #expect(analysis.units == 3 && analysis.worlds.count == 2)
    }
  }

  @Test("keeps what is finished when somebody stops it")
  func stop() async throws {
    let plan = try Self.plan()
    let (folder, whole) = (try Folder(), try Folder())
    var run = ExperimentRun(plan, program: Shelf.program, workers: 1)
    let stop = StopSignal()
    run.stop = stop

    let (ending, analysis) = try await run.run(
      in: try ResultFolder(folder.file("results")), resuming: false
    ) { if $0.units == 2 { stop.raise() } }
    #expect(ending == .stopped)
    #expect((2...3).contains(analysis.units))

    _ = try await Self.run(plan, in: folder, resuming: true)
    _ = try await Self.run(plan, in: whole)
    #expect(
      try folder.bytes("results/replications.csv") == whole.bytes("results/replications.csv"))
  }

  @Test("refuses to write over results, and to go on with other documents")
  func refusals() async throws {
    let plan = try Shelf.plan([try Shelf.policy("now")], replications: 2)
    let folder = try Folder()
    _ = try await Self.run(plan, in: folder)

    await #expect(throws: Diagnostics.self) { _ = try await Self.run(plan, in: folder) }

    var changed = plan
    changed.documents = [
      SourceDocument(kind: "scenario", id: "recall", version: "1", path: "r.xml", hash: "other")
    ]
    let faults = await #expect(throws: Diagnostics.self) {
      _ = try await Self.run(changed, in: folder, resuming: true)
    }
    #expect(faults?.description.contains("these results are of another experiment") ?? false)

    let other = ExperimentRun(plan, program: ProgramIdentity(build: "newer"), workers: 1)
    let mixed = await #expect(throws: Diagnostics.self) {
      _ = try await other.run(in: try ResultFolder(folder.file("results")), resuming: true)
    }
    #expect(mixed?.description.contains("the program was another build") ?? false)
  }

  @Test("refuses a second run in the same folder")
  func lock() throws {
    let folder = try Folder()
    let first = try ResultFolder(folder.file("results"))
    let faults = #expect(throws: Diagnostics.self) { _ = try ResultFolder(first.path) }

    #expect(faults?.description.contains("is working in this folder") ?? false)
    withExtendedLifetime(first) {}
  }

  @Test("refuses rows that were edited")
  func edited() async throws {
    let plan = try Shelf.plan([try Shelf.policy("now")], replications: 2)
    let folder = try Folder()
    _ = try await Self.run(plan, in: folder)
    let path = folder.file("results/replications.csv")
    let text = try SafeFile.readText(path)
    try SafeFile.writeAtomically(text.replacingOccurrences(of: "0,1,2,", with: "0,1,7,"), to: path)

    let faults = #expect(throws: Diagnostics.self) {
      _ = try ExperimentSummary.summarize(plan, rows: path, program: Shelf.program)
    }
    #expect(
      faults?.description.contains(
        "replications.csv:3: error: expected world 0, replication 1, scenario recall, policy now")
        ?? false, "\(faults?.description ?? "")")
  }

  @Test("one policy under two names differs by exactly nothing in every outcome, and it is said so")
  func identical() async throws {
    let names = Figure.names.filter { $0 != "cases.csat" }
    var plan = try Shelf.plan(
      [try Shelf.policy("now"), try Shelf.policy("again")], replications: 3, outcomes: names)
    plan.robustness = .init(Array(Assumption.all.prefix(2)), worlds: 2, replications: 2)
    plan.outcomes[0].bound = .atMost(60)
    let folder = try Folder()
    let analysis = try await Self.run(plan, in: folder)
    let summary = try ExperimentSummary.summarize(
      plan, rows: folder.file("results/replications.csv"), program: Shelf.program)

    for outcome in summary.outcomes {
      for comparison in outcome.groups[0].comparisons {
        #expect(comparison.verdict == .identical, "\(outcome.id)")
        #expect(comparison.low == 0 && comparison.high == 0, "\(outcome.id)")
        #expect(comparison.pairs == 0 || comparison.difference == 0, "\(outcome.id)")
      }
    }
    let contrast = Contrast(1, against: 0)
    #expect(analysis.groups[0].pair(contrast, of: 0).difference.count == 3)
    #expect(summary.answer[0].contains("are one policy under two names"))
    let standings = try #require(summary.robustness?.standings)
    #expect(standings.allSatisfy { $0.low == 0 && $0.high == 0 })
  }

  @Test("policies that only happened to give the same are not called one policy")
  func same() async throws {
    // Nobody of the house is asked in two hours.
    let other = try Shelf.policy("other", .paging(role: "", factor: 1.000_001))
    let plan = try Shelf.plan(
      [try Shelf.policy("now"), other], replications: 3, outcomes: ["rules.critical"])
    let folder = try Folder()
    _ = try await Self.run(plan, in: folder)
    let summary = try ExperimentSummary.summarize(
      plan, rows: folder.file("results/replications.csv"), program: Shelf.program)

    #expect(summary.outcomes[0].groups[0].comparisons[0].verdict == .same)
    #expect(summary.answer[0].contains("do not differ in critical violations"))
  }

  @Test("quicker approval never loses time to the first statement, with the same luck")
  func quicker() throws {
    // Without a fast lane every statement waits for approval.
    let lanes = ["desk", "standard", "sensitive", "board"].map {
      PolicyChange.lane(pathway: $0, isOpen: false, texts: [])
    }
    var slow = try Shelf.policy("slow")
    for lane in lanes { try slow.make(lane) }
    var quick = slow
    quick.id = "quick"
    try quick.make(.approval(role: "", factor: 0.2))
    let plan = try Shelf.plan([slow, quick], replications: 8)
    let stages = WorldStages(plan, settings: [])
    var gains = 0
    for number in 0..<8 {
      let values = try stages.play(plan.unit(number)).values
      let before = try #require(values[0][0])
      let after = try #require(values[1][0])
      #expect(after <= before, "seed \(number + 1)")
      if after < before { gains += 1 }
    }
    #expect(gains >= 3, "approval never mattered: nothing was tested")
  }

  @Test("a crew that misjudges nearly everything can be played")
  func misjudging() throws {
    var policy = try Shelf.policy("rash")
    policy.crew.misjudgeRate = 0.9
    let plan = try Shelf.plan([policy], replications: 8)
    let stages = WorldStages(plan, settings: [])
    for number in 0..<8 {
      #expect(try stages.play(plan.unit(number)).values.count == 1)
    }
  }

  @Test("the worst, the best and the middle drills are found, the earlier of equal ones first")
  func remarkable() async throws {
    let plan = try Shelf.plan(
      [try Shelf.policy("now"), try Shelf.policy("lag", .lag(factor: 0.5))], replications: 6)
    let folder = try Folder()
    _ = try await Self.run(plan, in: folder)
    let place = try ResultFolder(folder.file("results"))
    var summary = try ExperimentSummary.summarize(
      plan, rows: place.rows, program: Shelf.program)
    var values: [Double] = []
    var reader = try ResultReader(place.rows, plan: plan)
    while let unit = try reader.next() { values.append(try #require(unit.values[1][0])) }
    let order = values.indices.sorted { (values[$0], $0) < (values[$1], $1) }
    let worst = values.indices.sorted { (-values[$0], $0) < (-values[$1], $1) }

    let found = try summary.remarkable(
      .init(worst: 2, best: 9, median: true), of: plan, in: place)
    let own = found.choices.filter { $0.policy == 1 }
    #expect(own.filter { $0.reason == .worst }.map(\.replication) == Array(worst.prefix(2)))
    #expect(own.filter { $0.reason == .best }.map(\.replication) == order)
    #expect(own.filter { $0.reason == .best }.map(\.rank) == Array(1...6) && found.fewest == 6)
    #expect(own.count { $0.reason == .median } == 1)

    // Of those kept in the folder, the ones that still are what their names say are taken up.
    let names = [own[0].name(in: plan), "lag-recall-worst-9-seed-1"]
    for name in names {
      let drill = folder.file("results/drills/\(name)")
      try FileManager.default.createDirectory(atPath: drill, withIntermediateDirectories: true)
      try SafeFile.writeAtomically("page", to: drill + "/debrief.html")
    }
    try summary.takeUpKept(of: plan, in: place)
    #expect(summary.kept?.map(\.debrief) == ["drills/\(names[0])/debrief.html"])
    #expect(summary.kept?.first?.seed == 1 + UInt64(worst[0]))
  }

  @Test("work is handed on in order, whichever piece is done first")
  func order() async throws {
    var taken: [Int] = []
    let work = OrderedWork(workers: 4)
    let next = try await work.run(5..<205) { number in
      var stream = RandomStream("work", seed: UInt64(number))
      return (0..<stream.integer(below: 3000)).reduce(number) { $0 ^ ($1 & 0) }
    } consume: { number in
      taken.append(number)
      return number < 150
    }
    #expect(taken == Array(5...150) && next == 151)
  }
}
