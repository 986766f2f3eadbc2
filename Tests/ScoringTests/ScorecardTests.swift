import EventKernel
import Journaling
import ScenarioModel
import Testing

@testable import Scoring

@Suite("Scorecard") struct ScorecardTests {
  /// A small drill with two of most things.
  static func drill() throws -> Story {
    var story = try Story()
    story.add(
      "audience.post", at: 1, "post p1", ["channel": "microblog"], saying: "This is unfair!")
    story.add("audience.post", at: 2, "post p2", ["channel": "forum"], saying: "Help me please")
    story.add(
      "audience.volume", at: 5, "audience all",
      ["posts": 40, "sentiment": -0.1, "channel.microblog": 30, "channel.forum": 10])
    story.expect("L2", rank: 2, at: 6, visible: 8)
    story.add(
      "alert.raised", at: 8, "alert a1", ["genuine": true, "expected-level": "L2", "post": "p1"])
    story.add("alert.raised", at: 9, "alert a2", ["genuine": false, "post": "p2"])
    story.add("alert.opened", at: 12, "alert a1", by: "social")
    story.add("alert.opened", at: 13, "alert a2", by: "social")
    story.add("alert.verdict", at: 15, "alert a1", ["verdict": "real"], by: "social")
    story.add("alert.verdict", at: 16, "alert a2", ["verdict": "false"], by: "social")
    story.declare("L2", rank: 2, at: 20)
    story.add(
      "decision.logged", at: 21, "decision d1", ["options": "L1, L2", "reason": "velocity"],
      by: "lead")
    story.add(
      "case.opened", at: 22, "case c1",
      ["post": "p1", "medium": "post", "emotion": "anger", "queue": "social"])
    story.add(
      "case.opened", at: 23, "case c2",
      ["post": "p2", "medium": "post", "emotion": "distress", "queue": "social"])
    story.add("case.tagged", at: 24, "case c1", ["tag": "anger", "truth": "anger"], by: "agent")
    story.add("case.tagged", at: 25, "case c2", ["tag": "none", "truth": "distress"], by: "agent")
    story.add("message.drafted", at: 30, "message m1", ["purpose": "holding"], by: "pr")
    story.add(
      "message.submitted", at: 31, "message m1", ["version": 1, "to-roles": ["legal"]], by: "pr")
    story.add("message.approved", at: 41, "message m1", ["version": 1], by: "legal")
    story.publish("m1", on: "website", at: 43, ["topic": "safety"], saying: text)
    story.publish("m1", on: "microblog", at: 46, ["topic": "safety"], saying: text)
    story.add(
      "case.closed", at: 50, "case c1", ["outcome": "answered", "handle-seconds": 300, "csat": 4],
      by: "agent")
    story.add(
      "audience.volume", at: 65, "audience all",
      ["posts": 60, "sentiment": -0.7, "channel.microblog": 50, "channel.forum": 10])
    story.add("expectation.due", at: 70, "expected e1", ["within-seconds": 600, "title": "Log it"])
    story.add("expectation.missed", at: 80, "expected e1", [:])
    story.expect("L0", rank: 0, at: 200)
    story.declare("L0", rank: 0, at: 210)
    story.end(at: 300)
    return story
  }

  static let text =
    "We are aware of the problem with the heater and are sorry for the worry it causes. "
    + "Please unplug the device now. We will update you here at 15:00."

  static func card(_ story: Story) throws -> Scorecard {
    score(story.journal, by: try documents())
  }

  static func documents() throws -> ScoringDocuments {
    var guideline = Guideline(
      identity: DocumentIdentity(kind: .guideline, id: "g", version: "1"), title: "Guideline")
    guideline.profiles = [
      ToneBands(
        lowestLevel: 0, highestLevel: 9,
        bands: [
          .init(feature: "apology", low: 0, high: 1, weight: 1),
          .init(feature: "jargon", low: 0, high: 0, weight: 3),
        ])
    ]
    guideline.forbidden = [
      ForbiddenPhrase(phrase: "The Heater", reason: "Name the product.", instead: "HeatOne")
    ]
    var clock = Sheets.clock(.holdingStatement, ["L2": 60])
    clock.objectives = ["o1"]
    return ScoringDocuments(
      sheet: Sheets.sheet(
        clocks: [clock, Sheets.clock(.detect, ["L2": 15])],
        rules: [Sheets.rule(.response, "level.reached", "message.published")]),
      matrix: try Sheets.matrix(), guideline: guideline)
  }

