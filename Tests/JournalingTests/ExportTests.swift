import EventKernel
import Testing

@testable import Journaling

@Suite("Exports")
struct ExportTests {
  @Test(
    "quote what RFC 4180 asks for and no more",
    arguments: [
      ("plain", "plain"), ("a,b", "\"a,b\""), ("say \"no\"", "\"say \"\"no\"\"\""),
      ("two\nlines", "\"two\nlines\""), ("", ""), ("é😀", "é😀"),
    ])
  func quoting(cell: String, expected: String) {
    #expect(CSVWriter.row([cell, "x"]) == "\(expected),x\r\n")
  }

  @Test(
    "hold no cell that a spreadsheet would run",
    arguments: [
      "=1+1", "+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)", "\t=1", "\r=1", " =1", "＝1", "|x", "%0A",
    ])
  func formulas(cell: String) {
    let row = CSVWriter.row([cell])

    #expect(row.hasPrefix("'") || row.hasPrefix("\"'"))
  }

  @Test("leave plain numbers alone", arguments: ["-5", "+3.5", "-1e-05", "12", "0.1"])
  func plainNumbers(cell: String) {
    #expect(CSVWriter.row([cell]) == "\(cell)\r\n")
  }

  @Test("give every entry a row, with its moment and its text")
  func rows() throws {
    var text = ""
    exportCSV(try shortJournal()) { text += $0 }

    let rows = text.split(separator: "\r\n")
    #expect(rows.count == 3)
    #expect(rows[0].hasPrefix("sequence,seconds,timestamp,source,"))
    #expect(
      rows[1] == "1,0,2026-03-02T08:00:00.000+01:00,engine,,,,,,session.state,session,s,"
        + "\"{\"\"state\"\":\"\"startex\"\"}\",")
    #expect(rows[2].hasPrefix("2,90,2026-03-02T08:01:30.000+01:00,player,seat-3,lead,press,1,"))
    #expect(rows[2].hasSuffix("\"We are sorry — \"\"truly\"\".\""))
  }

  @Test("write microseconds as exact seconds")
  func seconds() {
    #expect(decimalSeconds(0) == "0" && decimalSeconds(1) == "0.000001")
    #expect(decimalSeconds(-1_500_000) == "-1.5" && decimalSeconds(90_000_000) == "90")
  }

  @Test("give one trace to the session and one to each subject")
  func traces() throws {
    let xml = try xes(of: longerJournal())

    #expect(xml.count(of: "<trace>") == 6)
    #expect(xml.count(of: "</trace>") == 6)
    #expect(xml.count(of: "<event>") == 12)
    #expect(xml.count(of: #"<string key="concept:name" value="case:c-1"/>"#) == 1)
    #expect(xml.contains(#"<date key="time:timestamp" value="2026-03-02T08:01:30.000+01:00"/>"#))
    #expect(xml.contains(#"<string key="org:resource" value="seat-3"/>"#))
    #expect(xml.contains(#"<string key="org:role" value="lead"/>"#))
    #expect(xml.contains(#"<string key="lifecycle:transition" value="start"/>"#))
    #expect(xml.contains(#"<float key="muster:tone" value="0.1"/>"#))
  }

  @Test("write XML that is well-formed whatever the names are")
  func wellFormed() throws {
    var journal = try longerJournal()
    for name in RoundTripTests.awkward {
      journal.record(
        Fact(
          FactType(rawValue: "x\(name)"), at: moment(300), by: Author(.player, actor: name),
          about: Subject("<&\"'>", name), attributes: [FactName(name): .string(name)]))
    }

    let xml = try xes(of: journal)

    #expect(isWellFormed(xml))
    #expect(!isWellFormed(xml.replacing("</trace>", with: "", maxReplacements: 1)))
    #expect(!isWellFormed(xml.replacing("&amp;", with: "&", maxReplacements: 1)))
  }

  private func xes(of journal: Journal) throws -> String {
    var text = ""
    exportXES(journal) { text += $0 }
    return text
  }
}

extension String {
  fileprivate func count(of part: String) -> Int { ranges(of: part).count }
}

/// Whether `xml` consists of balanced tags with quoted attributes, and characters XML can hold.
private func isWellFormed(_ xml: String) -> Bool {
  let tag =
    /<(?:\?[^>]*\?|(?<end>\/)?(?<name>[A-Za-z]+)(?:\s+[\w:.]+="(?:[^<&"]|&(?:amp|lt|gt|quot|#9|#10|#13);)*")*(?<empty>\/)?)>/
    .matchingSemantics(.unicodeScalar)
  var open: [Substring] = []
  var place = xml.startIndex
  for match in xml.matches(of: tag) {
    guard xml[place..<match.range.lowerBound].allSatisfy(\.isWhitespace) else { return false }
    place = match.range.upperBound
    guard let name = match.output.name, match.output.empty == nil else { continue }
    if match.output.end == nil {
      open.append(name)
    } else if open.popLast() != name {
      return false
    }
  }
  let isHeld = xml.unicodeScalars.allSatisfy {
    ($0.value >= 0x20 || "\t\n\r".unicodeScalars.contains($0)) && $0 != "\u{FFFE}"
      && $0 != "\u{FFFF}"
  }
  return open.isEmpty && isHeld && xml[place...].allSatisfy(\.isWhitespace)
}
