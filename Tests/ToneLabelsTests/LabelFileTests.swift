import Testing
import ToneAnalysis
import XMLReading

@testable import ToneLabels

@Suite("Files of labels") struct LabelFileTests {
  private static let labels = try? ToneLabels(folder: Labels.folder)

  @Test("there are six crises with at least fifty rated replies each, of every quality")
  func replies() throws {
    let replies = try #require(Self.labels).replies
    let scenarios = Set(replies.map(\.scenario.id))
    #expect(scenarios.count == 6)
    for scenario in scenarios {
      let part = replies.filter { $0.scenario.id == scenario }
      #expect(part.count >= 50)
      let levels = Set(part.compactMap { $0.scores[.overall] }.map { $0.rounded(.down) })
      #expect(levels.count == 5, "\(scenario): \(levels.sorted())")
    }
    #expect(Set(replies.map(\.text)).count == replies.count)
    #expect(replies.allSatisfy { $0.scores[.overall] != nil && !$0.scenario.facts.isEmpty })
  }

  @Test("there are at least 400 pairs, 25 on each dimension, and no text is paired with itself")
  func pairs() throws {
    let pairs = try #require(Self.labels).pairs
    #expect(pairs.count >= 400)
    for dimension in LabelDimension.rated where dimension != .overall {
      #expect(pairs.count { $0.dimension == dimension } >= 25, "\(dimension.rawValue)")
    }
    #expect(pairs.count { $0.direction == .same } >= 40)
    #expect(pairs.allSatisfy { $0.a != $0.b && !$0.a.isEmpty && !$0.reason.isEmpty })
  }

  @Test("a third is held, and no earlier statement is in both parts")
  func split() throws {
    let labels = try #require(Self.labels)
    let shares = [
      Double(labels.replies.count(where: \.isHeld)) / Double(labels.replies.count),
      Double(labels.pairs.count(where: \.isHeld)) / Double(labels.pairs.count),
      Double(labels.contradictions.count(where: \.isHeld)) / Double(labels.contradictions.count),
    ]
    for share in shares { #expect(share > 0.26 && share < 0.36) }
    let held = Set(labels.contradictions.filter(\.isHeld).map(\.earlier))
    #expect(labels.contradictions.allSatisfy { $0.isHeld || !held.contains($0.earlier) })
  }

  @Test("the facts of a crisis do not contradict one another")
  func facts() throws {
    let replies = try #require(Self.labels).replies
    for scenario in Set(replies.map(\.scenario)) {
      for fact in scenario.facts {
        var ledger = ClaimLedger()
        for other in scenario.facts where other.id != fact.id { ledger.record(fact: other) }
        let found = ledger.contradictions(in: fact.text)
        #expect(found.isEmpty, "\(fact.id): \(found.map(\.reason))")
      }
    }
  }

  @Test("replies rated as consistent raise no alarm against the fact sheet")
  func consistentReplies() throws {
    let replies = try #require(Self.labels).replies.filter { reply in
      !reply.isHeld && (reply.scores[.tone(.consistency)] ?? 0) >= 3.5
    }
    #expect(replies.count > 40)
    for reply in replies {
      var ledger = ClaimLedger()
      for fact in reply.scenario.facts { ledger.record(fact: fact) }
      let found = ledger.contradictions(in: reply.text)
      #expect(found.isEmpty, "\(reply.id): \(found.map(\.reason))")
    }
  }

  @Test(
    "replies that say what the fact sheet says otherwise are found",
    arguments: ["T016", "T173"])
  func contradictedReplies(id: String) throws {
    let labels = try #require(Self.labels)
    let reply = try #require(labels.replies.first { $0.id == id })
    #expect(!reply.isHeld)
    var ledger = ClaimLedger()
    for fact in reply.scenario.facts { ledger.record(fact: fact) }
    #expect(!ledger.contradictions(in: reply.text).isEmpty)
  }

  @Test("a missing folder says which files are not there, all of them")
  func missing() throws {
    let fault = try #require(throws: Diagnostics.self) { try ToneLabels(folder: "/no/labels") }
    #expect(fault.kind == .missing)
    #expect(fault.count == 6)
  }
}
