import DrillEngine
import EventKernel
import Journaling
import ScenarioModel
import Testing

@Suite("A drill")
struct DrillTests {
  @Test("gives the same bytes for the same seed, and others for another")
  func sameSeedSameBytes() throws {
    let first = try journal(seed: 5)
    let second = try journal(seed: 5)
    let other = try journal(seed: 6)

    #expect(first.encoded().journal == second.encoded().journal)
    #expect(first.encoded().journal != other.encoded().journal)
  }

  @Test("is the same whether run at once or in steps")
  func stepped() throws {
    let atOnce = try journal(seed: 3)
    var drill = try Drill(try Fixtures.setup(seed: 3))
    for minute in stride(from: 7, through: 720, by: 7) {
      drill.run(until: .start + .minutes(minute))
    }
    drill.runToEnd()

    #expect(drill.journal.encoded().journal == atOnce.encoded().journal)
  }

  @Test("has no fact before its cause, and starts and ends once", arguments: [1, 2, 3])
  func causes(seed: UInt64) throws {
    let journal = try journal(seed: seed)

    for entry in journal {
      guard let cause = entry.cause else { continue }
      #expect(cause < entry.sequence)
      #expect(journal[cause].time <= entry.time)
    }
    let states = journal.filter { $0.type == .sessionState }.compactMap {
      $0.attributes.string("state")
    }
    #expect(states == ["startex", "endex"])
    #expect(journal.count > 200)
  }

  @Test("conserves contacts: offered = answered + abandoned + waiting + in service")
  func conservation() throws {
    let journal = try journal(seed: 4)
    let volumes = journal.filter { $0.type == .contactVolume }
    func sum(_ key: FactName) -> Int64 {
      volumes.reduce(0) { $0 + ($1.attributes.integer(key) ?? 0) }
    }
    let last = try #require(volumes.last)

    let left =
      (last.attributes.integer("waiting") ?? -1) + (last.attributes.integer("in-service") ?? -1)
    #expect(sum("offered") > 50)
    #expect(sum("offered") == sum("answered") + sum("abandoned") + left)
  }

  @Test("lets no seat handle more than its concurrency")
  func concurrency() throws {
    let journal = try journal(seed: 8)
    let limits = Dictionary(
      uniqueKeysWithValues: Fixtures.organization().seats.map { ($0.id, $0.concurrency) })
    var inHand: [String: Int] = [:]
    for entry in journal {
      guard let seat = entry.actor else { continue }
      if entry.type == .caseAssigned { inHand[seat, default: 0] += 1 }
      if entry.type == .caseClosed { inHand[seat, default: 0] -= 1 }
      #expect(inHand[seat, default: 0] <= limits[seat] ?? 0)
    }
    #expect(journal.contains { $0.type == .caseClosed })
  }

  @Test("a crew answers, speaks and escalates; an absent one does nothing")
  func crews() throws {
    let played = try journal(crew: "competent", seed: 2)
    let absent = try journal(crew: "absent", seed: 2)

    #expect(played.contains { $0.type == .messagePublished })
    #expect(played.contains { $0.type == .levelReached })
    #expect(played.contains { $0.type == .alertVerdict })
    #expect(!absent.contains { $0.source == .player })
    #expect(absent.contains { $0.type == .levelExpected })
  }

  func journal(crew: String = "competent", seed: UInt64) throws -> Journal {
    var drill = try Drill(try Fixtures.setup(crew: crew, seed: seed))
    drill.runToEnd()
    return drill.journal
  }
}
