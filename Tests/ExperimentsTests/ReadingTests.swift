import EventKernel
import Foundation
import ScenarioModel
import Testing
import XMLReading

@testable import Experiments

@Suite("Reading an experiment")
struct ReadingTests {
  private static func read(_ body: String, _ attributes: String = "") throws -> ExperimentPlan {
    let folder = try Folder()
    let path = try folder.write(
      "e.xml",
      """
      <experiment xmlns="urn:muster:experiment:1" id="e" version="1" title="E" \(attributes)>
      \(body)
      </experiment>
      """)
    return try ExperimentReader(Shelf.loader()).read(path)
  }

  private static func faults(_ body: String) -> String {
    do {
      _ = try read(body)
      return ""
    } catch let faults as Diagnostics {
      return faults.errors.map(Self.line).joined(separator: "\n")
    } catch {
      return "\(error)"
    }
  }

  /// A fault without the folder it is in.
  private static func line(_ fault: Diagnostic) -> String {
    let help = fault.help.map { " | " + $0 } ?? ""
    return "\(fault.line):\(fault.column) \(fault.message)\(help)"
  }

  private static let recall = "<scenario href=\"\(Shelf.package)/Scenarios/recall.xml\"/>"

  @Test("reads the library's experiment: four policies, ten outcomes, robustness")
  func library() throws {
    let plan = try ExperimentReader(Shelf.loader())
      .read(Shelf.package + "/Scenarios/experiments/night-or-lane.xml")

    #expect(plan.policies.map(\.id) == ["today", "night", "lane", "both"])
    #expect(plan.policies[1].organization.seats.count == 14)
    #expect(plan.policies[0].organization.pathways.allSatisfy { !$0.hasFastLane })
    #expect(plan.outcomes.count == 10 && plan.outcomes[1].bound == .atMost(60))
    #expect(plan.outcomes[1].better == .more && plan.outcomes[2].better == .less)
    #expect(plan.frontier == ["statement.time", "critical", "cost.staff-hours"])
    #expect(plan.robustness?.assumptions.count == Assumption.all.count)
    #expect(plan.documents.map(\.kind).sorted().first == "crew")
    #expect(plan.documents.allSatisfy { $0.hash.count == 64 })
  }

  @Test("other worlds are those of the document, else all assumptions, and none unless asked for")
  func robust() throws {
    let body = "\(Self.recall)<policy id=\"a\"/><policy id=\"b\"/><outcome figure=\"posts\"/>"
    var plain = try Self.read(body)
    #expect(plain.robustness == nil)
    plain.setRobust(true)
    #expect(plain.robustness?.assumptions.count == Assumption.all.count)
    #expect(plain.settingUnits == 2000)
    plain.setRobust(false)
    #expect(plain.settingUnits == 0)

    var chosen = try Self.read(body + "<robustness worlds=\"20\" replications=\"3\"/>")
    chosen.setRobust(true)
    #expect(chosen.settingUnits == 60)
  }

