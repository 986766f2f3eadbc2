import Testing

@Suite("Usage")
struct UsageTests {
  static let wrong: [[String]] = [
    ["drill"], ["run"], ["check"], ["run", "a.xml", "--seed", "soon"],
    ["run", "a.xml", "--tempo", "2"], ["export", "a.jsonl"],
    ["export", "a.jsonl", "--format", "pdf"], ["debrief", "a.jsonl", "--format", "docx"],
    ["new", "novel", "name"], ["verify", "a.jsonl", "b.jsonl"],
    ["matrix", "decide", "a.xml", "--set", "velocity"], ["matrix", "convert", "a.xml"],
    ["matrix", "diff", "a.xml"], ["matrix", "show", "a.xml", "--format", "pdf"],
  ]

  @Test("that is wrong exits with 64 and says how it is right", arguments: wrong)
  func wrongUsage(arguments: [String]) throws {
    let outcome = try Program.run(arguments, in: Folder())

    #expect(outcome.status == 64)
    #expect(outcome.errors.contains("Usage: muster"))
    #expect(outcome.output.isEmpty)
  }

  @Test(
    "is explained by every command, with an example or what its exit status means",
    arguments: [
      [], ["check"], ["run"], ["score"], ["debrief"], ["replay"], ["verify"], ["export"], ["new"],
      ["where"], ["matrix"], ["matrix", "check"], ["matrix", "decide"], ["matrix", "show"],
      ["matrix", "diff"], ["matrix", "convert"], ["matrix", "import-pagerduty"],
    ])
  func help(command: [String]) throws {
    let outcome = try Program.run(command + ["--help"], in: Folder())

    #expect(outcome.status == 0)
    #expect(outcome.output.contains("USAGE: muster"))
    #expect(outcome.output.contains("OVERVIEW: "))
  }

  @Test("completes in the shells that people have", arguments: ["bash", "zsh", "fish"])
  func completion(shell: String) throws {
    let outcome = try muster("--generate-completion-script", shell)

    #expect(outcome.status == 0)
    #expect(outcome.output.contains("debrief"))
  }

  @Test("where names the library and the version")
  func whereIsIt() throws {
    let outcome = try muster("where")
    let version = try muster("--version")

    #expect(outcome.status == 0)
    #expect(outcome.output.contains(Program.package))
    #expect(outcome.output.contains(version.output.trimmed))
  }

  @Test("of a library that is not there exits with 66 and says where it looked")
  func noLibrary() throws {
    let folder = try Folder()

    let named = try Program.run(["where", "--library", "nowhere"], in: folder)
    let set = try Program.run(["where"], in: folder, environment: ["MUSTER_LIBRARY": "nothing"])

    #expect(named.status == 66)
    #expect(named.errors.contains("nowhere"))
    #expect(set.status == 66)
    #expect(set.errors.contains("nothing"))
  }
}
