import Testing

@testable import Experiments

@Suite("Numbers of an outcome")
struct WordingTests {
  private static func unit(_ unit: Figure.Unit) -> OutcomeUnit {
    OutcomeUnit(
      ExperimentSummary.OutcomeFigure(
        id: "o", title: "O", unit: unit.rawValue, better: "less", isEvent: false, definition: "",
        groups: []))
  }

  @Test("an interval is never written as a point unless it is one, up to three more decimals")
  func resolving() {
    let minutes = Self.unit(.minutes)
    #expect(minutes.signed(-0.14) == "−0.1 min" && minutes.signed(-0.08) == "−0.1 min")
    let finer = minutes.resolving(-0.14, -0.08)
    #expect(finer.signed(-0.14) == "−0.14 min" && finer.signed(-0.08) == "−0.08 min")
    #expect(minutes.resolving(-0.14, 0.08).signed(0.08) == "+0.1 min")
    #expect(minutes.resolving(2, 2).signed(2) == "+2.0 min")
    #expect(minutes.resolving(1e-9, 2e-9).signed(2) == "+2.0000 min")
    let share = Self.unit(.share).resolving(0.0101, 0.0104)
    #expect(share.difference(0.0101) == "1.01 points" && share.difference(0.0104) == "1.04 points")
    let sentiment = Self.unit(.sentiment).resolving(0.000_001_2, 0.000_004_4)
    #expect(sentiment.signed(0.000_004_4) == "+0.000004")
  }

  @Test("an end of an interval that is not zero is never written as zero")
  func decidingEnd() {
    let minutes = Self.unit(.minutes)
    #expect(minutes.range(-2, -0.04) == "−2.00 min to −0.04 min")
    #expect(minutes.range(-0.003, 0.221) == "−0.003 min to +0.221 min")
    #expect(minutes.range(0.000_001, 3) == "just above 0 to +3.0000 min")
    #expect(minutes.range(-3, -1e-6) == "−3.0000 min to just below 0")
    #expect(minutes.range(0, 3) == "0.0 min to +3.0 min")
    #expect(minutes.range(-1e-15, 3) == "0.0 min to +3.0 min", "what rounding leaves is nothing")
    #expect(Self.unit(.share).range(0.0002, 0.133) == "+0.02 points to +13.30 points")
  }

  @Test("means that differ are written differently, and so are the values of an axis")
  func parting() {
    let minutes = Self.unit(.minutes)
    #expect(
      [43.1, 42.8].map { minutes.parting([43.1, 42.8]).text($0) } == ["43.1 min", "42.8 min"])
    #expect(minutes.parting([43, 25]).text(25) == "25 min")
    #expect(minutes.labels([10, 10.5, 11]) == ["10.0 min", "10.5 min", "11.0 min"])
    #expect(Self.unit(.share).signedLabels([0, 0.0002]) == ["0.00 points", "+0.02 points"])
  }

  @Test("a level is written with the decimals it has")
  func level() {
    #expect(
      [0.95, 0.999, 0.5, 0.9995].map { OutcomeUnit.level($0) } == [
        "95 %", "99.9 %", "50 %", "99.95 %",
      ])
  }
}

@Suite("Rankings in other worlds")
struct SurvivalTests {
  private static func standing(
    ahead: Int, behind: Int, clearly: (ahead: Int, behind: Int)? = nil
  ) -> RobustnessSummary.Standing {
    RobustnessSummary.Standing(
      outcome: "o", policy: "p", worlds: 20, ahead: ahead, behind: behind,
      clearlyAhead: clearly?.ahead, clearlyBehind: clearly?.behind, share: 0, low: 0, high: 1,
      influences: [])
  }

  @Test(
    "a ranking survives where it keeps its direction in nine worlds of ten, and only a ranking can")
  func survival() {
    let ahead = Self.standing(ahead: 18, behind: 2)
    let torn = Self.standing(ahead: 17, behind: 3)
    #expect(ahead.survival(of: .better) == .survives && torn.survival(of: .better) == .fails)
    // Behind in nearly all other worlds is no survival of being ahead in this one.
    #expect(ahead.survival(of: .worse) == .fails)
    #expect(Self.standing(ahead: 2, behind: 18).survival(of: .worse) == .survives)
    for verdict in [ExperimentSummary.Comparison.Verdict.same, .unclear, .different] {
      #expect(torn.survival(of: verdict) == nil)
    }
  }

  @Test("what luck within worlds explains, and ties, leave a ranking open")
  func open() {
    let noisy = Self.standing(ahead: 13, behind: 7, clearly: (3, 1))
    let tied = Self.standing(ahead: 1, behind: 0, clearly: (1, 0))
    #expect(noisy.survival(of: .better) == .open && tied.survival(of: .better) == .open)
    #expect(Self.standing(ahead: 13, behind: 7, clearly: (9, 3)).survival(of: .better) == .fails)
    #expect(noisy.survival(of: .worse) == .fails)
  }
}
