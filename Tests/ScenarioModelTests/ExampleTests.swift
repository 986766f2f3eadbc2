import EventKernel
import ScenarioModel
import Testing
import XMLReading

@Suite("Examples of the six documents")
struct ExampleTests {
  @Test("every example reads without a fault or a warning", arguments: DocumentKind.allCases)
  func reads(kind: DocumentKind) throws {
    let document = try Fixture.load(kind)

    #expect(document.identity.kind == kind)
    #expect(document.warnings.map(\.tail) == [])
  }

  @Test("the identity says which document it is and hashes its bytes")
  func identity() throws {
    let identity = try Fixture.load(.scenario).identity
    let bytes = try Fixture.text(.scenario).utf8.count

    #expect(identity.id == "kettle-recall")
    #expect(identity.version == "1.2")
    #expect(identity.path == "scenario.xml")
    #expect(identity.contentHash == "\(bytes) bytes")
  }

  @Test("the scenario says what was written")
  func scenario() throws {
    let scenario = try #require(try Fixture.load(.scenario).scenario).value

    #expect(scenario.crisis.archetype == .productRecall)
    #expect(scenario.crisis.length == .hours(36))
    #expect(scenario.crisis.threatensLife && scenario.crisis.hasHistory)
    #expect(scenario.channels.map(\.id) == ["microblog", "forum", "ads"])
    #expect(scenario.channels.map(\.isPublishable) == [true, false, false])
    #expect(scenario.channels[1].kernel == .plateau(scale: .minutes(30), theta: 0.4))
    #expect(scenario.regions.map(\.isHome) == [true, false])
    #expect(scenario.segments.map(\.language) == ["de-DE", "en-GB"])
    #expect(scenario.segments[1].mix == [.detractor: 0.25, .passive: 0.75])
    #expect(scenario.segments[0].channelShares == ["microblog": 0.7, "forum": 0.3])
    #expect(scenario.personas[.troll]?.forgiveness == 0)
    #expect(scenario.personas[.journalist] == PersonaTraits.standard[.journalist])
    #expect(scenario.stakeholders.map(\.postsPerDay) == [2, 1])
    #expect(scenario.virality.shocks.map(\.channel) == ["microblog", ""])
    #expect(scenario.virality.effectSigmas.reproduction == 0.02)
    #expect(scenario.responseEffects.factors[.instruction] == 0.6)
    #expect(scenario.responseEffects.factors[.apology] == 0.62)
    #expect(scenario.contacts?.patience[.chat] == .minutes(15))
    #expect(scenario.verbatims.map(\.isSarcastic) == [false, true, false])
    #expect(scenario.facts[0].versions.map(\.number) == [1, 2])
    #expect(scenario.facts[1].versions[0].from == .start - .days(1))
  }

  @Test("the MSEL says when, to whom and to what effect")
  func msel() throws {
    let scenario = try #require(try Fixture.load(.scenario).scenario).value
    let injects = scenario.injects

    #expect(injects.map(\.id) == ["01", "02", "03", "04", "05"])
    #expect(injects[1].release == .after(inject: "01", delay: .minutes(20)))
    #expect(scenario.deliveryTime(of: injects[1]) == .start + .minutes(30))
    #expect(injects.map(\.isGenuine) == [true, false, true, true, true])
    #expect(injects[3].unless == .init(expected: "EXP-1", deadline: .start + .minutes(90)))
    #expect(
      injects[2].effects == [
        .fact(id: "lots", version: 2), .topic("safety"), .executiveNamed(true),
        .blackout(id: "prosecutor", channels: ["ads"], topics: ["promotion"], lasting: .hours(12)),
        .feedOutage(.minutes(20)), .roleAbsent(role: "legal", .minutes(45)), .executiveNamed(false),
      ])
    #expect(
      injects[0].effects == [
        .post(stakeholder: "mother", verbatim: "v1"), .shock(size: 50, channel: "forum"),
      ])
    #expect(
      scenario.expectedActions.map(\.trigger) == [
        .inject("01"), .level("L2"), .at(.start + .minutes(30)),
      ])
    #expect(scenario.expectedActions.map(\.isForbidden) == [false, false, true])
  }

  @Test("the organization says what was written")
  func organization() throws {
    let organization = try #require(try Fixture.load(.organization).organization).value

    #expect(organization.seats.count == 6)
    #expect(organization.shifts.map(\.days) == [[1, 2, 3, 4, 5], [1, 2, 3, 4, 5, 6, 7]])
    #expect(organization.shifts[0].breaks.map(\.from) == [720, 900])
    #expect(organization.workTimes.count == WorkKind.allCases.count)
    #expect(organization.workTimes[.decision] == .constant(.minutes(2)))
    #expect(organization.authority.map(\.highestLevel) == [9, 2, 1])
    #expect(organization.pathways.map(\.hasFastLane) == [true, false])
    #expect(organization.pathways[1].steps.map(\.quorum) == [1, 2])
    #expect(
      organization.messages.map(\.status) == [.retired, .approved, .approved, .approved, .approved])
    #expect(organization.messages[3].statesFacts.map(\.id) == ["lots", "hotline"])
    #expect(organization.allowances == ["distress": 2, "anger": 1.5])
    #expect(organization.owner(ofTopic: "service", on: "microblog") == "social-lead")
    #expect(organization.owner(ofTopic: "safety", on: "microblog") == "duty-lead")
  }

  @Test("line breaks of a text are the file's, empty lines are the author's")
  func textFolding() throws {
    let loaded = try Fixture.load(
      .organization, "We are aware of reports and are looking into them.",
      "We are aware\n    of reports.\n\n  We look into them.")

    #expect(
      loaded.organization?.value.messages[0].text
        == "We are aware of reports.\n\nWe look into them.")
  }

  @Test("the sheet and the guideline say what was written")
  func sheetAndGuideline() throws {
    let sheet = try #require(try Fixture.load(.sheet).sheet).value
    let guideline = try #require(try Fixture.load(.guideline).guideline).value

    #expect(sheet.clocks.map(\.kind) == [.acknowledge, .holdingStatement])
    #expect(sheet.clocks[0].targets == ["L1": .minutes(15), "L2": .minutes(10), "L3": .minutes(5)])
    #expect(sheet.clocks.map(\.grace) == [nil, .minutes(10)])
    #expect(sheet.rules.map(\.pattern) == [.precedence, .cadence, .onlyByRole, .countRatio])
    #expect(sheet.rules[1].closing?.condition == "rank < 2")
    #expect(sheet.rules[0].correlation == ["subject", "version"])
    #expect(guideline.profiles[1].purposes == [.holding, .instruction])
    #expect(guideline.profiles[0].bands.map(\.weight) == [1, 2])
    #expect(guideline.forbidden.map(\.instead) == ["what happened", ""])
  }

  @Test("a crew document holds several profiles, and what is left out is the middling crew's")
  func crews() throws {
    let crews = try #require(try Fixture.load(.crew).crews).value

    #expect(crews.map(\.name) == ["novice", "competent", "absent"])
    #expect(crews.map(\.isPresent) == [true, true, false])
    #expect(crews[0].missRate == 0.15)
    #expect(crews[1].missRate == CrewProfile(identity: crews[1].identity, name: "").missRate)
  }
}
