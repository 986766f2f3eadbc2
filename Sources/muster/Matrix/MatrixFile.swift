import DecisionTables
import Foundation
import ScenarioModel
import XMLReading

/// A file with an escalation matrix: Muster's own XML, or a DMN model that may be one.
struct MatrixFile {
  /// The file, as the user named it.
  let path: String
  /// The matrix; `nil` for a DMN file with other tables than one of escalation.
  let matrix: Loaded<EscalationMatrix>?
  /// The DMN model as it is drawn; `nil` for Muster's own XML and for what it wrote as DMN.
  let model: DecisionModel?
  /// The table that decides.
  let table: DecisionTable
  /// The direction in which inputs make things worse, by input expression.
  var worsening: [String: MonotoneDirection]

  /// Reads a file.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - decision: The name of a decision of a DMN model; `nil`: the last that is made by a table.
  ///   - loader: Reads documents.
  /// - Throws: All faults of the file, or that it has no such decision.
  init(_ path: String, decision: String? = nil, _ loader: DocumentLoader) throws {
    self.path = path
    let document = try XMLReader.read(contentsOf: path)
    guard document.isDecisionModel, !document.holdsMatrix else {
      let loaded = try loader.matrix(path)
      matrix = loaded
      model = nil
      table = loaded.value.table
      worsening = loaded.value.worsening
      return
    }
    let model = try DecisionModel(document)
    self.model = model
    table = try Self.table(decision, of: model, path)
    matrix = decision == nil ? try? loader.matrix(path) : nil
    worsening = EscalationMatrix.guessedWorsening(of: table)
  }

  private static func table(
    _ decision: String?, of model: DecisionModel, _ path: String
  ) throws -> DecisionTable {
    let found = decision.map { name in model.tables.first { $0.name == name } } ?? model.tables.last
    if let found { return found }
    var faults = Diagnostics()
    let names = model.tables.map(\.name)
    faults.report(
      decision.map { "there is no decision table \"\($0)\"" } ?? "there is no decision table",
      at: SourcePosition(path: path),
      help: names.isEmpty ? nil : "it has " + names.joined(separator: ", "))
    throw faults
  }

  /// The matrix, or the faults that keep a DMN file from being one.
  func requiredMatrix(_ loader: DocumentLoader) throws -> Loaded<EscalationMatrix> {
    try matrix ?? loader.matrix(path)
  }

  /// The level that a value of the first output stands for.
  func level(_ value: FEELValue) -> EscalationLevel? {
    value.stringValue.flatMap { matrix?.value.level($0) }
  }

  /// A row's number with its name, if it has one: `row 3 (L2-anger)`.
  func name(ofRow rule: Int) -> String {
    let id = table.source.rules[rule].id
    return id.isEmpty || id == "\(rule + 1)" ? "row \(rule + 1)" : "row \(rule + 1) (\(id))"
  }

  /// What a value of an output is called: a text without quotation marks.
  static func plain(_ value: FEELValue) -> String {
    value.stringValue ?? (value == .null ? "none" : value.description)
  }
}

/// Which decision of a DMN model is meant.
extension MatrixFile {
  /// The tests of a row that are not `-`, in one line; a row without tests covers everything.
  func tests(ofRow rule: Int) -> String {
    let cells = zip(table.source.inputs, table.source.rules[rule].inputs)
      .filter { $1.text != "-" && !$1.text.isEmpty }
      .map { "\($0.heading) \($1.text)" }
    return cells.isEmpty ? "everything" : cells.joined(separator: ", ")
  }
}
