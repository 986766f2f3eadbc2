import Testing
import ToneAnalysis

@Suite("Lint") struct LintTests {
  private let analyzer = ToneAnalyzer.standard

  private func words(_ finding: ToneFinding, of text: String) -> String {
    String(decoding: Array(text.utf8)[finding.range], as: UTF8.self)
  }

  @Test("underlines an overpromise and says why")
  func overpromise() throws {
    let text = "We guarantee a full refund today."

    let finding = try #require(analyzer.lint(text).first { $0.feature == .overpromise })

    #expect(words(finding, of: text) == "We guarantee")
    #expect(finding.severity == .violation)
    #expect(finding.reason == "Nobody can guarantee this.")
    #expect(!finding.suggestion.isEmpty)
  }

  @Test("sends an admission of fault to legal, and lets an acknowledgement of harm pass")
  func admission() throws {
    let found = analyzer.lint("We were negligent.").filter { $0.feature == .liabilityAdmission }
    #expect(found.map(\.severity) == [.violation])
    #expect(found.first?.reason.contains("legal") == true)

    let passed = analyzer.lint("We are sorry this happened to you.")
    #expect(passed.allSatisfy { $0.severity == .advice && $0.rule.hasPrefix("missing.") })
  }

  @Test("says what is missing, over the whole text")
  func missing() {
    let text = "Our office is on the third floor."
    let found = analyzer.lint(text, context: ToneContext(severity: 2))
    #expect(
      found.map(\.rule) == [
        "missing.validates-emotion", "missing.concrete-action", "missing.gives-time-or-channel",
      ])
    #expect(found.allSatisfy { words($0, of: text) == text })
  }

  @Test("finds nothing in a good reply")
  func good() {
    let text = """
      I can see why you are scared. We have stopped the line, and I will call you by 6 pm.
      """
    #expect(analyzer.lint(text, context: ToneContext(severity: 3)).isEmpty)
  }

  @Test("finds contradictions with facts and with earlier statements")
  func contradictions() {
    let context = ToneContext(
      knownFacts: [FactStatement(id: "jars", text: "1,200 jars are affected.")],
      earlier: ["Three injuries were reported."])
    let found = analyzer.lint(
      "3,000 jars are affected. Five injuries were reported.", context: context)
    #expect(
      found.filter { $0.rule.hasPrefix("contradiction") }.map(\.rule) == [
        "contradiction.fact", "contradiction.statement",
      ])
  }

  @Test("flags a promised time that the fact sheet does not carry")
  func deadline() {
    let facts = [FactStatement(id: "refund", text: "Refunds are paid within 10 days.")]
    let context = ToneContext(knownFacts: facts)
    func rules(_ text: String) -> [String] { analyzer.lint(text, context: context).map(\.rule) }

    #expect(rules("We will refund you within 2 days.").contains("overpromise.not-in-facts"))
    #expect(!rules("We will refund you within 10 days.").contains("overpromise.not-in-facts"))
    #expect(!rules("We will call you within 2 hours.").contains("overpromise.not-in-facts"))
  }

  @Test("flags a slot left unfilled")
  func slot() {
    for text in ["Hi [NAME], call us.", "Hi {{name}}, call us."] {
      #expect(
        analyzer.lint(text).contains {
          $0.rule == "template-reuse.unfilled" && $0.severity == .violation
        })
    }
  }

  @Test("orders findings by place, and says nothing of an empty text")
  func order() {
    let text = "Calm down. We guarantee it. Mistakes were made, for any inconvenience."
    let starts = analyzer.lint(text).map(\.range.lowerBound)
    #expect(starts == starts.sorted())
    #expect(starts.count >= 4)
    #expect(analyzer.lint("").isEmpty)
  }

  @Test("says of another language only that it was not examined")
  func language() {
    let found = analyzer.lint("Nous sommes désolés, nous vous rappelons dans une heure.")
    #expect(found.map(\.rule) == ["language.unsupported"])
  }
}
