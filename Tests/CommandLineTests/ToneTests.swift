import Foundation
import Testing

@Suite("muster tone")
struct ToneTests {
  private let reply =
    "I am so sorry your son was hurt. Please stop eating the bars; I will ring you by 9 am."

  @Test("prints the reply, every dimension and the words, without colors in a pipe")
  func plain() throws {
    let folder = try Folder()
    let outcome = try Program.run(
      ["tone", reply, "--reply-to", "My son is hurt, your bar cut him!"], in: folder)

    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.output.hasPrefix(reply))
    #expect(outcome.output.contains("Emotional reaction"))
    #expect(outcome.output.contains("absent: expected a question"))
    #expect(!outcome.output.contains("\u{1B}"))
  }

  @Test("prints JSON in which evidence sums to the values")
  func json() throws {
    let folder = try Folder()
    let outcome = try Program.run(["tone", reply, "--json"], in: folder)
    let document = try #require(
      try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])

    let dimensions = try #require(document["dimensions"] as? [[String: Any]])
    #expect(dimensions.count == 14)
    for dimension in dimensions {
      guard let value = dimension["value"] as? Double else { continue }
      let evidence = try #require(dimension["evidence"] as? [[String: Any]])
      let sum = evidence.reduce(0) { $0 + ($1["contribution"] as? Double ?? 0) }
      #expect(abs(value - sum) < 1e-9)
    }
    let empathy = try #require(document["empathy"] as? [String: [String: Any]])
    #expect(empathy["emotional-reaction"]?["level"] as? Int == 2)
    let weights = Program.library("Scoring/tone/weights.bin")
    if FileManager.default.fileExists(atPath: weights) {
      #expect((document["heads"] as? [String: Any])?.count == 16)
    }
  }

  @Test("says of another language that it is not scored")
  func otherLanguage() throws {
    let folder = try Folder()
    let outcome = try Program.run(
      ["tone", "Es tut uns sehr leid, und wir rufen Sie morgen früh an."], in: folder)

    #expect(outcome.status == 0)
    #expect(outcome.output.contains("not in English"))
  }

  @Test("judges a table: marks the week in which drift starts, and runs no formula")
  func table() throws {
    let folder = try Folder()
    var rows = "date,agent,reply\r\n"
    for number in 0..<100 {
      let day = String(format: "2026-%02d-%02d", 1 + number / 28, 1 + number % 28)
      let text =
        number < 60
        ? "I am so sorry your son was hurt on day \(number). I will ring you by 9 am tomorrow."
        : "As per policy \(number) no refund is due. You should have read the label."
      rows += "\(day),=cmd|agent\(number % 3),\"\(text)\"\r\n"
    }
    try rows.write(toFile: folder.path + "/past.csv", atomically: true, encoding: .utf8)

    let outcome = try Program.run(["tone", "past.csv"], in: folder)

    #expect(outcome.status == 0, "\(outcome.errors)")
    let table = try String(contentsOfFile: folder.path + "/past-tone.csv", encoding: .utf8)
    #expect(table.split(separator: "\r\n").count == 101)
    #expect(!table.contains(",=cmd"))
    let page = try String(contentsOfFile: folder.path + "/past-tone.html", encoding: .utf8)
    #expect(page.contains("<svg") && page.contains("drifts down from reply 61"))
    #expect(!FileManager.default.fileExists(atPath: folder.path + "/.past-tone.part"))
  }

  @Test("refuses a table without replies, and names the columns it knows")
  func noReplies() throws {
    let folder = try Folder()
    try "a,b\r\n1,2\r\n".write(
      toFile: folder.path + "/other.csv", atomically: true, encoding: .utf8)

    let outcome = try Program.run(["tone", "other.csv"], in: folder)

    #expect(outcome.status == 65)
    #expect(outcome.errors.contains("other.csv:1:"))
    #expect(outcome.errors.contains("name it text, reply"))
  }

  @Test("refuses a severity beyond 4, and training without data")
  func wrongUsage() throws {
    let folder = try Folder()
    #expect(try Program.run(["tone", "hi", "--severity", "7"], in: folder).status == 64)
    let outcome = try Program.run(
      ["tone", "train", "--data", "nowhere", "--out", "w.bin"], in: folder)
    #expect(outcome.status == 66)
    #expect(outcome.errors.contains("nowhere/xci.csv"))
    #expect(!FileManager.default.fileExists(atPath: folder.path + "/w.bin"))
  }

  @Test("a table says why a row is not judged, and shows no mean of a few replies")
  func thinTable() throws {
    let folder = try Folder()
    var rows = "time,agent,reply\r\n"
    for number in 1...6 {
      rows += "2026-11-0\(number),anna,We are sorry that he was hurt. We ring you at noon.\r\n"
    }
    rows += "yesterday,ben,We are looking into it and will write to you by noon.\r\n"
    rows += "2026-13-01,ben,Bonjour madame nous sommes vraiment désolés pour votre fille.\r\n"
    rows += "2026-11-08,cem,\"\"\r\n"
    try folder.write("past.csv", rows)

    let first = try Program.run(["tone", "past.csv"], in: folder)
    let again = try Program.run(["tone", "past.csv"], in: folder)

    #expect(first.status == 0 && !first.output.contains("in place of"), "\(first.errors)")
    #expect(again.output.contains("9 replies, in place of an earlier table"))
    let table = try folder.text("past-tone.csv")
    #expect(table.contains("not judged: not in English") && table.contains("not judged: no words"))
    let page = try folder.text("past-tone.html")
    #expect(page.contains("<td>ben</td><td class=\"n\">1</td><td class=\"n\">too few</td>"))
    #expect(page.contains("1 reply of 7 has no time that begins like"))
  }

  @Test("the name of a file is no reply")
  func fileName() throws {
    let folder = try Folder()
    try folder.write("answer.txt", "We are sorry.")
    for name in ["answer.txt", "nosuch.txt", "./answer.txt"] {
      let outcome = try Program.run(["tone", name], in: folder)
      #expect(outcome.status == 64 && outcome.errors.contains("muster tone - < \(name)"))
    }
  }
}