  @Test("makes a policy of every combination")
  func cross() throws {
    let matrices = "\(Shelf.package)/Scenarios/matrices/"
    let plan = try Self.read(
      """
      \(Self.recall)
      <cross matrices="\(matrices)standard.xml \(matrices)direct.xml" crews="novice expert"/>
      <outcome figure="posts"/>
      """)

    #expect(
      plan.policies.map(\.id) == [
        "standard-brindlemoor-12-novice", "standard-brindlemoor-12-expert",
        "direct-brindlemoor-12-novice", "direct-brindlemoor-12-expert",
      ])
  }

  @Test("reads precision and selection as ways to stop")
  func stopping() throws {
    let body = "\(Self.recall)<policy id=\"a\"/><outcome figure=\"posts\" better=\"less\"/>"
    #expect(try Self.read(body, "replications=\"70\"").stopping == .fixed(70))
    #expect(
      try Self.read(body + "<precision within=\"5%\"/>").stopping
        == .precision(outcome: 0, rule: PrecisionRule(.relative(0.05))))
    #expect(
      try Self.read(body + "<precision within=\"0.5\" at-most=\"90\"/>").stopping
        == .precision(outcome: 0, rule: PrecisionRule(.absolute(0.5), most: 90)))
    let selecting = try Self.read(body + "<select indifference=\"10\" probability=\"0.9\"/>")
    #expect(selecting.stopping == .selection(most: 5000))
    #expect(
      selecting.selection == .init(outcome: 0, indifference: 10, probability: 0.9))
  }

  @Test("tells every fault at once, with place and correction")
  func everyFault() {
    let found = Self.faults(
      """
      \(Self.recall)
      <policy id="a" crew="competant"/>
      <policy id="b"><agents team="socail" shift="night" change="+2"/></policy>
      <policy id="c"><threshold row="L3-anger" measure="speed" test="&gt;= 2"/></policy>
      <outcome figure="statement.tme"/>
      <outcome figure="clock.holding.first"/>
      <outcome figure="posts" at-most="30m"/>
      """)

    let expected = [
      "3:16 there is no crew \"competant\" | did you mean \"competent\"?",
      "4:16 there is no team \"socail\" in organization brindlemoor-12 | did you mean \"social\"?",
      "6:10 there is no figure \"statement.tme\" | did you mean \"statement.time\"?",
      "8:25 posts counts count, not time | write a number",
    ]
    for line in expected { #expect(found.contains(line), "\(line) not in\n\(found)") }
    #expect(found.contains("5:") && found.contains("has no row") || found.contains("no input"))
    #expect(found.contains("7:10 there is no clock \"holding\""))
  }

  @Test(
    "says what a lonely experiment lacks",
    arguments: [
      ("<policy id=\"a\"/><outcome figure=\"posts\"/>", "the experiment has no scenario"),
      ("SCENARIO<outcome figure=\"posts\"/>", "the experiment has no policy"),
      ("SCENARIO<policy id=\"a\"/>", "the experiment has no outcome"),
      (
        "SCENARIO<policy id=\"a\"/><outcome figure=\"posts\"/><outcome figure=\"posts\"/>",
        "there are two outcomes \"posts\""
      ),
      (
        "SCENARIO<policy id=\"a\"/><outcome figure=\"posts\"/><select indifference=\"1\"/>"
          + "<precision within=\"5%\"/>",
        "an experiment stops by precision or by selection, not both"
      ),
      (
        "SCENARIO<policy id=\"a\"/><outcome figure=\"posts\"/><robustness>"
          + "<assumption name=\"response.lateness\" least=\"9\" most=\"3\"/></robustness>",
        "response.lateness runs from 9.0 to 3.0"
      ),
      (
        "SCENARIO SCENARIO<policy id=\"a\"/><outcome figure=\"posts\"/>",
        "scenario recall is there twice"
      ),
      (
        "SCENARIO<policy id=\"a\"/><outcome id=\"seed\" figure=\"posts\"/>",
        "\"seed\" is a column that every result has"
      ),
      (
        "SCENARIO<policy id=\"a\"><work factor=\"1000000000000\"/></policy><outcome figure=\"posts\"/>",
        "times cannot be multiplied by 1000000000000"
      ),
      (
        "SCENARIO<policy id=\"a\"><lag factor=\"0.0001\"/></policy><outcome figure=\"posts\"/>",
        "times cannot be multiplied by 0.0001"
      ),
    ])
  func lacks(body: String, fault: String) {
    let found = Self.faults(body.replacingOccurrences(of: "SCENARIO", with: Self.recall))
    #expect(found.contains(fault), "\(found)")
  }

  @Test("refuses what the schema does not know")
  func schema() {
    let found = Self.faults(
      "\(Self.recall)<policy id=\"a\"><agents team=\"x\" shift=\"y\" change=\"2\"/></policy>")
    #expect(found.contains("change"), "\(found)")
  }
}
