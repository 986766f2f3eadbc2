/// In which direction an input makes things worse.
public enum MonotoneDirection: Sendable, Hashable {
  /// The higher the value, the worse.
  case worseWhenHigher
  /// The lower the value, the worse.
  case worseWhenLower
}

/// What is wrong with a decision table, or may be, found without running it.
///
/// Situations are all combinations of values of the input columns, taken as independent; null counts
/// only in columns where a cell names it, and values that a column does not allow do not count. Tests
/// that compare with constants are decided exactly, over numbers, texts, booleans, days, times and
/// durations. Whatever is not decided is said in `undecided`; no finding is a guess.
public struct TableAnalysis: Sendable {
  /// What was found, in the order of the kinds, then of the rows.
  public let findings: [TableFinding]

  /// What was not decided, and why, in sentences.
  public let undecided: [String]

  /// The most regions or pairs of rows that are listed for one kind.
  public static let findingLimit = 100

  /// Analyses a table.
  ///
  /// - Parameters:
  ///   - table: The table.
  ///   - monotone: Which inputs make things worse, by label or by the text of their expression.
  ///   - severity: The values of the first output, the worst first; without them the order of its
  ///     allowed values.
  /// - Complexity: Bounded: searches stop after a fixed number of steps and say so in `undecided`.
  public init(
    of table: DecisionTable, monotone: [String: MonotoneDirection] = [:],
    severity: [FEELValue] = []
  ) {
    self.init(
      of: table, monotone: monotone, severity: severity, budget: TableAnalyst.searchBudget)
  }

  /// As above, with the number of pieces that each search may look at.
  init(
    of table: DecisionTable, monotone: [String: MonotoneDirection], severity: [FEELValue],
    budget: Int
  ) {
    var analyst = TableAnalyst(table, budget: budget)
    analyst.describeOpenCells()
    analyst.findGaps()
    analyst.findOverlaps()
    analyst.findDeadRows()
    analyst.findBoundaries()
    analyst.findUnusedInputs()
    analyst.findForbiddenOutputs()
    analyst.findFallingLevels(monotone, severity: severity)
    findings = analyst.findings
    undecided = analyst.undecided
  }
}

/// Collects the findings of one analysis.
struct TableAnalyst {
  let table: DecisionTable
  let grid: TableGrid
  let writer: RegionWriter
  var findings: [TableFinding] = []
  var undecided: [String] = []

  /// How many pieces a search may look at.
  static let searchBudget = 1_500_000

  /// How many pieces each search of this analysis may look at.
  let budget: Int

  init(_ table: DecisionTable, budget: Int) {
    self.table = table
    self.budget = budget
    grid = TableGrid(table)
    writer = RegionWriter(grid: grid)
  }

  /// The rows that can match at all, for certain.
  var possibleRules: [Int] {
    grid.surely.indices.filter { rule in grid.surely[rule].allSatisfy { !$0.isEmpty } }
  }

  mutating func describeOpenCells() {
    guard !grid.openCells.isEmpty else { return }
    let cells = grid.openCells.prefix(10).map { cell in
      "row \(cell.rule + 1), \(heading(cell.column))"
    }
    let more = grid.openCells.count > 10 ? " and \(grid.openCells.count - 10) more" : ""
    undecided.append(
      "These cells do not compare with constants alone, so what depends on them was not decided: "
        + cells.joined(separator: "; ") + more + ".")
  }

  /// The heading of an input column.
  func heading(_ column: Int) -> String { table.source.inputs[column].heading }
}

extension TableAnalyst {
  /// Finds pairs of rows that match at once where only one may, or where they must agree.
  mutating func findOverlaps() {
    guard table.hitPolicy == .unique || table.hitPolicy == .any else { return }
    let rules = possibleRules
    var count = 0
    for (place, first) in rules.enumerated() {
      for second in rules[(place + 1)...]
      where TableGrid.intersects(grid.surely[first], grid.surely[second])
        && isForbidden(first, second)
      {
        count += 1
        if count <= TableAnalysis.findingLimit { reportOverlap(first, second) }
      }
    }
    if count > TableAnalysis.findingLimit {
      undecided.append(
        "\(count - TableAnalysis.findingLimit) more pairs of rows overlap than are listed.")
    }
  }

  private func isForbidden(_ first: Int, _ second: Int) -> Bool {
    guard table.hitPolicy == .any else { return true }
    let answers = [first, second].map { rule in
      table.outputs.indices.map { table.constantOutput($0, of: rule) }
    }
    return zip(answers[0], answers[1]).contains { lhs, rhs in
      lhs != nil && rhs != nil && lhs != rhs
    }
  }

  private mutating func reportOverlap(_ first: Int, _ second: Int) {
    let region = writer.region(
      TableGrid.intersection(grid.surely[first], grid.surely[second]))
    let reason = table.hitPolicy == .any ? " and answer differently" : ""
    findings.append(
      TableFinding(
        .overlap, rules: [first, second], region: region,
        message: "\(DecisionFault.rowList([first, second])) both match\(reason): \(region.text)"))
  }
}
