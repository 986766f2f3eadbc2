import DecisionTables
import DrillEngine
import EventKernel
import ScenarioModel

/// Documents made in code: small, but with two of everything.
enum Fixtures {
  static func identity(_ kind: DocumentKind) -> DocumentIdentity {
    DocumentIdentity(
      kind: kind, id: "test-\(kind.rawValue)", version: "1",
      contentHash: String(repeating: "0", count: 64))
  }

  static func setup(
    crew: String = "competent", seed: UInt64 = 1, change: (inout Scenario) -> Void = { _ in }
  ) throws -> DrillSetup {
    var scenario = scenario()
    change(&scenario)
    return DrillSetup(
      scenario: scenario, organization: organization(), matrix: try matrix(),
      crew: Fixtures.crew(crew), seed: seed)
  }

  /// Takes away all that stirs the public apart from its own posts, and what wears off with time.
  static func leaveToItself(_ scenario: inout Scenario) {
    scenario.injects = []
    scenario.expectedActions = []
    scenario.scheduledPosts = []
    scenario.contacts = nil
    scenario.personas = [:]
    scenario.virality.arousalBoost = 1
    scenario.virality.background = 0
    scenario.virality.news = 0
    scenario.virality.freshness = .days(10_000)
  }

  static func scenario() -> Scenario {
    var crisis = Crisis(
      archetype: .productRecall, cluster: .accidental, start: "2026-03-03T09:00",
      zone: "Europe/Berlin", length: .hours(12))
    crisis.topic = "safety"
    var scenario = Scenario(
      identity: identity(.scenario), title: "A test recall", storyline: "", crisis: crisis)
    scenario.channels = [
      MediaChannel(
        id: "microblog", title: "Microblog", ownership: .earned,
        kernel: .plateau(scale: .minutes(5), theta: 0.27), share: 0.7),
      MediaChannel(
        id: "site", title: "Web site", ownership: .owned,
        kernel: .lomax(scale: .minutes(10), theta: 0.35), share: 0.3),
    ]
    scenario.regions = [
      Region(id: "de", title: "Germany", zone: "Europe/Berlin", language: "en", isHome: true),
      Region(id: "us", title: "America", zone: "America/New_York", language: "en", isHome: false),
    ]
    for region in ["de", "us"] {
      var segment = AudienceSegment(
        id: "customers-\(region)", title: "Customers", size: 60_000, region: region, language: "en")
      segment.mix = [
        .passive: 0.55, .detractor: 0.25, .advocate: 0.1, .troll: 0.05, .journalist: 0.05,
      ]
      scenario.segments.append(segment)
    }
    scenario.personas = [
      .detractor: PersonaTraits(
        sentimentShift: -0.2, arousal: 0.6, contagion: 1.1, reachFactor: 1, addressesBrand: 0.3),
      .advocate: PersonaTraits(
        sentimentShift: 0.5, arousal: 0.4, contagion: 0.9, reachFactor: 1, addressesBrand: 0.05),
    ]
    scenario.virality.seedPosts = 400
    scenario.virality.ramp = .hours(3)
    scenario.virality.reproduction = 0.7
    scenario.verbatims = verbatims()
    scenario.contacts = contacts()
    scenario.scheduledPosts = [
      ScheduledPost(
        id: "promo-1", channel: "microblog", at: .start + .hours(4), topic: "marketing",
        text: "Weekend sale!"),
      ScheduledPost(
        id: "promo-2", channel: "site", at: .start + .hours(7), topic: "marketing",
        text: "Summer is here!"),
    ]
    scenario.stakeholders = [
      Stakeholder(
        id: "daily", title: "A consumer journalist", persona: .journalist, reach: 210_000,
        channel: "microblog"),
      Stakeholder(
        id: "satire", title: "A parody account", persona: .troll, reach: 90_000,
        channel: "microblog"),
    ]
    scenario.touchpoints = [
      Touchpoint(id: "product", title: "the product", harm: 5, share: 2),
      Touchpoint(id: "refund", title: "the refund", harm: 2, share: 1),
    ]
    scenario.facts = facts()
    addMSEL(to: &scenario)
    return scenario
  }

  private static func verbatims() -> [Verbatim] {
    let texts: [(String, Verbatim.Emotion, Double)] = [
      ("My child was burnt by your kettle.", .distress, -0.9),
      ("After ten years you lied to me.", .betrayal, -0.8),
      ("Still no answer on the refund!", .frustration, -0.5),
      ("They told me at once, fair enough.", .gratitude, 0.5),
    ]
    return texts.enumerated().map { number, row in
      var verbatim = Verbatim(id: "v\(number)", text: row.0, language: "en")
      verbatim.emotion = row.1
      verbatim.sentiment = row.2
      verbatim.touchpoint = number % 2 == 0 ? "product" : "refund"
      return verbatim
    }
  }

  private static func contacts() -> ContactDemand {
    var demand = ContactDemand()
    demand.affected = 2_000
    demand.probability = 0.06
    return demand
  }

  private static func facts() -> [FactSheetItem] {
    [
      FactSheetItem(
        id: "lots", title: "affected lots",
        versions: [
          .init(number: 1, from: .start, text: "Lots A and B are affected."),
          .init(number: 2, from: .start + .hours(5), text: "Lots A, B and C are affected."),
        ]),
      FactSheetItem(
        id: "refund", title: "refund",
        versions: [.init(number: 1, from: .start, text: "The full price is refunded.")]),
    ]
  }

  private static func addMSEL(to scenario: inout Scenario) {
    var first = Inject(
      id: "I1", title: "First report", release: .at(.start + .minutes(10)), mode: .social,
      recipients: ["social-lead"])
    first.text = "A customer reports a burn."
    first.objectives = ["O1"]
    first.effects = [.post(stakeholder: "daily", verbatim: "v1")]
    var trap = Inject(
      id: "I2", title: "Satire", release: .at(.start + .hours(2)), mode: .social,
      recipients: ["social-lead"])
    trap.isGenuine = false
    trap.effects = [.post(stakeholder: "satire", verbatim: "v3")]
    trap.objectives = ["O2"]
    var contingency = Inject(
      id: "I3", title: "Radio call", release: .at(.start + .hours(3)), mode: .phone,
      recipients: ["pr-duty"])
    contingency.unless = .init(expected: "E1", deadline: .start + .hours(3))
    contingency.objectives = ["O1"]
    scenario.injects = [first, trap, contingency]
    var statement = ExpectedAction(
      id: "E1", title: "A holding statement is out", roles: ["pr-duty"], trigger: .inject("I1"),
      within: .hours(2), fact: "message.published")
    statement.condition = "purpose = \"holding\""
    statement.objectives = ["O1"]
    var calm = ExpectedAction(
      id: "E2", title: "The satire is not taken for real", roles: ["social-lead"],
      trigger: .inject("I2"), within: .hours(1), fact: "alert.verdict")
    calm.condition = "correct = true"
    calm.objectives = ["O2"]
    scenario.expectedActions = [statement, calm]
    scenario.objectives = [
      Objective(id: "O1", title: "Speak early", capability: "Communication"),
      Objective(id: "O2", title: "Keep calm", capability: "Detection"),
    ]
  }
}
