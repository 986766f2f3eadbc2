import Testing

@testable import ToneAnalysis

@Suite("Hostile, implying and flippant replies")
struct HostilityTests {
  private func scores(
    _ reply: String, severity: Int = 3, post: String? = "My son was hurt. What happens now?"
  ) -> [ToneDimension: Double] {
    let context = ToneContext(post: post, severity: severity)
    let all = ToneAnalyzer.standard.dimensions(of: reply, context: context)
    return Dictionary(uniqueKeysWithValues: all.map { ($0.dimension, $0.value ?? .nan) })
  }

  private func value(_ dimension: ToneDimension, _ reply: String) -> Double {
    scores(reply)[dimension] ?? .nan
  }

  @Test(
    "insults, threats and gloating are violations with words and a suggestion",
    arguments: [
      ("Shut up, you idiot.", "Shut up"), ("You are pathetic.", "You are pathetic"),
      ("We will sue you if you post this again.", "We will sue you"),
      ("Your daughter is fat, that is why she was ill.", "Your daughter is fat"),
      ("We regret nothing and you deserve it.", "We regret nothing"),
      ("Our lawyers will take you to court.", "take you to court"),
    ])
  func violations(_ reply: String, _ words: String) throws {
    let finding = try #require(
      ToneAnalyzer.standard.lint(reply).first { $0.severity == .violation })
    #expect(reply.utf8Slice(finding.range).hasPrefix(words))
    #expect(finding.suggestion.hasPrefix("Leave it out"))
  }

  @Test(
    "hostility leaves no warmth, no fit and an overall of at most one",
    arguments: [
      "Shut up, you idiot.", "See you in court.", "You deserve it and we regret nothing.",
    ])
  func caps(_ reply: String) throws {
    let all = ToneAnalyzer.standard.dimensions(
      of: reply + " We are so sorry your son was hurt and I will ring you at 3 pm today.",
      context: ToneContext(post: "My son was hurt.", severity: 3))
    let overall = try #require(OverallTone.value(of: all))
    #expect(overall <= 1)
    for score in all where [.emotionalReaction, .validation, .humour].contains(score.dimension) {
      let value = try #require(score.value)
      #expect(value <= 1, "\(score.dimension)")
    }
  }

  @Test(
    "what only sounds hostile is none",
    arguments: [
      "You deserve an answer, and you deserve better.", "You are not stupid to ask.",
      "The shop is shut up to the weekend.", "We will not sue anybody over this.",
      "You can take us to court, and we will not argue about costs.", "I regret that you waited.",
      "The consequences for you and your family are terrible, and we will be there.",
      "You will regret nothing if you let the doctor look.", "Your refund was paid today.",
      "We will find you a room for tonight.", "I will find you another seat on the train.",
    ])
  func innocents(_ reply: String) {
    #expect(ToneAnalyzer.standard.lint(reply).allSatisfy { $0.severity != .violation })
  }

  @Test("must have felt is understood, must have done is blamed")
  func mustHave() {
    #expect(value(.validation, "You must have been scared.") > 2.5)
    #expect(value(.blameShifting, "You must have been scared.") > 3.5)
    #expect(value(.validation, "You must have bitten wrong.") < 1.5)
    #expect(value(.blameShifting, "You must have bitten wrong.") < 1)
    #expect(value(.blameShifting, "Read the label next time.") < 1.5)
  }

  @Test("to ask leave to call explores nothing, whatever the hour")
  func contact() {
    let (three, noon) = ("May I call you today at 3 pm?", "May I ring you at noon?")
    #expect(value(.exploration, three) == value(.exploration, noon))
    #expect(value(.exploration, noon) < 1)
    #expect(value(.exploration, "How did he sleep, and what do you need?") > 3)
  }

  @Test("contempt is not feeling, and a word or two are not made for the case")
  func contempt() {
    #expect(value(.emotionalReaction, "I can't believe I have to answer this") < 0.1)
    #expect(value(.plainWords, "Ok") < 1.5)
  }

  @Test("what bounds take off is shown at no words")
  func bounds() {
    let all = ToneAnalyzer.standard.dimensions(
      of: "Oh no, your cake was crunchy! 😂 yay", context: ToneContext(post: nil, severity: 3))
    let parts = all.flatMap(\.evidence).filter { $0.rule.hasSuffix(".bounds") }
    #expect(!parts.isEmpty)
    #expect(parts.allSatisfy { $0.range.isEmpty })
  }

  @Test(
    "the advice names the post's own feeling",
    arguments: [
      ("I am furious about this.", "angry"), ("I was so scared on that stair.", "frightened"),
      ("We trusted you and you lied.", "let down"), ("My mother died on Sunday.", "loss"),
      ("I am confused by your two letters.", "confusing"),
    ])
  func feelings(_ post: String, _ word: String) throws {
    let advice = try #require(
      ToneAnalyzer.standard.lint("We will look at it.", context: ToneContext(post: post))
        .first { $0.rule == "missing.validates-emotion" })
    #expect(advice.suggestion.contains(word))
  }

  @Test(
    "promises of all, of never and of cash are found",
    arguments: [
      "Every customer will be fully compensated.", "This should never happen again.",
      "We will give you $5000 in cash.",
    ])
  func promises(_ reply: String) {
    #expect(ToneAnalyzer.standard.lint(reply).contains { $0.feature == .overpromise })
  }

  @Test(
    "a fact asked for is answered best without alarm",
    arguments: [("The shop opens at 8.", "URGENT! Drop everything! The shop opens at 8!")])
  func calm(_ plain: String, _ alarmed: String) throws {
    let fact = FactStatement(id: "F", text: "The shop opens at 8.")
    let context = ToneContext(post: "When do you open?", severity: 0, knownFacts: [fact])
    let values = [plain, alarmed].map { reply in
      ToneAnalyzer.standard.dimensions(of: reply, context: context)
        .first { $0.dimension == .urgencyMatch }?.value ?? .nan
    }
    #expect(values[0] > values[1] + 1)
  }
}

extension String {
  fileprivate func utf8Slice(_ range: Range<Int>) -> String {
    String(decoding: Array(utf8)[range], as: UTF8.self)
  }
}
