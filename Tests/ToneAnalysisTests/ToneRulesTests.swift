import Testing

@testable import ToneAnalysis

@Suite("Tables of rules") struct ToneRulesTests {
  @Test("the standard table is read without a fault")
  func standard() throws {
    let rules = try ToneRules(text: StandardRules.text)
    #expect(rules.rules.count > 80)
    #expect(Set(rules.rules.map(\.id)).count == rules.rules.count)
    for feature in ToneFeature.allCases where ![.brevity, .readability].contains(feature) {
      #expect(rules.rules.contains { $0.target == .feature(feature) }, "\(feature.rawValue)")
    }
    #expect(rules.rules.allSatisfy { abs($0.weight) <= 1 && $0.weight != 0 })
  }

  @Test(
    "a fault is told with its line",
    arguments: [
      ("[apology]\nsaid much\n  sorry", 2, "a rule is written: NAME WEIGHT GUARD: REASON"),
      ("[sorriness]", 1, "nothing is called sorriness"),
      ("said 0.2\n  sorry", 1, "a rule stands before any [target]"),
      ("[apology]\n  sorry", 2, "a phrase stands before any rule"),
      ("[apology]\nsaid 0.2\n  so|<adv> sorry", 3, "no class is called <adv>"),
      ("[apology]\nsaid 0.2\n  so *9 sorry", 3, "the gap *9 is not written *1 to *8"),
      (
        "[apology]\nsaid 0.2 maybe\n  sorry", 2,
        "maybe is none of always, affirmed, asserted, certain, command"
      ),
      ("class adv so very", 1, "a class is written: class NAME = words"),
    ])
  func faults(text: String, line: Int, message: String) {
    #expect(throws: ToneRulesFault.self) { try ToneRules(text: text) }
    do {
      _ = try ToneRules(text: text)
    } catch {
      #expect(error.line == line)
      #expect(error.message == message)
    }
  }

  @Test(
    "phrases are found as they are written",
    arguments: [
      ("so|very sorry", "we are very sorry", "very sorry"),
      ("refund~ you", "we refunded you", "refunded you"),
      ("sorry *2 harm", "sorry for the harm", "sorry for the harm"),
      ("we very? care", "we care", "we care"),
      ("call ^number", "please call 112 now", "call 112"),
      ("we _ you", "we hear you", "we hear you"),
      ("sorry , but", "sorry \u{2014} but no", "sorry \u{2014} but"),
      ("soo", "sooooo", "sooooo"),
    ])
  func phrases(phrase: String, text: String, expected: String) throws {
    let rules = try ToneRules(text: "[apology]\nsaid 0.2\n  \(phrase)")
    let reading = Reading(text, trie: rules.trie)
    let match = try #require(rules.trie.matches(in: reading.units).first)
    let range = reading.range(of: match.units)
    #expect(String(decoding: Array(text.utf8)[range], as: UTF8.self) == expected)
  }

  @Test("a phrase does not reach over the end of a sentence, nor words over a comma")
  func ends() throws {
    let rules = try ToneRules(text: "[apology]\nsaid 0.2\n  very sorry ; so *3 sorry")
    for text in ["very. sorry", "so much. sorry", "very, sorry", "very"] {
      #expect(rules.trie.matches(in: Reading(text, trie: rules.trie).units).isEmpty, "\(text)")
    }
  }
}
