import Testing
import XMLReading

@Suite("Diagnostics") struct DiagnosticsTests {
  private func fault(_ message: String, _ path: String, _ line: Int, _ column: Int) -> Diagnostic {
    Diagnostic(message, at: SourcePosition(path: path, line: line, column: column))
  }

  @Test("are sorted by file as first mentioned, then line, then column, each told once")
  func order() {
    let faults = Diagnostics([
      fault("d", "z.xml", 9, 1), fault("b", "z.xml", 2, 7), fault("e", "a.xml", 1, 1),
      fault("a", "z.xml", 2, 3), fault("b", "z.xml", 2, 7), fault("c", "z.xml", 2, 7),
      fault("f", "a.xml", 10, 2),
    ])

    #expect(faults.map(\.message) == ["a", "b", "c", "d", "e", "f"])
  }

  @Test("print as editors read them, with the help below")
  func printing() {
    let place = SourcePosition(path: "a.xml", line: 3, column: 14)
    let faults = Diagnostics([
      Diagnostic("release=\"90\" is no time", at: place, help: "90 minutes is 90:00"),
      Diagnostic("nobody is on shift", at: SourcePosition(path: "a.xml"), severity: .warning),
    ])

    #expect(
      faults.description == """
        a.xml: warning: nobody is on shift
        a.xml:3:14: error: release="90" is no time
          help: 90 minutes is 90:00
        """)
  }

  @Test("throw only if one of them is an error")
  func throwing() {
    var some = Diagnostics()
    some.report("odd", at: SourcePosition(path: "a"), severity: .warning)
    some.report("well", at: SourcePosition(path: "a"), severity: .note)
    #expect(faults { () throws(Diagnostics) in try some.throwIfErrors() }.isEmpty)

    some.report("wrong", at: SourcePosition(path: "a"))

    #expect(faults { () throws(Diagnostics) in try some.throwIfErrors() }.count == 3)
    #expect(some.errors.map(\.message) == ["wrong"])
    #expect(some.warnings.map(\.message) == ["odd"])
  }

  @Test(
    "show nothing of a file that could drive a terminal",
    arguments: [
      ("\u{1B}[31mred\u{7}", "\\u{1b}[31mred\\u{7}"), ("a\tb\r\nc", "a b  c"),
      ("user\u{202E}gpj.exe\u{2066}", "user\\u{202e}gpj.exe\\u{2066}"),
      ("\u{9B}2J", "\\u{9b}2J"), ("Grüße, 東京 👍", "Grüße, 東京 👍"),
    ])
  func sanitized(_ text: String, _ clean: String) {
    #expect(sanitizedForTerminal(text) == clean)
    let printed = Diagnostic(text, at: SourcePosition(path: text), help: text).description
    #expect(printed == "\(clean): error: \(clean)\n  help: \(clean)")
  }
}

@Suite("Closest match") struct ClosestMatchTests {
  @Test(
    "is the word that was meant, or none",
    arguments: [
      ("injekt", "inject"), ("relase", "release"), ("Inject", "inject"), ("actoin", "action"),
      ("injects", "inject"), ("xyz", nil), ("", nil), ("a", nil), ("releese", "release"),
      ("totally", nil),
    ])
  func match(_ word: String, _ meant: String?) {
    #expect(closestMatch(to: word, in: ["inject", "action", "release", "id"]) == meant)
  }

  @Test("is the nearer of two, and of two equally near ones the first")
  func nearest() {
    #expect(closestMatch(to: "reader", in: ["leader", "readers", "reader's"]) == "leader")
    #expect(closestMatch(to: "readers", in: ["leader", "readerz", "reader"]) == "readerz")
  }
}

@Suite("Escaping") struct EscapingTests {
  @Test("gives back every character when read again, in text and in attributes")
  func roundTrip() throws {
    let text = "a<b>&\"'\t\n\r]]> é 東 👍"
    let xml = "<a b=\"\(text.escapedForXML)\">\(text.escapedForXML)</a>"

    let root = try XMLReader.read(xml, path: "a.xml").root

    #expect(root.rawText == text)
    #expect(root[attribute: "b"] == text)
  }

  @Test("replaces characters that XML cannot hold")
  func impossible() {
    #expect("a\u{0}b\u{1B}c\u{FFFE}".escapedForXML == "a\u{FFFD}b\u{FFFD}c\u{FFFD}")
  }
}
