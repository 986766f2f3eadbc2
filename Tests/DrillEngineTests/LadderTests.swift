import DecisionTables
import DrillEngine
import EventKernel
import Journaling
import ScenarioModel
import Testing

@Suite("Ladders")
struct LadderTests {
  private static let declared = SimulationTime.start + .minutes(30)

  /// A drill that nobody plays but for what the tests admit, with a ladder changed.
  private func drill(_ change: (inout Ladder) -> Void = { _ in }) throws -> Drill {
    var setup = try Fixtures.setup(crew: "absent") { scenario in
      scenario.virality.seedPosts = 0
      scenario.contacts = nil
      scenario.injects = []
      scenario.expectedActions = []
    }
    change(&setup.matrix.ladders[0])
    setup.playedSeats = ["pr-1", "pr-2", "exec-1"]
    var drill = try Drill(setup)
    drill.admit(act(.declare(level: "L3"), minute: 30))
    return drill
  }

  private func act(_ act: Act, by actor: String = "pr-1", minute: Int) -> AdmittedAct {
    AdmittedAct(act, by: ActAuthor(.player, actor: actor), at: .start + .minutes(minute))
  }

  /// What the ladder told whom, in minutes after the level was declared.
  private func steps(_ drill: Drill) -> [String] {
    drill.journal.filter {
      $0.type == .escalationNotified && $0.attributes.string("ladder") == "up"
    }.map { entry in
      let minutes = Int((entry.time - Self.declared).inMinutes)
      let loop = entry.attributes.integer("loop") ?? 0
      let step = entry.attributes.integer("step") ?? 0
      return "\(minutes) \(entry.attributes.string("to-role") ?? "") \(loop).\(step)"
    }
  }

  @Test("tell each step after its delay, in every loop, and say when nobody answered")
  func loops() throws {
    var drill = try drill()

    drill.runToEnd()

    #expect(
      steps(drill) == ["0 pr-duty 1.1", "10 executive 1.2", "20 pr-duty 2.1", "30 executive 2.2"])
    let exhausted = drill.journal.filter { $0.type == .escalationExhausted }
    #expect(exhausted.map { ($0.time - Self.declared).inMinutes } == [40])
  }

  @Test("stop when somebody acknowledges, or when the level is lowered")
  func stops() throws {
    var acknowledged = try drill()
    acknowledged.run(until: Self.declared + .minutes(12))
    let notice = try #require(
      acknowledged.journal.last { $0.type == .escalationNotified }?.subject?.id)
    acknowledged.admit(act(.acknowledge(notice), by: "exec-1", minute: 45))
    var lowered = try drill()
    lowered.admit(act(.declare(level: "L1"), minute: 45))

    acknowledged.runToEnd()
    lowered.runToEnd()

    #expect(steps(acknowledged) == ["0 pr-duty 1.1", "10 executive 1.2"])
    #expect(steps(lowered) == ["0 pr-duty 1.1", "10 executive 1.2"])
    for drill in [acknowledged, lowered] {
      #expect(!drill.journal.contains { $0.type == .escalationExhausted })
    }
  }

  @Test("that stop at a lower level only go on when somebody acknowledges")
  func persistent() throws {
    var drill = try drill { $0.stop = .lowered }
    drill.run(until: Self.declared + .minutes(12))
    let notice = try #require(drill.journal.last { $0.type == .escalationNotified }?.subject?.id)
    drill.admit(act(.acknowledge(notice), by: "exec-1", minute: 45))

    drill.runToEnd()

    #expect(steps(drill).count == 4)
    #expect(!drill.journal.contains { $0.type == .escalationExhausted })
  }

  @Test("wait for the end of quiet hours, but for important steps")
  func quiet() throws {
    // The level is declared at 9:30 in Berlin, 8:30 in London.
    let hours = Ladder.QuietHours(from: 8 * 60, to: 9 * 60, zone: "Europe/London")
    var waiting = try drill { ladder in
      ladder.quiet = hours
      ladder.loops = 1
    }
    var important = try drill { ladder in
      ladder.quiet = hours
      ladder.loops = 1
      ladder.steps[0].isImportant = true
    }

    waiting.runToEnd()
    important.runToEnd()

    #expect(steps(waiting) == ["30 pr-duty 1.1", "30 executive 1.2"])
    #expect(steps(important) == ["0 pr-duty 1.1", "30 executive 1.2"])
  }

  @Test("page the next seat of a rota in every further loop, and nobody where they must not")
  func rota() throws {
    var setup = try Fixtures.setup(crew: "absent") { scenario in
      scenario.crisis.start = "2026-03-07T09:00"  // A Saturday: the executive is at home.
    }
    var deputy = Seat(id: "exec-2", title: "Deputy", team: "comms", roles: ["executive"])
    deputy.shift = "day"
    setup.organization.seats.append(deputy)
    setup.organization.onCall[1].seats = ["exec-1", "exec-2"]
    setup.playedSeats = ["pr-1"]
    var silent = setup
    silent.matrix.ladders[0].steps[1].pagesOnCall = false
    let paged = try [setup, silent].map { setup in
      var drill = try Drill(setup)
      drill.admit(act(.declare(level: "L3"), minute: 30))
      drill.run(until: Self.declared + .minutes(35))
      return drill.journal.filter {
        $0.type == .escalationNotified && $0.attributes.string("to-role") == "executive"
          && $0.attributes.string("ladder") == "up"
      }.map { $0.attributes.string("to-seat") ?? "" }
    }

    #expect(paged == [["exec-1", "exec-2"], ["", ""]])
  }
}

@Suite("Levels, tick by tick")
struct LevelTickTests {
  @Test("change when the matrix has indicated them for long enough, and only then")
  func ticks() throws {
    var setup = try Fixtures.setup(crew: "absent")
    setup.summaryInterval = setup.matrix.interval
    var drill = try Drill(setup)
    drill.runToEnd()
    let matrix = setup.matrix
    let rise = Int(matrix.sustain / matrix.interval) + 1
    let fall = Int(matrix.release / matrix.interval) + 1

    var indicated: [SimulationTime: Int] = [:]
    for entry in drill.journal where entry.type == .measureSample {
      indicated[entry.time] = try rank(of: entry, by: matrix)
    }
    let changes = drill.journal.filter { $0.type == .levelExpected }
    #expect(changes.count >= 2, "the crisis is too small for this test")
    for change in changes {
      let level = try #require(matrix.level(change.attributes.string("level") ?? ""))
      let rose = change.attributes.boolean("rose") == true
      let ticks = (0..<(rose ? rise : fall)).map { change.time - matrix.interval * Double($0) }
      let ranks = ticks.compactMap { indicated[$0] }
      #expect(ranks.count == ticks.count, "every tick is sampled")
      #expect((rose ? ranks.min() : ranks.max()) == level.rank)
    }
  }

  /// The rank that the table itself gives for what was measured.
  private func rank(of entry: JournalEntry, by matrix: EscalationMatrix) throws -> Int {
    var values: [String: FEELValue] = [:]
    for measure in matrix.measures {
      values[measure.id] = .number(entry.attributes.number(FactName(measure.id)) ?? 0)
    }
    let level = try matrix.table.evaluate(values).value.stringValue ?? ""
    return matrix.level(level)?.rank ?? 0
  }
}
