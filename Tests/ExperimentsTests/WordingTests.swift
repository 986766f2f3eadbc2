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
}
