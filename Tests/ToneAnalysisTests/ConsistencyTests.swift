import Testing
import ToneAnalysis

@Suite("Consistency") struct ConsistencyTests {
  @Test("the distance of profiles is a distance")
  func distance() {
    let analyzer = ToneAnalyzer.standard
    let profiles = Crisis.all.flatMap { crisis in
      crisis.replies.prefix(4).map { analyzer.analyze($0.text, context: crisis.context) }
    }
    for a in profiles {
      #expect(Consistency.distance(a, a) == 0)
      for b in profiles {
        #expect(Consistency.distance(a, b) == Consistency.distance(b, a))
        for c in profiles {
          #expect(
            Consistency.distance(a, c)
              <= Consistency.distance(a, b) + Consistency.distance(b, c) + 1e-12)
        }
      }
    }
  }

  @Test("weights choose what counts")
  func weights() {
    let a = ToneProfile(values: [.apology: 1, .jargon: 0])
    let b = ToneProfile(values: [.apology: 0, .jargon: 0.5])
    #expect(Consistency.distance(a, b, weights: [.apology: 2]) == 1)
    #expect(Consistency.distance(a, b, weights: [.apology: 1, .jargon: 1]) == 0.75)
    #expect(Consistency.distance(a, b, weights: [:]) == 0)
    #expect(Consistency.distance(a, b) == 1.5 / 24)
  }

  @Test("likeness of wording is 1 for a copy, 0 for strangers, and counts words")
  func similarity() {
    let text = "one two three four five six seven eight"
    #expect(
      Consistency.templateSimilarity(text, "One two, three four five SIX seven eight!").value == 1)
    #expect(Consistency.templateSimilarity(text, "quite another row of words here").value == 0)
    let changed = Consistency.templateSimilarity(text, "one two three four five six seven nine")
    #expect(changed.edits == 7.0 / 8)
    #expect(changed.shingles == 4.0 / 6)
    #expect(Consistency.templateSimilarity("", "").value == 1)
    #expect(Consistency.templateSimilarity(text, "").value == 0)
  }
}
