import DrillEngine
import EventKernel
import Journaling
import ScenarioModel
import Testing

@Suite("Acts from outside")
struct ActsTests {
  @Test("give the same journal run at once and in steps, and a replay reproduces it byte for byte")
  func replay() throws {
    let setup = try Self.setup()
    let atOnce = try Self.journal(setup, step: nil)
    let stepped = try Self.journal(setup, step: .minutes(3))
    let replayed = try Drill.replaying(atOnce, with: setup)

    #expect(Drill.acts(in: atOnce) == Self.script)
    #expect(stepped.encoded().journal == atOnce.encoded().journal)
    #expect(replayed.encoded().journal == atOnce.encoded().journal)
    #expect(replayed.encoded().texts == atOnce.encoded().texts)
  }

  @Test("do what they say: a level, a statement approved by somebody else, a post paused")
  func consequences() throws {
    let journal = try Self.journal(try Self.setup(), step: nil)
    func first(_ type: FactType, _ actor: String) -> JournalEntry? {
      journal.first { $0.type == type && $0.actor == actor }
    }

    let declared = try #require(first(.levelReached, "pr-1"))
    let approved = try #require(first(.messageApproved, "legal-1"))
    let published = try #require(first(.messagePublished, "pr-1"))
    #expect(declared.attributes.string("level") == "L2")
    #expect(approved.sequence < published.sequence)
    #expect(published.attributes.boolean("approved") == true)
    #expect(first(.scheduledPaused, "pr-2")?.subject?.id == "promo-1")
    #expect(first(.statusUpdated, "pr-2") != nil)
    #expect(first(.decisionLogged, "pr-1") != nil)
  }

  @Test("that cannot be done are recorded with the reason")
  func refusals() throws {
    let journal = try Self.journal(try Self.setup(), step: nil)
    let reasons = journal.filter { $0.type == .actRefused }
      .compactMap { $0.attributes.string("reason") }

    #expect(
      reasons == [
        "there is no level L9", "message-0 waits for legal",
        "declare is for players, not for controllers",
      ])
  }

  @Test("come after everything that was scheduled for their moment")
  func order() throws {
    let moment = SimulationTime.start + .minutes(10)
    var drill = try Drill(try Self.setup())
    drill.admit(
      AdmittedAct(.note("now"), by: ActAuthor(.player, actor: "pr-1"), at: moment))
    let journal = drill.journal

    let inject = try #require(journal.first { $0.type == .injectDelivered })
    let act = try #require(journal.first { $0.type == .actAdmitted })
    #expect(inject.time == moment && act.time == moment)
    #expect(inject.sequence < act.sequence)
    #expect(act.sequence == journal.last?.sequence)
  }

  static func setup() throws -> DrillSetup {
    var setup = try Fixtures.setup(seed: 12) { scenario in
      scenario.virality.seedPosts = 20
      scenario.contacts = nil
    }
    setup.playedSeats = ["pr-1", "pr-2", "legal-1"]
    return setup
  }

  static func journal(_ setup: DrillSetup, step: SimulationDuration?) throws -> Journal {
    var drill = try Drill(setup)
    for act in script {
      if let step {
        var next = drill.now + step
        while next < act.time {
          drill.run(until: next)
          next = next + step
        }
      }
      drill.admit(act)
    }
    drill.runToEnd()
    return drill.journal
  }

  static let script: [AdmittedAct] = {
    func act(_ minute: Int, _ seat: String, _ act: Act) -> AdmittedAct {
      let roles = ["pr-1": "pr-duty", "pr-2": "pr-duty", "legal-1": "legal"]
      let author = ActAuthor(.player, actor: seat, role: roles[seat] ?? "")
      return AdmittedAct(act, by: author, at: .start + .minutes(minute))
    }
    let words = "We are sorry that people were burnt. Stop using the kettle and call us today."
    let draft = MessageDraft(purpose: .instruction, channels: ["microblog", "site"], text: words)
    return [
      act(5, "pr-1", .draft(draft)), act(15, "pr-2", .pausePost("promo-1")),
      act(20, "pr-1", .declare(level: "L9")),
      act(21, "pr-1", .declare(level: "L2")),
      act(31, "pr-1", .submit("message-0")),
      act(32, "pr-1", .approve("message-0")), act(40, "legal-1", .approve("message-0")),
      act(41, "pr-1", .publish("message-0")),
      act(55, "pr-2", .updateStatus(text: "We are calling back lots A and B.")),
      act(56, "pr-1", .logDecision(about: "recall", reason: "people are hurt")),
      AdmittedAct(
        .declare(level: "L3"), by: ActAuthor(.controller, actor: "control"),
        at: .start + .minutes(60)),
      AdmittedAct(
        .fireInject("I2"), by: ActAuthor(.controller, actor: "control"), at: .start + .minutes(61)),
    ]
  }()
}
