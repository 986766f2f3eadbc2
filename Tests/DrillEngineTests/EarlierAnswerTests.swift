import DrillEngine
import EventKernel
import Journaling
import ScenarioModel
import Testing

@Suite("An answer that comes earlier")
struct EarlierAnswerTests {
  /// With mood, saturation and press out of the way, an answer multiplies every acceptance by a factor
  /// that falls with its age, and every candidate is drawn by its path: the posts under the earlier
  /// answer are among those under the later one, seed by seed.
  @Test("leaves a subset of the posts, whatever the luck", arguments: 1...6 as ClosedRange<UInt64>)
  func subset(seed: UInt64) throws {
    let early = try Self.posts(seed, publishing: 12)
    let late = try Self.posts(seed, publishing: 50)
    let never = try Self.posts(seed, publishing: nil)

    #expect(early.seen.isSubset(of: late.seen) && late.seen.isSubset(of: never.seen))
    #expect(early.count < late.count && late.count < never.count, "the answers did nothing")
  }

  private struct Post: Hashable {
    let time: SimulationTime
    let marks: [String]
  }

  private static func posts(_ seed: UInt64, publishing minute: Int?) throws -> (
    seen: Set<Post>, count: Int
  ) {
    let setup = try setup(seed)
    var drill = try Drill(setup)
    for act in minute.map(script) ?? [] { drill.admit(act) }
    drill.runToEnd()
    let journal = drill.journal
    let published = journal.filter { $0.type == .messagePublished }
    #expect(Set(published.map(\.time)) == Set(minute.map { [.start + .minutes($0)] } ?? []))
    let marks: [FactName] = ["channel", "region", "segment", "persona"]
    let posts = journal.filter { $0.type == .audiencePost }.map { entry in
      Post(
        time: entry.time,
        marks: marks.map { entry.attributes.string($0) ?? "" }
      )
    }
    return (Set(posts), drill.posts)
  }

  private static func setup(_ seed: UInt64) throws -> DrillSetup {
    var setup = try Fixtures.setup(crew: "absent", seed: seed) { scenario in
      scenario.crisis.start = "2026-03-03T18:00"
      scenario.crisis.length = .hours(4)
      Fixtures.leaveToItself(&scenario)
      scenario.virality.seedPosts = 300
      scenario.virality.ramp = .minutes(20)
      scenario.virality.reproduction = 0.7
      for index in scenario.channels.indices {
        scenario.channels[index].kernel = .exponential(mean: .minutes(10))
      }
      for index in scenario.segments.indices { scenario.segments[index].size = 10_000_000_000 }
    }
    setup.playedSeats = ["pr-1", "legal-1"]
    return setup
  }

  private static func script(_ minute: Int) -> [AdmittedAct] {
    func act(_ minute: Int, _ seat: String, _ role: String, _ act: Act) -> AdmittedAct {
      AdmittedAct(
        act, by: ActAuthor(.player, actor: seat, role: role), at: .start + .minutes(minute))
    }
    let words = "We are sorry that people were burnt. Stop using the kettle and call us today."
    let draft = MessageDraft(purpose: .instruction, channels: ["microblog", "site"], text: words)
    return [
      act(1, "pr-1", "pr-duty", .draft(draft)), act(7, "pr-1", "pr-duty", .submit("message-0")),
      act(9, "legal-1", "legal", .approve("message-0")),
      act(minute, "pr-1", "pr-duty", .publish("message-0")),
    ]
  }
}
