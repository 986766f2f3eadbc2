public import DecisionTables
import EventKernel
import XMLReading

/// Makes a matrix of a decision table that somebody drew in a DMN modeller.
///
/// Such a table says which situation is of which level, but not how its inputs are measured, nor what
/// a level requires. Inputs are known by their names; what else a matrix needs is assumed, and every
/// assumption is told as a warning.
struct MatrixImport {
  /// The hit policies under which a table decides one level.
  static let policies: [HitPolicy] = [.unique, .any, .priority, .first]

  private let model: DecisionModel
  private let document: XMLDocument
  private let identity: DocumentIdentity
  private var faults = Diagnostics()
  private var source: SourceIndex

  init(_ model: DecisionModel, _ document: XMLDocument, _ identity: DocumentIdentity) {
    self.model = model
    self.document = document
    self.identity = identity
    source = SourceIndex(root: document.root.position)
  }

  /// The matrix with what was assumed, or all that prevents one.
  mutating func loaded() throws(Diagnostics) -> Loaded<EscalationMatrix> {
    guard let table = model.tables.last else {
      faults.report("the model has no decision table", at: document.root)
      throw faults
    }
    if !Self.policies.contains(table.hitPolicy) {
      report(
        "hit policy \(table.hitPolicy.dmnName) gives no single level", at: table.source.position,
        help: "make it PRIORITY, UNIQUE, ANY or FIRST")
    }
    let names = names(of: table)
    let measures = names.values.compactMap { Self.measure($0) }.sorted { $0.id < $1.id }
    let levels = levels(of: table)
    try faults.throwIfErrors()
    do throws(TableProblems) {
      let renamed = try table.renamingInputs(
        names, names: measures.map(\.id) + EscalationMatrix.flags)
      return matrix(measures, renamed, levels, names)
    } catch {
      throw error.diagnostics(path: document.path)
    }
  }

  private mutating func matrix(
    _ measures: [MeasureDefinition], _ table: DecisionTable, _ levels: [EscalationLevel],
    _ names: [String: String]
  ) -> Loaded<EscalationMatrix> {
    var identity = identity
    identity.id = document.root[attribute: "id"] ?? "matrix"
    identity.version = "1"
    var matrix = EscalationMatrix(
      identity: identity, title: model.name.isEmpty ? identity.id : model.name,
      measures: measures, table: table, levels: levels)
    matrix.inputNames = Dictionary(
      names.filter { $0.key != $0.value }.map { ($0.value, $0.key) },
      uniquingKeysWith: { first, _ in first })
    warn(of: matrix)
    return Loaded(matrix, warnings: faults, source: source)
  }

  /// Says how the inputs are taken to be measured, and what levels do not require.
  private mutating func warn(of matrix: EscalationMatrix) {
    let windows = matrix.measures.map { measure in
      "\(matrix.inputNames[measure.id] ?? measure.id) is \(measure.kind.rawValue) over \(measure.window)"
    }
    faults.warn(
      "this DMN file does not say how its inputs are measured, nor what levels require; taken: "
        + windows.joined(separator: ", ") + "; nobody is notified", at: document.root,
      help: "write it out with muster matrix convert FILE --to xml, and complete it there")
  }

  private mutating func report(
    _ message: String, at place: TablePosition?, help: String? = nil
  ) {
    faults.report(message, at: position(place), help: help)
  }

  private func position(_ place: TablePosition?) -> SourcePosition {
    SourcePosition(path: document.path, line: place?.line ?? 0, column: place?.column ?? 0)
  }
}

