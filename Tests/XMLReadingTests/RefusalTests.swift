import Foundation
import Testing
import XMLReading

@Suite("Hostile input is refused") struct RefusalTests {
  private let folder: Folder

  init() throws { folder = try Folder() }

  private func faults(inFile path: String, limits: XMLLimits = .standard) -> Diagnostics {
    XMLReadingTests.faults { () throws(Diagnostics) in
      _ = try XMLReader.read(contentsOf: path, limits: limits)
    }
  }

  private func message(_ text: String, limits: XMLLimits = .standard) -> String? {
    XMLReadingTests.faults(in: text, limits: limits).first?.message
  }

  @Test(
    "a real attack with external entities is refused at its DOCTYPE",
    .enabled(if: sharedData != nil, "needs ../shared/data beside the package"))
  func attack() throws {
    let path = try #require(sharedData) + "/hostile-xee.cap"

    let found = faults(inFile: path)

    #expect(found.map(\.message) == ["a DOCTYPE is not read here"])
    #expect(found.first?.line == 3)
  }

  @Test("entities that blow up are never expanded")
  func entities() {
    let text = """
      <?xml version="1.0"?>
      <!DOCTYPE a [<!ENTITY b "\(String(repeating: "x", count: 1000))">]>
      <a>\(String(repeating: "&b;", count: 1000))</a>
      """

    #expect(message(text) == "a DOCTYPE is not read here")
  }

  @Test("what stands in comments and CDATA is not taken for a DOCTYPE or for tags")
  func quoted() {
    var limits = XMLLimits()
    limits.elements = 2
    limits.depth = 2
    let text = "<a><!-- <!DOCTYPE b> <c><d><e> --><![CDATA[<!DOCTYPE b><c><d>]]><b f='>'/></a>"

    #expect(message(text, limits: limits) == nil)
  }

  @Test("50 000 attributes on an element are refused before they cost anything")
  func attributes() {
    let many = (0..<50_000).map { "a\($0)='1'" }.joined(separator: " ")

    #expect(message("<r>\n<a \(many)/></r>") == "this element has more than 256 attributes")
  }

  @Test("attributes up to the limit are read, one more is refused")
  func attributeLimit() {
    let tag = { (count: Int) in "<a \((0..<count).map { "a\($0)='='" }.joined(separator: " "))/>" }

    #expect(message(tag(256)) == nil)
    #expect(message(tag(257)) == "this element has more than 256 attributes")
  }

  @Test("a million elements, deep nesting and a pile of namespaces are refused")
  func counts() {
    let million = "<a>" + String(repeating: "<b/>", count: 1_000_000) + "</a>"
    #expect(message(million) == "this document has more than 500000 elements")

    let deep = String(repeating: "<a>", count: 201)
    #expect(message(deep) == "elements are nested more than 200 deep here")
    #expect(message(String(repeating: "<a>", count: 200) + "x") != message(deep))

    let names = (0..<200).map { "xmlns:n\($0)='u'" }.joined(separator: " ")
    #expect(message("<a \(names)><b \(names)/></a>")?.contains("namespaces") == true)
    #expect(message("<a><b \(names)/><b \(names)/></a>") == nil)
  }

  @Test("a file of 100 MB is refused by its size")
  func size() throws {
    let path = try folder.write("large.xml", "<a>")
    #expect(truncate(path, 100 << 20) == 0)

    let found = faults(inFile: path)

    #expect(found.map(\.message) == ["this file is 100 MB; at most 16 MB are read"])
    #expect(found.kind == .faulty)
  }

  @Test(
    "archives are named as what they are",
    arguments: [
      ([0x1F, 0x8B, 8, 0], "a gzip file"), ([0x42, 0x5A, 0x68, 0x39], "a bzip2 file"),
      ([0xFD, 0x37, 0x7A, 0x58, 0x5A, 0], "an xz file"), ([0x50, 0x4B, 3, 4], "a zip file"),
    ] as [([UInt8], String)])
  func archives(_ start: [UInt8], _ form: String) throws {
    let path = try folder.write("plan.xml", bytes: start + Array("<a/>".utf8))

    #expect(faults(inFile: path).map(\.message) == ["this is \(form), not text"])
  }

  @Test("encodings other than UTF-8 are named")
  func encodings() throws {
    let wide = Array("<a/>".utf16).flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let marked = try folder.write("marked.xml", bytes: [0xFF, 0xFE] + wide)
    let plain = try folder.write("plain.xml", bytes: wide)

    #expect(faults(inFile: marked).map(\.message) == ["this file is written in UTF-16"])
    #expect(faults(inFile: plain).map(\.message) == ["this file is written in UTF-16"])
    let declared = "<?xml version='1.0' encoding='ISO-8859-1'?><a/>"
    #expect(message(declared) == "the file says it is written in ISO-8859-1")
    #expect(message("<?xml version=\"1.0\" encoding=\"utf-8\"?><a/>") == nil)
  }

  @Test(
    "bytes that are not UTF-8 are told with line, column and offset",
    arguments: [
      [0xFF], [0xC3], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE2, 0x82],
      [0x80], [0xF0, 0x8F, 0xBF, 0xBF], [0xE0, 0x9F, 0xBF],
    ] as [[UInt8]])
  func invalid(_ bytes: [UInt8]) throws {
    let path = try folder.write("bad.xml", bytes: Array("<a>\né".utf8) + bytes + Array("</a>".utf8))

    let found = faults(inFile: path)

    #expect(found.map(\.line) == [2])
    #expect(found.map(\.column) == [2])
    #expect(found.first?.message.hasPrefix("byte 6 of the file, 0x") == true)
  }

  @Test("zero bytes are told at their place")
  func zero() {
    let found = XMLReadingTests.faults(in: "<a>\n \u{0}</a>")

    #expect(found.map(\.position.description) == ["plan.xml:2:2"])
  }

  @Test("folders, pipes, devices and missing files are told apart, and nothing waits for a pipe")
  func kinds() throws {
    let pipe = folder.path + "/pipe"
    #expect(mkfifo(pipe, 0o600) == 0)
    let circle = folder.path + "/circle"
    #expect(symlink("circle", circle) == 0)

    #expect(faults(inFile: folder.path).map(\.message) == ["this is a folder, not a file"])
    #expect(faults(inFile: pipe).map(\.message) == ["this is a pipe, not a file"])
    #expect(faults(inFile: "/dev/zero").map(\.message) == ["this is a device, not a file"])
    #expect(faults(inFile: folder.path + "/none").kind == .missing)
    #expect(faults(inFile: folder.path + "/none\u{0}").kind == .missing)
    #expect(faults(inFile: circle).kind == .unreadable)
    #expect(faults(inFile: "").kind == .missing)
  }

  @Test("a file that may not be read says so", .enabled(if: getuid() != 0, "root may read all"))
  func unreadable() throws {
    let path = try folder.write("plan.xml", "<a/>")
    #expect(chmod(path, 0) == 0)

    #expect(faults(inFile: path).kind == .unreadable)
  }

  @Test("an empty file says so, and so does one of spaces")
  func empty() {
    #expect(message("") == "this file is empty")
    #expect(message(" \n") == "no XML element begins here")
  }
}