  @Test("a part has the values it has in the whole, and the rest is silent")
  func parts() throws {
    let journal = try Self.drill().journal
    let documents = try Self.documents()
    let whole = score(journal, by: documents, depth: .values)
    func part(_ parts: ScorecardParts) -> Scorecard {
      score(parts, of: journal, by: documents, memory: ScoringMemory())
    }

    #expect(part(.all) == whole)
    #expect(part(.clocks).clocks == whole.clocks && !whole.clocks.isEmpty)
    #expect(part(.tone).tone == whole.tone && part(.tone).clocks.isEmpty)
    #expect(part([.rules, .tone]).rules == whole.rules && whole.rules.count == 1)
    #expect(part(.escalation).escalation == whole.escalation)
    #expect(part(.cases).cases == whole.cases && part(.cases).tone.messages.isEmpty)
    #expect(part(.recovery).recovery == whole.recovery && whole.recovery != nil)
    #expect(part(.workload).workload == whole.workload)
    #expect(part(.judgements).alerts == whole.alerts && part(.judgements).cues == whole.cues)
  }

  @Test("gives the same bytes for the same journal, with keys in order")
  func json() throws {
    let card = try Self.card(try Self.drill())

    #expect(card.json() == (try Self.card(try Self.drill())).json())
    #expect(card.json().hasPrefix("{\n  \"alerts\": {"))
    #expect(card.json().contains("\"kind\": \"holding-statement\""))
    #expect(card.json().contains("\"end\": 18000,"))
    #expect(!card.json().contains("nan"))
  }

  @Test("finds levels, judgements, channels and cases")
  func outcome() throws {
    let card = try Self.card(try Self.drill())

    #expect(card.escalation.underTime == .minutes(12))
    #expect(card.escalation.overTime == .minutes(10))
    #expect(card.escalation.timeline.map(\.expected) == ["L2", "L2", "L0", "L0"])
    #expect(card.alerts.trapsRecognised == [11])
    #expect(card.alerts.verdicts.accuracy == 1)
    #expect(card.cues.count(actual: "distress", assigned: "none") == 1)
    #expect(card.channels.map(\.id) == ["microblog", "forum", "website"])
    #expect(card.channels.map(\.volume) == [80, 20, 0])
    #expect(card.channels.map(\.neverAnswered) == [0, 1, 0])
    #expect(card.channels[0].syncSkew == .minutes(3))
    #expect(card.cases.all.opened == 2)
    #expect(card.cases.all.csat == 4)
    #expect(card.cases.groups.map(\.name) == ["anger", "distress", "social", "post"])
    #expect(card.expectedActions.map(\.outcome) == [.missed])
  }

