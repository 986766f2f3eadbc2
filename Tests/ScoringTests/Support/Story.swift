import EventKernel
import Journaling
import Testing

/// Tells a drill as a journal, in minutes since STARTEX.
struct Story {
  private(set) var journal: Journal

  /// A drill that starts at 0.
  init(saying start: Bool = true) throws {
    let startex = try #require(Startex("2026-03-03T09:00:00+01:00", zone: "Europe/Berlin"))
    let header = JournalHeader(
      versions: EngineVersions(engine: "hand", streams: "none"), seed: 7, startex: startex,
      documents: [], options: ["crew": "competent"])
    journal = Journal(header: header)
    if start { add("session.state", at: 0, "session drill", ["state": "startex"]) }
  }

  /// Adds a fact.
  ///
  /// `subject` is `kind id`. Roles act as players, nobody as the engine.
  @discardableResult
  mutating func add(
    _ type: FactType, at minute: Double, _ subject: String = "", _ attributes: Attributes = [:],
    by role: String? = nil, saying text: String? = nil
  ) -> Int {
    let parts = subject.split(separator: " ").map(String.init)
    let author =
      role.map { Author(.player, actor: "\($0)-1", role: $0, team: "core") } ?? .engine
    var fact = Fact(
      type, at: .start + .minutes(minute), by: author,
      about: parts.count == 2 ? Subject(parts[0], parts[1]) : nil, attributes: attributes)
    fact.text = text
    return journal.record(fact)
  }

  /// Ends the drill.
  mutating func end(at minute: Double) {
    add("session.state", at: minute, "session drill", ["state": "endex"])
  }

  /// The level the matrix calls for.
  @discardableResult
  mutating func expect(_ level: String, rank: Int, at minute: Double, visible: Double? = nil) -> Int
  {
    add(
      "level.expected", at: minute, "level \(level)",
      [
        "level": .string(level), "rank": .integer(Int64(rank)),
        "visible-seconds": .number((visible ?? minute) * 60),
      ])
  }

  /// The level the crew declares.
  @discardableResult
  mutating func declare(_ level: String, rank: Int, at minute: Double, by role: String = "lead")
    -> Int
  {
    add(
      "level.reached", at: minute, "level \(level)",
      ["level": .string(level), "rank": .integer(Int64(rank)), "declared": true], by: role)
  }

  /// A public statement on one channel.
  @discardableResult
  mutating func publish(
    _ message: String, on channel: String, at minute: Double, purpose: String = "holding",
    _ more: Attributes = [:], saying text: String? = nil
  ) -> Int {
    var attributes: Attributes = [
      "purpose": .string(purpose), "channel": .string(channel), "language": "en",
    ]
    for (key, value) in more { attributes[FactName(key)] = value }
    return add(
      "message.published", at: minute, "message \(message)", attributes, by: "pr", saying: text)
  }
}
