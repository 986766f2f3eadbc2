import Testing

@testable import ToneAnalysis

@Suite("Hostile and odd texts")
struct HostileTextTests {
  static let texts: [String] = [
    "", " ", "\u{200B}\u{200D}\u{FEFF}", "ok", "?", "😀", "🏳️‍🌈👩‍👩‍👧‍👦🇳🇬", "\u{202E}yrros\u{202C} sorry",
    "sorry\u{0000}sorry", "SORRY sorry sоrry",  // the last with a Cyrillic o
    String(repeating: "a", count: 100_000), String(repeating: "sorry ", count: 17_000),
    String(repeating: "!?", count: 50_000), String(repeating: "https://", count: 12_500),
    String(repeating: "we will not never ", count: 5_600), String(repeating: "\n", count: 100_000),
    String(repeating: "@", count: 100_000), String(repeating: "e\u{0301}", count: 34_000),
    String(repeating: "ي", count: 50_000),
    String(repeating: "12 jars were not 13 and ", count: 4_200),
    "شكرا جزيلا we are sorry שלום", "申し訳ございません sorry", "<script>alert('sorry')</script>",
    "'; DROP TABLE replies; --", "=HYPERLINK(\"http://x\")", "\u{1F468}\u{200D}",
    "i\u{0307}I\u{0130}ı",
  ]

  @Test("are judged within bounds, by every measure", arguments: texts.indices)
  func bounded(index: Int) {
    let text = Self.texts[index]
    let context = ToneContext(post: text, severity: 4, earlier: [text], template: text)
    var lint = IncrementalLint()
    let reading = lint.read(text, context: context)
    for score in reading.dimensions {
      #expect((0...4).contains(score.value ?? 0))
      #expect((0...1).contains(score.confidence))
    }
    let length = text.utf8.count
    for finding in reading.findings {
      #expect(finding.range.lowerBound >= 0 && finding.range.upperBound <= length)
    }
    for measure in ToneAnalyzer.standard.dialogue(in: text).measures {
      #expect((0...4).contains(measure.value))
    }
  }

  @Test("what lies beyond the bytes that are read is left out, and said to be")
  func unread() throws {
    let reply = String(repeating: "We will ring you at noon. ", count: 4_000) + "You people."
    var lint = IncrementalLint()
    let reading = lint.read(reply)
    let finding = try #require(reading.findings.last)
    #expect(finding.rule == "length.unread" && finding.range.upperBound == reply.utf8.count)
    #expect(finding.range.lowerBound <= Tokenizer.reach)
    #expect(reading.profile[.dismissal] == 0)
    #expect(lint.read("We will ring you at noon.").findings.allSatisfy { $0.rule != finding.rule })
  }

  @Test("an unchanged text is not read again, a changed one is")
  func incremental() {
    var lint = IncrementalLint()
    let first = lint.read("We are sorry.")
    #expect(lint.read("We are sorry.") == first)
    #expect(lint.read("We are sorry. We guarantee it will never happen again.") != first)
    #expect(lint.read("We are sorry.") == first)
  }
}