  @Test("splits the way to a statement into its stages")
  func spentTime() throws {
    let card = try Self.card(try Self.drill())

    #expect(card.spentTime.count == 1)
    #expect(
      card.spentTime[0].spans.map(\.stage) == [
        .queue, .triage, .deciding, .drafting, .approval, .publishing,
      ])
    #expect(
      card.spentTime[0].spans.map(\.length) == [4, 3, 5, 10, 10, 5].map { .minutes($0) })
  }

  @Test("judges tone once per message and names forbidden phrases with their place")
  func tone() throws {
    let card = try Self.card(try Self.drill())

    #expect(card.tone.messages.map(\.channels) == [["website", "microblog"]])
    #expect(try #require(card.tone.fit) <= 1)
    let flag = card.tone.messages[0].flags.first { $0.rule.hasPrefix("forbidden") }
    #expect(flag?.span == TextSpan(33..<43))
    #expect(card.pillars.tone.reason == "Indicative: rated by rules alone, no human rating.")
    #expect(card.tone.drift == nil)
  }

  @Test("rates an objective by the clocks that name it")
  func objectives() throws {
    let card = try Self.card(try Self.drill())

    #expect(card.objectives.map(\.id) == ["o1"])
    #expect(card.objectives[0].rating == .performed)
    #expect(card.objectives[0].coverage == 1)
  }

  @Test("every number opens to entries of the journal")
  func evidence() throws {
    let story = try Self.drill()
    let card = try Self.card(story)
    var shown = card.clocks.flatMap(\.evidence) + card.violations.flatMap(\.evidence)
    for rule in card.rules { shown += rule.activations.flatMap(\.evidence) }
    for finding in card.strengths + card.areas { shown += finding.evidence }
    shown += card.channels.flatMap(\.evidence) + card.objectives.flatMap(\.evidence)

    #expect(!shown.isEmpty)
    #expect(shown.allSatisfy { story.journal.entry($0) != nil })
    #expect(!card.areas.isEmpty && card.areas.allSatisfy { !$0.evidence.isEmpty })
  }

  @Test("scores a foreign journal without any document but the sheet")
  func foreign() throws {
    let card = score(
      try Self.drill().journal,
      by: ScoringDocuments(sheet: Sheets.sheet(clocks: [Sheets.clock(.validate, ["L2": 5])])))

    #expect(card.clocks[0].hits == 2)
    #expect(card.tone.fit == nil)
    #expect(card.notes.contains("Without a guideline, tone has no fit."))
  }

  @Test("an empty journal has no score anywhere, and no zero")
  func empty() throws {
    let card = try Self.card(try Story(saying: false))

    #expect(card.pillars.timeliness.score == nil)
    #expect(card.pillars.tone.score == nil)
    #expect(card.pillars.protocolAdherence.score == nil)
    #expect(card.composite.score == nil)
    #expect(card.recovery == nil)
  }

  @Test("the composite stays within its sensitivity")
  func composite() throws {
    let composite = try Self.card(try Self.drill()).composite
    let score = try #require(composite.score)
    let bounds = try #require(composite.sensitivity)

    #expect(bounds.low <= score && score <= bounds.high)
  }
}

@Suite("Ratings") struct RatingTests {
  @Test(
    "follow the bounds, the gate and the coverage",
    arguments: [
      (0.85, 1.0, false, ObjectiveRating.performed), (0.849, 1, false, .some),
      (0.70, 1, false, .some), (0.699, 1, false, .major), (0.50, 1, false, .major),
      (0.499, 1, false, .unable), (0.95, 1, true, .major), (0.3, 1, true, .unable),
      (0.95, 0.5, false, .performed), (0.95, 0.49, false, .notObserved),
    ])
  func bounds(score: Double, coverage: Double, critical: Bool, rating: ObjectiveRating) {
    #expect(
      ObjectiveRating.suggested(
        score: score, coverage: coverage, hasCriticalViolation: critical, sheet: Sheets.sheet())
        == rating)
  }
}

@Suite("Recovery") struct RecoveryTests {
  @Test("takes onset, trough, recovery and area from a curve, and the area a crew saved")
  func numbers() throws {
    // One interval an hour, so that the smoothing window holds one interval.
    let played = try Self.entries([0, 0, -0.5, -1, -0.5, 0, 0, 0])
    let baseline = try Self.entries([0, 0, -1, -1, -1, -1, -1, -1])
    let result = try #require(
      RecoveryEvaluation.result(played, baseline: baseline, scenario: nil))

    #expect(result.played.prior == 0)
    #expect(result.played.onset == .start + .hours(3))
    #expect(result.played.trough == .start + .hours(4))
    #expect(result.played.troughSentiment == -1)
    #expect(result.played.recovery == .hours(2))
    #expect(abs(result.played.areaLost - 2) < 1e-12)
    #expect(result.baseline?.recovery == nil)
    #expect(try abs(#require(result.areaSaved) - 3.5) < 1e-12)
  }

  private static func entries(_ sentiments: [Double]) throws -> [JournalEntry] {
    var story = try Story(saying: false)
    for (index, sentiment) in sentiments.enumerated() {
      story.add(
        "audience.volume", at: Double(index + 1) * 60, "audience all",
        ["posts": 10, "sentiment": .number(sentiment)])
    }
    return Array(story.journal)
  }
}
