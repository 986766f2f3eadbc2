import Foundation
import Testing

/// A file that is no document, and what to say of it.
struct HostileFile: Sendable, CustomTestStringConvertible {
  let name: String
  let status: Int32
  let says: String
  var content: [UInt8] = []

  var testDescription: String { name }

  static let all = [
    HostileFile(name: "missing", status: 66, says: "does not exist"),
    HostileFile(name: "folder", status: 65, says: "this is a folder"),
    HostileFile(name: "pipe", status: 65, says: "this is a pipe"),
    HostileFile(name: "empty", status: 65, says: "empty"),
    HostileFile(
      name: "gzip", status: 65, says: "gzip", content: [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3]),
    HostileFile(
      name: "binary", status: 65, says: "UTF-8", content: (0..<2000).map { UInt8($0 * 7 % 256) }),
    HostileFile(name: "text", status: 65, says: "XML", content: Array("Dear all,\n".utf8)),
    HostileFile(
      name: "doctype", status: 65, says: "DOCTYPE",
      content: Array(#"<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>"#.utf8)),
    HostileFile(name: "unclosed", status: 65, says: "error", content: Array("<scenario>".utf8)),
    HostileFile(name: "stranger", status: 65, says: "error", content: Array("<html/>".utf8)),
  ]

  /// Puts the file into `folder`.
  func place(in folder: Folder) throws {
    switch name {
    case "missing": break
    case "folder":
      try FileManager.default.createDirectory(
        atPath: folder.file(name), withIntermediateDirectories: false)
    case "pipe": try #require(mkfifo(folder.file(name), 0o600) == 0)
    default: try folder.write(name, bytes: content)
    }
  }
}

@Suite("Files that are no documents")
struct HostileFileTests {
  @Test("are refused by check with their name and a reason", arguments: HostileFile.all)
  func check(file: HostileFile) throws {
    let folder = try Folder()
    try file.place(in: folder)

    let outcome = try Program.run(["check", file.name], in: folder)

    #expect(outcome.status == file.status)
    #expect(outcome.errors.hasPrefix(file.name))
    #expect(outcome.errors.contains(file.says), "\(outcome.errors)")
    #expect(outcome.output.isEmpty)
  }

  @Test("are refused by run before anything is written", arguments: HostileFile.all)
  func run(file: HostileFile) throws {
    let folder = try Folder()
    try file.place(in: folder)
    let before = try folder.names()

    let outcome = try Program.run(["run", file.name, "--out", "drill"], in: folder)

    #expect(outcome.status == file.status)
    #expect(outcome.errors.contains(file.says), "\(outcome.errors)")
    #expect(try folder.names() == before)
  }

  @Test("are refused as journals too", arguments: HostileFile.all)
  func journals(file: HostileFile) throws {
    let folder = try Folder()
    try file.place(in: folder)

    for command in [["verify"], ["score"], ["replay"], ["debrief"], ["export", "--format", "csv"]] {
      let outcome = try Program.run(command + [file.name], in: folder)

      #expect([65, 66, 74].contains(outcome.status), "\(command): \(outcome.status)")
      #expect((outcome.status == 66) == (file.name == "missing"), "\(command)")
      #expect(outcome.errors.contains(file.name), "\(command): \(outcome.everything)")
    }
  }

  @Test(
    "have names that cannot paint the terminal",
    arguments: ["\u{1B}[2J\u{1B}[31mred.xml", "two\nlines.xml", "\u{202E}lmx.xml", "bell\u{7}.xml"])
  func names(name: String) throws {
    let folder = try Folder()
    try folder.write(name, "<scenario>")

    for command in [["check"], ["run"], ["verify"], ["score"], ["export", "--format", "csv"]] {
      let outcome = try Program.run(command + [name], in: folder)

      #expect(outcome.status == 65, "\(command)")
      let isClean = outcome.everything.unicodeScalars.allSatisfy {
        $0 == "\n" || ($0.value >= 0x20 && $0.value != 0x7F && $0.value != 0x202E)
      }
      #expect(isClean, "\(command): \(outcome.everything.debugDescription)")
    }
  }

  @Test(
    "may have names with spaces, quotes and other scripts",
    arguments: ["a scenario.xml", "it's \"so\".xml", "Rückruf – 召回.xml", "$(id).xml"])
  func unusualNames(name: String) throws {
    let folder = try Folder()
    try #require(Program.run(["new", "scenario", "plain"], in: folder).status == 0)
    try folder.write(name, try folder.text("plain.xml"))

    let outcome = try Program.run(["check", name], in: folder)

    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.output.hasPrefix("\(name): ok"))
  }
}
