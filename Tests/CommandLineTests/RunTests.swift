import Foundation
import Testing

@Suite("muster run")
struct RunTests {
  @Test("writes the journal, its baseline, the scorecard and the debrief")
  func files() throws {
    let folder = try Drilled.copy()

    for name in Drilled.files {
      #expect(try !folder.bytes(name).isEmpty, "\(name)")
    }
    #expect(try folder.names().filter { $0.hasPrefix(".") }.isEmpty)
  }

  @Test("gives the same bytes for the same seed")
  func sameSeed() throws {
    let first = try Drilled.copy()
    let again = try Folder()

    let outcome = try Program.run(Drilled.arguments, in: again)

    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.output == (try Drilled.shared.get().summary))
    for name in try first.names() {
      #expect(try first.bytes(name) == again.bytes("drill/\(name)"), "\(name)")
    }
  }

  @Test("gives another journal for another seed, and a summary that machines can read")
  func otherSeed() throws {
    let folder = try Folder()

    let outcome = try Program.run(
      ["run", Program.library("Scenarios/rumour.xml"), "--seed", "4", "--json"], in: folder)

    try #require(outcome.status == 0, "\(outcome.errors)")
    let summary = try JSONDecoder().decode(Summary.self, from: Data(outcome.output.utf8))
    #expect(summary.files["journal"] == "drills/rumour-4/journal.jsonl")
    #expect(summary.fingerprint.wholeMatch(of: /[0-9A-F]{4}(-[0-9A-F]{4}){3}/) != nil)
    #expect(summary.objectives.count >= 2)
    #expect(
      try folder.bytes("drills/rumour-4/journal.jsonl")
        != Drilled.copy().bytes("journal.jsonl"))
  }

  /// What the tests read of the summary for machines.
  private struct Summary: Decodable {
    let fingerprint: String
    let files: [String: String]
    let objectives: [String: String]
  }

  @Test("prints a summary without color when nobody looks")
  func summary() throws {
    let summary = try Drilled.shared.get().summary

    #expect(!summary.contains("\u{1B}"))
    for word in ["Level", "Timeliness", "Tone", "Protocol", "Objectives", "drill/debrief.html"] {
      #expect(summary.contains(word))
    }
  }

  @Test(
    "exits with 73 when it cannot write where it should",
    arguments: ["/proc/muster", "/dev/null/drill", "taken"])
  func unwritable(out: String) throws {
    let folder = try Folder()
    try folder.write("taken", "a file, not a folder")

    let outcome = try Program.run(
      ["run", Program.library("Scenarios/rumour.xml"), "--out", out], in: folder)

    #expect(outcome.status == 73)
    #expect(outcome.errors.contains(out))
    #expect(try folder.names() == ["taken"])
  }

  @Test("names the crews there are when the one asked for is not among them")
  func unknownCrew() throws {
    let outcome = try muster(
      "run", Program.library("Scenarios/rumour.xml"), "--crew", "novise")

    #expect(outcome.status == 65)
    #expect(outcome.errors.contains("did you mean novice?"))
  }
}
