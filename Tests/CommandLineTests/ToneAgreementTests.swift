import Testing

@Suite("muster tone agreement") struct ToneAgreementTests {
  private static let ratings = """
    item,rater,dimension,score
    r1,anna,warm,0
    r1,ben,warm,1
    r1,chris,warm,0
    r2,anna,warm,2
    r2,ben,warm,3
    r2,chris,warm,2
    r3,anna,warm,3
    r3,ben,warm,4
    r3,chris,warm,3

    """

  @Test("names the lenient rater and what each figure is")
  func table() throws {
    let folder = try Folder()
    let file = try folder.write("ratings.csv", Self.ratings)
    let outcome = try Program.run(["tone", "agreement", file, "--replications", "50"], in: folder)

    #expect(outcome.status == 0, "\(outcome.errors)")
    for word in ["alpha", "ICC(2,1)", "kappa", "leniency", "halo", "within ten points"] {
      #expect(outcome.output.contains(word))
    }
    let lenient = outcome.output.split(separator: "\n").filter { $0.hasSuffix("lenient") }
    #expect(lenient.count == 1 && lenient[0].hasPrefix("ben"))
  }

  @Test(
    "three files of one rater each say the same as one file of three",
    arguments: ["--json", "--csv"])
  func files(format: String) throws {
    let folder = try Folder()
    let whole = try folder.write("whole.csv", Self.ratings)
    let parts = try [("anna", "0", "2", "3"), ("ben", "1", "3", "4"), ("chris", "0", "2", "3")].map
    {
      try folder.write(
        "\($0.0).csv",
        "item,dimension,score\nr1,warm,\($0.1)\nr2,warm,\($0.2)\nr3,warm,\($0.3)\n")
    }
    let one = try Program.run(["tone", "agreement", whole, format], in: folder)
    let three = try Program.run(["tone", "agreement"] + parts + [format], in: folder)

    #expect(one.status == 0 && three.status == 0)
    #expect(one.output == three.output && !one.output.isEmpty)
  }

  @Test("a rater whose name is a formula or markup stays text in table and page")
  func hostile() throws {
    let folder = try Folder()
    let file = try folder.write(
      "r.csv", "item,\"=cmd|' /C calc'!A0\",<b>ben</b>\nx,1,2\ny,3,1\nz,2,2\n")
    let table = try Program.run(["tone", "agreement", file, "--csv"], in: folder)
    let page = try Program.run(["tone", "agreement", file, "--format", "html"], in: folder)

    #expect(table.status == 0 && page.status == 0)
    #expect(!table.output.contains(",=cmd") && table.output.contains("'=cmd"))
    #expect(!page.output.contains("<b>ben") && page.output.contains("&lt;b&gt;ben"))
  }

  @Test("faulty rows come all at once with path and line, and exit with 65; a missing file with 66")
  func faults() throws {
    let folder = try Folder()
    let file = try folder.write(
      "r.csv", "item,rater,dimension,score\nx,a,w,9\nx,b,w,one\n,b,w,1\n")
    let outcome = try Program.run(["tone", "agreement", file], in: folder)

    #expect(outcome.status == 65 && outcome.output.isEmpty)
    for line in 2...4 { #expect(outcome.errors.contains("r.csv:\(line): error: ")) }
    #expect(try Program.run(["tone", "agreement", folder.file("no.csv")], in: folder).status == 66)
  }

  @Test("the shipped ratings are read, and the same seed gives the same bytes")
  func shipped() throws {
    let folder = try Folder()
    let file = Program.library("Scoring/tone/labels/ratings.csv")
    let arguments = ["tone", "agreement", file, "--json", "--replications", "3"]
    let first = try Program.run(arguments, in: folder)

    #expect(first.status == 0, "\(first.errors)")
    #expect(try Program.run(arguments, in: folder).output == first.output)
  }
}
