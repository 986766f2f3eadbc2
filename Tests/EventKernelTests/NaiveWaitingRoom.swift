import EventKernel

/// A waiting room as simply as can be: one array, searched from end to end.
struct NaiveWaitingRoom {
  struct Member {
    var name: Int
    var lines: [Int]
    var priority: Int
    var since: SimulationTime
    var patienceEnd: SimulationTime
  }

  let disciplines: [QueueDiscipline]
  private(set) var members: [Member] = []
  private(set) var abandoned = 0

  init(_ disciplines: [QueueDiscipline]) {
    self.disciplines = disciplines
  }

  mutating func enter(_ member: Member) { members.append(member) }

  mutating func withdraw(_ name: Int) -> Bool {
    guard let index = members.firstIndex(where: { $0.name == name }) else { return false }
    members.remove(at: index)
    return true
  }

  mutating func changePriority(of name: Int, to priority: Int) -> Bool {
    guard let index = members.firstIndex(where: { $0.name == name }) else { return false }
    members[index].priority = priority
    return true
  }

  mutating func takeFirst(from line: Int, at time: SimulationTime) -> Int? {
    while let name = names(in: line).first {
      let index = members.firstIndex { $0.name == name } ?? 0
      let member = members.remove(at: index)
      if member.patienceEnd > time { return name }
      abandoned += 1
    }
    return nil
  }

  /// The names of those who wait in `line`, the next one first.
  func names(in line: Int) -> [Int] {
    let here = members.filter { $0.lines.contains(line) }
    let sorted = here.sorted { left, right in
      let (mine, other) = (rank(left, in: line), rank(right, in: line))
      return mine != other ? mine < other : left.name < right.name
    }
    return sorted.map(\.name)
  }

  private func rank(_ member: Member, in line: Int) -> Int64 {
    switch disciplines[line] {
    case .firstInFirstOut: 0
    case .lastInFirstOut: Int64(-member.name)
    case .priority: Int64(member.priority)
    case .ageing(let headStart): (member.since + headStart * member.priority).microseconds
    }
  }
}

/// A waiting room and the naive one beside it, which must always agree.
struct WaitingRoomComparison {
  private var room: WaitingRoom<Int>
  private var naive: NaiveWaitingRoom
  private var tickets: [WaitingTicket] = []
  private var now = SimulationTime.start

  init(_ disciplines: [QueueDiscipline]) {
    room = WaitingRoom(lines: disciplines)
    naive = NaiveWaitingRoom(disciplines)
  }

  /// Does one step that `random` chooses on both; tells whether they agree.
  mutating func step(_ random: inout RandomStream) -> Bool {
    now += .seconds(random.integer(below: 3))
    let line = random.integer(below: naive.disciplines.count)
    let name = random.integer(below: max(tickets.count, 1))
    switch random.integer(below: 10) {
    case 0...4: enter(line, &random)
    case 5...7:
      if room.takeFirst(from: line, at: now)?.customer != naive.takeFirst(from: line, at: now) {
        return false
      }
    case 8 where name < tickets.count:
      if (room.withdraw(tickets[name])?.customer == name) != naive.withdraw(name) { return false }
    case 9 where name < tickets.count:
      let priority = random.integer(below: 4)
      if room.changePriority(of: tickets[name], to: priority)
        != naive.changePriority(of: name, to: priority)
      {
        return false
      }
    default: break
    }
    return agree(in: line)
  }

  private mutating func enter(_ line: Int, _ random: inout RandomStream) {
    let other = random.integer(below: naive.disciplines.count)
    let isDouble = other != line && random.bernoulli(0.3)
    let priority = random.integer(below: 4)
    let patience = SimulationDuration.seconds(random.integer(in: 1...40))
    let lines: LineSet = isDouble ? [line, other] : [line]
    naive.enter(
      .init(
        name: tickets.count, lines: isDouble ? [line, other] : [line], priority: priority,
        since: now, patienceEnd: now + patience))
    tickets.append(
      room.enter(
        tickets.count, lines: lines, priority: priority, at: now, patienceEnd: now + patience))
  }

  private func agree(in line: Int) -> Bool {
    let names = naive.names(in: line)
    let places = room.tickets(in: line)
    return room.inOrder(in: line).map(\.customer) == names
      && room.count(in: line) == names.count && room.count == naive.members.count
      && room.abandoned == naive.abandoned && places.compactMap { room[$0]?.customer } == names
      && (places.isEmpty
        || room.position(of: places[places.count - 1], in: line) == places.count - 1)
  }
}
