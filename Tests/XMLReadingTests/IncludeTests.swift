import Foundation
import Testing
import XMLReading

@Suite("Includes") struct IncludeTests {
  private let folder: Folder

  init() throws { folder = try Folder() }

  /// Writes a plan that has `body` in it.
  @discardableResult
  private func plan(_ name: String, _ body: String) throws -> String {
    try folder.write(name, "<plan xmlns=\"urn:muster:plan:1\">\(body)</plan>")
  }

  private func faults(_ path: String, limits: XMLLimits = .standard) -> Diagnostics {
    XMLReadingTests.faults { () throws(Diagnostics) in
      _ = try XMLReader.read(contentsOf: path, limits: limits)
    }
  }

  @Test("put what is in the other file's root where they stand, with its own places")
  func contents() throws {
    let main = try plan("main.xml", "<a/>\n<include href=\"parts/one.xml\"/>\n<b/>")
    try plan("parts/one.xml", "\n\n <c>x</c><include href='../two.xml'></include><d/>")
    try plan("two.xml", "<e/>")

    let document = try XMLReader.read(contentsOf: main)

    #expect(document.root.children.map(\.name) == ["a", "c", "e", "d", "b"])
    #expect(
      document.root.children.map { $0.position.description.dropFirst(folder.path.count) } == [
        "/main.xml:1:33", "/parts/one.xml:3:2", "/two.xml:1:33", "/parts/one.xml:3:47",
        "/main.xml:3:1",
      ])
    #expect(document.files.count == 3)
  }

  @Test("are another thing in other namespaces")
  func otherNamespaces() throws {
    let text = "<a xmlns='urn:other'><include href='nothing.xml'/></a>"

    #expect(try XMLReader.read(text, path: "a.xml").root.children.map(\.name) == ["include"])
  }

  @Test(
    "are refused at their place when they lead elsewhere",
    arguments: [
      ("/etc/passwd", "is not a relative path"), ("http://example.org/a", "not a relative path"),
      ("file:///etc/passwd", "not a relative path"), ("..\\a.xml", "not a relative path"),
      ("../outside.xml", "is outside of the document's folder"), ("", "has no href"),
      ("link.xml", "is outside of the document's folder"), ("parts", "parts: is a folder, not"),
      ("parts/../../outside.xml", "is outside of the document's folder"),
      ("prats.xml", "does not exist"), ("empty.xml", "this file is empty"),
    ])
  func refusals(_ href: String, _ message: String) throws {
    try plan("outside.xml", "<secret/>")
    try plan("in/parts.xml", "<a/>")
    try plan("in/parts/one.xml", "<a/>")
    try folder.write("in/empty.xml", "")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/in/link.xml", withDestinationPath: "../outside.xml")
    let main = try plan("in/main.xml", "<a/>\n <include href=\"\(href)\"/>")

    let found = faults(main)

    #expect(found.count == 1)
    #expect(found.first?.message.contains(message) == true, "\(found)")
    if !message.contains("empty") { #expect(found.first?.line == 2) }
  }

  @Test("suggest a file of a similar name, and tell every fault of every file")
  func suggestions() throws {
    try plan("parts.xml", "<a/>&x;")
    let main = try plan("main.xml", "<include href='prats.xml'/><include href='parts.xml'/>&y;")

    let found = faults(main)

    #expect(found.map(\.help).first == "did you mean parts.xml?")
    #expect(
      found.map { $0.path.dropFirst(folder.path.count) } == [
        "/main.xml", "/main.xml", "/parts.xml",
      ]
    )
    #expect(found.kind == .missing)
  }

  @Test("that go round in a circle are told with the way round")
  func circle() throws {
    let main = try plan("a.xml", "<include href='b.xml'/>")
    try plan("b.xml", "<include href='c.xml'/>")
    try plan("c.xml", "<include href='./b.xml'/>")

    let found = faults(main)

    let names = found.first?.message.replacingOccurrences(of: folder.path + "/", with: "")
    #expect(names == "files include one another in a circle: b.xml → c.xml → b.xml")
    #expect(found.first?.path == folder.path + "/c.xml")
  }

  @Test("that multiply are stopped by their number")
  func bomb() throws {
    for number in 0..<7 {
      let twice = String(repeating: "<include href='\(number + 1).xml'/>", count: 10)
      try plan("\(number).xml", twice)
    }
    try plan("7.xml", "<a/>")

    let found = faults(folder.path + "/0.xml")

    #expect(found.allSatisfy { $0.message.hasSuffix("includes more than 64 files") })
    #expect(!found.isEmpty)
  }

  @Test("are limited in depth, in bytes and in elements")
  func limits() throws {
    for number in 0..<4 { try plan("\(number).xml", "<a/><include href='\(number + 1).xml'/>") }
    try plan("4.xml", "<a/>" + String(repeating: " ", count: 10_000))
    let main = folder.path + "/0.xml"
    #expect(faults(main).isEmpty)

    var limits = XMLLimits()
    limits.includeDepth = 3
    #expect(faults(main, limits: limits).first?.message.contains("3 deep") == true)
    limits = XMLLimits()
    limits.totalBytes = 10_000
    #expect(faults(main, limits: limits).first?.message.contains("at most 0") == true)
    limits = XMLLimits()
    limits.elements = 4
    #expect(faults(main, limits: limits).first?.message.contains("more than 4 elements") == true)
  }

  @Test("need the same root element, nothing inside, and no loose text")
  func shape() throws {
    try folder.write("other.xml", "<team xmlns='urn:muster:plan:1'/>")
    try plan("loose.xml", "text<a/>")

    let main = try plan("main.xml", "<include href='other.xml'/>")
    #expect(faults(main).map(\.message) == ["<team> cannot be included in a <plan>"])
    let full = try plan("full.xml", "<include href='full2.xml'><a/></include>")
    try plan("full2.xml", "<a/>")
    #expect(faults(full).map(\.message) == ["<include> has something in it"])
    let loose = try plan("main2.xml", "<include href='loose.xml'/>")
    #expect(
      faults(loose).map(\.message) == ["text stands directly in the root of an included file"])
  }
}
