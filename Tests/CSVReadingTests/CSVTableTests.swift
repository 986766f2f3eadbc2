import CSVReading
import Testing
import XMLReading

@Suite("Comma-separated values") struct CSVTableTests {
  @Test("cells are found by the name of their column, and rows know their line")
  func cells() throws {
    let table = try CSVTable("id, text\n1,one\n\n2,\"two, or more\"\n", path: "t.csv")

    #expect(table.header == ["id", "text"])
    #expect(table.rows.map { $0["text"] } == ["one", "two, or more"])
    #expect(table.rows.map(\.line) == [2, 4])
    #expect(table.rows[0]["no"] == nil)
  }

  @Test("quotes keep line ends, doubled quotes and commas; any line end and a byte order mark pass")
  func quotes() throws {
    let table = try CSVTable(
      "\u{FEFF}a,b\r\n\"say \"\"hi\"\"\",\"one\r\ntwo\"\r3,\n", path: "t.csv")

    #expect(table.rows.map(\.fields) == [["say \"hi\"", "one\r\ntwo"], ["3", ""]])
    #expect(table.rows.map(\.line) == [2, 4])
  }

  @Test("tabs can part cells as well")
  func tabs() throws {
    let table = try CSVTable("a\tb\n1,2\t3\n", path: "t.tsv", separator: "\t")
    #expect(table.rows[0].fields == ["1,2", "3"])
  }

  @Test("all faults come at once, each with its line")
  func faults() throws {
    let fault = try #require(throws: Diagnostics.self) {
      try CSVTable("a,a,\n1,2\n\"x\"y,2,3\n1,2,3,4\n1,2,\"open\n", path: "t.csv")
    }
    #expect(
      fault.map { "\($0.line)" } == ["1", "2", "3", "4", "5"], "\(fault)")
    #expect(fault.description.contains("t.csv:5: error: a quote is opened here and never closed"))
    #expect(fault.description.contains("t.csv:4: error: 4 cells; the first line names 3 columns"))
  }

  @Test("an empty file says what it lacks")
  func empty() throws {
    let fault = try #require(throws: Diagnostics.self) { try CSVTable("\n \n", path: "t.csv") }
    #expect(fault.count == 1)
    let none = try #require(throws: Diagnostics.self) { try CSVTable("", path: "t.csv") }
    #expect(none.description.contains("the file is empty"))
  }

  @Test("a missing column is named together with the likeliest slip")
  func missing() throws {
    let table = try CSVTable("item,ratter\n1,2\n", path: "t.csv")
    let fault = try #require(throws: Diagnostics.self) { try table.require(["item", "rater"]) }
    #expect(fault.count == 1)
    #expect(fault.description.contains("\"ratter\" should perhaps be \"rater\""))
  }
}
