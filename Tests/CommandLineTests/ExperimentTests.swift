import Foundation
import Testing

@Suite("Experiments on the command line")
struct ExperimentTests {
  /// A folder with a short crisis in it.
  static func folder() throws -> Folder {
    let folder = try Folder()
    let text = try String(
      contentsOfFile: Program.library("Scenarios/recall.xml"), encoding: .utf8)
    let common = Program.library("Scenarios/common")
    try FileManager.default.copyItem(atPath: common, toPath: folder.file("common"))
    try folder.write(
      "short.xml", text.replacingOccurrences(of: "length=\"36h\"", with: "length=\"3h\""))
    return folder
  }

  static func experiment(_ change: String = "") -> String {
    """
    <experiment xmlns="urn:muster:experiment:1" id="lanes" version="1" title="Lanes" replications="4">
      <scenario href="short.xml"/>
      <policy id="now"/>
      <policy id="slow"><lane pathway="standard" open="false"/>\(change)</policy>
      <outcome figure="statement.time"/>
      <outcome id="late" figure="statement.time" at-least="30m"/>
      <outcome figure="cost.staff-hours"/>
    </experiment>
    """
  }

  @Test("compare says what differs, and writes rows, a summary and a report")
  func compare() throws {
    let folder = try Self.folder()
    let outcome = try Program.run(
      [
        "compare", "novice", "expert", "--scenario", "short.xml", "--replications", "4", "--out",
        "out", "--keep-journals", "worst:1,median",
      ], in: folder)

    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.errors.isEmpty, "not quiet in a pipe: \(outcome.errors)")
    #expect(outcome.output.contains("crew novice  →  crew expert"))
    #expect(outcome.output.contains("Report   out/report.html"))
    let rows = try folder.text("out/replications.csv").split(separator: "\n")
    #expect(rows.count == 9 && rows[1].hasPrefix("0,0,1,recall,novice,"))
    #expect(rows[2].hasPrefix("0,0,1,recall,expert,") && rows[8].hasPrefix("0,3,4,recall,expert,"))
    let summary = try JSONSerialization.jsonObject(with: Data(folder.bytes("out/summary.json")))
    #expect((summary as? [String: Any])?["replications"] as? Int == 4)
    let drills = try FileManager.default.contentsOfDirectory(atPath: folder.file("out/drills"))
    #expect(drills.count == 4 && drills.allSatisfy { $0.contains("-seed-") })
    for drill in drills {
      #expect(
        FileManager.default.fileExists(atPath: folder.file("out/drills/\(drill)/debrief.html")))
      #expect(
        try folder.text("out/report.html").contains("href=\"drills/\(drill)/debrief.html\""))
    }
  }

  @Test("the report asks for nothing, escapes what documents say, and has words for its drawings")
  func report() throws {
    let folder = try Self.folder()
    try folder.write(
      "e.xml",
      Self.experiment().replacingOccurrences(
        of: "title=\"Lanes\"", with: "title=\"&lt;script&gt;alert(1)&lt;/script&gt; &amp; more\""))
    let outcome = try Program.run(["experiment", "run", "e.xml", "--out", "out"], in: folder)
    #expect(outcome.status == 0, "\(outcome.errors)")

    let page = try folder.text("out/report.html")
    #expect(page.contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; more"))
    #expect(!page.contains("<script") && !page.contains("http://") && !page.contains("https://"))
    #expect(page.components(separatedBy: "<svg ").count > 4)
    #expect(
      page.components(separatedBy: "<svg ").count == page.components(separatedBy: "<desc ").count)
  }

  @Test("a run that was killed goes on with --resume and ends with the same bytes")
  func resume() throws {
    let folder = try Self.folder()
    try folder.write("e.xml", Self.experiment())
    let whole = try Program.run(["experiment", "run", "e.xml", "--out", "whole"], in: folder)
    #expect(whole.status == 0, "\(whole.errors)")

    let killed = try Program.shell(
      "muster experiment run e.xml --out cut & sleep 1; kill -9 $!; wait", in: folder)
    _ = killed
    let again = try Program.run(
      ["experiment", "run", "e.xml", "--out", "cut", "--resume"], in: folder)
    #expect(again.status == 0, "\(again.errors)")
    for name in ["replications.csv", "summary.json", "report.html"] {
      #expect(try folder.bytes("cut/\(name)") == folder.bytes("whole/\(name)"), "\(name)")
    }

    let twice = try Program.run(["experiment", "run", "e.xml", "--out", "whole"], in: folder)
    #expect(twice.status == 73)
    #expect(twice.errors.contains("there are results in this folder already"))
  }

  @Test("more pairs may be asked for later; the report says so, and the rows are those of one run")
  func raise() throws {
    let folder = try Self.folder()
    let compare = [
      "compare", "novice", "expert", "--scenario", "short.xml", "--outcome", "statement.time",
    ]
    let outcomes = try [["--replications", "2"], ["--replications", "4", "--resume"]].map {
      try Program.run(compare + $0 + ["--out", "grown"], in: folder)
    }
    let whole = try Program.run(compare + ["--replications", "4", "--out", "whole"], in: folder)
    #expect((outcomes + [whole]).allSatisfy { $0.status == 0 }, "\(outcomes.map(\.errors))")
    #expect(try folder.bytes("grown/replications.csv") == folder.bytes("whole/replications.csv"))
    #expect(
      try folder.text("grown/report.html").contains("was raised after results were there: from 2"))
    #expect(try !folder.text("whole/report.html").contains("was raised"))

    let same = try Program.run(
      compare + ["--replications", "4", "--resume", "--out", "grown"], in: folder)
    #expect(same.status == 0, "\(same.errors)")
    #expect(try folder.text("grown/report.html").contains("from 2. Whoever"))
    let fewer = try Program.run(
      compare + ["--replications", "3", "--resume", "--out", "grown"], in: folder)
    #expect(fewer.status == 65)
    #expect(fewer.errors.contains("4 paired drills were planned, not 3"), "\(fewer.errors)")
  }

  @Test("a comparison and its documents may be moved together, and give the same rows and plan")
  func moved() throws {
    let folder = try Self.folder()
    let script = """
      mkdir here && mv short.xml common here && cp -R here there &&
      compare="muster compare novice expert --scenario short.xml --replications 2 --out out/x" &&
      (cd here && $compare) >/dev/null && (cd there && $compare) >/dev/null &&
      cmp here/out/x/experiment.xml there/out/x/experiment.xml &&
      mv here moved && cd moved && muster experiment report out/x
      """
    let outcome = try Program.shell(script, in: folder)
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(try folder.text("moved/out/x/experiment.xml").contains("href=\"../../short.xml\""))
  }

  @Test("a document that changed since the results began is refused")
  func changed() throws {
    let folder = try Self.folder()
    try folder.write("e.xml", Self.experiment())
    _ = try Program.run(["experiment", "run", "e.xml", "--out", "out"], in: folder)
    try folder.write("e.xml", Self.experiment("<lag factor=\"2\"/>"))

    for command in [["run", "e.xml", "--out", "out", "--resume"], ["report", "out"]] {
      let outcome = try Program.run(["experiment"] + command, in: folder)
      #expect(outcome.status == 65)
      #expect(outcome.errors.contains("experiment lanes (e.xml) was changed"), "\(outcome.errors)")
    }
  }

  @Test("rows that were edited after they were summed up are refused")
  func edited() throws {
    let folder = try Self.folder()
    try folder.write("e.xml", Self.experiment())
    _ = try Program.run(["experiment", "run", "e.xml", "--out", "out"], in: folder)
    #expect(try Program.run(["experiment", "report", "out"], in: folder).status == 0)
    let rows = try folder.text("out/replications.csv")
    let last = try #require(rows.dropLast().lastIndex { $0 == "," })
    try folder.write("out/replications.csv", rows[...last] + "1\n")

    for command in [["run", "e.xml", "--out", "out", "--resume"], ["report", "out"]] {
      let outcome = try Program.run(["experiment"] + command, in: folder)
      #expect(outcome.status == 65)
      #expect(outcome.errors.contains("not those that were summed up"), "\(outcome.errors)")
    }
  }

  @Test("shards merge to the bytes of a single run")
  func shards() throws {
    let folder = try Self.folder()
    try folder.write("e.xml", Self.experiment())
    let script = """
      muster experiment run e.xml --out whole >/dev/null &&
      muster experiment plan e.xml --shards 3 --out cut &&
      muster experiment run-shard 3/3 cut && muster experiment run-shard 1 cut &&
      muster experiment status cut --missing
      """
    let first = try Program.shell(script, in: folder)
    #expect(first.status == 0, "\(first.errors)")
    #expect(first.output.hasSuffix("shard 3/3 is done\nshard 1/3 is done\n2\n"))
    let gap = try Program.run(["experiment", "merge", "cut"], in: folder)
    #expect(gap.status == 74 && gap.errors.contains("missing: 2/3"), "\(gap.errors)")

    let rest = try Program.shell(
      "muster experiment run-shard 2/3 cut && muster experiment run-shard 2/3 cut && muster experiment merge cut",
      in: folder)
    #expect(rest.status == 0, "\(rest.errors)")
    #expect(rest.output.contains("shard 2/3 is done already"))
    #expect(try folder.bytes("cut/replications.csv") == folder.bytes("whole/replications.csv"))
    let merged = String(decoding: try folder.bytes("cut/summary.json"), as: UTF8.self)
    #expect(merged == String(decoding: try folder.bytes("whole/summary.json"), as: UTF8.self))
    #expect(try Program.run(["experiment", "run-shard", "4/3", "cut"], in: folder).status == 64)
  }

  @Test("a sweep makes a policy of each value, the first the baseline")
  func sweep() throws {
    let folder = try Self.folder()
    let outcome = try Program.run(
      [
        "sweep", "agents:social@night", "--values=0,2", "--scenario", "short.xml",
        "--replications", "2", "--outcome", "cost.staff-hours", "--out", "out",
      ], in: folder)

    #expect(outcome.status == 0, "\(outcome.errors)")
    let first = "agents of social, night shift: as now"
    let second = "agents of social, night shift: +2"
    #expect(outcome.output.contains("\(first)  →  \(second)"))
    let lanes = try Program.run(
      [
        "sweep", "lane", "--values=closed,open", "--scenario", "short.xml", "--replications", "2",
        "--outcome", "statement.time", "--out", "lanes",
      ], in: folder)
    #expect(lanes.output.contains("fast lanes: closed  →  fast lanes: open"), "\(lanes.errors)")
    #expect(try folder.text("lanes/experiment.xml").contains("><lane open=\"false\"/></policy>"))
  }

  @Test("check reads experiments, with every fault and its place")
  func check() throws {
    let folder = try Self.folder()
    try folder.write("good.xml", Self.experiment())
    let good = try Program.run(["check", "good.xml"], in: folder)
    #expect(
      good.status == 0 && good.output.contains("ok  experiment lanes 1; 2 policies, 3 outcomes"))
    try folder.write(
      "bad.xml", Self.experiment("<approval role=\"leagl\" factor=\"2\"/>"))
    let bad = try Program.run(["check", "bad.xml"], in: folder)
    #expect(bad.status == 65)
    #expect(
      bad.errors.contains(
        "bad.xml:4:60: error: there is no approval-time \"leagl\" in organization brindlemoor-12"),
      "\(bad.errors)")
    #expect(bad.errors.contains("did you mean \"legal\"?"))
  }
}
