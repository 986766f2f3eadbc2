import DecisionTables
import Foundation
import ScenarioModel
import XMLReading

/// What a matrix decided for a situation.
struct MatrixDecision {
  private let file: MatrixFile
  private let situation: Situation
  private let result: TableResult
  /// The answers of a model's other tables on the way.
  private let others: [ConsultedTable]

  /// Decides; throws when the table cannot.
  init(_ file: MatrixFile, _ situation: Situation) throws {
    self.file = file
    self.situation = situation
    guard let model = file.model else {
      result = try file.table.evaluate(situation.values)
      others = []
      return
    }
    let consulted = try model.evaluate(file.table.name, situation.values).tables
    others = consulted.dropLast()
    result = try consulted.last?.result ?? file.table.evaluate(situation.values)
  }

  private var table: DecisionTable { file.table }

  /// The answers by the names of the outputs.
  private var answers: [(name: String, value: FEELValue)] {
    let outputs = table.source.outputs
    guard outputs.count > 1, case .context(let context) = result.value else {
      return [(outputs.first?.name ?? "", result.value)]
    }
    return outputs.map { ($0.name, context[$0.name] ?? .null) }
  }

  /// The decision for people.
  func text(isExplained: Bool) -> String {
    let lines = head + rows + missing + (isExplained ? explanation : [])
    return lines.map { sanitizedForTerminal($0) }.joined(separator: "\n")
  }

  private var head: [String] {
    let answers = answers
    let first = answers[0].value
    let title = file.level(first).map { $0.title == $0.id ? "" : "  \($0.title)" } ?? ""
    let rest = answers.dropFirst().map { "  \($0.name)  \(MatrixFile.plain($0.value))" }
    return [MatrixFile.plain(first) + title] + rest
  }

  private var rows: [String] {
    guard !result.chosenRules.isEmpty else { return ["no row matches"] }
    return result.chosenRules.map { rule in
      let note = table.source.rules[rule].annotations.first { !$0.isEmpty }
      return "because of \(file.name(ofRow: rule)): \(file.tests(ofRow: rule))"
        + (note.map { " – \($0)" } ?? "")
    }
  }

  private var missing: [String] {
    guard others.isEmpty else { return [] }
    let names = table.source.inputs.map(\.expression.text)
      .filter { (situation.values[$0] ?? .null) == .null }
    return names.isEmpty ? [] : ["not set: " + names.joined(separator: ", ")]
  }

  /// Every row with whether it matches, and else what it fails.
  private var explanation: [String] {
    let scope = table.names.map { situation.values[$0] ?? consulted($0) }
    return [""]
      + table.source.rules.indices.map { rule in
        let answer = table.constantOutput(0, of: rule).map { MatrixFile.plain($0) } ?? "?"
        let failed = table.failedTests(ofRow: rule, in: scope)
        let verdict =
          result.chosenRules.contains(rule)
          ? "decides"
          : result.matchedRules.contains(rule) ? "matches, but another is preferred" : ""
        return "\(file.name(ofRow: rule)) \(answer): "
          + (failed.isEmpty ? verdict : "no: " + failed.joined(separator: ", "))
      }
  }

  /// The answer of another table of the model.
  private func consulted(_ name: String) -> FEELValue {
    others.first { $0.decision == name }?.result.value ?? .null
  }

  /// The decision for machines: an object with sorted keys.
  func json() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    let record = Record(
      answers: Dictionary(
        answers.map { ($0.name, MatrixFile.plain($0.value)) }, uniquingKeysWith: { $1 }),
      level: MatrixFile.plain(answers[0].value), matchedRows: result.matchedRules.map { $0 + 1 },
      rows: result.chosenRules.map { $0 + 1 },
      rowNames: result.chosenRules.map { table.source.rules[$0].id })
    return String(decoding: try encoder.encode(record), as: UTF8.self)
  }

  private struct Record: Encodable {
    let answers: [String: String]
    let level: String
    let matchedRows: [Int]
    let rows: [Int]
    let rowNames: [String]
  }
}
