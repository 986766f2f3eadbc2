import EventKernel
import Journaling
import Scoring
import Testing

@testable import Debriefing
import PageMarkup

@Suite("HTML") struct HTMLTests {
  @Test("escapes text and leaves markup alone")
  func escapes() {
    let text = "<b> & \"q\" 'a'"
    let html: HTML = "<p>\(text)</p>\(HTML(text: "<"))\([HTML("<i>"), HTML("</i>")])"
    #expect(html.markup == "<p>&lt;b&gt; &amp; &quot;q&quot; &#39;a&#39;</p>&lt;<i></i>")
  }

  @Test(
    "takes away controls and marks that turn the direction",
    arguments: [
      "\u{0}", "\u{1B}", "\u{202E}", "\u{2066}", "\u{7F}",
    ])
  func removesControls(mark: String) {
    #expect(HTML(text: "a\(mark)b").markup == "a\u{FFFD}b")
  }

  @Test("keeps letters of every script", arguments: ["Grüße", "مرحبا", "日本語", "a\u{200F}b", "👩‍🚒"])
  func keepsLetters(text: String) {
    #expect(HTML(text: text).markup == text)
  }
}

@Suite("Numbers and texts") struct WordingTests {
  @Test("rounds to digits and groups thousands")
  func fixed() {
    #expect(Figures.fixed(0.5) == "1")
    #expect(Figures.fixed(-0.456, 2) == "−0.46")
    #expect(Figures.fixed(-0.001, 2) == "0.00")
    #expect(Figures.fixed(3.05, 1) == "3.1" || Figures.fixed(3.05, 1) == "3.0")
    #expect(Figures.fixed(1_234_567) == "1\u{202F}234\u{202F}567")
    #expect(Figures.fixed(.nan) == Figures.none)
  }

  @Test("writes lengths as people say them")
  func lengths() {
    #expect(Figures.length(.seconds(48)) == "48 s")
    #expect(Figures.length(.seconds(270)) == "4.5 min")
    #expect(Figures.length(.minutes(34)) == "34 min")
    #expect(Figures.length(.minutes(185)) == "3 h 05")
    #expect(Figures.length(.hours(30)) == "30 h")
  }

  @Test("shows the local clock and the day that follows")
  func localTimes() throws {
    let times = DrillTimes(try Samples.journal("x").header.startex)
    #expect(times.both(Samples.minute(5)) == "T+00:05 (22:35)")
    #expect(times.both(Samples.minute(125)) == "T+02:05 (00:35 +1 d)")
  }

  @Test("cuts long texts between words")
  func excerpts() {
    #expect(PlainText.excerpt("one two\nthree", 40) == "one two three")
    #expect(PlainText.excerpt("one two three four", 12) == "one two…")
  }

  @Test("marks words, and leaves out what overlaps or cuts a character")
  func marks() {
    let pieces = MarkedText(
      "We deeply regret it, ü!", [.init(3..<9), .init(5..<16), .init(22..<23)])
    #expect(pieces.pieces.map(\.mark) == [0, 1, 0])
    #expect(pieces.pieces.map(\.text).joined() == "We deeply regret it, ü!")
  }
}

@Suite("Scales") struct ScaleTests {
  @Test("has round ticks", arguments: [(0.0, 7.3, 1.0), (-0.8, 0.2, 0.2), (0, 4200, 1000)])
  func ticks(low: Double, high: Double, step: Double) {
    let ticks = Scale(low...high, from: 0, to: 100).ticks(7)
    #expect((3...9).contains(ticks.count))
    for tick in ticks { #expect(tick >= low - 1e-9 && tick <= high + 1e-9) }
  }

  @Test("keeps labels of a lane apart")
  func placement() {
    var placement = LabelPlacement(left: 100, right: 860)
    var spans: [Int: [ClosedRange<Double>]] = [:]
    for x in stride(from: 100.0, through: 850, by: 30) {
      let (row, side) = placement.place(at: x, label: "some words here")
      let width = side == nil ? 4 : LabelPlacement.width(of: "some words here")
      let span = side == .end ? (x - width)...x : x...(x + width)
      #expect(!spans[row, default: []].contains { $0.overlaps(span) })
      spans[row, default: []].append(span)
    }
  }
}
