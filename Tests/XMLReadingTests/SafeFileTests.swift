import Foundation
import Testing
import XMLReading

@Suite("Safe files") struct SafeFileTests {
  private let folder: Folder

  init() throws { folder = try Folder() }

  @Test("hold what was written, and replace what stood there")
  func writing() throws {
    let path = folder.path + "/journal.jsonl"
    let bytes = (0..<100_000).map { UInt8(truncatingIfNeeded: $0) }

    try SafeFile.writeAtomically("first, and longer than the second", to: path)
    try SafeFile.writeAtomically("second", to: path)
    #expect(try SafeFile.readText(path) == "second")
    try SafeFile.writeAtomically(bytes, to: path)

    #expect(try SafeFile.read(path) == bytes)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["journal.jsonl"])
    let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    #expect(mode.map { $0 & 0o600 } == 0o600)
  }

  @Test("that cannot be created leave nothing behind")
  func refusals() throws {
    try folder.write("folder/file", "x")

    for (name, message) in [
      ("none/file", "the folder for this file does not exist"),
      ("folder", "this is a folder, not a file"), ("folder/", "this is a folder, not a file"),
    ] {
      let found = faults { () throws(Diagnostics) in
        try SafeFile.writeAtomically("x", to: folder.path + "/" + name)
      }
      #expect(found.map(\.message) == [message])
      #expect(found.kind == .cannotCreate)
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["folder"])
  }

  @Test("are read up to the limit and not beyond")
  func limit() throws {
    let path = try folder.write("data.csv", "0123456789")

    #expect(try SafeFile.read(path, atMost: 10).count == 10)
    let found = faults { () throws(Diagnostics) in _ = try SafeFile.read(path, atMost: 9) }
    #expect(found.kind == .faulty)
  }

  @Test("of the kernel, which have no size, are read as well")
  func sizeless() throws {
    #expect(try SafeFile.read("/proc/self/status").count > 100)
  }

  @Test("of text lose their byte order mark, and must be UTF-8")
  func text() throws {
    let good = try folder.write("good.txt", "\u{FEFF}größer\n")
    let bad = try folder.write("bad.txt", bytes: Array("a\nb".utf8) + [0xE4, 0x20])

    #expect(try SafeFile.readText(good) == "größer\n")
    let found = faults { () throws(Diagnostics) in _ = try SafeFile.readText(bad) }
    #expect(found.map(\.position.description) == ["\(bad):2:2"])
  }

  @Test("makes a folder with those above it, and says when a file is in the way")
  func folders() throws {
    try SafeFile.makeFolder(folder.path + "/a/b/c")
    try SafeFile.makeFolder(folder.path + "/a/b/c/")
    try SafeFile.writeAtomically("x", to: folder.path + "/a/b/c/file")
    let faults = [
      ("/a/b/c/file", "this is a file, not a folder"), ("/a/b/c/file/d", "a file stands"),
    ]
    for (name, message) in faults {
      let found = #expect(throws: Diagnostics.self) {
        try SafeFile.makeFolder(folder.path + name)
      }
      #expect(found?.kind == .cannotCreate && found?.description.contains(message) ?? false)
    }
    #expect(throws: Diagnostics.self) { try SafeFile.makeFolder("") }
  }
}
