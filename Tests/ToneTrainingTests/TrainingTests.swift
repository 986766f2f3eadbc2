import Testing
import ToneAnalysis

@testable import ToneTraining

/// Small sets made up for tests, in the form of the public files.
enum MadeUpSets {
  static var files: [String: String] {
    [
      "vader-tweets.tsv": tweets, "isarcasm-train.csv": sarcasm,
      "vader-lexicon.txt": "good\t2.0\nawful\t-2.5\nlovely\t2.4\n",
    ]
  }

  private static let things = [
    "lunch", "train", "weather", "phone", "match", "shop", "song", "bus",
  ]
  private static let people = ["we", "they", "she", "he", "you"]

  private static var tweets: String {
    var rows = "id\tvalence\ttext\n"
    for number in 0..<240 {
      let thing = things[number % things.count]
      let who = people[number % people.count]
      let (word, rating) = [("good", 2.1), ("awful", -2.6), ("plain", 0.1)][number % 3]
      rows += "\(number)\t\(rating)\t\(who) had a \(word) \(thing) on day \(number)\n"
    }
    return rows
  }

  private static var sarcasm: String {
    var rows = ",tweet,sarcastic,rephrase\n"
    for number in 0..<240 {
      let thing = things[number % things.count]
      rows +=
        number % 4 == 0
        ? "\(number),\"Oh great, another \(thing)\",1,\"I dislike it, truly\"\n"
        : "\(number),The \(thing) came on time,0,\n"
    }
    return rows
  }
}

@Suite("Training of tone")
struct TrainingTests {
  private let trainer: ToneTrainer

  init() throws { trainer = try ToneTrainer(files: MadeUpSets.files) }

  @Test("the same sets give the same bytes")
  func sameBytes() {
    #expect(trainer.model().fileContents() == trainer.model().fileContents())
  }

  @Test("a model that was written and read again scores the same")
  func roundTrip() throws {
    let model = trainer.model()
    let again = try ToneModel(contents: model.fileContents())

    let text = "You had an awful phone, but a good song!"
    #expect(model.readings(of: text) == again.readings(of: text))
    #expect(again.heads == ["valence", "negative", "sarcasm"])
  }

  @Test("learned words decide: good above plain above awful, on words never seen together")
  func learns() throws {
    let model = trainer.model()
    func valence(_ text: String) throws -> Double {
      try #require(model.readings(of: text).first { $0.name == "valence" }).score
    }

    let scores = try ["good", "plain", "awful"].map {
      try valence("it was a \($0) lunch, she said")
    }

    #expect(scores[0] > scores[1] + 0.5)
    #expect(scores[1] > scores[2] + 0.5)
  }

  @Test("the figures are of texts held out: a label that follows from nothing is not found")
  func heldOutFigures() throws {
    let figures = trainer.figures()
    let valence = try #require(figures.first { $0.measure.hasPrefix("valence") })
    #expect(valence.value > 0.95)

    let rows = (0..<240).map {
      "\($0)\t\(($0 * 7919) % 11)\tword\($0 % 13) thing\($0 % 7) day \($0)"
    }
    let shuffled = try ToneTrainer(files: ["vader-tweets.tsv": rows.joined(separator: "\n")])
    let noise = try #require(shuffled.figures().first { $0.measure.hasPrefix("valence") })
    #expect(abs(noise.value) < 0.35)
  }

  @Test("a damaged file, another version and another file are refused, each with its reason")
  func damage() {
    var bytes = trainer.model().fileContents()
    bytes[bytes.count / 2] ^= 1
    #expect(fault(bytes)?.contains("damaged") == true)
    #expect(fault(Array("muster tone weights 9\n".utf8))?.contains("version") == true)
    #expect(fault(Array("PK".utf8))?.contains("not a file of tone weights") == true)
    for length in [0, 22, 30, bytes.count - 1] {
      #expect(fault(Array(bytes.prefix(length))) != nil)
    }
  }

  private func fault(_ bytes: [UInt8]) -> String? {
    do {
      _ = try ToneModel(contents: bytes)
      return nil
    } catch {
      return error.message
    }
  }
}

@Suite("Coordinate descent")
struct DualCoordinateDescentTests {
  @Test("ridge regression meets its closed form in one dimension")
  func ridge() {
    // minimize (w² + b²)/2 + C Σ (y − w x − b)², y centered
    let (x, y) = ([1.0, 2, 3, 4], [-3.0, -1, 1, 3])
    var rows = SparseRows()
    for value in x { rows.append([(0, item, value)]) }
    let fit = DualCoordinateDescent.fit(
      rows, columns: 1, targets: y, costs: [1, 1, 1, 1],
      DualCoordinateDescent.Settings(loss: .amount, cost: 0.5, passes: 4000))

    // normal equations with 2C = 1: (Σx² + 1) w + Σx b = Σxy; Σx w + (n + 1) b = Σy
    let determinant = 31.0 * 5 - 10 * 10
    let w = (10.0 * 5 - 10 * 0) / determinant
    let b = (31.0 * 0 - 10 * 10) / determinant
    #expect(abs(fit.weights[0] - w) < 1e-6)
    #expect(abs(fit.baseline - b) < 1e-6)
  }

  @Test("a decision separates what can be separated, with both signs")
  func decision() {
    var rows = SparseRows()
    for value in [-2.0, -1, 1, 2] { rows.append([(0, item, value)]) }
    let fit = DualCoordinateDescent.fit(
      rows, columns: 1, targets: [0, 0, 1, 1], costs: [1, 1, 1, 1],
      DualCoordinateDescent.Settings(loss: .decision, cost: 10))

    for (value, isYes) in [(-2.0, false), (-1, false), (1, true), (2, true)] {
      #expect((fit.weights[0] * value + fit.baseline > 0) == isYes)
    }
  }

  private var item: FeatureItem {
    FeatureItem(key: 1, sort: .measure, value: 1, tokens: 0..<0)
  }
}
