import DecisionTables
import DrillEngine
import EventKernel
import ScenarioModel

extension Fixtures {
  static func organization() -> Organization {
    var result = Organization(identity: identity(.organization), title: "A test company")
    result.roles = [
      Role(id: "agent", title: "Agent", function: "service"),
      Role(id: "social-lead", title: "Social lead", function: "social"),
      Role(id: "pr-duty", title: "PR duty officer", function: "pr"),
      Role(id: "legal", title: "Legal counsel", function: "legal"),
      Role(id: "executive", title: "Executive", function: "executive"),
    ]
    result.teams = [Team(id: "care", title: "Care"), Team(id: "comms", title: "Communication")]
    var day = Shift(id: "day", zone: "Europe/Berlin", days: [1, 2, 3, 4, 5], from: 480, to: 1080)
    day.breaks = [.init(from: 720, to: 750)]
    result.shifts = [day]
    result.seats = seats()
    result.onCall = [
      OnCallRota(role: "legal", seats: ["legal-1"], pagingDelay: .constant(.minutes(15))),
      OnCallRota(role: "executive", seats: ["exec-1"], pagingDelay: .constant(.minutes(20))),
    ]
    result.workTimes = [
      .triage: .constant(.minutes(4)), .reply: .lognormal(median: .minutes(5), sigma: 0.4),
      .voice: .lognormal(median: .minutes(6), sigma: 0.4), .chat: .constant(.minutes(8)),
      .email: .constant(.minutes(7)), .statement: .constant(.minutes(12)),
      .freeText: .constant(.minutes(10)), .statusUpdate: .constant(.minutes(5)),
      .decision: .constant(.minutes(3)),
    ]
    result.approvalTimes = ["legal": .lognormal(median: .minutes(9), sigma: 0.4)]
    result.authority = [
      Authority(
        role: "pr-duty", channels: [], purposes: Set(MessagePurpose.allCases), highestLevel: 9),
      Authority(role: "social-lead", channels: ["microblog"], purposes: [.reply], highestLevel: 9),
      Authority(role: "agent", channels: ["microblog"], purposes: [.reply], highestLevel: 9),
    ]
    result.ownership = [
      OwnershipRule(topic: "*", channel: "microblog", role: "social-lead"),
      OwnershipRule(topic: "*", channel: "site", role: "pr-duty"),
    ]
    result.pathways = [
      ApprovalPathway(
        id: "full", title: "Legal", steps: [.init(roles: ["legal"], quorum: 1)], hasFastLane: true)
    ]
    result.messages = messages()
    return result
  }

  private static func seats() -> [Seat] {
    var seats: [Seat] = []
    for number in 1...4 {
      var seat = Seat(
        id: "agent-\(number)", title: "Agent \(number)", team: "care", roles: ["agent"])
      seat.concurrency = 2
      seats.append(seat)
    }
    for number in 1...2 {
      var seat = Seat(
        id: "social-\(number)", title: "Social \(number)", team: "comms", roles: ["social-lead"])
      seat.concurrency = 2
      seats.append(seat)
    }
    for (id, role) in [
      ("pr-1", "pr-duty"), ("pr-2", "pr-duty"), ("legal-1", "legal"), ("exec-1", "executive"),
    ] {
      var seat = Seat(id: id, title: id, team: "comms", roles: [role])
      if role == "legal" || role == "executive" { seat.shift = "day" }
      seats.append(seat)
    }
    return seats
  }

  private static func messages() -> [LibraryMessage] {
    let texts: [(MessagePurpose, String, Double)] = [
      (.holding, "We have heard of burns and are sorry. Stop using the kettle now.", 0.9),
      (.holding, "We take this seriously and apologise for any inconvenience.", 0.3),
      (.instruction, "Stop using lots A and B. Unplug them. Call 0800 1 for a free pick-up.", 0.9),
      (.apology, "We are sorry that people were hurt by our kettle.", 0.8),
      (.update, "The next update follows at noon. 40 kettles have been collected.", 0.7),
      (.reply, "I am sorry that you were burnt. Please send me the lot number today.", 0.9),
      (.reply, "Your call matters. We apologise for any inconvenience.", 0.3),
    ]
    return texts.enumerated().map { number, row in
      var message = LibraryMessage(
        id: "m\(number)", version: 1, purpose: row.0, language: "en", text: row.1)
      message.craft = row.2
      message.isPreApproved = row.0 == .instruction
      message.statesFacts = row.0 == .instruction ? [FactReference(id: "lots", version: 1)] : []
      return message
    }
  }

  static func matrix() throws -> EscalationMatrix {
    let source = TableSource(
      name: "levels", hitPolicy: .priority,
      inputs: [
        InputColumn(expression: "volume", type: .number),
        InputColumn(expression: "negative", type: .number),
      ],
      outputs: [
        OutputColumn(name: "level", type: .string, allowedValues: "\"L3\",\"L2\",\"L1\",\"L0\"")
      ],
      rules: [
        RuleRow(id: "r3", inputs: [">= 60", ">= 0.5"], outputs: ["\"L3\""]),
        RuleRow(id: "r2", inputs: [">= 25", "-"], outputs: ["\"L2\""]),
        RuleRow(id: "r1", inputs: [">= 12", "-"], outputs: ["\"L1\""]),
        RuleRow(id: "r0", inputs: ["-", "-"], outputs: ["\"L0\""]),
      ])
    var levels = (0...3).map { EscalationLevel(id: "L\($0)", rank: $0, title: "Level \($0)") }
    for rank in 2...3 {
      levels[rank].notify = ["pr-duty", "legal"]
      levels[rank].pathway = "full"
      levels[rank].statementChannels = ["microblog", "site"]
      levels[rank].updateCadence = .hours(2)
      levels[rank].statusCadence = .minutes(60)
      levels[rank].blackout = .init(channels: [], topics: ["marketing"])
    }
    levels[3].declaredBy = ["pr-duty", "executive"]
    levels[3].ladder = "up"
    var matrix = EscalationMatrix(
      identity: identity(.matrix), title: "A test matrix",
      measures: [
        MeasureDefinition(id: "volume", title: "Volume", kind: .volume, window: .minutes(30)),
        MeasureDefinition(
          id: "negative", title: "Negative share", kind: .negativeShare, window: .minutes(60)),
      ],
      table: try DecisionTable(source, names: ["volume", "negative"]), levels: levels)
    matrix.ladders = [
      Ladder(
        id: "up",
        steps: [
          .init(after: .zero, role: "pr-duty"), .init(after: .minutes(10), role: "executive"),
        ], loops: 2, loopDelay: .minutes(10))
    ]
    return matrix
  }

  static func crew(_ name: String) -> CrewProfile {
    var crew = CrewProfile(identity: identity(.crew), name: name)
    switch name {
    case "absent": crew.isPresent = false
    case "expert":
      crew.noticing = .lognormal(median: .minutes(2), sigma: 0.4)
      crew.deciding = .lognormal(median: .minutes(2), sigma: 0.4)
      crew.starting = .lognormal(median: .minutes(2), sigma: 0.4)
      crew.workFactor = 1
      crew.missRate = 0
      crew.misjudgeRate = 0.02
      crew.forgetRate = 0.02
      crew.craft = 0.95
      crew.shortcutRate = 0
    default: break
    }
    return crew
  }
}
