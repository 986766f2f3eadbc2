import Testing

@testable import Journaling

@Suite("Verifying a journal")
struct TamperingTests {
  private func verdict(_ journal: [UInt8], _ texts: [UInt8]) -> Verification {
    verifyJournal(bytes: journal, texts: texts, path: "j.jsonl")
  }

  private func isBroken(_ verdict: Verification) -> Bool {
    if case .broken = verdict { true } else { false }
  }

  private func fault(_ verdict: Verification) -> JournalFault? {
    if case .broken(let fault) = verdict { fault } else { nil }
  }

  private func lines(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    bytes.split(separator: UInt8(ascii: "\n")).map { $0 }
  }

  private func joined(_ lines: [ArraySlice<UInt8>]) -> [UInt8] {
    lines.flatMap { $0 + [UInt8(ascii: "\n")] }
  }

  @Test("finds an untouched journal intact")
  func intact() throws {
    let bytes = try longerJournal().encoded()

    #expect(
      verdict(bytes.journal, bytes.texts) == .intact(head: bytes.head, entries: 6, erasedTexts: 0))
  }

  @Test("finds every single flipped bit of the journal")
  func flippedBits() throws {
    let bytes = try shortJournal().encoded()

    for place in bytes.journal.indices {
      for bit in 0..<8 {
        var changed = bytes.journal
        changed[place] ^= 1 << bit
        #expect(isBroken(verdict(changed, bytes.texts)), "byte \(place), bit \(bit)")
      }
    }
  }

  @Test("finds every single flipped bit of the texts")
  func flippedBitsInTexts() throws {
    let bytes = try longerJournal().encoded()

    for place in bytes.texts.indices {
      for bit in 0..<8 {
        var changed = bytes.texts
        changed[place] ^= 1 << bit
        #expect(isBroken(verdict(bytes.journal, changed)), "byte \(place), bit \(bit)")
      }
    }
  }

  @Test("names the line where one was taken away, repeated or moved")
  func movedLines() throws {
    let bytes = try longerJournal().encoded()
    let lines = lines(bytes.journal)

    var deleted = lines
    deleted.remove(at: 3)
    var repeated = lines
    repeated.insert(lines[3], at: 4)
    var moved = lines
    moved.swapAt(3, 4)

    #expect(fault(verdict(joined(deleted), bytes.texts))?.line == 4)
    #expect(
      fault(verdict(joined(deleted), bytes.texts))?.message == "found entry 4; expected entry 3")
    #expect(fault(verdict(joined(repeated), bytes.texts))?.line == 5)
    #expect(fault(verdict(joined(moved), bytes.texts))?.line == 4)
  }

  @Test("finds lines that were taken off the end, at every line")
  func truncatedTail() throws {
    let bytes = try longerJournal().encoded()
    let lines = lines(bytes.journal)

    for kept in 1..<lines.count {
      let verdict = verdict(joined(Array(lines[..<kept])), [])
      if case .intact = verdict { Issue.record("\(kept) lines pass for a whole journal") }
    }
  }

  @Test("tells a journal that was never closed from a closed one")
  func unclosed() throws {
    let bytes = try shortJournal().encoded()
    let lines = lines(bytes.journal)

    let open = verdict(joined(lines.dropLast()), bytes.texts)

    #expect(
      open
        == .unclosed(
          head: "53c2e3a4130c2c84e1a8b13049cb21b1e90c14149a4002b01936ed3de049ad97", entries: 2,
          erasedTexts: 0))
  }

  @Test("finds a chain written anew by the head that was printed elsewhere")
  func rewritten() throws {
    let printed = try longerJournal().encoded().fingerprint
    let other = try shortJournal().encoded()

    let verdict = verifyJournal(
      bytes: other.journal, texts: other.texts, path: "j.jsonl", expectedHead: printed)

    #expect(isBroken(verdict))
    #expect(
      !isBroken(
        verifyJournal(
          bytes: other.journal, texts: other.texts, path: "j.jsonl",
          expectedHead: other.fingerprint)))
  }

  @Test("names an entry that was edited, with both hashes")
  func edited() throws {
    let bytes = try shortJournal().encoded()
    let text = String(decoding: bytes.journal, as: UTF8.self)
    let edited = text.replacing("\"tone\":0.1", with: "\"tone\":0.9")

    let fault = fault(verdict(Array(edited.utf8), bytes.texts))

    #expect(fault?.line == 3)
    #expect(fault?.sequence == 2)
    #expect(fault?.message.contains("its hash says 53c2e3a4130c…") == true)
  }

  @Test("finds a text that was taken away, added or put under another entry")
  func textLines() throws {
    let bytes = try longerJournal().encoded()
    let texts = lines(bytes.texts)
    let stray = Array(#"{"seq":4,"erased":true}"#.utf8)

    #expect(isBroken(verdict(bytes.journal, joined([texts[0], texts[2]]))))
    #expect(isBroken(verdict(bytes.journal, joined([texts[1], texts[0], texts[2]]))))
    #expect(isBroken(verdict(bytes.journal, joined([texts[0], texts[1], stray[...], texts[2]]))))
  }

  @Test("erases texts for good and still verifies")
  func erasure() throws {
    try withJournalPath { path in
      let journal = try longerJournal()
      let head = try JournalWriter.write(journal, to: path).head

      #expect(try eraseTexts(ofSequences: [2, 4, 5], journal: path) == 2)
      #expect(try eraseTexts(ofSequences: [2], journal: path) == 0)

      let reading = try JournalReader.read(path: path)
      #expect(reading.journal.texts == [3: "Help!"])
      #expect(reading.journal.text(of: journal[2]) == nil)
      #expect(try verifyJournal(path: path) == .intact(head: head, entries: 6, erasedTexts: 2))
      let left = String(decoding: try load(JournalWriter.textsPath(for: path)), as: UTF8.self)
      #expect(!left.contains("sorry") && !left.contains("f2d7dff9"))
    }
  }
}
