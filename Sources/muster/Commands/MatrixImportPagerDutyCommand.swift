import ArgumentParser
import ScenarioModel
import XMLReading

/// Makes ladders of PagerDuty's escalation policies.
struct MatrixImportPagerDuty: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import-pagerduty",
    abstract: "Make a ladder of a PagerDuty escalation policy (JSON of its REST API).",
    discussion: """
      Users and schedules become roles: those that --role names, else roles called as they are. With \
      --into the ladder is added to a matrix, and --level makes that level start it.

        muster matrix import-pagerduty policy.json --role PI7DH85=duty-lead
        muster matrix import-pagerduty policy.json --into ours.xml --level L3 --out ours.xml

      Exit status: 0 written, 65 the file is faulty, 66 no such file, 73 cannot write.
      """)

  @Argument(help: "The policy.", completion: .file(extensions: ["json"]))
  var file: String

  @Option(
    name: .customLong("role"),
    help: ArgumentHelp("The role for a target, by its id or name.", valueName: "target=role"))
  var roles: [String] = []

  @Option(
    help: "A matrix to add the ladder to; else the ladder alone is written.",
    completion: .file(extensions: ["xml", "dmn"]))
  var into: String?

  @Option(help: ArgumentHelp("The level of that matrix that starts the ladder.", valueName: "id"))
  var level: String?

  @Option(
    help: ArgumentHelp("Where to write; else standard output.", valueName: "file"),
    completion: .file())
  var out: String?

  @OptionGroup var place: LibraryOption

  func validate() throws {
    if let wrong = roles.first(where: { !$0.dropFirst().contains("=") }) {
      throw ValidationError("'--role \(wrong)' names no role; write it --role PI7DH85=duty-lead")
    }
    guard level == nil || into != nil else {
      throw ValidationError("'--level' needs the matrix that has it: --into FILE")
    }
  }

  func run() throws {
    try reportingFaults {
      var policy = PagerDutyPolicy(path: file, roles: namedRoles)
      let ladders = policy.ladders(of: try JSONText.read(file))
      try policy.faults.throwIfErrors()
      if !policy.faults.isEmpty { Terminal.warn(policy.faults.description) }
      let text = try into.map { try matrix($0, with: ladders) } ?? ladders.map(\.xml).joined()
      guard let out else { return print(text, terminator: "") }
      try SafeFile.writeAtomically(text, to: out)
    }
  }

  private var namedRoles: [String: String] {
    let pairs = roles.map { role in
      let parts = role.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      return (String(parts[0]), String(parts[1]))
    }
    return Dictionary(pairs, uniquingKeysWith: { _, last in last })
  }

  private func matrix(_ path: String, with ladders: [Ladder]) throws -> String {
    let loader = try DocumentLoader.standard(place.library)
    var matrix = try loader.matrix(path).value
    let ids = Set(ladders.map(\.id))
    matrix.ladders = matrix.ladders.filter { !ids.contains($0.id) } + ladders
    if let level {
      guard let index = matrix.levels.firstIndex(where: { $0.id == level }) else {
        throw ValidationError(
          "\(path) has no level \(level); it has " + matrix.levels.map(\.id).joined(separator: ", ")
        )
      }
      matrix.levels[index].ladder = ladders.first?.id ?? ""
    }
    let text = path.hasSuffix(".dmn") ? matrix.dmn : matrix.xml
    _ = try loader.matrix(xml: text, path: path)
    return text
  }
}
