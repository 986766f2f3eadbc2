import ArgumentParser
import Foundation
import ScenarioModel
import ToneAnalysis
import XMLReading

/// Judges one reply, or a table of them.
struct ToneRead: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "read", abstract: "Judge a reply, or a table of past replies (the default).")

  @Argument(
    help: ArgumentHelp(
      "The reply; a table if it ends in .csv; - reads the reply from standard input.",
      valueName: "text or table"),
    completion: .file(extensions: ["csv"]))
  var text: String

  @Option(help: ArgumentHelp("The post that the reply answers.", valueName: "post"))
  var replyTo: String?

  @Option(
    help: ArgumentHelp(
      "How grave the matter is: 0 a question … 4 life; else read from the post.",
      valueName: "0-4"))
  var severity: Int?

  @Option(help: "Judge by the bands of this guideline too.", completion: .file(extensions: ["xml"]))
  var guideline: String?

  @Option(
    help: ArgumentHelp(
      "A text file with one fact a line, or a scenario whose facts count.", valueName: "file"),
    completion: .file(extensions: ["txt", "xml"]))
  var facts: String?

  @Option(
    help: ArgumentHelp(
      "A text file with what the team said before, one statement a line.", valueName: "file"),
    completion: .file(extensions: ["txt"]))
  var earlier: String?

  @Flag(help: "Print everything as JSON.")
  var json = false

  @Option(
    help: ArgumentHelp("For a table: the folder to write to.", valueName: "dir"),
    completion: .directory)
  var out: String?

  @OptionGroup var place: LibraryOption

  func validate() throws {
    if isFileName {
      throw ValidationError(
        "'\(text)' looks like a file, and a reply is expected; a table ends in .csv, and a reply in a "
          + "file is read with: muster tone - < \(text)")
    }
    if json, text.lowercased().hasSuffix(".csv") {
      throw ValidationError("'--json' is for one reply; a table is written as a table and a page.")
    }
    guard let severity, !(0...4).contains(severity) else { return }
    throw ValidationError("'--severity \(severity)' is not one of 0, 1, 2, 3, 4.")
  }

  func run() throws {
    try reportingFaults {
      let model = try ToneWeights.load(place.library)
      let context = try context(model)
      if text.lowercased().hasSuffix(".csv") {
        return try ToneBatch(path: text, out: out, model: model, context: context).run()
      }
      let reading = ReplyReport(
        text: try reply(), context: context, model: model, guideline: try bands())
      print(json ? try reading.json() : reading.text(), terminator: "")
    }
  }

  /// One word that ends like a file of text, or is one.
  private var isFileName: Bool {
    let isWord = !text.isEmpty && !text.contains(where: \.isWhitespace) && text.utf8.count < 1000
    let ends = [".txt", ".md", ".xml", ".json", ".html", ".docx", ".pdf", ".tsv", ".xlsx"]
    return isWord
      && (ends.contains { text.lowercased().hasSuffix($0) }
        || text.contains("/") && FileManager.default.fileExists(atPath: text))
  }

  private func reply() throws -> String {
    guard text == "-" else { return text }
    return String(decoding: FileHandle.standardInput.readDataToEndOfFile(), as: UTF8.self)
  }

  private func context(_ model: ToneModel?) throws -> ToneContext {
    var context = ToneContext(post: replyTo)
    context.severity = severity ?? Self.severity(of: replyTo, model)
    context.knownFacts = try facts.map { try factStatements($0) } ?? []
    context.earlier = try earlier.map { try lines($0) } ?? []
    return context
  }

  private static func severity(of post: String?, _ model: ToneModel?) -> Int {
    guard let post else { return 0 }
    let cues = ToneAnalyzer.standard.cues(in: post)
    let felt = cues[.distress] >= 0.4 ? 3 : cues[.betrayal] >= 0.4 ? 2 : 0
    return max(felt, model?.readings(of: post).first { $0.name == "severity" }?.level ?? 0)
  }

  private func factStatements(_ path: String) throws -> [FactStatement] {
    guard path.lowercased().hasSuffix(".xml") else {
      return try lines(path).enumerated().map {
        FactStatement(id: "line \($0.offset + 1)", text: $0.element)
      }
    }
    let scenario = try DocumentLoader.standard(place.library).scenario(path).value
    return scenario.facts.compactMap { fact in
      fact.versions.last.map {
        FactStatement(id: fact.id, text: $0.text, version: $0.number)
      }
    }
  }

  private func lines(_ path: String) throws -> [String] {
    try SafeFile.readText(path).split(whereSeparator: \.isNewline).map(String.init)
      .filter { !$0.allSatisfy(\.isWhitespace) }
  }

  private func bands() throws -> Guideline? {
    try guideline.map { try DocumentLoader.standard(place.library).guideline($0).value }
  }
}
