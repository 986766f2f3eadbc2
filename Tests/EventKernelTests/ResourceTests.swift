import EventKernel
import Testing

@Suite("Resources") struct ResourceTests {
  private func second(_ number: Int) -> SimulationTime { .start + .seconds(number) }

  private func served(_ room: WaitingRoom<String>, line: Int = 0, at time: Int = 100) -> [String] {
    var room = room
    var names: [String] = []
    while let next = room.takeFirst(from: line, at: second(time)) { names.append(next.customer) }
    return names
  }

  @Test(
    "serves in the order of the discipline",
    arguments: [
      (QueueDiscipline.firstInFirstOut, "a b c d"), (.lastInFirstOut, "d c b a"),
      (.priority, "b d a c"), (.ageing(headStart: .seconds(5)), "b a d c"),
    ])
  func disciplines(discipline: QueueDiscipline, order: String) {
    var room = WaitingRoom<String>(discipline)
    room.enter("a", priority: 2, at: second(0))
    room.enter("b", priority: 1, at: second(1))
    room.enter("c", priority: 2, at: second(2))
    room.enter("d", priority: 1, at: second(6))
    #expect(room.inOrder().map(\.customer).joined(separator: " ") == order)
    #expect(served(room).joined(separator: " ") == order)
  }

  @Test("moves somebody up who waits already, behind earlier ones of that priority")
  func escalation() {
    var room = WaitingRoom<String>(.priority)
    room.enter("urgent", priority: 1, at: second(0))
    let late = room.enter("late", priority: 3, at: second(1))
    room.enter("urgent too", priority: 1, at: second(2))
    #expect(room.changePriority(of: late, to: 1) == true)
    #expect(room[late]?.priority == 1)
    #expect(served(room) == ["urgent", "late", "urgent too"])
    #expect(room.withdraw(late)?.customer == "late")
    #expect(room.changePriority(of: late, to: 0) == false)
    #expect(room[late] == nil)
  }

  @Test("passes over those whose patience has ended, without any event")
  func patience() {
    var room = WaitingRoom<String>()
    room.enter("gone", at: second(0), patienceEnd: second(5))
    room.enter("patient", at: second(1), patienceEnd: second(11))
    #expect(room.takeFirst(at: second(10))?.customer == "patient")
    #expect(room.abandoned == 1)
    #expect(room.count == 0)
  }

  @Test("takes somebody who waits in several lines out of all of them")
  func severalLines() {
    var room = WaitingRoom<String>(lines: [.firstInFirstOut, .priority])
    room.enter("both", lines: [0, 1], priority: 2, at: second(0))
    room.enter("first only", lines: [0], at: second(1))
    room.enter("second only", lines: [1], priority: 1, at: second(2))
    #expect(room.count(in: 0) == 2 && room.count(in: 1) == 2)
    #expect(room.takeFirst(from: 0, at: second(3))?.customer == "both")
    #expect(served(room, line: 1) == ["second only"])
    #expect(served(room, line: 0) == ["first only"])
  }

