import Testing
import ToneAnalysis

@Suite("Cues in posts") struct PostCueTests {
  private let analyzer = ToneAnalyzer.standard

  @Test(
    "the strongest cue is the one that the post is about",
    arguments: [
      (PostCue.frustration, "Third time I write, still no answer. Absolutely useless service!"),
      (.frustration, "I am FURIOUS. On hold for two hours!!"),
      (.betrayal, "You lied to us. I trusted you for years and you covered it up."),
      (.betrayal, "Loyal customer for 20 years. Never buying from you again."),
      (.urgency, "Is it safe to use tonight? Need an answer right now please"),
      (.urgency, "URGENT what should I do, we ate the whole jar"),
      (.distress, "My daughter is in hospital after eating your yoghurt. I can't stop crying."),
      (.distress, "They emptied my account. I am terrified and cannot sleep."),
      (.sarcasmHint, "Oh great, just what I needed. Thanks for nothing!"),
      (.sarcasmHint, "Metal in the oat bar, lovely. Extra crunch! \u{1F644}"),
    ])
  func strongest(cue: PostCue, post: String) {
    let cues = analyzer.cues(in: post)
    #expect(cues.strongest == cue, "\(PostCue.allCases.map { ($0, cues.evidence(for: $0)) })")
    #expect(cues[cue] >= 0.3)
  }

  @Test(
    "a plain question shows none",
    arguments: ["Which stores are open on Sunday?", "Do the bars contain oats?", ""])
  func plain(post: String) {
    #expect(analyzer.cues(in: post).strongest == nil)
  }

  @Test("every cue cites its words")
  func evidence() {
    let post = "My son is sick. I trusted you! Please help, I am so angry."
    let cues = analyzer.cues(in: post)
    for cue in PostCue.allCases where cues[cue] > 0 {
      #expect(!cues.evidence(for: cue).isEmpty)
      for evidence in cues.evidence(for: cue) {
        #expect(!evidence.range.isEmpty && evidence.range.upperBound <= post.utf8.count)
      }
    }
    #expect(cues[.distress] > 0 && cues[.betrayal] > 0 && cues[.frustration] > 0)
  }

  @Test("anger denied is no anger")
  func denied() {
    #expect(analyzer.cues(in: "I am not angry at all, I only ask.")[.frustration] == 0)
  }

  @Test("capitals and exclamation marks add to anger, and are none by themselves")
  func loud() {
    let quiet = analyzer.cues(in: "i am angry with you.")[.frustration]
    let loud = analyzer.cues(in: "i am ANGRY with YOU!!!")[.frustration]
    #expect(loud > quiet)
    #expect(analyzer.cues(in: "OPEN ON SUNDAY!!!")[.frustration] == 0)
  }
}
