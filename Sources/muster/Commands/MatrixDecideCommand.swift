import ArgumentParser
import DecisionTables
import Foundation
import ScenarioModel
import XMLReading

/// Says which level a situation has.
struct MatrixDecide: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "decide",
    abstract: "Say which level a situation has, and why.",
    discussion: """
        muster matrix decide Scenarios/matrices/standard.xml --set velocity=2 --set topic=data
        muster matrix decide policy.dmn --set Velocity=80 --set NegativeShare=0.7 --explain

      A value is a number, true, false, or a text; \"…\" and other FEEL literals such as \
      date("2026-03-01") are taken as they are. What is not set is null, which only - accepts. \
      Measures that are formulas are computed from the others.

      Exit status: 0 decided, 64 an input that is not there, 65 the table cannot decide or the file \
      is faulty, 66 no such file.
      """)

  @Argument(help: "The matrix or DMN file.", completion: .file(extensions: ["xml", "dmn"]))
  var file: String

  @Option(
    name: .customLong("set"),
    help: ArgumentHelp("A measure or input and its value; once for each.", valueName: "name=value"))
  var values: [String] = []

  @OptionGroup var choice: DecisionOption

  @Flag(help: "Show every row with the tests that it passes and fails.")
  var explain = false

  @Flag(help: "Print the decision as JSON.")
  var json = false

  @OptionGroup var place: LibraryOption

  func validate() throws {
    if let wrong = values.first(where: { !$0.dropFirst().contains("=") }) {
      throw ValidationError("'--set \(wrong)' has no value; write it --set velocity=2")
    }
  }

  func run() throws {
    try reportingFaults {
      let loader = try DocumentLoader.standard(place.library)
      let file = try MatrixFile(file, decision: choice.decision, loader)
      let situation = try Situation(values, for: file)
      let decision = try decision(file, situation)
      if json {
        print(try decision.json())
      } else {
        print(decision.text(isExplained: explain))
      }
    }
  }

  private func decision(_ file: MatrixFile, _ situation: Situation) throws -> MatrixDecision {
    do {
      return try MatrixDecision(file, situation)
    } catch let fault as DecisionFault {
      var faults = Diagnostics()
      let row = fault.rules.last.flatMap { file.table.source.rules[$0].position }
      faults.report(
        fault.message, at: SourcePosition(path: file.path, line: row?.line ?? 0, column: 0),
        help: fault.help)
      throw faults
    }
  }
}

/// The values that somebody gave for a matrix's inputs.
struct Situation {
  /// Values by the names that the file uses.
  private(set) var values: [String: FEELValue] = [:]

  init(_ assignments: [String], for file: MatrixFile) throws {
    for assignment in assignments {
      let parts = assignment.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let name = String(parts[0])
      guard let input = Self.input(name, of: file) else { throw Self.unknown(name, file) }
      values[input.name] = Self.value(String(parts[1]), of: input.type)
    }
    addFormulas(of: file)
  }

  /// The name in the file, and the declared type, of an input that people may call otherwise.
  private static func input(
    _ name: String, of file: MatrixFile
  ) -> (name: String, type: FEELType?)? {
    let known = inputs(of: file)
    if let input = known.first(where: { $0.name == name }) { return (input.name, input.type) }
    let other = known.first { $0.aliases.contains(name) }
    return other.map { ($0.name, $0.type) }
  }

  private struct Input {
    var name: String
    var aliases: [String]
    var type: FEELType?
  }

  private static func inputs(of file: MatrixFile) -> [Input] {
    var inputs = file.table.source.inputs.map { column in
      let name = column.expression.text
      let alias = file.model == nil ? file.matrix?.value.inputNames[name] : nil
      return Input(name: name, aliases: [column.label, alias ?? name], type: column.type)
    }
    var others = (file.model?.inputs ?? []).map { Input(name: $0.name, aliases: [], type: $0.type) }
    if file.model == nil, let matrix = file.matrix?.value {
      others += matrix.measures.map { Input(name: $0.id, aliases: [$0.title], type: .number) }
      others += [
        Input(name: "topic", aliases: [], type: .string),
        Input(name: "executive-named", aliases: [], type: .boolean),
      ]
    }
    for other in others where !inputs.contains(where: { $0.name == other.name }) {
      inputs.append(other)
    }
    return inputs
  }

  private static func unknown(_ name: String, _ file: MatrixFile) -> ValidationError {
    let names = inputs(of: file).map(\.name)
    let guess = closestMatch(to: name, in: names).map { "did you mean \($0)? " } ?? ""
    return ValidationError(
      "'--set \(name)=…': \(file.path) has no input \(name); \(guess)it has "
        + names.joined(separator: ", "))
  }

  private static func value(_ text: String, of type: FEELType?) -> FEELValue {
    if type == .string, !text.hasPrefix("\""), text != "null" { return .string(text) }
    let literal = try? FEELExpression(text, names: [String]()).evaluate(in: [FEELValue]())
    return literal ?? .string(text)
  }

  /// Computes the formulas whose measures are all given.
  private mutating func addFormulas(of file: MatrixFile) {
    guard let measures = file.matrix?.value.measures, file.model == nil else { return }
    let names = measures.map(\.id)
    for measure in measures where measure.kind == .formula && values[measure.id] == nil {
      guard let formula = try? FEELExpression(measure.formula, names: names) else { continue }
      let value = formula.evaluate(in: names.map { values[$0] ?? .null })
      if value != .null { values[measure.id] = value }
    }
  }
}
