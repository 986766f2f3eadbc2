import EventKernel
import Testing

@testable import Journaling

/// Luck for tests: SplitMix64, so that a failure comes again.
struct TestLuck: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}

@Suite("What is written and read again")
struct RoundTripTests {
  static let awkward = [
    "", " ", "\"", "\\", "\\\"", "\n", "\r\n", "\t", "\u{0}", "\u{1F}", "\u{7F}", "é", "e\u{301}",
    "😀", "\u{10FFFF}", "\u{FEFF}", "\u{2028}", "\u{FFFE}", "=1+1", "</a>", "null", "{}", "a,b",
    "👩‍👩‍👧", "שלום", "\\u0041", "0", "-", "a\u{0}b", "a string of more than fifteen bytes",
  ]
  static let numbers = [
    0.0, -0.0, 0.1, 1, -1, 1e-5, .leastNonzeroMagnitude, 1e16, 1e300, -1.7976931348623157e308,
    2.0 / 3, 1e21,
    123_456_789.125,
  ]

  private func value(_ luck: inout TestLuck) -> FactValue {
    switch Int.random(in: 0..<5, using: &luck) {
    case 0: .string(text(&luck))
    case 1: .integer(Int64(bitPattern: luck.next()))
    case 2: .number(Self.numbers.randomElement(using: &luck) ?? 0)
    case 3: .boolean(Bool.random(using: &luck))
    default: .list((0..<Int.random(in: 0..<4, using: &luck)).map { _ in text(&luck) })
    }
  }

  private func text(_ luck: inout TestLuck) -> String {
    (0..<Int.random(in: 0..<4, using: &luck))
      .map { _ in Self.awkward.randomElement(using: &luck) ?? "" }.joined()
  }

  private func perhaps<Value>(_ luck: inout TestLuck, _ value: Value) -> Value? {
    Bool.random(using: &luck) ? value : nil
  }

  private func fact(after count: Int, at time: Int64, _ luck: inout TestLuck) -> Fact {
    var fact = Fact(
      FactType(rawValue: "x.\(text(&luck))"), at: SimulationTime(microseconds: time),
      by: Author(
        Source.allCases.randomElement(using: &luck) ?? .engine, actor: perhaps(&luck, text(&luck)),
        role: perhaps(&luck, text(&luck)), team: perhaps(&luck, text(&luck))))
    fact.subject = perhaps(&luck, Subject(text(&luck), text(&luck)))
    fact.cause = count > 0 ? perhaps(&luck, Int.random(in: 1...count, using: &luck)) : nil
    fact.visibility = perhaps(&luck, [text(&luck), text(&luck)]) ?? []
    fact.wall = perhaps(&luck, Int64(bitPattern: luck.next()))
    fact.text = perhaps(&luck, text(&luck))
    for _ in 0..<Int.random(in: 0..<6, using: &luck) {
      fact.attributes[FactName(text(&luck))] = value(&luck)
    }
    return fact
  }

  private func randomJournal(seed: UInt64) throws -> Journal {
    var luck = TestLuck(state: seed)
    var journal = Journal(header: try sampleHeader())
    var time: Int64 = -5_000_000
    for _ in 0..<Int.random(in: 0..<40, using: &luck) {
      time += Int64.random(in: 0...2_000_000, using: &luck)
      journal.record(fact(after: journal.count, at: time, &luck))
    }
    return journal
  }

  @Test("comes back the same, and gives the same bytes again", arguments: UInt64(1)...100)
  func roundTrip(seed: UInt64) throws {
    let journal = try randomJournal(seed: seed)
    let bytes = journal.encoded()

    let reading = try JournalReader.read(bytes: bytes.journal, texts: bytes.texts, path: "j")

    #expect(reading.journal.header == journal.header)
    #expect(reading.journal.entries == journal.entries)
    #expect(reading.journal.texts == journal.texts)
    #expect(reading.journal.encoded() == bytes)
    #expect(firstDifference(reading.journal, journal) == nil)
    #expect(reading.isClosed && reading.notes.isEmpty && reading.head == bytes.head)
  }

  @Test("comes back from plain JSON Lines with its texts", arguments: UInt64(1)...20)
  func plainRoundTrip(seed: UInt64) throws {
    let journal = try randomJournal(seed: seed)
    var plain = ""
    exportJSONLines(journal) { plain += $0 }

    let reading = try JournalReader.read(bytes: Array(plain.utf8), path: "j")

    #expect(reading.journal.texts == journal.texts)
    #expect(reading.journal.map(\.attributes) == journal.map(\.attributes))
    #expect(reading.journal.map(\.author) == journal.map(\.author))
    var again = ""
    exportJSONLines(reading.journal) { again += $0 }
    #expect(Array(again.utf8) == Array(plain.utf8))
  }

  @Test("is in the file what it is in memory, in one go or entry by entry")
  func writers() throws {
    let journal = try longerJournal()
    try withJournalPath { path in
      let written = try JournalWriter.write(journal, to: path)
      let atOnce = try load(path)

      var options = WriterOptions()
      options.batchSize = 1
      options.synchronizes = true
      let writer = try JournalWriter(
        creating: "\(path).2.jsonl", header: journal.header, options: options)
      for entry in journal { try writer.receive(entry, text: journal.saltedText(of: entry)) }
      try writer.close()

      #expect(try load("\(path).2.jsonl") == atOnce)
      #expect(atOnce == journal.encoded().journal)
      #expect(writer.head == written.head && writer.fingerprint == written.fingerprint)
      #expect(try load(JournalWriter.textsPath(for: path)) == journal.encoded().texts)
    }
  }

  @Test("keeps whole numbers whole and others not")
  func numbers() throws {
    var journal = Journal(header: try sampleHeader())
    journal.record(Fact(.measureSample, at: .start, attributes: ["a": 1, "b": 1.0, "c": 1e16]))

    let bytes = journal.encoded()
    let reading = try JournalReader.read(bytes: bytes.journal, path: "j")

    #expect(String(decoding: bytes.journal, as: UTF8.self).contains(#"{"a":1,"b":1.0,"c":1e+16}"#))
    #expect(reading.journal[1]["a"] == .integer(1))
    #expect(reading.journal[1]["b"] == .number(1))
    #expect(reading.journal[1].attributes.number("a") == 1)
  }

  @Test("names the first entry in which two journals differ")
  func difference() throws {
    let one = try longerJournal()
    var other = try shortJournal()
    other.record(Fact(.caseOpened, at: moment(95), about: Subject("case", "c-9")).saying("Help!"))

    #expect(firstDifference(one, other)?.sequence == 3)
    #expect(firstDifference(one, try shortJournal())?.sequence == 3)
    #expect(firstDifference(one, try shortJournal())?.second == nil)
    #expect(firstDifference(one, one) == nil)
  }
}
