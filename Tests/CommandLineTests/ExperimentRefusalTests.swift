import Foundation
import Testing

@Suite("What experiments refuse")
struct ExperimentRefusalTests {
  @Test("what cannot be compared is refused with the kinds that can")
  func refusals() throws {
    let folder = try Folder()
    let mixed = try Program.run(
      ["compare", "expert", Program.library("Scenarios/matrices/direct.xml")], in: folder)
    #expect(mixed.status == 65 && mixed.errors.contains("a matrix cannot be compared with a crew"))
    let scenario = Program.library("Scenarios/rumour.xml")
    let kind = try Program.run(["compare", scenario, scenario], in: folder)
    #expect(kind.status == 65 && kind.errors.contains("this kind of document cannot be compared"))
    let typo = try Program.run(["compare", "novice", "expret"], in: folder)
    #expect(typo.status == 65 && typo.errors.contains("this is neither a file nor a crew"))
    #expect(try Program.run(["compare", "novice"], in: folder).status == 64)
    let both = ["compare", "novice", "expert", "--replications", "3", "--precision", "5%"]
    #expect(try Program.run(both, in: folder).status == 64)
    #expect(try folder.names() == [])
  }

  @Test(
    "a fault in an option is told of the option, and nothing is written",
    arguments: [
      (["--scenario", "nope.xml"], "--scenario nope.xml: error: this file does not exist"),
      (["--scenario", "rumor.xml"], "rumour.xml?"),
      (["--scenario", "shrt.xml"], "did you mean short.xml?"),
      (["--crew", "exprt"], "did you mean \"expert\"?"),
      (["--outcome", "statement.tme"], "--outcome statement.tme: error: there is no figure"),
      (["--outcome", "clock.hold.first"], "--outcome clock.hold.first: error: there is no clock"),
      (["--matrix", "short.xml"], "short.xml: error: this is another kind of document"),
      (["--replications", "99999999999"], "give 2 to 100000000"),
      (["--confidence", "95"], "did you mean 95%?"),
      (["--keep-journals", "better:3"], "give worst, best or median"),
      (["--out", "short.xml"], "short.xml: error: this is a file, not a folder"),
    ])
  func options(arguments: [String], fault: String) throws {
    let folder = try ExperimentTests.folder()
    let before = try folder.names()
    let compare = ["compare", "novice", "expert", "--scenario", "short.xml", "--replications", "2"]
    let start = arguments.contains("--replications") ? Array(compare.dropLast(2)) : compare

    let outcome = try Program.run(start + arguments, in: folder)

    #expect(outcome.status != 0 && outcome.errors.contains(fault), "\(outcome.errors)")
    #expect(try folder.names() == before)
  }

  @Test("a sweep of what is not there is told of the argument, and nothing is written")
  func sweeps() throws {
    let folder = try Folder()
    let team = try Program.run(["sweep", "agents:socail@night", "--values=0,2"], in: folder)
    #expect(team.errors.contains("agents:socail@night --values=2: error: there is no team"))
    #expect(team.status == 65 && team.errors.contains("did you mean \"social\"?"))
    let factor = try Program.run(["sweep", "weather", "--values=1,2"], in: folder)
    #expect(factor.status == 64 && factor.errors.contains("'weather' cannot be varied"))
    let twice = try Program.run(["sweep", "agents:social@night", "--values=+0,1,+1"], in: folder)
    #expect(twice.status == 64 && twice.errors.contains("no list of two or more different values"))
    let lane = try Program.run(["sweep", "lane", "--values=0,1"], in: folder)
    #expect(lane.status == 64 && lane.errors.contains("A lane is open or closed, not '0'"))
    #expect(try folder.names().isEmpty)
  }

  @Test(
    "a level may be written as per cent; more drills than there are cannot be kept, and it is said")
  func levels() throws {
    let folder = try ExperimentTests.folder()
    let outcome = try Program.run(
      [
        "compare", "novice", "expert", "--scenario", "short.xml", "--replications", "2",
        "--outcome", "statement.time", "--confidence", "90%", "--keep-journals", "best:9", "--out",
        "out",
      ], in: folder)

    #expect(outcome.status == 0 && outcome.output.contains("(90 %: "), "\(outcome.errors)")
    #expect(outcome.errors.contains("note: there are only 2 drills of a policy to choose from"))
    #expect(try folder.text("out/report.html").contains("best, no. 2"))
  }

  @Test(
    "shards are named clearly, never more than there is to play, and may be moved with all else")
  func shards() throws {
    let folder = try ExperimentTests.folder()
    try folder.write("e.xml", ExperimentTests.experiment())
    func run(_ words: String) throws -> Outcome {
      try Program.run(["experiment"] + words.split(separator: " ").map(String.init), in: folder)
    }
    let many = try run("plan e.xml --shards 5 --out cut")
    #expect(many.status == 65 && many.errors.contains("too few for 5 shards"), "\(many.errors)")
    #expect(try run("plan e.xml --shards 2 --out cut").status == 0)
    let none = try run("run-shard 0/2 cut")
    #expect(none.status == 64 && none.errors.contains("'0/2' is no shard; write 1/40"))
    let wrong = try run("run-shard 1/3 cut")
    #expect(wrong.status == 64)
    #expect(wrong.errors == "error: '1/3' is no shard of this plan; give 1/2 to 2/2\n")
    let empty = try run("report cut")
    #expect(empty.status == 66 && empty.errors.contains("nothing has been played here yet"))
    let nowhere = try run("status nowhere")
    #expect(nowhere.status == 66 && nowhere.errors.contains("there is no plan of shards here"))

    let moved = try Program.shell(
      "mkdir there && mv e.xml short.xml common cut there && cd there/cut && muster experiment run-shard 2 .",
      in: folder)
    #expect(moved.status == 0 && moved.output.contains("shard 2/2 is done"), "\(moved.errors)")
  }

  @Test("pairs cannot be added under other worlds, and the reason is given")
  func raised() throws {
    let folder = try ExperimentTests.folder()
    let robust = "<robustness worlds=\"2\" replications=\"2\"/></experiment>"
    try folder.write(
      "e.xml",
      ExperimentTests.experiment().replacingOccurrences(of: "</experiment>", with: robust))
    let run = ["experiment", "run", "e.xml", "--robust", "--out", "out", "--replications"]
    #expect(try Program.run(run + ["2"], in: folder).status == 0)
    let page = try folder.text("out/report.html")
    #expect(
      page.contains("cannot be told from 2 worlds") && page.contains("worlds on, better from"))

    let more = try Program.run(run + ["3", "--resume"], in: folder)
    #expect(more.status == 65)
    #expect(more.errors.contains("which are played after the last pair"), "\(more.errors)")
  }
}
