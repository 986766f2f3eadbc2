import Testing
import ToneAnalysis

@Suite("Strategy assessment") struct StrategyAssessmentTests {
  private func assess(
    _ text: String, _ cluster: ResponsibilityCluster, history: Bool = false, severity: Int = 3
  ) -> StrategyAssessment {
    StrategyAssessment(
      ToneAnalyzer.standard.strategies(in: text), cluster: cluster, hasHistory: history,
      severity: severity)
  }

  private let full = """
    Please do not eat the bars. Here is what we know: one batch is affected, and the next update \
    comes at noon. We are deeply sorry, and everybody gets a full refund.
    """

  @Test("information and amends are all that a preventable crisis asks for")
  func whole() {
    let found = assess(full, .preventable)
    #expect(found.score > 0.95)
    #expect(found.remarks.allSatisfy { $0.rating == .match })
  }

  @Test("what is owed and missing is named, and costs")
  func missing() {
    let found = assess("We are deeply sorry for what happened.", .preventable)
    #expect(found.score < assess(full, .preventable).score)
    let missing = found.remarks.filter { $0.rating == nil }.map(\.strategy)
    #expect(missing == [.instructing, .adjusting])
    #expect(found.remarks.filter { $0.rating == nil }.allSatisfy { $0.evidence.isEmpty })
  }

  @Test("for a small matter no instructions are owed")
  func small() {
    let found = assess("The next update comes at noon.", .accidental, severity: 1)
    #expect(found.remarks.allSatisfy { $0.rating != nil })
  }

  @Test("a plain mismatch caps the score, whatever else is there")
  func cap() {
    let denial = full + " It was not our fault; our supplier failed to clean the machines."
    #expect(assess(denial, .preventable).score <= 0.4)
  }

  @Test("a history of crises turns an excuse from fitting to unfit")
  func history() {
    let excuse =
      "Please stop using it. We are investigating. It was an accident, nobody could have foreseen it."
    #expect(assess(excuse, .accidental).score > 0.7)
    #expect(assess(excuse, .accidental, history: true).score <= 0.4)
  }

  @Test("speaking for oneself before informing people costs half of the information")
  func late() {
    let informs = "Please do not eat the bars. The next update comes at noon."
    let praises = "For over 60 years we have always baked with care."
    let first = assess(informs + " " + praises, .victim)
    let last = assess(praises + " " + informs, .victim)
    #expect(first.score - last.score > 0.15)
    #expect(last.remarks.contains { $0.reason.hasPrefix("It speaks for the organization") })
  }

  @Test("no amends in a preventable crisis is said, also where nothing is said at all")
  func silence() {
    let found = assess("The meeting room is on the left.", .preventable)
    #expect(found.score < 0.2)
    #expect(found.remarks.contains { $0.strategy == .apologise && $0.rating == nil })
  }
}
