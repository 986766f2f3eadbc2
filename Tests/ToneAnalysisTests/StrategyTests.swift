import Testing
import ToneAnalysis

@Suite("Response strategies") struct StrategyTests {
  @Test(
    "each strategy is told by its words",
    arguments: [
      (ResponseStrategy.deny, "The rumour is false: we have never used insects."),
      (.scapegoat, "Our supplier failed to clean the machines."),
      (.excuse, "The leak was an accident; nobody could have foreseen it. It was unintentional."),
      (.justify, "Only a few jars were touched and the risk is low."),
      (.compensate, "Everybody who bought a jar gets a full refund and a voucher."),
      (.apologise, "We are deeply sorry for what happened and apologise to every family."),
      (.remind, "For over 60 years we have always baked with care."),
      (.ingratiate, "Thank you to our wonderful customers for your loyalty."),
      (.victimage, "We are the victim of a criminal attack."),
      (.instructing, "Stop using the heater and unplug it."),
      (.adjusting, "Here is what we know, and the next update comes at noon."),
    ])
  func told(strategy: ResponseStrategy, text: String) throws {
    let tags = ToneAnalyzer.standard.strategies(in: text)
    let tag = try #require(tags.first { $0.strategy == strategy }, "\(tags.map(\.strategy))")
    #expect(tag.strength >= 0.4 && tag.strength <= 1)
    #expect(tag.evidence.allSatisfy { !$0.range.isEmpty && $0.range.upperBound <= text.utf8.count })
  }

  @Test("the strongest comes first")
  func order() {
    let tags = ToneAnalyzer.standard.strategies(
      in: "We are sorry. Please do not eat the bars; stop using the jars; return them to a store.")
    #expect(tags.map(\.strength) == tags.map(\.strength).sorted(by: >))
    #expect(tags.count >= 2)
  }

  @Test("a text without a strategy has none")
  func none() {
    #expect(ToneAnalyzer.standard.strategies(in: "The meeting room is on the left.").isEmpty)
  }

  @Test("information suits every crisis; denial only where there is none")
  func fit() {
    for cluster in ResponsibilityCluster.allCases {
      #expect(StrategyFit(cluster: cluster, strategy: .instructing).rating == .match)
      #expect(StrategyFit(cluster: cluster, strategy: .adjusting).rating == .match)
    }
    #expect(StrategyFit(cluster: .victim, strategy: .deny).rating == .match)
    #expect(StrategyFit(cluster: .accidental, strategy: .deny).rating == .mismatch)
    #expect(StrategyFit(cluster: .preventable, strategy: .apologise).rating == .match)
    #expect(StrategyFit(cluster: .preventable, strategy: .justify).rating == .mismatch)
  }

  @Test("a history of crises raises what is owed")
  func history() {
    let without = StrategyFit(cluster: .accidental, strategy: .excuse)
    let with = StrategyFit(cluster: .accidental, strategy: .excuse, hasHistory: true)
    #expect(without.rating == .match)
    #expect(with.rating == .mismatch)
    #expect(with.reason.contains("history"))
    #expect(
      StrategyFit(cluster: .accidental, strategy: .compensate, hasHistory: true).rating == .match)
  }

  @Test("every reason is one sentence")
  func reasons() {
    for cluster in ResponsibilityCluster.allCases {
      for strategy in ResponseStrategy.allCases {
        let reason = StrategyFit(cluster: cluster, strategy: strategy).reason
        #expect(reason.hasSuffix(".") && reason.count(where: { $0 == "." }) == 1)
      }
    }
  }

  @Test("the fit of a text is the weighted mean over its strategies")
  func overall() {
    let tags = ToneAnalyzer.standard.strategies(in: "We are deeply sorry for what happened.")
    #expect(tags.map(\.strategy) == [.apologise])
    #expect(StrategyFit.overall(tags, cluster: .preventable) == 1)
    #expect(StrategyFit.overall(tags, cluster: .victim) == 0.5)
    #expect(StrategyFit.overall([], cluster: .victim) == 0)
  }
}
