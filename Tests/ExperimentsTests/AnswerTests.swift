import Testing

@testable import Experiments

@Suite("The answer in sentences")
struct AnswerTests {
  private typealias Verdict = ExperimentSummary.Comparison.Verdict

  /// Three policies, with what b says of a, c of a, and c of b.
  private static func summary(_ verdicts: [Verdict]) -> ExperimentSummary {
    let pairs = zip([("b", "a"), ("c", "a"), ("c", "b")], verdicts).map { names, verdict in
      ExperimentSummary.Comparison(
        policy: names.0, against: names.1, pairs: 50, difference: 2, low: 1, high: 3,
        varianceReduction: nil, verdict: verdict)
    }
    let beaten = pairs.compactMap {
      $0.verdict == .better ? $0.against : $0.verdict == .worse ? $0.policy : nil
    }
    let group = ExperimentSummary.Group(
      name: "all", policies: [], comparisons: Array(pairs.prefix(2)), allPairs: pairs,
      unbeaten: ["a", "b", "c"].filter { !beaten.contains($0) })
    let outcome = ExperimentSummary.OutcomeFigure(
      id: "time", title: "Time", unit: "minutes", better: "less", isEvent: false, definition: "",
      groups: [group])
    return summary(of: outcome)
  }

  private static func summary(of outcome: ExperimentSummary.OutcomeFigure) -> ExperimentSummary {
    let policies = ["a", "b", "c"].map {
      PlanRecord.PolicyRecord(
        id: $0, title: $0.uppercased(), matrix: "m", organization: "o", crew: "c", changes: [])
    }
    return ExperimentSummary(
      id: "e", title: "E", question: "", answer: [], replications: 50, raisedFrom: nil,
      drills: 150, isComplete: true, confidence: 0.95, seed: 1, scenarios: ["S"],
      policies: policies, outcomes: [outcome], precision: nil, choice: nil, frontierOutcomes: [],
      frontier: [], robustness: nil, kept: nil, documents: [], program: Shelf.program)
  }

  private static func answer(_ summary: ExperimentSummary) -> [String] {
    AnswerWording(summary: summary).sentences
  }

  @Test(
    "begins with the best of three policies when the intervals of all pairs settle it",
    arguments: [
      ([Verdict.better, .better, .unclear], "Which policy is the best by time is not settled"),
      ([.better, .better, .better], "By time, “C” is the best: better than all others"),
      ([.better, .unclear, .worse], "By time, “B” is the best: better than all others"),
      ([.worse, .worse, .same], "By time, “A” is the best"),
      ([.better, .better, .same], "By time, “B” and “C” are the best: they gave the same"),
      ([.same, .same, .identical], "No policy is the best by time"),
      ([.unclear, .unclear, .unclear], "Which policy is the best by time is not settled"),
    ])
  private func best(verdicts: [Verdict], start: String) {
    let first = Self.answer(Self.summary(verdicts))[0]
    #expect(first.hasPrefix(start), "\(first)")
  }

  @Test("names those that cannot be told apart, and those that are out")
  func open() {
    #expect(
      Self.answer(Self.summary([.better, .better, .unclear]))[0]
        == "Which policy is the best by time is not settled (95 % for all 3 pairs together): “B” and “C” "
        + "cannot be told apart; beaten: “A”.")
  }

  @Test("says at once that it was stopped early")
  func stopped() {
    var summary = Self.summary([.better, .better, .better])
    summary.isComplete = false
    #expect(
      Self.answer(summary)[0]
        == "The experiment was stopped early: this is what the first 50 sets of drills say.")
  }

  @Test("says at once that the precision asked for was not reached")
  func imprecise() {
    var summary = Self.summary([.better, .better, .better])
    summary.precision = .init(outcome: "time", wanted: 0.5, halfWidth: 1.25, isMet: false)
    #expect(
      Self.answer(summary)[0]
        == "The precision asked for was not reached: after 50 sets of drills, the most allowed, time is "
        + "known to ± 1.3 min; ± 0.5 min was asked for.")
    summary.precision?.isMet = true
    #expect(Self.answer(summary)[0].hasPrefix("By time"))
  }

  /// A second and third outcome under which b is better and c is worse than a.
  private static func withOthers(_ headline: [Verdict]) -> ExperimentSummary {
    var summary = summary(headline)
    for (name, verdicts) in [
      ("Area", [Verdict.better, .worse, .worse]), ("Cost", [.same, .same, .same]),
    ] {
      var other = Self.summary(verdicts).outcomes[0]
      other.id = name.lowercased()
      other.title = name
      summary.outcomes.append(other)
    }
    return summary
  }

  @Test("what else differs is called “also” only after the same verdict, and luck is named")
  func others() {
    let after = Self.answer(Self.withOthers([.better, .worse, .worse])).joined(separator: " ")
    #expect(after.contains("“B” is also better in: area +2.0 min."), "\(after)")
    #expect(after.contains("“C” is also worse in: area +2.0 min."))
    #expect(after.contains("Each of the 2 other outcomes is judged by itself"))
    #expect(after.contains("up to 5 % of them may differ here by luck alone"))
    let tie = Self.answer(Self.withOthers([.unclear, .better, .better])).joined(separator: " ")
    #expect(tie.contains("“B” is better in: area") && tie.contains("“C” is worse in: area"))
    #expect(!Self.answer(Self.summary([.better, .worse, .worse])).joined().contains("by itself"))
  }

  @Test("after the answer stands in how many other worlds a ranking survives")
  func otherWorlds() throws {
    var summary = Self.summary([.better, .unclear, .worse])
    let standings = [("b", 19, 1), ("c", 1, 19)].map { policy, ahead, behind in
      RobustnessSummary.Standing(
        outcome: "time", policy: policy, worlds: 20, ahead: ahead, behind: behind,
        clearlyAhead: ahead - 1, clearlyBehind: behind, share: 0, low: 0, high: 1, influences: [])
    }
    summary.robustness = RobustnessSummary(
      worlds: 20, replications: 2, varied: 3, standings: standings)
    let answer = Self.answer(summary)
    let survives = try #require(
      answer.firstIndex { $0.hasPrefix("This ranking survives other assumptions: “B” is ahead") })
    #expect(
      survives > 0 && answer[survives].contains("in 19 (18 clearly), behind in 1 (1 clearly)"))
    summary.robustness?.standings[0].ahead = 20
    summary.robustness?.standings[0].behind = 0
    #expect(
      Self.answer(summary).contains {
        $0.hasSuffix(
          "in all 20 worlds (18 clearly). How the others stand to one another there was not looked at."
        )
      })
    let exception = try #require(answer.first { $0.hasPrefix("With other assumptions, “C”") })
    #expect(exception.hasSuffix("The assumptions as they are written are no typical case."))
  }
}
