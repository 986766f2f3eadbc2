import Testing

@testable import Journaling

@Suite("A journal cut by a crash")
struct RecoveryTests {
  @Test("is read up to its last whole line, wherever it was cut")
  func reading() throws {
    let journal = try longerJournal()
    let bytes = journal.encoded()
    let headerLength = try #require(bytes.journal.firstIndex(of: UInt8(ascii: "\n")))

    for length in headerLength..<bytes.journal.count {
      let cut = Array(bytes.journal[..<length])
      let whole = wholeEntries(in: bytes.journal, upTo: length)
      let reading = try JournalReader.read(bytes: cut, texts: bytes.texts, path: "j.jsonl")
      #expect(reading.journal.entries == Array(journal.entries[..<whole]), "cut at \(length)")
      let endsOnLine = cut.last == UInt8(ascii: "\n") || bytes.journal[length] == UInt8(ascii: "\n")
      #expect(reading.notes.count(where: { $0.line > 0 }) == (endsOnLine ? 0 : 1), "\(length)")
    }
  }

  @Test("is a fault when not even its header is whole")
  func header() throws {
    let bytes = try shortJournal().encoded().journal
    let headerLength = try #require(bytes.firstIndex(of: UInt8(ascii: "\n")))

    for length in 0..<headerLength {
      #expect(throws: JournalFaults.self, "cut at \(length)") {
        try JournalReader.read(bytes: Array(bytes[..<length]), path: "j.jsonl")
      }
    }
  }

  @Test("is taken up again after its last whole line and ends as if nothing had happened")
  func reopening() throws {
    let journal = try longerJournal()
    let bytes = journal.encoded()
    let headerLength = try #require(bytes.journal.firstIndex(of: UInt8(ascii: "\n")))
    try withJournalPath { path in
      let textsPath = JournalWriter.textsPath(for: path)
      for length in headerLength..<bytes.journal.count {
        try save(bytes.journal[..<length], at: path)
        try save(bytes.texts, at: textsPath)

        let writer = try JournalWriter(reopening: path)
        #expect(writer.count == wholeEntries(in: bytes.journal, upTo: length), "cut at \(length)")
        try writer.catchUp(with: journal)
        try writer.close()

        #expect(try load(path) == bytes.journal, "cut at \(length)")
        #expect(try load(textsPath) == bytes.texts, "cut at \(length)")
      }
    }
  }

  @Test("still verifies when the texts were cut too; what was lost counts as erased")
  func cutTexts() throws {
    let bytes = try longerJournal().encoded()
    try withJournalPath { path in
      for length in 0..<bytes.texts.count {
        try save(bytes.journal, at: path)
        try save(bytes.texts[..<length], at: JournalWriter.textsPath(for: path))

        let writer = try JournalWriter(reopening: path)
        try writer.close()

        let lines = bytes.texts[..<length].count { $0 == UInt8(ascii: "\n") }
        #expect(
          try verifyJournal(path: path)
            == .intact(head: writer.head, entries: 6, erasedTexts: 3 - lines), "cut at \(length)")
      }
    }
  }

  @Test("is not taken up again when more is wrong than its end")
  func tampered() throws {
    var bytes = try longerJournal().encoded().journal
    let second = try #require(bytes.firstIndex(of: UInt8(ascii: "\n"))) + 10
    bytes[second] ^= 1
    try withJournalPath { path in
      try save(bytes, at: path)

      #expect(throws: JournalFaults.self) { try JournalWriter(reopening: path) }
      #expect(try load(path) == bytes)
    }
  }

  @Test("takes entries after it was closed, and is closed again")
  func afterwards() throws {
    try withJournalPath { path in
      var journal = try shortJournal()
      try JournalWriter.write(journal, to: path)
      journal.record(Fact(.rating, at: moment(500), by: Author(.evaluator, actor: "e-1")))

      let writer = try JournalWriter(reopening: path)
      try writer.catchUp(with: journal)
      #expect(try verifyJournal(path: path) != .unchained(entries: 0))
      try writer.close()

      #expect(try JournalReader.read(path: path).journal.entries == journal.entries)
      #expect(try JournalReader.read(path: path).isClosed)
    }
  }

  @Test("is never written over by a new one")
  func existing() throws {
    try withJournalPath { path in
      try JournalWriter.write(try shortJournal(), to: path)
      let before = try load(path)

      let error = #expect(throws: JournalFaults.self) {
        try JournalWriter(creating: path, header: try sampleHeader())
      }

      #expect(error?.kind == .cannotCreate)
      #expect(try load(path) == before)
    }
  }

  /// The entries whose lines lie wholly before `length`; a line that only lacks its break is whole.
  private func wholeEntries(in bytes: [UInt8], upTo length: Int) -> Int {
    let entryLines = bytes.split(separator: UInt8(ascii: "\n")).dropFirst().dropLast()
    return entryLines.count { $0.endIndex <= length }
  }
}
