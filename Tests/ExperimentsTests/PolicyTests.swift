import DecisionTables
import EventKernel
import ScenarioModel
import Testing

@testable import Experiments

@Suite("Changes to a policy")
struct PolicyTests {
  @Test("more agents are copies of the last seat of the shift, fewer take the last away")
  func agents() throws {
    let base = try Shelf.twelve.get()
    let more = try Shelf.policy("more", .agents(team: "service", shift: "late", by: 2))
    let fewer = try Shelf.policy("fewer", .agents(team: "service", shift: "late", by: -1))

    #expect(more.organization.seats.count == base.seats.count + 2)
    #expect(more.organization.seats.suffix(2).map(\.id) == ["teal-extra-1", "teal-extra-2"])
    #expect(more.organization.seats.suffix(2).allSatisfy { $0.shift == "late" })
    #expect(fewer.organization.seats.map(\.id) == base.seats.map(\.id).filter { $0 != "teal" })
    #expect(more.changes == ["+2 seats in service, shift late"])
  }

  @Test("a seat that is taken away is on call no more")
  func onCall() throws {
    let policy = try Shelf.policy("bare", .agents(team: "house", shift: "office", by: -1))

    #expect(!policy.organization.seats.contains { $0.id == "kestrel" })
    #expect(policy.organization.onCall.allSatisfy { !$0.seats.contains("kestrel") })
    #expect(policy.organization.onCall.allSatisfy { !$0.seats.isEmpty })
  }

  @Test("factors multiply times and leave the rest")
  func factors() throws {
    let base = try Shelf.twelve.get()
    let policy = try Shelf.policy(
      "fast", .approval(role: "legal", factor: 0.5), .lag(factor: 2),
      .paging(role: "pr", factor: 0.25), .work(kind: .reply, factor: 3))
    let changed = policy.organization

    #expect(changed.approvalTimes["legal"] == .lognormal(median: .seconds(330), sigma: 0.6))
    #expect(changed.approvalTimes["pr"] == base.approvalTimes["pr"])
    #expect(
      changed.pipelineLag == .triangular(low: .minutes(2), mode: .minutes(4), high: .minutes(10)))
    #expect(
      changed.onCall.first { $0.role == "pr" }?.pagingDelay
        == .lognormal(median: .seconds(210), sigma: 0.6))
    #expect(changed.workTimes[.reply] == .lognormal(median: .minutes(12), sigma: 0.5))
    #expect(changed.workTimes[.voice] == base.workTimes[.voice])
  }

  @Test("a lane is opened, and texts are approved beforehand")
  func lane() throws {
    let policy = try Shelf.policy(
      "lane", .lane(pathway: "board", isOpen: false, texts: [.apology]))
    let changed = policy.organization

    #expect(changed.pathways.first { $0.id == "board" }?.hasFastLane == false)
    #expect(changed.pathways.first { $0.id == "desk" }?.hasFastLane == true)
    let apologies = changed.messages.filter { $0.purpose == .apology && $0.status == .approved }
    #expect(!apologies.isEmpty && apologies.allSatisfy(\.isPreApproved))
  }

  @Test("a threshold changes one cell of the matrix, and what it decides")
  func threshold() throws {
    let base = try Shelf.standard.get()
    let place = try #require(
      base.table.source.rules.firstIndex { $0.inputs.contains { $0.text.contains(">") } })
    let row = base.table.source.rules[place]
    let column = try #require(row.inputs.firstIndex { $0.text.contains(">") })
    let measure = base.table.source.inputs[column].expression.text
    let policy = try Shelf.policy(
      "strict", .threshold(row: row.id, measure: measure, test: ">= 123456"))
    let changed = policy.matrix.table.source

    #expect(changed.rules[place].inputs[column].text == ">= 123456")
    for other in changed.rules.indices where other != place {
      #expect(changed.rules[other] == base.table.source.rules[other])
    }
    #expect(policy.matrix.identity.contentHash != base.identity.contentHash)
    #expect(policy.matrix.identity.version == base.identity.version + "*")
  }

  @Test("what is not there cannot be changed, and the fault says what is")
  func faults() throws {
    let wrong: [(PolicyChange, String)] = [
      (.agents(team: "social", shift: "office", by: 1), "team social has no seat in shift office"),
      (.agents(team: "social", shift: "night", by: -2), "team social has 1 in shift night"),
      (.approval(role: "lawyer", factor: 1), "there is no approval-time \"lawyer\""),
      (.paging(role: "lawyer", factor: 1), "there is no on-call role \"lawyer\""),
      (.lane(pathway: "bored", isOpen: true, texts: []), "there is no pathway \"bored\""),
      (.threshold(row: "L9", measure: "volume", test: "> 1"), "matrix standard has no row \"L9\""),
    ]
    for (change, message) in wrong {
      let fault = #expect(throws: PolicyChangeFault.self) { _ = try Shelf.policy("x", change) }
      #expect(fault?.message.hasPrefix(message) ?? false, "\(fault?.message ?? "no fault")")
    }
    let row = try Shelf.standard.get().table.source.rules[0].id
    let measure = try Shelf.standard.get().table.source.inputs[0].expression.text
    let fault = #expect(throws: PolicyChangeFault.self) {
      _ = try Shelf.policy("x", .threshold(row: row, measure: measure, test: ">=> 2"))
    }
    #expect(fault?.message.hasPrefix("\(measure) >=> 2 is not a test") ?? false)
  }

  @Test("every assumption changes the world it names, and only within its range")
  func assumptions() throws {
    let policy = try Shelf.policy("now")
    let world = World(
      scenario: try Shelf.recall.get(), organization: policy.organization, matrix: policy.matrix,
      crew: policy.crew, scoring: try Shelf.scoring.get())
    for assumption in Assumption.all {
      var low = world
      var high = world
      assumption.set(&low, assumption.least)
      assumption.set(&high, assumption.most)
      let isChanged = low.scenario != high.scenario || low.crew != high.crew
      #expect(isChanged, "\(assumption.name) changes nothing")
      #expect(assumption.least < assumption.most)
    }
    #expect(Set(Assumption.all.map(\.name)).count == Assumption.all.count)
  }
}
