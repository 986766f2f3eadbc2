import EventKernel
import Foundation
import Testing

@testable import Journaling

/// The header of the samples, or a suite's failure.
func sampleHeader() throws -> JournalHeader {
  let startex = try #require(Startex("2026-03-02T08:00:00+01:00", zone: "Europe/Berlin"))
  return JournalHeader(
    versions: EngineVersions(engine: "1.0", streams: "philox-1"), seed: .max, startex: startex,
    documents: [
      DocumentReference(
        kind: .scenario, id: "recall", version: "1", path: "Scenarios/recall.xml",
        hash: contentHash(of: "scenario"))
    ],
    options: ["interval-seconds": 300, "crew": "expert"])
}

func moment(_ seconds: Int64) -> SimulationTime {
  SimulationTime(microseconds: seconds * 1_000_000)
}

let lead = Author(.player, actor: "seat-3", role: "lead", team: "press")

/// Two entries, one of which has a text.
func shortJournal() throws -> Journal {
  var journal = Journal(header: try sampleHeader())
  journal.record(
    Fact(
      .sessionState, at: .start, about: Subject("session", "s"), attributes: ["state": "startex"]))
  var draft = Fact(
    .messageDrafted, at: moment(90), by: lead, about: Subject("message", "m-1"),
    attributes: ["version": 1, "tone": 0.1, "edited": true, "channels": ["web", "x"]])
  draft.wall = 1_772_434_890_000
  journal.record(
    draft.caused(by: 1).visible(to: ["lead", Fact.controlOnly]).saying("We are sorry — \"truly\"."))
  return journal
}

/// Six entries about two cases and two messages, three of which have a text.
func longerJournal() throws -> Journal {
  var journal = try shortJournal()
  journal.record(Fact(.caseOpened, at: moment(95), about: Subject("case", "c-1")).saying("Help!"))
  journal.record(Fact(.caseOpened, at: moment(95), about: Subject("case", "c-2")))
  journal.record(
    Fact(.messagePublished, at: moment(100), by: lead, about: Subject("message", "m-2"))
      .caused(by: 2).saying("Line one\nline two"))
  journal.record(
    Fact(.caseClosed, at: moment(200), by: lead, about: Subject("case", "c-1")).caused(by: 3))
  return journal
}

/// Hands `body` a path in a folder of its own, which is gone afterwards.
func withJournalPath(_ body: (String) throws -> Void) throws {
  let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  try body(folder.appending(path: "journal.jsonl").path)
}

func save(_ bytes: some Sequence<UInt8>, at path: String) throws {
  try Data(bytes).write(to: URL(filePath: path))
}

func load(_ path: String) throws -> [UInt8] {
  [UInt8](try Data(contentsOf: URL(filePath: path)))
}

/// The faults of reading `text` as a journal, as the user sees them.
func faults(reading text: String) -> String {
  do throws(JournalFaults) {
    _ = try JournalReader.read(bytes: Array(text.utf8), path: "j.jsonl")
    return "none"
  } catch {
    return error.description
  }
}
