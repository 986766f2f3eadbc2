import EventKernel
import Foundation
import Testing

/// The code of the documentation, compiled, run, and compared word for word with the pages.
@Suite("Documentation") struct TourTests {
  @Test("the tour's queue waits as long as theory says, for some seed or other")
  func queue() throws {
    var simulator = Simulator(SingleServerQueue(seed: 1), startingWith: .arrival)
    simulator.run(until: .start + .days(1))
    print(simulator.model.waits.mean)

    var means = Tally()
    for seed in UInt64(1)...30 {
      var simulator = Simulator(SingleServerQueue(seed: seed), startingWith: .arrival)
      simulator.run(until: .start + .hours(2))
      means.record(simulator.model.waits.mean)
    }
    if let interval = means.confidenceInterval(level: 0.95) {
      print(interval.lowerBound, interval.upperBound)
    }
    // An error of a fifth would show.
    let interval = try #require(means.confidenceInterval(level: 0.9999))
    #expect(interval.contains(1) && interval.halfWidth < 0.1)

    var whatIf = simulator
    whatIf.admit(.arrival, at: whatIf.now + .minutes(3))
    whatIf.run(until: whatIf.now + .hours(1))
    print(whatIf.model.waits.mean - simulator.model.waits.mean)
    #expect(whatIf.now == simulator.now + .minutes(63))
  }

  /// What can happen where somebody changes his mind.
  private enum Change: Equatable {
    case patienceEnds(customer: Int)
  }

  @Test("the tour's event is moved, then taken back")
  func handles() {
    var calendar = EventCalendar<Change>()
    let limit = calendar.schedule(.patienceEnds(customer: 7), after: .minutes(5))
    calendar.reschedule(limit, to: calendar.now + .minutes(10))
    calendar.cancel(limit)
    #expect(calendar.next() == nil)
  }

  @Test("the tour's lines hold who it says they hold")
  func lines() {
    var room = WaitingRoom<String>(lines: [.firstInFirstOut, .priority])
    let ada = room.enter("Ada", lines: [0, 1], priority: 3, at: .start)
    room.enter("Ben", lines: [1], priority: 2, at: .start, patienceEnd: .start + .minutes(4))
    room.changePriority(of: ada, to: 1)
    print(room.inOrder(in: 1).map(\.customer), room.position(of: ada, in: 1) ?? -1)
    #expect(room.inOrder(in: 1).map(\.customer) == ["Ada", "Ben"])
    #expect(room.position(of: ada, in: 1) == 0)
    let served = room.takeFirst(from: 0, at: .start + .minutes(5))
    print(served?.customer ?? "nobody", room.count, room.abandoned)
    #expect(served?.customer == "Ada" && room.count == 1 && room.abandoned == 0)

    var team = SkilledTeam<String>(
      groups: [.init(count: 1, classes: [0, 1]), .init(count: 2, classes: [1])],
      lines: [.firstInFirstOut, .ageing(headStart: .minutes(1))], routing: .leastFlexibleFirst)
    if let agent = team.admit("Cora", line: 1, at: .start) { print("agent \(agent) serves Cora") }
    #expect(team.freeAgents(in: 1) == 1)
  }

  @Test("the tour's shifts begin and end service")
  func shifts() {
    var simulator = Simulator(ShiftedDesk(), startingWith: .arrival(0))
    let plan = CapacityPlan(shifts: [
      (begin: .start + .hours(1), end: .start + .hours(9), count: 2),
      (begin: .start + .hours(2), end: .start + .hours(6), count: 1),
    ])
    for step in plan.steps { simulator.schedule(.onDuty(step.capacity), at: step.time) }
    simulator.run(until: .start + .hours(12))
    let starts = simulator.model.starts
    #expect(starts.count { $0 == .start + .hours(1) } == 2)
    #expect(starts.first == .start + .hours(1) && starts.allSatisfy { $0 < .start + .hours(9) })
    #expect(starts.contains(.start + .hours(2)))
    #expect(simulator.model.desk.busy.maximum == 3)
    #expect(simulator.model.desk.busy.value == 0 && simulator.model.desk.line.count > 10)
  }

  @Test("the tour's arrivals, bank and cascade run")
  func others() throws {
    var visitors = RandomStream("visitors", seed: 1)
    let profile = RateProfile(step: .hours(1), rates: [2.0 / 60, 10.0 / 60], repeats: true)
    let next = visitors.nextArrival(
      after: .start, until: .start + .days(1), maximumRate: profile.maximum,
      rate: { profile.rate(at: $0) })
    #expect(try #require(next) > .start)

    var bank = Simulator(BankCounter(), startingWith: .arrival)
    bank.run(until: .start + .hours(1))
    #expect(bank.model.served > 50 && bank.model.counter.line.abandoned > 50)

    var cascade = Simulator(AnsweredPost(), startingWith: .post)
    cascade.run()
    #expect(cascade.model.count > 1)
  }

  @Test("every piece of Swift in the pages stands word for word in these tests")
  func pages() throws {
    let tests = URL(filePath: #filePath).deletingLastPathComponent()
    let root = tests.deletingLastPathComponent().deletingLastPathComponent()
    let pages = try texts(in: root.appending(path: "Sources/EventKernel/EventKernel.docc"), "md")
    let code = try texts(in: tests, "swift").filter { $0.name.hasPrefix("Tour") }.map {
      lines(of: $0.text)
    }
    var count = 0
    for page in pages {
      for piece in pieces(of: page.text) {
        count += 1
        #expect(
          code.contains { contains(piece, $0) }, "\(page.name): \(piece.joined(separator: "\n"))")
      }
    }
    #expect(count >= 10)
    #expect(!code.contains { contains(["calendar.cancel(nothing)"], $0) })
  }

  private func texts(in folder: URL, _ type: String) throws -> [(name: String, text: String)] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
      .filter { $0.hasSuffix(".\(type)") }
      .map { ($0, try String(contentsOf: folder.appending(path: $0), encoding: .utf8)) }
  }

  /// The lines without the spaces around them, empty ones and checks left out.
  private func lines(of text: some StringProtocol) -> [String] {
    text.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
      .filter { !$0.isEmpty && !$0.hasPrefix("#expect") }
  }

  /// The pieces of Swift between fences.
  private func pieces(of page: String) -> [[String]] {
    page.components(separatedBy: "```swift\n").dropFirst().map {
      lines(of: $0.components(separatedBy: "```")[0])
    }
  }

  /// Whether `piece` stands in `code`, line after line.
  private func contains(_ piece: [String], _ code: [String]) -> Bool {
    code.indices.contains { code[$0...].starts(with: piece) }
  }
}
