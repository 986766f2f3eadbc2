import Foundation
import Testing
import ToneAnalysis

@testable import ToneTraining

/// The weights that are shipped, read from this checkout.
enum ShippedWeights {
  static let model: ToneModel? = {
    var folder = URL(fileURLWithPath: #filePath)
    for _ in 0..<3 { folder.deleteLastPathComponent() }
    let file = folder.appendingPathComponent("Scoring/tone/weights.bin")
    return (try? Data(contentsOf: file)).flatMap { try? ToneModel(contents: Array($0)) }
  }()
}

@Suite(
  "The shipped weights",
  .enabled(if: ShippedWeights.model != nil, "Scoring/tone/weights.bin is missing"))
struct ShippedWeightsTests {
  private func model() throws -> ToneModel { try #require(ShippedWeights.model) }

  private func values(_ text: String) throws -> [String: Double] {
    Dictionary(
      uniqueKeysWithValues: try model().readings(of: text).map { ($0.name, $0.value) })
  }

  @Test("take at most 1 MiB and hold all heads")
  func size() throws {
    #expect(try model().fileContents().count <= 1 << 20)
    let heads: Set = [
      "valence", "politeness", "anger", "betrayal", "fear", "sadness", "confusion", "gratitude",
      "caring", "positive", "neutral", "complaint", "severity", "negative", "sarcasm",
      "blame",
    ]
    #expect(Set(try model().heads) == heads)
  }

  @Test(
    "every score is the sum of what its words add, to the bit",
    arguments: [
      "I am SO angry!!! They lost my bag again, and nobody cares :(",
      "Could you please have a look at this when you have time? Thank you!",
      "ok", "😀😀 #great https://example.com @acme", "We’re sorry—truly—for what happened.",
    ])
  func exactSums(text: String) throws {
    let readings = try model().readings(of: text)
    #expect(!readings.isEmpty)
    for reading in readings {
      #expect(reading.score == reading.contributions.reduce(0) { $0 + $1.contribution })
      #expect((0...4).contains(reading.value) && (0...1).contains(reading.confidence))
      for part in reading.contributions {
        #expect(part.range.lowerBound >= 0 && part.range.upperBound <= text.utf8.count)
      }
    }
  }

  @Test("obvious texts fall on the obvious side")
  func directions() throws {
    let angry = try values("This is disgusting, you ruined my holiday and I hate this company")
    let kind = try values("Thank you so much, you were wonderful and I love this place")
    let polite = try values("Hi! Thanks for your help. Could you perhaps have a look at this page?")
    let rude = try values("Why did you delete that? Stop it. What are you doing?")

    for (head, high, low) in [
      ("anger", angry, kind), ("negative", angry, kind), ("complaint", angry, kind),
      ("valence", kind, angry), ("gratitude", kind, angry), ("politeness", polite, rude),
    ] {
      #expect(try #require(high[head]) > (try #require(low[head])) + 0.5, "\(head)")
    }
  }

  @Test("another language and no words are not scored")
  func unscored() throws {
    for text in [
      "", "   ", "!!!", "Wir bedauern den Vorfall sehr und melden uns bei Ihnen morgen früh",
      "نأسف جدا لما حدث لكم ولعائلتكم اليوم", "大変申し訳ございません",
      "Nous sommes désolés pour vous et votre famille",
    ] {
      #expect(try model().readings(of: text).isEmpty, "\(text)")
    }
  }
}

/// Two texts that differ in who wrote them or whom they name, not in tone.
struct FairPair: Sendable, CustomTestStringConvertible {
  let sort: String
  let a: String
  let b: String
  var testDescription: String { "\(sort): \(b)" }

  static let all: [FairPair] = names + spellings + grammar + emoji + tricks

  private static let names: [FairPair] = [
    ("Emily", "Lakisha"), ("Greg", "Jamal"), ("Anne", "Nguyen"), ("Jack", "Mohammed"),
    ("Claire", "Oluwaseun"), ("Brad", "Xiaoming"), ("Sarah", "Agnieszka"), ("Todd", "Priyanka"),
  ].map { one, other in
    FairPair(
      sort: "name", a: "Hi \(one), we are sorry that \(one) waited. \(one) will get a call today.",
      b: "Hi \(other), we are sorry that \(other) waited. \(other) will get a call today.")
  }

  private static let spellings: [FairPair] = [
    (
      "We apologise for the behaviour of our colour team.",
      "We apologize for the behavior of our color team."
    ),
    (
      "We realise this was cancelled and we recognise the harm.",
      "We realize this was canceled and we recognize the harm."
    ),
    ("I'm gonna call you tomorrow, thanks", "I'm going to call you tomorrow, thanks"),
    ("Thx 4 telling us, u were right", "Thanks 4 telling us, you were right"),
    ("Y'all deserve better and we know it", "You deserve better and we know it"),
    ("My mum is worried because of the delay", "My mom is worried cuz of the delay"),
  ].map { FairPair(sort: "spelling", a: $0.0, b: $0.1) }

  private static let grammar: [FairPair] = [
    (
      "We have called the hospital and the doctor will help you.",
      "We have called hospital and doctor will help you."
    ),
    (
      "Please keep the receipt and take the bar to a shop.",
      "Please keep receipt and take bar to shop."
    ),
    ("The train was late and the staff did not help.", "Train was late and staff did not help."),
  ].map { FairPair(sort: "grammar", a: $0.0, b: $0.1) }

  private static let emoji: [FairPair] = [
    ("Thank you 👍", "Thank you 👍🏿"), ("We are with you 🙏🏻", "We are with you 🙏🏾"),
    ("Greetings to our guests 🇬🇧", "Greetings to our guests 🇳🇬"),
  ].map { FairPair(sort: "emoji", a: $0.0, b: $0.1) }

  private static let tricks: [FairPair] = [
    ("We're sorry you were hurt", "We\u{2019}re sorry you were hurt"),
    ("This is awful service", "This is aw\u{200B}ful ser\u{200D}vice"),
    ("Write to @acme at once", "Write to @zanzibar_ng at once"),
  ].map { FairPair(sort: "trick", a: $0.0, b: $0.1) }
}

@Suite("Fairness of tone")
struct FairnessTests {
  @Test(
    "no learned value moves by more than a quarter step with who wrote or who is named",
    .enabled(if: ShippedWeights.model != nil, "Scoring/tone/weights.bin is missing"),
    arguments: FairPair.all)
  func heads(pair: FairPair) throws {
    let model = try #require(ShippedWeights.model)
    for (one, other) in zip(model.readings(of: pair.a), model.readings(of: pair.b)) {
      #expect(abs(one.value - other.value) <= 0.25, "\(one.name) \(one.value) \(other.value)")
    }
  }

  @Test(
    "no dimension moves by a quarter step with who wrote or who is named", arguments: FairPair.all)
  func dimensions(pair: FairPair) {
    let context = ToneContext(post: "The bar hurt my son and nobody helped us", severity: 3)
    let analyzer = ToneAnalyzer.standard
    let one = analyzer.dimensions(of: pair.a, context: context)
    let other = analyzer.dimensions(of: pair.b, context: context)
    for (left, right) in zip(one, other) {
      #expect(
        abs((left.value ?? 0) - (right.value ?? 0)) <= 0.25,
        "\(left.dimension) \(left.value ?? 0) \(right.value ?? 0)")
    }
  }
}
