import EventKernel
import Journaling
import ScenarioModel
import Testing

@testable import Scoring

@Suite("Protocol rules") struct RuleTests {
  @Test("sensitive text needs approval of that very version")
  func precedence() throws {
    var story = try Story()
    story.add("message.approved", at: 5, "message m1", ["version": 1], by: "legal")
    story.publish("m1", on: "website", at: 10, ["sensitive": true, "version": 1])
    story.publish("m2", on: "website", at: 20, ["sensitive": true, "version": 1])
    story.add("message.approved", at: 25, "message m3", ["version": 1], by: "legal")
    story.publish("m3", on: "website", at: 30, ["sensitive": true, "version": 2])
    story.publish("m4", on: "website", at: 40, ["sensitive": false, "version": 1])
    story.end(at: 60)
    var rule = Sheets.rule(
      .precedence, "message.published where sensitive = true",
      "message.approved where role = \"legal\"", severity: .critical)
    rule.correlation = ["message", "version"]

    let card = score(story.journal, by: ScoringDocuments(sheet: Sheets.sheet(rules: [rule])))

    #expect(card.rules[0].activations.map(\.outcome) == [.fulfilled, .violated, .violated])
    #expect(card.rules[0].activations.map(\.key) == ["m1 · 1", "m2 · 1", "m3 · 2"])
    #expect(card.violations.map(\.evidence) == [[4], [6]])
    #expect(
      card.violations[0].sentence
        == "Message m2 was published on website at T+00:20, without what must come before it.")
  }

  @Test("a critical violation caps the pillar, a major one does not")
  func gate() throws {
    var story = try Story()
    for minute in 1...20 {
      story.publish("m\(minute)", on: "website", at: Double(minute), ["authorised": true])
    }
    story.add("scheduled.fired", at: 30, "scheduled s1", ["channel": "microblog"])
    story.end(at: 60)
    var allowed = Sheets.rule(.onlyByRole, "message.published", severity: .critical)
    allowed.roles = ["pr", "lead"]
    let promo = Sheets.rule(.absence, "scheduled.fired", severity: .critical)
    var milder = promo
    milder.severity = .major

    func pillar(_ rules: [ProtocolRule]) -> PillarScore {
      score(story.journal, by: ScoringDocuments(sheet: Sheets.sheet(rules: rules)))
        .pillars.protocolAdherence
    }

    #expect(pillar([allowed, promo]).score == 0.6)
    #expect(pillar([allowed, promo]).ungated == 20.0 / 21)
    #expect(pillar([allowed, promo]).isGated)
    #expect(pillar([allowed, milder]).score == 180.0 / 183)
    #expect(!pillar([allowed, milder]).isGated)
  }

  @Test("a response is pending until its deadline, live as at the end")
  func pending() throws {
    let rule = Sheets.rule(.response, "level.reached", "status.updated", within: 20)
    var story = try Story()
    story.declare("L1", rank: 1, at: 5)
    story.add("status.updated", at: 20, "status page", by: "internal")
    story.declare("L2", rank: 2, at: 30)
    story.add("alert.raised", at: 45, "alert a1")
    let live = Sheets.result(of: rule, in: story)
    story.end(at: 50)
    let atDeadline = Sheets.result(of: rule, in: story)

    #expect(live.activations.map(\.outcome) == [.fulfilled, .pending])
    #expect(live.activations.map(\.isSettled) == [true, false])
    #expect(live.activations[1].deadline == .start + .minutes(50))
    #expect(atDeadline.activations.map(\.outcome) == [.fulfilled, .pending])
    #expect(atDeadline.activations.map(\.isSettled) == [true, true])
    #expect(atDeadline.adherence == 1)
  }

  @Test("a response whose deadline passed is violated, however long the drill goes on")
  func tooLate() throws {
    let rule = Sheets.rule(.response, "level.reached", "status.updated", within: 20)
    var story = try Story()
    story.declare("L1", rank: 1, at: 5)
    story.declare("L2", rank: 2, at: 6)
    story.add("status.updated", at: 25.5, "status page", by: "internal")
    story.end(at: 60)

    let result = Sheets.result(of: rule, in: story)

    #expect(result.activations.map(\.outcome) == [.violated, .fulfilled])
    #expect(
      result.activations[0].sentence
        == "L1 was declared at T+00:05, and what the rule asks for did not follow by T+00:25.")
  }

  @Test("rules that nothing put to the test are untested and weigh nothing")
  func vacuous() throws {
    var story = try Story()
    story.declare("L1", rank: 1, at: 5)
    story.declare("L2", rank: 2, at: 9)
    story.end(at: 60)
    let never = Sheets.rule(.response, "blackout.on", "blackout.off")
    let quiet = Sheets.rule(.absence, "message.published where owner = false")
    var role = Sheets.rule(.onlyByRole, "level.reached")
    role.roles = ["lead"]

    let card = score(
      story.journal, by: ScoringDocuments(sheet: Sheets.sheet(rules: [never, quiet, role])))

    #expect(card.rules.map(\.isTested) == [false, false, true])
    #expect(card.rules.map(\.adherence) == [nil, nil, 1])
    #expect(card.pillars.protocolAdherence.score == 1)
    #expect(card.notes.contains("Never put to the test: rules R-response and R-absence."))
  }

  @Test("no promotion while the level is high, until it is low again")
  func until() throws {
    var story = try Story()
    story.add("scheduled.fired", at: 1, "scheduled s0", ["topic": "promo"])
    story.declare("L3", rank: 3, at: 10)
    story.declare("L4", rank: 4, at: 20)
    story.add("scheduled.fired", at: 30, "scheduled s1", ["topic": "promo"])
    story.add("scheduled.fired", at: 40, "scheduled s2", ["topic": "promo"])
    story.declare("L1", rank: 1, at: 50)
    story.add("scheduled.fired", at: 60, "scheduled s3", ["topic": "promo"])
    story.declare("L3", rank: 3, at: 70)
    story.end(at: 90)
    var rule = Sheets.rule(.until, "level.reached where rank >= 3", "scheduled.fired")
    rule.closing = Sheets.facts("level.reached where rank < 3")

    let result = Sheets.result(of: rule, in: story)

    #expect(result.activations.map(\.outcome) == [.violated, .fulfilled])
    #expect(result.activations[0].targets == [5, 6])
  }

  @Test("each missed round of a cadence is a violation, shown as one")
  func cadence() throws {
    var story = try Story()
    story.declare("L3", rank: 3, at: 0)
    story.publish("m1", on: "website", at: 25, purpose: "update")
    story.publish("m2", on: "website", at: 120, purpose: "update")
    story.declare("L1", rank: 1, at: 140)
    story.end(at: 600)
    var rule = Sheets.rule(
      .cadence, "level.reached where rank >= 3", "message.published", within: 30)
    rule.closing = Sheets.facts("level.reached where rank < 3")

    let card = score(story.journal, by: ScoringDocuments(sheet: Sheets.sheet(rules: [rule])))

    // 0–25 in time; 25–120 misses 55, 85 and 115; the window closes before 150.
    #expect(card.rules[0].count(.fulfilled) == 1)
    #expect(card.rules[0].count(.violated) == 3)
    #expect(card.violations.map(\.occurrences) == [3])
  }

  @Test("a share of activations is enough for a count ratio")
  func countRatio() throws {
    var story = try Story()
    for number in 1...10 {
      story.add("case.opened", at: Double(number), "case c\(number)", ["emotion": "distress"])
      if number > 1 {
        story.add("case.assigned", at: Double(number) + 0.5, "case c\(number)", by: "agent")
      }
    }
    story.end(at: 600)
    var rule = Sheets.rule(
      .countRatio, "case.opened where emotion = \"distress\"", "case.assigned", within: 15)
    rule.correlation = ["case"]
    rule.ratio = 0.9
    var strict = rule
    strict.ratio = 0.95
    var own = Sheets.rule(
      .countRatio, "case.opened", "case.opened where emotion = \"distress\"")
    own.correlation = ["subject"]

    #expect(Sheets.result(of: rule, in: story).activations.map(\.outcome) == [.fulfilled])
    #expect(Sheets.result(of: strict, in: story).activations.map(\.outcome) == [.violated])
    #expect(Sheets.result(of: strict, in: story).activations[0].evidence == [2])
    #expect(
      Sheets.result(of: strict, in: story).activations[0].sentence == "9 of 10, needed were 95 %.")
    #expect(Sheets.result(of: own, in: story).activations[0].targets.count == 10)
  }

  @Test("what must happen in a window is violated when the window closes without it")
  func between() throws {
    var story = try Story()
    for (number, minute) in [(1, 0.0), (2, 100)] {
      story.add("blackout.on", at: minute, "blackout b\(number)")
      if number == 2 { story.add("status.updated", at: 110, "status page", by: "internal") }
      story.add("blackout.off", at: minute + 50, "blackout b\(number)")
    }
    story.add("blackout.on", at: 200, "blackout b3")
    story.end(at: 300)
    var rule = Sheets.rule(.between, "blackout.on", "status.updated")
    rule.closing = Sheets.facts("blackout.off")

    let result = Sheets.result(of: rule, in: story)

    #expect(result.activations.map(\.outcome) == [.violated, .fulfilled, .pending])
  }

  @Test("a violation that was excused with a reason is waived, one without a reason is not")
  func waivers() throws {
    var story = try Story()
    let first = story.add("scheduled.fired", at: 10, "scheduled s1")
    let second = story.add("scheduled.fired", at: 20, "scheduled s2")
    story.add(
      "waiver", at: 30, "rule R-absence",
      ["entry": .integer(Int64(first)), "reason": "The tool was down."])
    story.add("waiver", at: 31, "rule R-absence", ["entry": .integer(Int64(second))])
    story.end(at: 60)

    let result = Sheets.result(of: Sheets.rule(.absence, "scheduled.fired"), in: story)

    #expect(result.activations.map(\.outcome) == [.waived, .violated])
    #expect(result.activations[0].waiver == "The tool was down.")
  }

  @Test("a condition that cannot be read is a fault of the rule, not of the crew")
  func fault() throws {
    var story = try Story()
    story.declare("L1", rank: 1, at: 5)
    story.end(at: 60)

    let result = Sheets.result(
      of: Sheets.rule(.absence, "level.reached where rank >= >= 3"), in: story)

    #expect(result.fault != nil)
    #expect(result.adherence == nil)
  }

  @Test("an irrelevant later fact changes no rule")
  func irrelevance() throws {
    var story = try Story()
    story.declare("L2", rank: 2, at: 5)
    story.add("status.updated", at: 10, "status page", by: "internal")
    story.publish("m1", on: "website", at: 20)
    var longer = story
    longer.add("contact.volume", at: 40, "contacts all", ["offered": 3])
    story.end(at: 60)
    longer.end(at: 60)
    let patterns = ProtocolRule.Pattern.allCases.filter { !$0.needsSteps }

    for pattern in patterns {
      var rule = Sheets.rule(pattern, "level.reached", "status.updated", within: 30)
      rule.closing = Sheets.facts("blackout.off")
      rule.roles = ["lead"]
      #expect(Sheets.result(of: rule, in: story) == Sheets.result(of: rule, in: longer))
    }
  }
}
