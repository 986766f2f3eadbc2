import EventKernel
import Journaling
import ScenarioModel
import Scoring
import Testing

@testable import Experiments

@Suite("Figures of a drill")
struct FigureTests {
  private static let replication = Result { () throws -> Replication in
    let policy = try Shelf.policy("now")
    let world = World(
      scenario: try Shelf.recall.get(), organization: policy.organization, matrix: policy.matrix,
      crew: policy.crew, scoring: try Shelf.scoring.get())
    return try WorldStage(world).replication(seed: 4)
  }

  private static func value(_ name: String) throws -> Double? {
    let figure = try #require(Figure.named(name))
    return Outcome(figure).value(in: try replication.get())
  }

  @Test("have names that are found, each once")
  func names() {
    #expect(Set(Figure.names).count == Figure.names.count)
    for name in Figure.names { #expect(Figure.named(name)?.name == name) }
    for name in ["clock.detect.worst", "rule.R-01.adherence", "level.L3.hours", "objective.inform"]
    {
      #expect(Figure.named(name)?.name == name)
    }
    for name in ["", "clock.detect", "clock.detect.best", "level.L3", "nothing"] {
      #expect(Figure.named(name) == nil)
    }
  }

  @Test("have the same value when only what they read is scored")
  func parts() throws {
    let drill = try Self.replication.get()
    let memory = ScoringMemory()
    let sheet = drill.world.scoring.sheet
    let families =
      sheet.clocks.map { "clock.\($0.id).worst" } + sheet.rules.map { "rule.\($0.id).adherence" }
      + ["rule.contradiction.adherence", "level.L2.hours"]
    let figures = (Figure.fixed + families.compactMap(Figure.named)).filter { $0.parts != .all }
    #expect(figures.count > sheet.clocks.count + sheet.rules.count)
    for figure in figures {
      let reading = FigureReading([figure])
      var documents = drill.world.scoring
      documents.sheet = reading.narrowed(documents.sheet)
      let card = score(reading.parts, of: drill.journal, by: documents, memory: memory)
      let part = Replication(world: drill.world, journal: drill.journal, scorecard: card)
      let outcome = Outcome(figure)
      #expect(outcome.value(in: part) == outcome.value(in: drill), "\(figure.name)")
    }
  }

  @Test("read only their own clocks and rules")
  func reading() throws {
    let sheet = try Self.replication.get().world.scoring.sheet
    let names = ["clock.detect.worst", "rules.critical"]
    let narrowed = FigureReading(names.compactMap(Figure.named)).narrowed(sheet)

    #expect(narrowed.clocks.map(\.id) == ["detect"])
    #expect(narrowed.rules.map(\.id) == sheet.rules.filter { $0.severity == .critical }.map(\.id))
    #expect(FigureReading(try [#require(.named("pillar.tone"))]).narrowed(sheet) == sheet)
  }

  @Test("the first statement is the first to the public after the onset")
  func statement() throws {
    let drill = try Self.replication.get()
    let published = drill.journal.filter { $0.type == .messagePublished }
    let inside = ["reply", "status-page", "internal-brief"]
    let first = try #require(
      published.first { !inside.contains($0.attributes.string("purpose") ?? "reply") })
    let minutes = (first.time - (.start + .minutes(15))).inMinutes

    #expect(try Self.value("statement.time") == minutes)
  }

  @Test("counts agree with the journal and the scorecard")
  func counts() throws {
    let drill = try Self.replication.get()
    let posts = drill.journal.filter { $0.type == .audienceVolume }
      .reduce(0) { $0 + ($1.attributes.number("posts") ?? 0) }

    #expect(try Self.value("posts") == posts && posts > 0)
    #expect(
      try Self.value("rules.critical")
        == Double(drill.scorecard.violations.count { $0.severity == .critical }))
    #expect(
      try Self.value("rules.all") == Double(drill.scorecard.violations.count))
    #expect(try Self.value("pillar.tone") == drill.scorecard.pillars.tone.score)
    #expect(try Self.value("rule.R-99.violations") == nil)
  }

  @Test("hours at work are those between coming and going, for each seat")
  func attendance() throws {
    let drill = try Self.replication.get()
    let hours = try #require(try Self.value("cost.staff-hours"))
    let seats = Set(
      drill.journal.filter { $0.type == .seatState }.compactMap { $0.subject?.id })
    // Two hours; nobody is at work longer than that.
    #expect(hours > 4 && hours <= 2 * Double(seats.count))
    let cost = try #require(try Self.value("cost.staff"))
    #expect(cost >= 22 * hours && cost <= 110 * hours)
  }

  @Test("a bound makes an event of a figure, and nothing of nothing")
  func bounds() throws {
    let drill = try Self.replication.get()
    var outcome = Outcome(try #require(Figure.named("posts")))
    let posts = try #require(outcome.value(in: drill))
    outcome.bound = .atMost(posts)
    #expect(outcome.value(in: drill) == 1 && outcome.isEvent && outcome.unit == .share)
    outcome.bound = .atLeast(posts + 1)
    #expect(outcome.value(in: drill) == 0)
    var never = Outcome(try #require(Figure.named("rule.R-99.violations")))
    never.bound = .atMost(5)
    #expect(never.value(in: drill) == nil)
  }
}
