import Foundation
import Testing

@Suite("muster check")
struct CheckTests {
  static let documents = [
    "Scenarios/recall.xml", "Scenarios/rumour.xml", "Scenarios/crews.xml",
    "Scenarios/organizations/brindlemoor-12.xml", "Scenarios/matrices/direct.xml",
    "Scoring/sheets/standard.xml", "Scoring/guidelines/standard.xml",
  ]

  @Test("accepts every document of the library that is given alone", arguments: documents)
  func library(document: String) throws {
    let outcome = try muster("check", Program.library(document))

    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.output.contains("\(document): ok"))
  }

  @Test("accepts the documents of a drill together")
  func together() throws {
    let files = Self.documents.map(Program.library)

    let outcome = try Program.run(["check"] + files, in: Folder())

    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.output.split(separator: "\n").count == files.count)
  }

  @Test("tells every fault with its place and the correction, and exits with 65")
  func faults() throws {
    let folder = try Folder()
    let sound = try String(
      contentsOfFile: Program.library("Scenarios/matrices/direct.xml"), encoding: .utf8)
    let faulty = sound.replacing(#"interval="1m""#, with: #"interval="one""#)
      .replacing("<level ", with: "<levle ", maxReplacements: 1)
    try #require(faulty != sound)
    let path = try folder.write("faulty.xml", faulty)

    let outcome = try Program.run(["check", path, "nowhere.xml"], in: folder)

    #expect(outcome.status == 65)
    #expect(outcome.errors.matches(of: #/faulty\.xml:\d+:\d+: error: /#).count >= 2)
    #expect(outcome.errors.contains("level"))
    #expect(outcome.errors.contains("nowhere.xml"))
    #expect(outcome.output.isEmpty)
  }

  @Test("checks a scenario against the organization that is given with it")
  func acrossDocuments() throws {
    let folder = try Folder()
    let sound = try String(
      contentsOfFile: Program.library("Scenarios/crews.xml"), encoding: .utf8)
    try folder.write("crews.xml", sound)
    try #require(Program.run(["new", "organization", "other"], in: folder).status == 0)
    let changed = try folder.text("other.xml").replacing("social-lead", with: "listener")
    try folder.write("other.xml", changed)

    let outcome = try Program.run(
      ["check", Program.library("Scenarios/recall.xml"), "other.xml"], in: folder)

    #expect(outcome.status == 65)
    #expect(outcome.errors.contains(#"role "social-lead" is not in organization other"#))
  }

  @Test("counts warnings as faults only when asked to")
  func strict() throws {
    let sound = Program.library("Scoring/guidelines/standard.xml")

    #expect(try muster("check", "--strict", sound).status == 0)
  }
}
