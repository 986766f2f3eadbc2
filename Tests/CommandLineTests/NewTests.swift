import Foundation
import Testing

@Suite("muster new")
struct NewTests {
  @Test(
    "writes a document that passes check",
    arguments: ["scenario", "matrix", "organization", "sheet", "guideline", "crew", "experiment"])
  func passesCheck(kind: String) throws {
    let folder = try Folder()

    let written = try Program.run(["new", kind, "my-own.1"], in: folder)
    let checked = try Program.run(["check", "my-own.1.xml"], in: folder)

    #expect(written.status == 0, "\(written.errors)")
    #expect(written.output.contains("muster check my-own.1.xml"))
    #expect(checked.status == 0, "\(checked.errors)")
    #expect(checked.output.contains("\(kind) my-own.1 0.1"))
  }

  @Test("writes nothing over")
  func nothingOver() throws {
    let folder = try Folder()
    try folder.write("mine.xml", "precious")

    let outcome = try Program.run(["new", "scenario", "mine"], in: folder)

    #expect(outcome.status == 73)
    #expect(try folder.text("mine.xml") == "precious")
  }

  @Test(
    "takes no path for a name",
    arguments: ["../escape", "/tmp/escape", ".hidden", "", "a b", "1st"])
  func names(name: String) throws {
    let folder = try Folder()

    let outcome = try Program.run(["new", "scenario", name], in: folder)

    #expect(outcome.status == 64)
    #expect(try folder.names().isEmpty)
  }
}
