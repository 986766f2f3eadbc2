/// The free agents of a group, the longest idle first; a ring that never moves its elements.
@usableFromInline
struct IdleLine: Sendable {
  @usableFromInline
  struct Agent: Sendable {
    @usableFromInline var number: Int
    @usableFromInline var since: SimulationTime

    @inlinable
    init(number: Int, since: SimulationTime) {
      self.number = number
      self.since = since
    }
  }

  @usableFromInline var agents: [Agent] = []
  @usableFromInline var first = 0
  @usableFromInline var count = 0

  @inlinable
  init() {}

  /// When the longest idle agent became free; only while there is one.
  @inlinable
  var firstSince: SimulationTime { agents[first].since }

  @inlinable
  mutating func append(_ number: Int, since: SimulationTime) {
    if count == agents.count { grow() }
    let index = first + count
    agents[index < agents.count ? index : index - agents.count] = Agent(
      number: number, since: since)
    count += 1
  }

  /// Takes the longest idle agent; only while there is one.
  @inlinable
  mutating func removeFirst() -> Int {
    let number = agents[first].number
    first = first + 1 < agents.count ? first + 1 : 0
    count -= 1
    return number
  }

  @inlinable
  mutating func grow() {
    agents = Array(agents[first...] + agents[..<first])
    let filler = Agent(number: 0, since: .start)
    agents += Array(repeating: filler, count: max(4, agents.count))
    first = 0
  }
}
