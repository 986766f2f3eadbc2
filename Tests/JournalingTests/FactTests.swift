import EventKernel
import Testing

@testable import Journaling

@Suite("Facts")
struct FactTests {
  @Test("have attributes in the order of their names, however they came")
  func order() {
    var one: Attributes = ["b": 1, "a": "x", "ä": true]
    let other: Attributes = ["ä": true, "a": "x", "b": 1]

    #expect(one == other)
    #expect(one.map(\.key) == ["a", "b", "ä"])
    one["aa"] = [.init("p")]
    one["b"] = nil
    one["zz"] = nil
    #expect(one.map(\.key) == ["a", "aa", "ä"])
    #expect(one["b"] == nil && one.string("a") == "x" && one.boolean("ä") == true)
  }

  @Test("keep names apart whose bytes differ, though Swift calls them equal")
  func canonicalEquivalence() {
    let attributes: Attributes = ["é": 1, "e\u{301}": 2]

    #expect(attributes.count == 2)
    #expect(attributes["é"] == 1)
    #expect(attributes["e\u{301}"] == 2)
  }

  @Test("have types whose names are two words, none twice")
  func vocabulary() {
    let names = FactType.allCases.map(\.rawValue)

    #expect(Set(names).count == names.count)
    for name in names where name != "waiver" && name != "rating" && name != "observation" {
      #expect(name.split(separator: ".").count == 2, "\(name)")
    }
    #expect(FactType.messagePublished.rawValue == "message.published")
    #expect(names.contains("escalation.exhausted") && names.contains("audience.volume"))
  }

  @Test("are numbered from one, without holes")
  func numbering() throws {
    let journal = try longerJournal()

    #expect(journal.map(\.sequence) == Array(1...6))
    #expect(journal[1].type == .sessionState && journal[6].type == .caseClosed)
    #expect(journal.entry(7) == nil && journal.entry(0) == nil)
    #expect(journal.last?.cause == 3)
  }

  @Test("are found by type, by subject and by cause")
  func index() throws {
    let index = JournalIndex(try longerJournal())

    #expect(index.entries(of: .caseOpened).map(\.sequence) == [3, 4])
    #expect(index.entries(about: Subject("case", "c-1")).map(\.sequence) == [3, 6])
    #expect(index.effects(of: 2).map(\.sequence) == [5])
    #expect(index.subjects(of: "case") == [Subject("case", "c-1"), Subject("case", "c-2")])
    #expect(index.entries(of: .waiver).isEmpty && index.subjects(of: "post").isEmpty)
  }
}
