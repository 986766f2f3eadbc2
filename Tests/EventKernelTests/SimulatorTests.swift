import EventKernel
import Testing

@Suite("Simulator") struct SimulatorTests {
  /// Writes down what happens; an event "x+" sets off "x!" at the same moment.
  struct Diary: SimulationModel {
    var entries: [String] = []

    mutating func handle(_ event: String, calendar: inout EventCalendar<String>) {
      entries.append(event)
      if event.hasSuffix("+") { calendar.schedule(String(event.dropLast()) + "!", after: .zero) }
    }
  }

  @Test("handles what comes from outside after everything scheduled for that moment")
  func admission() {
    var simulator = Simulator(Diary(), startingWith: "start")
    simulator.schedule("five+", at: .start + .seconds(5))
    simulator.schedule("six", at: .start + .seconds(6))
    simulator.schedule("five too", at: .start + .seconds(5))

    simulator.admit("click+", at: .start + .seconds(5))
    #expect(
      simulator.model.entries == ["start", "five+", "five too", "five!", "click+", "click!"])
    #expect(simulator.now == .start + .seconds(5))
    simulator.run()
    #expect(simulator.model.entries.last == "six")
  }

  @Test("runs up to and including a moment, which then is the present")
  func until() {
    var simulator = Simulator(Diary(), startingAt: .start - .seconds(10))
    simulator.schedule("two", at: .start + .seconds(2))
    simulator.schedule("three", at: .start + .seconds(3))

    simulator.run(until: .start + .milliseconds(1999))
    #expect(simulator.model.entries == [])
    #expect(simulator.now == .start + .milliseconds(1999))
    simulator.run(until: .start + .seconds(2))
    #expect(simulator.model.entries == ["two"])
    #expect(simulator.step() == true)
    #expect(simulator.step() == false)
  }

  @Test("can be copied in the middle, and both go on alone")
  func fork() {
    var simulator = Simulator(Diary(), startingWith: "a")
    simulator.schedule("b", at: .start + .seconds(1))
    simulator.run(until: .start)
    var fork = simulator
    fork.schedule("in the fork", at: .start + .seconds(1))

    simulator.run()
    fork.run()
    #expect(simulator.model.entries == ["a", "b"])
    #expect(fork.model.entries == ["a", "b", "in the fork"])
  }
}
