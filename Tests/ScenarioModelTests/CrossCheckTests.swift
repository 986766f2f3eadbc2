import ScenarioModel
import Testing
import XMLReading

@Suite("Documents that do not fit together")
struct CrossCheckTests {
  /// The tone features that the examples speak of.
  static let features = ["jargon", "minimising", "instructing-information", "apology"]

  /// The five examples, with `old` replaced by `new` in one of them.
  private func documents(
    _ kind: DocumentKind? = nil, _ old: String = "", _ new: String = ""
  ) throws -> DocumentSet {
    var set = DocumentSet(toneFeatures: Self.features)
    for other in DocumentKind.allCases {
      set.insert(other == kind ? try Fixture.load(other, old, new) : try Fixture.load(other))
    }
    return set
  }

  private func faults(
    _ kind: DocumentKind, _ old: String, _ new: String
  ) throws -> [String] {
    let usual = Set(CrossCheck.faults(in: try documents()).map(\.description))
    return CrossCheck.faults(in: try documents(kind, old, new))
      .filter { !usual.contains($0.description) }
      .map { "\($0.position.path):\($0.tail)" }
  }

  @Test("the examples fit together")
  func examples() throws {
    let faults = CrossCheck.faults(in: try documents())

    #expect(faults.map(\.description) == [])
  }

  @Test("a document alone has nothing to fit")
  func alone() throws {
    for kind in DocumentKind.allCases {
      var set = DocumentSet(toneFeatures: Self.features)
      set.insert(try Fixture.load(kind))

      #expect(CrossCheck.faults(in: set).isEmpty)
    }
  }

  @Test("a role that the organization does not have is told where it is named")
  func roles() throws {
    let found1 = try faults(.scenario, "to=\"duty-lead legal\"", "to=\"duty-led legal\"")
    #expect(
      found1 == [
        "scenario.xml:89:5: error: role \"duty-led\" is not in organization kettle-works | did you "
          + "mean \"duty-lead\"?"
      ])
    let found2 = try faults(.matrix, "role=\"legal\"", "role=\"board\"")
    #expect(
      found2 == [
        "matrix.xml:52:23: error: role \"board\" is not in organization kettle-works | it has "
          + "social-lead, agent, duty-lead, legal"
      ])
    let found3 = try faults(.sheet, "roles=\"duty-lead legal\"", "roles=\"duty-lead leagl\"")
    #expect(found3.count == 1)
  }

  @Test("a level that the matrix does not have is told where it is named")
  func levels() throws {
    let found4 = try faults(.scenario, "after-level=\"L2\"", "after-level=\"L5\"")
    #expect(
      found4 == [
        "scenario.xml:112:82: error: level \"L5\" is not in matrix standard | did you mean \"L0\"?"
      ])
    let found5 = try faults(.sheet, "level=\"L1\"", "level=\"l1\"")
    #expect(found5.count == 1)
  }

  @Test("channels, regions, pathways and skills are told likewise")
  func otherNames() throws {
    #expect(try faults(.matrix, "channel=\"forum\"", "channel=\"form\"").count == 1)
    #expect(try faults(.organization, "region=\"dach\"", "region=\"dahc\"").count == 1)
    #expect(try faults(.matrix, "pathway=\"full\"", "pathway=\"ful\"").count == 1)
    let found6 = try faults(.matrix, "routing-skill=\"distress\"", "routing-skill=\"distres\"")
    #expect(found6.count == 2)
    #expect(try faults(.guideline, "feature=\"apology\"", "feature=\"apologies\"").count == 1)
  }

  @Test("facts and their versions are told, but not in texts for other crises")
  func facts() throws {
    let found7 = try faults(.organization, "lots@1 hotline@1", "lot@1 hotline@2")
    #expect(
      found7 == [
        "organization.xml:74:12: error: message warning states hotline@2, but the fact has no version "
          + "2 | it has hotline@1",
        "organization.xml:75:5: error: fact \"lot\" is not in scenario kettle-recall | did you mean "
          + "\"lots\"?",
      ])
    let found8 = try faults(
      .organization, "states=\"lots@1 hotline@1\"", "states=\"loot@1\" archetypes=\"data-breach\""
    )
    #expect(
      found8
        == [])
  }

  @Test("an objective that nothing counts for is a fault, one that only a clock misses a warning")
  func objectives() throws {
    let found9 = try faults(
      .scenario, "<objective id=\"OBJ-2\"",
      "<objective id=\"OBJ-3\" title=\"T\" capability=\"C\"/><objective id=\"OBJ-2\"")
    #expect(
      found9 == [
        "scenario.xml:65:14: error: objective OBJ-3 has no clock, no rule and no expected action | "
          + "add it to the objectives of a clock or rule of sheet standard, or of an <expected>"
      ])
    let found10 = try faults(.sheet, "objectives=\"OBJ-1\"", "objectives=\"OBJ-1 OBJ-9\"")
    #expect(
      found10.allSatisfy {
        $0.contains("warning: objective \"OBJ-9\" is not in scenario kettle-recall")
      })
  }

  @Test("an action due when nobody is there is a warning; on call is there")
  func presence() throws {
    let found11 = try faults(
      .scenario, "roles=\"social-lead duty-lead\" at=\"T+30m\"\n    within=\"2h\"",
      "roles=\"social-lead\" at=\"T+13h\"\n    within=\"2h\"")
    #expect(found11 == [])
    let found12 = try faults(
      .scenario, "<expected id=\"EXP-3\"",
      "<expected id=\"EXP-4\" title=\"T\" roles=\"social-lead\" at=\"T+14h\" within=\"1h\" "
        + "fact=\"decision.logged\" objectives=\"OBJ-2\"/><expected id=\"EXP-3\"")
    #expect(
      found12 == [
        "scenario.xml:114:13: warning: nobody with the role social-lead is on shift or on call from "
          + "T+14h to T+15h, when EXP-4 is due | change a shift of organization kettle-works, or "
          + "add <on-call>"
      ])
  }

  @Test("a required statement without a text in the language of home is a fault")
  func statements() throws {
    let found13 = try faults(
      .organization, "id=\"holding-de\" approver", "id=\"holding-de\" status=\"draft\" approver")
    #expect(
      found13
        == [
          "matrix.xml:32:10: error: level L2 requires a holding statement, but organization "
            + "kettle-works has no approved text in de for it | add <message purpose=\"holding\" "
            + "language=\"de\" …> to the organization",
          "matrix.xml:39:10: error: level L3 requires a holding statement, but organization "
            + "kettle-works has no approved text in de for it | add <message purpose=\"holding\" "
            + "language=\"de\" …> to the organization",
        ])
    let found14 = try faults(
      .matrix, "statement-channels=\"microblog\"", "statement-channels=\"forum\"")
    #expect(
      found14
        .contains {
          $0.contains(
            "level L2 requires a statement on forum, where the organization cannot publish")
        })
  }

  @Test("a topic on a channel without an owner, or with two, is a warning")
  func ownership() throws {
    let found15 = try faults(
      .organization, "<owner topic=\"*\" channel=\"*\" role=\"duty-lead\"/>", "")
    #expect(
      found15.count
        == 2)
  }

  @Test("a language that nobody answers in is a warning")
  func languages() throws {
    let found = try faults(.scenario, "language=\"en-GB\"\n    mix", "language=\"fr\"\n    mix")

    #expect(found.isEmpty == false && found.allSatisfy { $0.contains("warning") })
  }
}
