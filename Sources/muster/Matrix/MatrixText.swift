import DecisionTables
import EventKernel
import ScenarioModel
import XMLReading

/// A matrix as tables for a terminal.
struct MatrixText {
  private let file: MatrixFile

  init(_ file: MatrixFile) { self.file = file }

  /// The tables, one below the other.
  var text: String {
    (head + rows + levels + ladders + measures).joined(separator: "\n") + "\n"
  }

  private var head: [String] {
    let matrix = file.matrix?.value
    let title = matrix?.title ?? file.table.name
    let policy = MatrixWording.policy(of: file.table.hitPolicy)
    let times = matrix.map { ["It is " + MatrixWording.times(of: $0) + "."] } ?? []
    return [Terminal.styled(sanitizedForTerminal(title), .bold), policy] + times + [""]
  }

  private var rows: [String] {
    let outputs = file.table.source.outputs
    let first = outputs.first.map { $0.name.isEmpty ? "result" : $0.name } ?? "result"
    var table = TextTable(columns: ["row", first] + outputs.dropFirst().map(\.name) + ["when"])
    table.rows = file.table.source.rules.indices.map { rule in
      let answers = outputs.indices.map { MatrixWording.answer($0, of: rule, in: file.table) }
      let id = file.table.source.rules[rule].id
      return [id.isEmpty ? "\(rule + 1)" : id] + answers + [file.tests(ofRow: rule)]
    }
    return table.lines + [""]
  }

  private var levels: [String] {
    guard let matrix = file.matrix?.value else { return [] }
    var table = TextTable(columns: ["level", "title", "told", "declared by", "ladder"])
    table.rows = matrix.levels.reversed().map { level in
      [
        level.id, level.title, level.notify.joined(separator: " "),
        level.declaredBy.isEmpty ? "anyone" : level.declaredBy.joined(separator: " "),
        level.ladder,
      ]
    }
    let targets = matrix.levels.reversed().filter { !$0.targets.isEmpty }.map {
      sanitizedForTerminal(
        "\($0.id) within: " + MatrixWording.targets(of: $0).joined(separator: ", "))
    }
    return table.lines + [""] + targets + [""]
  }

  private var ladders: [String] {
    (file.matrix?.value.ladders ?? []).flatMap { ladder in
      let head = "ladder \(ladder.id): " + MatrixWording.loops(of: ladder)
      let steps = ladder.steps.map { "  +\($0.after)  " + MatrixWording.target(of: $0) }
      return ([head] + steps + [""]).map { sanitizedForTerminal($0) }
    }
  }

  private var measures: [String] {
    guard let measures = file.matrix?.value.measures, !measures.isEmpty else { return [] }
    var table = TextTable(columns: ["measure", "what", "window", "worse when"])
    table.rows = measures.map { measure in
      [
        measure.id, measure.formula.isEmpty ? measure.title : measure.formula,
        "\(measure.window)", measure.worse.rawValue,
      ]
    }
    return table.lines
  }
}

/// How parts of a matrix are told, on a terminal and on a page.
enum MatrixWording {
  /// What counts when several rows match.
  static func policy(of policy: HitPolicy) -> String {
    switch policy {
    case .unique: "Only one row may match."
    case .any: "Rows that match must agree."
    case .priority: "The highest level whose row matches holds; the order of rows does not matter."
    case .first: "The first row that matches decides."
    case .collect, .ruleOrder, .outputOrder: "All rows that match answer."
    }
  }

  /// How often is measured, and how long a level must be indicated.
  static func times(of matrix: EscalationMatrix) -> String {
    "measured every \(matrix.interval); a rise counts after \(matrix.sustain), a fall after "
      + "\(matrix.release)"
  }

  /// An answer of a row, without quotation marks.
  static func answer(_ column: Int, of rule: Int, in table: DecisionTable) -> String {
    let text = table.source.rules[rule].outputs[column].text
    return table.constantOutput(column, of: rule).map { MatrixFile.plain($0) } ?? text
  }

  /// The targets of a level, by clock.
  static func targets(of level: EscalationLevel) -> [String] {
    level.targets.keys.sorted().compactMap { clock in
      level.targets[clock].map { "\(clock) \($0)" }
    }
  }

  /// How often a ladder runs and what ends it.
  static func loops(of ladder: Ladder) -> String {
    let times =
      ladder.loops == 1
      ? "once" : "up to \(ladder.loops) times, \(ladder.loopDelay) after the last step"
    let end =
      ladder.stop == .acknowledged
      ? "until somebody acknowledges or the level is lowered" : "until the level is lowered"
    let quiet = ladder.quiet.map {
      "; quiet from \($0.from.asTimeOfDay) to \($0.to.asTimeOfDay), \($0.zone)"
    }
    return "\(times), \(end)\(quiet ?? "")"
  }

  /// A test as people write it: `≥ 60`.
  static func sign(_ test: String) -> String {
    test.replacing(">=", with: "≥").replacing("<=", with: "≤").replacing("..", with: " … ")
  }

  /// Whom a step tells.
  static func target(of step: Ladder.Step) -> String {
    step.role + (step.pagesOnCall ? ", on call outside shifts" : ", on shift only")
      + (step.isImportant ? ", also in quiet hours" : "")
  }
}
