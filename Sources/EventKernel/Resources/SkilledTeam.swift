/// Agents of several groups who serve only some classes of customers, and a line for each class.
///
/// A newcomer goes to a free agent chosen by `routing`; a freed agent takes the next customer from the
/// lines of the group, chosen by `selection`.
public struct SkilledTeam<Customer> {
  /// Agents with the same skills.
  public struct Group: Hashable, Codable, Sendable {
    /// How many they are.
    public let count: Int
    /// The classes they serve, those they prefer first.
    public let classes: [Int]

    /// Creates a group.
    ///
    /// - Parameters:
    ///   - count: How many they are; not negative.
    ///   - classes: The classes they serve, those they prefer first.
    @inlinable
    public init(count: Int, classes: [Int]) {
      precondition(count >= 0, "\(count) agents")
      self.count = count
      self.classes = classes
    }
  }

  /// Which of the free agents serves a newcomer.
  public enum Routing: Hashable, Codable, Sendable {
    /// One with the fewest skills, which spares the versatile; of equals the first group.
    case leastFlexibleFirst
    /// The one who has been idle longest, whatever the group.
    case longestIdle
  }

  /// Whom a freed agent serves next.
  public enum Selection: Hashable, Codable, Sendable {
    /// The first of the group's classes in which somebody waits.
    case groupPreference
    /// Whoever has waited longest in any of the group's classes.
    case longestWait
  }

  /// A freed or newly busy agent with the customer.
  public struct Start {
    /// The agent's number, counted through all groups from 0.
    public let agent: Int
    /// Who is served, and since when they waited.
    public let waiting: Waiting<Customer>
    /// The class of the customer's line.
    public let line: Int

    @inlinable
    init(agent: Int, waiting: Waiting<Customer>, line: Int) {
      self.agent = agent
      self.waiting = waiting
      self.line = line
    }
  }

  /// The groups.
  public let groups: [Group]
  /// Those who wait, a line for each class.
  public var room: WaitingRoom<Customer>
  @usableFromInline let routing: Routing
  @usableFromInline let selection: Selection
  /// For each class the groups that serve it, in the order in which they are tried.
  @usableFromInline let groupsByClass: [[Int]]
  /// For each agent the group.
  @usableFromInline let groupOfAgent: [Int]
  /// For each group its free agents, the longest idle first.
  @usableFromInline var idle: [IdleLine]

  /// Creates a team of which nobody is busy.
  ///
  /// - Parameters:
  ///   - groups: The groups of agents.
  ///   - lines: The discipline of each class's line.
  ///   - routing: Which of the free agents serves a newcomer.
  ///   - selection: Whom a freed agent serves next.
  @inlinable
  public init(
    groups: [Group], lines: [QueueDiscipline], routing: Routing = .leastFlexibleFirst,
    selection: Selection = .groupPreference
  ) {
    self.groups = groups
    self.routing = routing
    self.selection = selection
    room = WaitingRoom(lines: lines)
    groupsByClass = lines.indices.map { line in
      groups.indices.filter { groups[$0].classes.contains(line) }
        .sorted { (groups[$0].classes.count, $0) < (groups[$1].classes.count, $1) }
    }
    groupOfAgent = groups.indices.flatMap { Array(repeating: $0, count: groups[$0].count) }
    idle = groups.map { _ in IdleLine() }
    for (agent, group) in groupOfAgent.enumerated() { idle[group].append(agent, since: .start) }
  }
}

extension SkilledTeam {
  /// Lets somebody of a class in.
  ///
  /// - Parameters:
  ///   - customer: Who.
  ///   - line: The class.
  ///   - priority: How urgent within the class; lower goes first.
  ///   - time: The present.
  ///   - patienceEnd: When patience ends, if nobody is free.
  /// - Returns: The agent who serves at once, or `nil` and the customer waits.
  @inlinable
  public mutating func admit(
    _ customer: Customer, line: Int, priority: Int = 0, at time: SimulationTime,
    patienceEnd: SimulationTime = .distantFuture
  ) -> Int? {
    if let agent = takeFreeAgent(for: line) { return agent }
    room.enter(
      customer, lines: LineSet(line), priority: priority, at: time, patienceEnd: patienceEnd)
    return nil
  }

  /// Takes a free agent who serves `line`, as the routing says; `nil` if all are busy.
  @inlinable
  public mutating func takeFreeAgent(for line: Int) -> Int? {
    let candidates = groupsByClass[line]
    switch routing {
    case .leastFlexibleFirst:
      for group in candidates where idle[group].count > 0 { return idle[group].removeFirst() }
      return nil
    case .longestIdle:
      let free = candidates.filter { idle[$0].count > 0 }
      guard let group = free.min(by: { idle[$0].firstSince < idle[$1].firstSince }) else {
        return nil
      }
      return idle[group].removeFirst()
    }
  }

  /// Ends the service of `agent`.
  ///
  /// - Parameters:
  ///   - agent: The agent's number.
  ///   - time: The present.
  /// - Returns: The service that begins now, or `nil` and the agent is free.
  @inlinable
  public mutating func release(_ agent: Int, at time: SimulationTime) -> Start? {
    let group = groupOfAgent[agent]
    if let start = startNext(agent, of: group, at: time) { return start }
    idle[group].append(agent, since: time)
    return nil
  }

  /// How many agents of `group` are free.
  @inlinable
  public func freeAgents(in group: Int) -> Int { idle[group].count }

  /// Lets `agent` of `group` serve the next customer, as the selection says.
  @inlinable
  mutating func startNext(_ agent: Int, of group: Int, at time: SimulationTime) -> Start? {
    switch selection {
    case .groupPreference:
      for line in groups[group].classes {
        guard let waiting = room.takeFirst(from: line, at: time) else { continue }
        return Start(agent: agent, waiting: waiting, line: line)
      }
    case .longestWait:
      guard let line = lineOfLongestWait(for: group, at: time) else { return nil }
      guard let waiting = room.takeFirst(from: line, at: time) else { return nil }
      return Start(agent: agent, waiting: waiting, line: line)
    }
    return nil
  }

  /// The line of those `group` serves whose first has waited longest.
  @inlinable
  mutating func lineOfLongestWait(for group: Int, at time: SimulationTime) -> Int? {
    var best: (line: Int, since: SimulationTime)?
    for line in groups[group].classes {
      guard let first = room.first(in: line, at: time) else { continue }
      if first.since < best?.since ?? .distantFuture { best = (line, first.since) }
    }
    return best?.line
  }
}

extension SkilledTeam.Start: Sendable where Customer: Sendable {}
extension SkilledTeam: Sendable where Customer: Sendable {}