  @Test("agrees with a sorted array through thousands of arrivals, escalations and departures")
  func agreesWithArray() {
    var room = WaitingRoom<Int>(.priority)
    var array: [(ticket: WaitingTicket, priority: Int, number: Int)] = []
    var random = RandomStream("room", seed: 3)
    for number in 0..<5000 {
      let index = array.isEmpty ? 0 : random.integer(below: array.count)
      switch random.integer(below: 5) {
      case 0, 1:
        let priority = random.integer(below: 4)
        let ticket = room.enter(number, priority: priority, at: second(number))
        array.append((ticket, priority, number))
      case 2 where !array.isEmpty:
        array[index].priority = random.integer(below: 4)
        #expect(room.changePriority(of: array[index].ticket, to: array[index].priority) == true)
      case 3 where !array.isEmpty:
        #expect(room.withdraw(array[index].ticket)?.customer == array.remove(at: index).number)
      default:
        let best = array.indices.min {
          (array[$0].priority, array[$0].number) < (array[$1].priority, array[$1].number)
        }
        #expect(
          room.takeFirst(at: second(number))?.customer == best.map { array.remove(at: $0).number })
      }
      #expect(room.count == array.count)
    }
  }

  @Test(
    "agrees with one searched array, whatever the disciplines and whoever waits in two lines",
    arguments: [
      [QueueDiscipline.firstInFirstOut], [.lastInFirstOut],
      [.firstInFirstOut, .firstInFirstOut, .firstInFirstOut],
      [.lastInFirstOut, .priority], [.ageing(headStart: .seconds(3)), .firstInFirstOut],
    ])
  func agreesWithNaive(disciplines: [QueueDiscipline]) {
    for seed in UInt64(1)...UInt64(5 * Thoroughness.factor) {
      var random = RandomStream("steps", seed: seed)
      var comparison = WaitingRoomComparison(disciplines)
      let fault = (0..<600).first { _ in !comparison.step(&random) }
      #expect(fault == nil, "seed \(seed), step \(fault ?? 0)")
    }
  }

  @Test("a chain keeps nothing of those who left, however many come and go behind the first")
  func chainMemory() {
    var room = WaitingRoom<String>()
    let first = room.enter("patient", at: second(0))
    var tickets: Set<WaitingTicket> = []
    for number in 1...1000 {
      let ticket = room.enter("passing", at: second(number))
      #expect(room.withdraw(ticket)?.customer == "passing")
      #expect(room[ticket] == nil)
      tickets.insert(ticket)
    }
    #expect(tickets.count == 1000)
    #expect(room.tickets() == [first])
    #expect(room.position(of: first) == 0)
  }

  @Test("starts, lets wait or turns away, and follows changes of capacity")
  func resource() {
    var desk = Resource<String>(capacity: 1, lineLimit: 2)
    #expect(desk.seize("a", at: second(0)) == .started)
    for name in ["b", "c"] {
      guard case .waiting = desk.seize(name, at: second(1)) else {
        Issue.record("\(name) should wait")
        return
      }
    }
    #expect(desk.seize("d", at: second(2)) == .balked)
    #expect(desk.release(at: second(4))?.customer == "b")
    let started = desk.setCapacity(2, at: second(5))
    #expect(started.map(\.customer) == ["c"])
    #expect(desk.setCapacity(0, at: second(6)).count == 0)
    #expect(desk.release(at: second(7)) == nil)
    #expect(desk.isBusy)
    #expect(desk.release(at: second(8)) == nil)
    #expect(desk.busy.mean(until: second(8)) == 10 / 8.0)
  }

  @Test("adds up shifts into a plan of capacity")
  func plan() {
    let plan = CapacityPlan(shifts: [
      (second(10), second(20), 3), (second(15), second(30), 2), (second(20), second(25), 3),
    ])
    #expect(plan.steps.map(\.capacity) == [3, 5, 2, 0])
    #expect(plan.capacity(at: second(9)) == 0)
    #expect(plan.capacity(at: second(20)) == 5)
    #expect(plan.capacity(at: second(25)) == 2)
    #expect(plan.capacity(at: second(99)) == 0)
  }

  @Test("breaks the least urgent service off and resumes it before newcomers of its priority")
  func preemption() throws {
    var crew = PreemptiveResource<String>(capacity: 2)
    _ = crew.seize("minor", priority: 5, at: second(0))
    _ = crew.seize("minor too", priority: 5, at: second(1))
    guard case .displaced(let victim, by: let fire) = crew.seize("fire", priority: 1, at: second(2))
    else {
      Issue.record("the fire should displace somebody")
      return
    }
    #expect(victim.customer == "minor too" && fire.customer == "fire")
    _ = crew.seize("third", priority: 5, at: second(3))
    let released = crew.release(fire.number, at: second(4))
    let resumed = try #require(released)
    #expect(resumed.customer == "minor too" && resumed.since == second(4))
    #expect(crew.line.inOrder().map(\.customer) == ["third"])
    #expect(crew.services.map(\.customer) == ["minor", "minor too"])
  }

  @Test("spares the versatile, or takes the longest idle")
  func routing() {
    let groups = [
      SkilledTeam<String>.Group(count: 1, classes: [0, 1]),
      SkilledTeam<String>.Group(count: 2, classes: [1]),
    ]
    let lines = [QueueDiscipline.firstInFirstOut, .firstInFirstOut]
    var sparing = SkilledTeam<String>(groups: groups, lines: lines)
    #expect(sparing.admit("x", line: 1, at: second(0)) == 1)
    #expect(sparing.admit("y", line: 0, at: second(0)) == 0)
    #expect(sparing.freeAgents(in: 1) == 1)

    var fair = SkilledTeam<String>(groups: groups, lines: lines, routing: .longestIdle)
    for agent in [1, 2, 0] { #expect(fair.admit("x", line: 1, at: second(0)) == agent) }
    for (agent, time) in [(0, 1), (2, 2)] {
      #expect(fair.release(agent, at: second(time))?.agent == nil)
    }
    #expect(fair.admit("y", line: 1, at: second(3)) == 0)
    #expect(fair.admit("y", line: 1, at: second(3)) == 2)
    #expect(fair.admit("z", line: 0, at: second(3)) == nil)
    #expect(fair.release(0, at: second(4))?.waiting.customer == "z")
  }

  @Test("gives a freed agent the preferred class, or whoever waits longest")
  func selection() {
    for selection in [SkilledTeam<String>.Selection.groupPreference, .longestWait] {
      var team = SkilledTeam<String>(
        groups: [.init(count: 1, classes: [1, 0])], lines: [.firstInFirstOut, .firstInFirstOut],
        selection: selection)
      #expect(team.admit("busy", line: 0, at: second(0)) == 0)
      #expect(team.admit("first", line: 0, at: second(1)) == nil)
      #expect(team.admit("preferred", line: 1, at: second(2)) == nil)
      let next = team.release(0, at: second(3))
      #expect(next?.waiting.customer == (selection == .longestWait ? "first" : "preferred"))
      #expect(next?.line == (selection == .longestWait ? 0 : 1))
    }
  }
}