// Inputs.
extension MatrixImport {
  /// What a matrix calls the inputs, by what the table calls them.
  private mutating func names(of table: DecisionTable) -> [String: String] {
    var names: [String: String] = [:]
    for column in table.source.inputs {
      let input = column.expression
      guard let name = Self.knownName(input.text) else {
        report(
          "the input \"\(input.text)\" is nothing that Muster measures", at: input.position,
          help: "name it like one of " + Self.knownNames.joined(separator: ", "))
        continue
      }
      if let other = names.first(where: { $0.value == name }) {
        report("\"\(input.text)\" and \"\(other.key)\" are both \(name)", at: input.position)
      }
      names[input.text] = name
      source.define(.init(.measure, name), at: position(input.position))
    }
    return names
  }

  /// The kinds of measure, and the flags.
  static let knownNames =
    MeasureDefinition.Kind.allCases.filter { $0 != .formula }.map(\.rawValue)
    + EscalationMatrix.flags

  /// The measure or flag of that name, whatever its case and punctuation.
  static func knownName(_ name: String) -> String? {
    let wanted = letters(of: name)
    return knownNames.first { letters(of: $0) == wanted }
  }

  private static func letters(of name: String) -> String {
    name.lowercased().filter { $0.isLetter || $0.isNumber }
  }

  /// The measure of a kind over its usual window; `nil` for flags.
  static func measure(_ name: String) -> MeasureDefinition? {
    guard let kind = MeasureDefinition.Kind(rawValue: name) else { return nil }
    let title = name.prefix(1).uppercased() + name.dropFirst().replacing("-", with: " ")
    return MeasureDefinition(id: name, title: title, kind: kind, window: kind.usualWindow)
  }
}

// Levels.
extension MatrixImport {
  /// The levels by rising rank: the output's values, the worst of which stands first.
  private mutating func levels(of table: DecisionTable) -> [EscalationLevel] {
    var values = table.allowedValues(ofOutput: 0)
    if values.isEmpty { values = Self.ranked(table) }
    let ids = values.compactMap(\.stringValue)
    guard ids.count == values.count, ids.count >= 2 else {
      report(
        "the first output does not list its levels", at: table.source.position,
        help: "give it the output values \"L2\",\"L1\",\"L0\", the worst first")
      return []
    }
    let place = position(table.source.position)
    return ids.reversed().enumerated().map { rank, id in
      source.define(.init(.level, id), at: place)
      return EscalationLevel(id: id, rank: rank, title: id)
    }
  }

  /// The levels that rows give, if their last digits order them, the worst first.
  private static func ranked(_ table: DecisionTable) -> [FEELValue] {
    var ranks: [(rank: Int, value: FEELValue)] = []
    for rule in 0..<table.ruleCount {
      guard let value = table.constantOutput(0, of: rule), let text = value.stringValue,
        let rank = Int(String(text.reversed().prefix { $0.isNumber }.reversed()))
      else { return [] }
      if !ranks.contains(where: { $0.value == value }) { ranks.append((rank, value)) }
    }
    return ranks.sorted { $0.rank > $1.rank }.map(\.value)
  }
}

extension EscalationMatrix {
  /// The direction in which inputs of a foreign table make things worse, by what they are called.
  ///
  /// An input named like a measure, such as `NegativeShare`, worsens as that measure usually does.
  ///
  /// - Parameter table: A table that was not read from a matrix.
  /// - Returns: Directions by input expression; none for names that are not known.
  public static func guessedWorsening(of table: DecisionTable) -> [String: MonotoneDirection] {
    var directions: [String: MonotoneDirection] = [:]
    for name in table.source.inputs.map(\.expression.text) {
      guard let known = MatrixImport.knownName(name) else { continue }
      let kind = MeasureDefinition.Kind(rawValue: known)
      directions[name] =
        known == "executive-named" ? .worseWhenHigher : kind?.usualWorsening.direction
    }
    return directions
  }
}

extension MeasureDefinition.Kind {
  /// The window over which the library's standard matrix takes such a measure: an assumption.
  fileprivate var usualWindow: SimulationDuration {
    switch self {
    case .velocity, .acceleration: .minutes(15)
    case .topReach: .hours(2)
    case .press: .hours(12)
    default: .hours(1)
    }
  }
}
