import Testing

@testable import Journaling

@Suite("A journal that another program wrote")
struct ForeignJournalTests {
  static let header =
    #"{"format":"muster-journal","version":1,"chain":"none","startex":"2026-03-02T08:00:00Z"}"#

  private func read(_ lines: String...) throws -> JournalReading {
    let text = ([Self.header] + lines).joined(separator: "\n")
    return try JournalReader.read(bytes: Array(text.utf8), path: "j.jsonl")
  }

  private func faults(_ lines: String...) -> String {
    JournalingTests.faults(reading: ([Self.header] + lines).joined(separator: "\n") + "\n")
  }

  @Test("needs no hashes and no numbers, and may write as it likes")
  func tolerance() throws {
    let reading = try read(
      #" { "type" : "pager.rang" , "time":5, "attributes":{"z":1,"a":[ "x" , "y" ],"u":"\u00e9\ud83d\ude00\/"} }"#
        + "\r",
      "",
      #"{"time":5,"text":"Hello.","type":"case.opened","actor":"seat-1","cause":1,"seq":2}"#)

    let journal = reading.journal
    #expect(journal.map(\.type) == ["pager.rang", .caseOpened])
    #expect(journal[1].attributes.map(\.key) == ["a", "u", "z"])
    #expect(journal[1]["u"] == "é😀/")
    #expect(journal[1].source == .engine && journal[2].source == .player)
    #expect(journal.text(of: journal[2]) == "Hello.")
    #expect(reading.head == nil && !reading.isClosed && reading.notes.isEmpty)
  }

  @Test("can be written again with a chain of its own")
  func rechained() throws {
    let foreign = try read(#"{"time":1,"type":"a.b","text":"T"}"#, #"{"time":2,"type":"c.d"}"#)
      .journal
    var header = foreign.header
    header.isChained = true
    var journal = Journal(header: header)
    for entry in foreign {
      journal.record(
        Fact(entry.type, at: entry.time, by: entry.author).saying(foreign.text(of: entry)))
    }

    let bytes = journal.encoded()

    let verdict = verifyJournal(bytes: bytes.journal, texts: bytes.texts, path: "j.jsonl")
    #expect(verdict == .intact(head: bytes.head, entries: 2, erasedTexts: 0))
  }

  @Test("has nothing to verify without a chain")
  func unchained() {
    let text = Self.header + "\n" + #"{"time":1,"type":"a.b"}"# + "\n"

    let verdict = verifyJournal(bytes: Array(text.utf8), texts: nil, path: "j.jsonl")

    #expect(verdict == .unchained(entries: 1))
  }

  @Test("is told all its faults at once, each with its line")
  func allFaults() {
    let found = faults(
      #"{"time":1,"type":"a.b"}"#, #"{"time":1}"#, #"{"time":0,"type":"a.b"}"#,
      #"{"time":1.5,"type":"a.b"}"#, #"{"time":2,"type":"a.b","cause":9}"#)

    #expect(
      found == """
        j.jsonl:3: error: the entry has no "type"
          help: for example "type":"case.opened"
        j.jsonl:4: error: time 0 is before 1, the time of the entry above
          help: entries stand in the order of their time
        j.jsonl:5:9: error: "time" is not a whole number
        j.jsonl:6: error: found cause 9; expected an entry before 2
        """)
  }

  @Test("is told no more than a hundred faults")
  func manyFaults() {
    let text = Self.header + "\n" + String(repeating: "{}\n", count: 500)

    let lines = JournalingTests.faults(reading: text).split(separator: "\n")

    #expect(lines.count { $0.contains("error:") } == 101)
    #expect(lines.last == "j.jsonl:102: error: there are more faults from here on")
  }

  @Test(
    "is told in its own words what is wrong",
    arguments: [
      (#"{"time":1,"type":"a.b","time":2}"#, #"2:31: error: "time" stands on this line already"#),
      (
        #"{"time":"1","type":"a.b"}"#,
        #"2:9: error: found a string; expected a whole number for "time""#
      ),
      (
        #"{"time":1,"type":"a.b","color":"red"}"#,
        #"2:32: error: "color" is not a member of an entry"#
      ),
      (
        #"{"time":1,"type":"a.b","attributes":{"a":1,"a":2}}"#,
        "2:50: error: the attribute \"a\" stands here twice"
      ),
      (
        #"{"time":1,"type":"a.b","attributes":{"a":null}}"#,
        "found null; expected a string, a number"
      ),
      (
        #"{"time":1,"type":"a.b","attributes":{"a":{}}}"#,
        "found an object; expected a string, a number"
      ),
      (
        #"{"time":1,"type":"a.b","attributes":{"a":[1]}}"#,
        "found '1'; expected a string in the list"
      ),
      (#"{"time":1,"type":"a.b","attributes":{"a":1e999}}"#, "the number 1e999 is too large"),
      (
        #"{"time":9223372036854775808,"type":"a.b"}"#, "the number 9223372036854775808 is too large"
      ),
      (#"{"time":01,"type":"a.b"}"#, "a number begins with a needless 0"),
      (#"{"time":1.,"type":"a.b"}"#, "a digit is missing in a number"),
      (
        #"{"time":1,"type":"a\x"}"#, "a backslash stands before something that JSON does not escape"
      ),
      (#"{"time":1,"type":"\ud800"}"#, "half of a surrogate pair stands alone"),
      (#"{"time":1,"type":"\udc00"}"#, "half of a surrogate pair stands alone"),
      ("{\"time\":1,\"type\":\"a\u{1}\"}", "a control character stands in a string unescaped"),
      (#"{"time":1,"type":"a.b"} x"#, "found 'x'; expected the end of the line"),
      (#"{"time":1,"type":"a.b",}"#, "expected a name in quotes"),
      (#"{"time":1 "type":"a.b"}"#, "found a string; expected ','"),
      (#"[1]"#, "found a list; expected '{'"),
      (#"{"time":1,"type":""}"#, #"the entry has no "type""#),
      (
        #"{"time":1,"type":"a.b","source":"nobody"}"#,
        "expected player, controller, engine or evaluator"
      ),
      (#"{"time":1,"type":"a.b","subject":{"kind":"case"}}"#, "the subject lacks its kind or id"),
      (#"{"time":1,"type":"a.b","seq":2}"#, "found entry 2; expected entry 1"),
      (#"{"entries":3}"#, "the journal was closed with 3 entries; found 0"),
      (#"{"entries":0,"time":1}"#, "closes the journal and holds nothing else"),
    ])
  func messages(line: String, expected: String) {
    #expect(faults(line).contains(expected))
  }

  @Test(
    "is refused with bytes that are not UTF-8",
    arguments: [
      [0x80], [0xC0, 0x80], [0xC3], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80],
      [0xF0, 0x80, 0x80, 0x80],
      [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xFF], [0xE2, 0x82],
    ] as [[UInt8]])
  func invalidUTF8(bytes: [UInt8]) throws {
    let start = Self.header + "\n" + #"{"time":1,"type":"a"#
    let line = Array(start.utf8) + bytes + Array("\"}\n".utf8)
    let escaped = Array((start + "\\n").utf8) + bytes + Array("\"}\n".utf8)

    #expect(throws: JournalFaults.self) { try JournalReader.read(bytes: line, path: "j") }
    #expect(throws: JournalFaults.self) { try JournalReader.read(bytes: escaped, path: "j") }
  }

  @Test(
    "is told what its header lacks",
    arguments: [
      ("", "j.jsonl:1: error: the file is empty"),
      ("{}\n", "this is not a journal"),
      (
        #"{"format":"muster-journal","version":2}"#, "found version 2; this program reads version 1"
      ),
      (#"{"format":"muster-journal","version":1}"#, "does not say how its lines are tied together"),
      (#"{"format":"muster-journal","version":1,"chain":"none"}"#, #"the header has no "startex""#),
      (#"{"format":"muster-journal","version":1,"chain":"sha256"}"#, #"the header has no "hash""#),
      (
        #"{"format":"muster-journal","version":1,"chain":"none","startex":"monday"}"#,
        "expected date, time and offset"
      ),
      ("\u{FEFF}{}", "the file begins with a byte order mark"),
    ])
  func headers(text: String, expected: String) {
    #expect(JournalingTests.faults(reading: text).contains(expected))
  }

  @Test("says what kind of failure it is when there is no file to read")
  func files() throws {
    try withJournalPath { path in
      let missing = #expect(throws: JournalFaults.self) { try JournalReader.read(path: path) }
      let folder = String(path.dropLast("/journal.jsonl".count))
      let notAFile = #expect(throws: JournalFaults.self) { try JournalReader.read(path: folder) }

      #expect(missing?.kind == .missing)
      #expect(
        missing?.description == "\(path): error: cannot read the file: no such file or directory")
      #expect(notAFile?.kind == .inputOutput)
    }
  }
}
