import Testing

@testable import ToneAnalysis

@Suite("Dimensions of a reply")
struct DimensionTests {
  private let post = "My son cut his lip on metal in your bar and I am scared. What do I do?"
  private let good = """
    I am so sorry your son was hurt, and I can see why you are scared. Please stop eating the bars and \
    have a doctor look at his lip today. I will ring you within the hour. How is he now?
    """

  private var withFact: ToneContext {
    let fact = FactStatement(id: "F", text: "Two people have reported cuts.")
    return ToneContext(post: post, severity: 3, knownFacts: [fact])
  }

  private func scores(
    _ reply: String, _ context: ToneContext? = nil
  ) -> [ToneDimension: DimensionScore] {
    let context = context ?? ToneContext(post: post, severity: 3)
    let all = ToneAnalyzer.standard.dimensions(of: reply, context: context)
    return Dictionary(uniqueKeysWithValues: all.map { ($0.dimension, $0) })
  }

  @Test("every value is the sum of its evidence, between 0 and 4, to the bit")
  func exactSums() throws {
    let replies = [
      good, "No.", "Sorry if you were offended, but calm down!!! 😂", "ok",
      "We guarantee this will never happen again and it was our fault, we failed to test.",
      String(repeating: "We are deeply sorry for your son. ", count: 60),
    ]
    for reply in replies {
      for (dimension, score) in scores(reply, withFact) where dimension != .voice {
        let value = try #require(score.value, "\(dimension)")
        #expect(abs(value - score.evidence.reduce(0) { $0 + $1.contribution }) < 1e-12)
        #expect((0...4).contains(value))
        #expect((0...1).contains(score.confidence))
      }
    }
  }

  @Test("a good reply scores high where a cold one scores low")
  func goodAboveCold() throws {
    let warm = scores(good)
    let cold = scores("We have noted your report and will process it in due course.")
    for dimension in [
      ToneDimension.emotionalReaction, .understanding, .exploration, .validation,
      .harmAcknowledged, .apology, .urgencyMatch, .strategyFit,
    ] {
      let (high, low) = (try #require(warm[dimension]?.value), try #require(cold[dimension]?.value))
      #expect(high >= low + 1, "\(dimension) \(high) \(low)")
    }
  }

  @Test("what is missing is said, not just scored low")
  func absence() {
    let cold = scores("We have noted your report.")
    #expect(cold[.exploration]?.note?.hasPrefix("absent: expected a question") == true)
    #expect(cold[.apology]?.note?.hasPrefix("absent: expected regret") == true)
  }

  @Test("consistency is judged against something, or not at all; use of the facts raises it")
  func consistency() throws {
    #expect(scores(good)[.consistency]?.value == nil)
    #expect(scores(good)[.consistency]?.note?.hasPrefix("not judged") == true)
    let using = try #require(
      scores("Two people have told us of cuts.", withFact)[.consistency]?.value)
    let silent = try #require(scores("We are here for you.", withFact)[.consistency]?.value)
    let against = try #require(
      scores("Nine people have reported cuts.", withFact)[.consistency]?.value)
    #expect(using > silent && silent > against)

    let said = ToneContext(post: post, earlier: ["Three injuries were reported."])
    let kept = try #require(scores("Three injuries were reported.", said)[.consistency]?.value)
    let broken = try #require(scores("Five injuries were reported.", said)[.consistency]?.value)
    #expect(kept == 3 && broken == 0)
  }

  @Test("an admission counts less where no release is needed")
  func legalFlag() throws {
    let reply = "Your son was hurt because we failed to inspect the line."
    var free = ToneContext(post: post, severity: 3)
    free.needsLegalRelease = false
    let strict = try #require(scores(reply)[.harmAcknowledged]?.value)
    let open = try #require(scores(reply, free)[.harmAcknowledged]?.value)
    #expect(open > strict + 0.5)
  }

  @Test("another language is named, not scored")
  func otherLanguage() {
    for (_, score) in scores("Wir bedauern sehr, was Ihrem Sohn passiert ist, und rufen Sie an.") {
      #expect(score.value == nil)
      #expect(score.note?.contains("not in English") == true)
    }
  }

  @Test("all dimensions have five anchors and a title")
  func anchors() {
    for dimension in ToneDimension.allCases {
      #expect(dimension.anchors.count == 5)
      #expect(!dimension.title.isEmpty)
    }
  }
}

@Suite("Empathic talk")
struct EmpathyTests {
  private func levels(_ reply: String) -> [Int] {
    let found = ToneAnalyzer.standard.empathy(in: reply)
    return [found.reaction.level, found.interpretation.level, found.exploration.level]
  }

  @Test("reactions: none, weak, strong")
  func reaction() {
    #expect(levels("You can see a doctor about that.")[0] == 0)
    #expect(levels("Hang in there, it gets better.")[0] == 1)
    #expect(levels("I'm so sorry you went through that.")[0] == 2)
  }

  @Test("interpretations: none, weak, strong")
  func interpretation() {
    #expect(levels("Try going for a walk each day.")[1] == 0)
    #expect(levels("I understand how you feel.")[1] == 1)
    #expect(levels("It sounds like you feel trapped at home.")[1] == 2)
  }

  @Test("explorations: none, general, of this person; papers do not count")
  func exploration() {
    #expect(levels("That is a lot.")[2] == 0)
    #expect(levels("What happened?")[2] == 1)
    #expect(levels("Are you feeling alone right now?")[2] == 2)
    #expect(levels("Could you send us your order number?")[2] == 0)
  }

  @Test(
    "an apology from habit is not the top reaction",
    arguments: [
      "Sorry to see this! Please reach out to us here: https://example.com/help ^AB",
      "@anna We're sorry for the trouble with your order. Please DM us your order number.",
      "I'm sorry to hear about the delay! Was it shipped by us? Please let us know here: www.example.com",
      "Oh no! I'm sorry for the inconvenience. Our team would like to look into it. ^MK",
      "We apologize for the experience. Please contact our support team so we can help.",
      "So sorry about that! Have you had a chance to contact the carrier? https://example.org/x",
    ])
  func canned(reply: String) { #expect(levels(reply)[0] < 2) }

  @Test("a person's apology for a harm is the top reaction, from an office too")
  func meant() {
    #expect(levels("We are so sorry that your daughter was hurt. Please call us.")[0] == 2)
  }
}
