import Foundation
import Testing

@Suite("Commands on a journal")
struct JournalTests {
  @Test("verify and replay find a fresh journal whole, and agree with the run on its fingerprint")
  func whole() throws {
    let folder = try Drilled.copy()
    let summary = try Drilled.shared.get().summary

    let verified = try Program.run(["verify", "journal.jsonl"], in: folder)
    let replayed = try Program.run(["replay", "journal.jsonl"], in: folder)

    #expect(verified.status == 0, "\(verified.everything)")
    #expect(replayed.status == 0, "\(replayed.everything)")
    let fingerprint = try #require(summary.firstMatch(of: /[0-9A-F]{4}(-[0-9A-F]{4}){3}/)).output.0
    #expect(replayed.output.contains(fingerprint))
    let head = fingerprint.replacing("-", with: "").lowercased()
    #expect(verified.output.contains("head \(head)"))
  }

  @Test("verify and replay say where a byte was changed")
  func flipped() throws {
    let folder = try Drilled.copy()
    var lines = try folder.bytes("journal.jsonl").split(separator: 10).map { Array($0) }
    let place = lines[39].count / 2
    lines[39][place] = lines[39][place] == 0x61 ? 0x62 : 0x61
    try folder.write("journal.jsonl", bytes: lines.flatMap { $0 + [10] })

    for command in ["verify", "replay"] {
      let outcome = try Program.run([command, "journal.jsonl"], in: folder)

      #expect(outcome.status == 65)
      #expect(outcome.errors.contains("journal.jsonl:40"), "\(outcome.errors)")
    }
  }

  @Test("verify misses nothing when the end was cut off")
  func cut() throws {
    let folder = try Drilled.copy()
    let lines = try folder.bytes("journal.jsonl").split(separator: 10)
    try folder.write("journal.jsonl", bytes: lines.dropLast(5).flatMap { $0 + [10] })

    let outcome = try Program.run(["verify", "journal.jsonl"], in: folder)

    #expect(outcome.status == 65)
    #expect(outcome.everything.contains("was not closed"))
  }

  @Test("replay refuses when a document has changed since the drill, score only warns")
  func changedDocument() throws {
    let folder = try Drilled.copy()
    let library = folder.file("library")
    try FileManager.default.createDirectory(
      atPath: library, withIntermediateDirectories: false)
    for part in ["Scenarios", "Scoring"] {
      try FileManager.default.copyItem(
        atPath: Program.library(part), toPath: "\(library)/\(part)")
    }
    let sound = try folder.text("library/Scenarios/rumour.xml")
    try folder.write("library/Scenarios/rumour.xml", sound + "<!-- changed -->\n")

    let replayed = try Program.run(
      ["replay", "journal.jsonl"], in: folder, environment: ["MUSTER_LIBRARY": library])
    let scored = try Program.run(
      ["score", "journal.jsonl"], in: folder, environment: ["MUSTER_LIBRARY": library])

    #expect(replayed.status == 66)
    #expect(replayed.errors.contains("has changed since the drill"))
    #expect(scored.status == 0)
    #expect(scored.errors.contains("has changed since the drill"))
  }

  @Test("score gives what the run gave, from the journal alone")
  func score() throws {
    let folder = try Drilled.copy()

    let text = try Program.run(["score", "journal.jsonl"], in: folder)
    let json = try Program.run(["score", "journal.jsonl", "--json"], in: folder)

    #expect(text.status == 0, "\(text.errors)")
    #expect(try Drilled.shared.get().summary.hasPrefix(text.output.trimmed))
    #expect(json.output.trimmed == (try folder.text("scorecard.json").trimmed))
  }

  @Test("debrief writes again what the run wrote")
  func debrief() throws {
    let folder = try Drilled.copy()

    let outcome = try Program.run(
      ["debrief", "journal.jsonl", "--out", "again.html"], in: folder)

    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(try folder.bytes("again.html") == folder.bytes("debrief.html"))
  }

  @Test("debrief writes Markdown, JSON of all numbers, and a table per CSV file")
  func formats() throws {
    let folder = try Drilled.copy()

    let markdown = try Program.run(
      ["debrief", "journal.jsonl", "--format", "markdown"], in: folder)
    let json = try Program.run(["debrief", "journal.jsonl", "--format", "json"], in: folder)
    let tables = try Program.run(
      ["debrief", "journal.jsonl", "--format", "csv", "--out", "tables"], in: folder)

    #expect(markdown.output.contains("# "))
    #expect((try? JSONSerialization.jsonObject(with: Data(json.output.utf8))) != nil)
    #expect(tables.status == 0, "\(tables.errors)")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.file("tables"))
    #expect(files.filter { $0.hasSuffix(".csv") }.count >= 2)
  }

  @Test("export writes every entry in each format", arguments: ["xes", "csv", "jsonl"])
  func export(format: String) throws {
    let folder = try Drilled.copy()
    let entries = try Program.run(["verify", "journal.jsonl"], in: folder).output
      .firstMatch(of: /(\d+) entries/)
    let count = try #require(entries.flatMap { Int($0.output.1) })

    let written = try Program.run(["export", "journal.jsonl", "--format", format], in: folder)
    let filed = try Program.run(
      ["export", "journal.jsonl", "--format", format, "--out", "it"], in: folder)

    #expect(written.status == 0 && filed.status == 0)
    #expect(try folder.text("it") == written.output)
    let mark = format == "xes" ? "<event>" : "\n"
    let found = written.output.replacing("\r\n", with: "\n").ranges(of: mark).count
    #expect(found >= count)
  }

  @Test("score and debrief take a journal that another program wrote")
  func foreign() throws {
    let folder = try Folder()
    try folder.write(
      "incident.jsonl",
      """
      {"format":"muster-journal","version":1,"chain":"none","startex":"2026-03-02T08:00:00+01:00"}
      {"time":0,"type":"session.state","attributes":{"state":"startex"}}
      {"time":90000000,"type":"case.opened","subject":{"kind":"case","id":"1"}}
      {"time":390000000,"type":"case.closed","subject":{"kind":"case","id":"1"}}

      """)

    let scored = try Program.run(["score", "incident.jsonl"], in: folder)
    let debriefed = try Program.run(["debrief", "incident.jsonl"], in: folder)

    #expect(scored.status == 0, "\(scored.errors)")
    #expect(scored.output.contains("not assessable"))
    #expect(debriefed.status == 0, "\(debriefed.errors)")
  }
}

extension String {
  /// The text without white space at either end.
  var trimmed: String { trimmingCharacters(in: .whitespacesAndNewlines) }
}
