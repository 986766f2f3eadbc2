import EventKernel
import Journaling
import ScenarioModel
import Testing

@testable import Scoring

@Suite("Clocks") struct ClockTests {
  @Test("detection starts when the alert is visible and traps do not start it")
  func detection() throws {
    var story = try Story()
    story.add("alert.raised", at: 10, "alert a1", ["genuine": true, "expected-level": "L2"])
    story.add("alert.raised", at: 20, "alert a2", ["genuine": true, "expected-level": "L2"])
    story.add("alert.raised", at: 21, "alert trap", ["genuine": false, "expected-level": "L2"])
    story.add("alert.opened", at: 22, "alert a1", by: "social")
    story.add("alert.opened", at: 50, "alert a2", by: "social")
    story.end(at: 600)

    let clock = try Sheets.clock(
      Sheets.clock(.detect, ["L2": 15], grace: 5, halfLife: 10), of: story)

    #expect(clock.opportunities.map(\.elapsed) == [.minutes(12), .minutes(30)])
    #expect(clock.opportunities.map(\.outcome) == [.met, .late])
    #expect(clock.opportunities.map(\.evidence) == [[2, 5], [3, 6]])
    #expect(clock.hits == 1)
    #expect(try abs(#require(clock.score) - 0.7) < 1e-12)
    #expect(
      clock.opportunities[1].sentence
        == "Alert a2 was opened 30 min after it became visible (target 15 min)")
  }

  @Test("what never stopped scores by the time there was, or not at all when that was short")
  func neverStopped() throws {
    var story = try Story()
    story.add("alert.raised", at: 0, "alert a1", ["genuine": true, "expected-level": "L2"])
    story.add("alert.raised", at: 20, "alert a2", ["genuine": true, "expected-level": "L2"])
    story.end(at: 40)

    let clock = try Sheets.clock(
      Sheets.clock(.detect, ["L2": 15], grace: 5, halfLife: 10), of: story)

    #expect(clock.opportunities.map(\.outcome) == [.never, .notAssessable])
    #expect(clock.assessed == 1)
    #expect(try abs(#require(clock.score) - 0.2) < 1e-12)
  }

  @Test("pauses and outages are charged to nobody")
  func interruptions() throws {
    var story = try Story()
    story.add("alert.raised", at: 10, "alert a1", ["genuine": true, "expected-level": "L2"])
    story.add("session.state", at: 15, "session drill", ["state": "paused"])
    story.add(
      "observation", at: 18, "feed main", ["kind": "feed outage", "until-seconds": 2_400])
    story.add("session.state", at: 35, "session drill", ["state": "resumed"])
    story.add("alert.opened", at: 50, "alert a1", by: "social")
    story.end(at: 600)

    let clock = try Sheets.clock(Sheets.clock(.detect, ["L2": 15]), of: story)

    #expect(clock.opportunities[0].elapsed == .minutes(15))
    #expect(clock.opportunities[0].deducted == .minutes(25))
    #expect(clock.score == 1)
  }

  @Test("escalation runs from when the crew could see it until the level and a notice")
  func escalation() throws {
    var story = try Story()
    story.expect("L2", rank: 2, at: 10, visible: 14)
    story.declare("L2", rank: 2, at: 20)
    story.add("escalation.notified", at: 24, "notice n1", ["level": "L2", "to-role": "pr"])
    story.expect("L3", rank: 3, at: 30, visible: 30)
    story.declare("L3", rank: 3, at: 90)
    story.add("escalation.notified", at: 90, "notice n2", ["level": "L3", "to-role": "legal"])
    story.end(at: 600)

    let clock = try Sheets.clock(
      Sheets.clock(.escalate, ["L2": 15, "L3": 10], grace: 5, halfLife: 10), of: story)

    #expect(clock.opportunities.map(\.elapsed) == [.minutes(10), .minutes(60)])
    #expect(clock.opportunities.map(\.stop) == [4, 7])
    #expect(clock.opportunities[0].deducted == .minutes(4))
    // Weights are ranks: (2 · 1 + 3 · 0.8 · 2^−4.5) ÷ 5.
    let late = 0.8 / 16 / 2.0.squareRoot()
    #expect(try abs(#require(clock.score) - (2 + 3 * late) / 5) < 1e-12)
  }

  @Test("a level that falls again leaves nothing to wait for")
  func fallsAgain() throws {
    var story = try Story()
    story.expect("L2", rank: 2, at: 10)
    story.expect("L0", rank: 0, at: 15)
    story.expect("L2", rank: 2, at: 100)
    story.expect("L0", rank: 0, at: 200)
    story.declare("L2", rank: 2, at: 300)
    story.end(at: 600)

    let clock = try Sheets.clock(Sheets.clock(.escalate, ["L2": 15]), of: story)

    #expect(clock.opportunities.map(\.outcome) == [.notAssessable, .never])
    #expect(clock.opportunities[1].elapsed == .minutes(100))
  }

  @Test("the holding statement counts when it is on every required channel")
  func holdingStatement() throws {
    var story = try Story()
    story.declare("L3", rank: 3, at: 10)
    story.publish("m1", on: "website", at: 30)
    story.publish("m1", on: "microblog", at: 57)
    story.publish("m1", on: "forum", at: 58)
    story.end(at: 600)

    let clock = try Sheets.clock(Sheets.clock(.holdingStatement, ["L2": 60, "L3": 30]), of: story)
    let sync = try Sheets.clock(Sheets.clock(.channelSync, ["L2": 15]), of: story)

    #expect(clock.opportunities.map(\.stop) == [4])
    #expect(
      clock.opportunities.map(\.sentence) == [
        "Holding statement published on microblog 47 min after L3 was reached (target 30 min)"
      ])
    #expect(sync.opportunities.map(\.elapsed) == [.minutes(27)])
    #expect(sync.opportunities.map(\.target) == [.minutes(15)])
  }

  @Test("silence at a level that requires a statement is no way out")
  func silence() throws {
    var story = try Story()
    story.expect("L3", rank: 3, at: 10)
    story.publish("m1", on: "website", at: 30)
    story.end(at: 600)

    let clock = try Sheets.clock(Sheets.clock(.holdingStatement, ["L3": 30]), of: story)

    #expect(clock.opportunities.map(\.outcome) == [.never])
    #expect(
      clock.opportunities[0].sentence == "No statement was published on microblog; "
        + "9 h 50 min had passed since L3 was called for (target 30 min)")
    #expect(try #require(clock.score) < 0.001)
  }

  @Test("approval turns count for each submission, by the version and step decided on")
  func approvals() throws {
    var story = try Story()
    story.expect("L2", rank: 2, at: 0)
    let first: Attributes = ["version": 1, "step": 1, "to-roles": ["legal"]]
    let second: Attributes = ["version": 2, "step": 1, "to-roles": ["legal"]]
    story.add("message.submitted", at: 10, "message m1", first, by: "pr")
    story.add("message.changes", at: 25, "message m1", ["version": 1, "step": 1], by: "legal")
    story.add("message.submitted", at: 30, "message m1", second, by: "pr")
    story.add("message.approved", at: 40, "message m1", ["version": 2, "step": 1], by: "legal")
    story.end(at: 600)

    let clock = try Sheets.clock(Sheets.clock(.approvalTurn, ["L2": 30]), of: story)

    #expect(clock.opportunities.map(\.elapsed) == [.minutes(15), .minutes(10)])
    #expect(clock.opportunities.map(\.role) == ["legal", "legal"])
  }

  @Test("acknowledging is measured from the first of repeated notices to a role")
  func acknowledging() throws {
    var story = try Story()
    for (minute, notice) in [(10.0, "n1"), (20, "n2")] {
      story.add(
        "escalation.notified", at: minute, "notice \(notice)",
        ["level": "L2", "to-role": "pr", "to-seat": "pr-1"])
    }
    story.add(
      "escalation.notified", at: 20, "notice n3",
      ["level": "L2", "to-role": "legal", "to-seat": ""])
    story.add(
      "escalation.acknowledged", at: 24, "notice n2", ["level": "L2", "to-role": "pr"], by: "pr")
    story.end(at: 600)

    let clock = try Sheets.clock(Sheets.clock(.acknowledge, ["L2": 10]), of: story)

    #expect(clock.opportunities.map(\.elapsed).first == .minutes(14))
    #expect(clock.opportunities.map(\.outcome) == [.late, .notAssessable])
  }

  @Test("updates are due as often as the declared level promises")
  func cadence() throws {
    var story = try Story()
    story.declare("L2", rank: 2, at: 0)
    story.publish("m1", on: "website", at: 10)
    story.publish("m1", on: "microblog", at: 12)
    story.publish("m2", on: "website", at: 35, purpose: "update")
    story.publish("m3", on: "website", at: 95, purpose: "update")
    story.end(at: 100)

    let clock = try Sheets.clock(Sheets.clock(.updateCadence, [:]), of: story)

    #expect(clock.opportunities.map(\.elapsed) == [.minutes(25), .minutes(60), .minutes(5)])
    #expect(clock.opportunities.map(\.outcome) == [.met, .late, .notAssessable])
    #expect(clock.opportunities.allSatisfy { $0.target == .minutes(30) })
  }

  @Test("a blackout is enforced when the last scheduled post is paused")
  func blackout() throws {
    var story = try Story()
    story.expect("L3", rank: 3, at: 0)
    story.add(
      "blackout.on", at: 10, "blackout b1", ["needs-pausing": 2, "channels": ["microblog"]])
    story.add("scheduled.paused", at: 12, "scheduled s1", ["channel": "microblog"], by: "social")
    story.add("scheduled.paused", at: 13, "scheduled s9", ["channel": "website"], by: "social")
    story.add("scheduled.paused", at: 16, "scheduled s2", ["channel": "microblog"], by: "social")
    story.add("blackout.on", at: 50, "blackout b2", ["needs-pausing": 0])
    story.end(at: 600)

    let clock = try Sheets.clock(Sheets.clock(.blackoutEnforcement, ["L3": 5]), of: story)

    #expect(clock.opportunities.map(\.elapsed) == [.minutes(6)])
  }

  @Test("a clock nobody started has no score and says why")
  func nothing() throws {
    var story = try Story()
    story.end(at: 600)

    for kind in ClockDefinition.Kind.allCases where kind != .debrief {
      let clock = try Sheets.clock(Sheets.clock(kind, ["L0": 10]), of: story)
      #expect(clock.score == nil)
      #expect(clock.reason == "Nothing in the journal started this clock.")
    }
  }
}
