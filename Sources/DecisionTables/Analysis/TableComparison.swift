/// Which situations two tables decide differently, as to their first output.
///
/// Columns are the same if their expressions are; a column that one table lacks does not matter to
/// it. Situations are those of `TableAnalysis`. Every change that can be found is in `changes`, by
/// the rows that decide before and after.
public struct TableComparison: Sendable {
  /// Situations that one row decided and another decides now.
  public struct Change: Sendable, Hashable {
    /// What the first table answers.
    public let old: FEELValue
    /// What the second table answers.
    public let new: FEELValue
    /// The row of the first table, from 0; `nil` where none matches.
    public let oldRule: Int?
    /// The row of the second table, from 0; `nil` where none matches.
    public let newRule: Int?
    /// The situations, one test for each column.
    public let cells: [String]
    /// The situations in one line.
    public let region: String
    /// Whether all of them change; else other rows decide in some of them.
    public let isWhole: Bool
    /// A situation that changes, one value for each column.
    public let witness: [FEELValue]
  }

  /// The columns of either table, those of the first one first.
  public let inputs: [InputColumn]
  /// What changes, by the preferred rows of the first table, then of the second.
  public let changes: [Change]
  /// What was not decided, and why, in sentences.
  public let undecided: [String]

  /// Compares two tables.
  ///
  /// - Parameters:
  ///   - old: The table as it was.
  ///   - new: The table as it is.
  /// - Throws: A column or row of which the tables cannot be brought together.
  /// - Complexity: Bounded: the search stops after a fixed number of steps and says so.
  public init(from old: DecisionTable, to new: DecisionTable) throws(TableProblems) {
    let joint = try JointTable(old, new)
    inputs = joint.table.source.inputs
    var walk = ComparisonWalk(joint, old, new)
    walk.run()
    changes = walk.changes
    undecided = walk.undecided
  }
}

/// The rows of two tables in one: those of the first, then those of the second.
private struct JointTable {
  let table: DecisionTable

  init(_ old: DecisionTable, _ new: DecisionTable) throws(TableProblems) {
    var source = TableSource(name: "comparison", hitPolicy: .first)
    source.inputs = Self.columns(old.source, new.source)
    source.outputs = [OutputColumn(name: "")]
    source.rules = [old.source, new.source].flatMap { Self.rows(of: $0, on: source.inputs) }
    let names = old.names + new.names.filter { !old.names.contains($0) }
    table = try DecisionTable(source, names: names, members: old.members + new.members)
  }

  private static func columns(_ old: TableSource, _ new: TableSource) -> [InputColumn] {
    let shared = old.inputs.map { column in
      let other = new.inputs.first { $0.expression.text == column.expression.text }
      return other.map { joined(column, $0) } ?? column
    }
    let known = Set(old.inputs.map(\.expression.text))
    return shared + new.inputs.filter { !known.contains($0.expression.text) }
  }

  private static func joined(_ column: InputColumn, _ other: InputColumn) -> InputColumn {
    var column = column
    if column.type != other.type { column.type = nil }
    let values = [column.allowedValues?.text, other.allowedValues?.text].compactMap { $0 }
    let isList = values.count == 2 && !values.contains { $0.contains("not(") || $0 == "-" }
    column.allowedValues = isList ? TableText(values.joined(separator: ", ")) : nil
    return column
  }

  private static func rows(of source: TableSource, on columns: [InputColumn]) -> [RuleRow] {
    let places = columns.map { column in
      source.inputs.firstIndex { $0.expression.text == column.expression.text }
    }
    return source.rules.map { row in
      var copy = row
      copy.inputs = places.map { $0.map { row.inputs[$0] } ?? TableText("-") }
      copy.outputs = ["null"]
      return copy
    }
  }
}

/// Looks at every pair of a row of one table and a row of the other that answer differently.
private struct ComparisonWalk {
  private let grid: TableGrid
  private let tables: (old: DecisionTable, new: DecisionTable)
  private let writer: RegionWriter
  private var search: CoverSearch
  private(set) var changes: [TableComparison.Change] = []
  private(set) var undecided: [String] = []

  init(_ joint: JointTable, _ old: DecisionTable, _ new: DecisionTable) {
    grid = TableGrid(joint.table)
    tables = (old, new)
    writer = RegionWriter(grid: grid)
    search = CoverSearch(grid, boxes: grid.perhaps, budget: TableAnalyst.searchBudget)
  }

  mutating func run() {
    guard let old = try? DominanceOrder(of: tables.old),
      let new = try? DominanceOrder(of: tables.new)
    else { return undecided.append("The priority of a row depends on the inputs.") }
    guard !tables.old.hitPolicy.givesList, !tables.new.hitPolicy.givesList else {
      return undecided.append("Tables that answer with lists are not compared.")
    }
    if !grid.openCells.isEmpty {
      undecided.append("Cells that do not compare with constants alone were not compared.")
    }
    let count = tables.old.rules.count
    let before = preferences(old.rules, offset: 0)
    let after = preferences(new.rules, offset: count)
    for first in before {
      for second in after { compare(first, second) }
    }
    if search.isExhausted || changes.count == TableAnalysis.findingLimit {
      undecided.append("The search was ended early; there may be more changes than are listed.")
    }
  }

  /// A row of the joint table with the rows of its own table that are preferred to it.
  private struct Preference {
    let rule: Int?
    let obstacles: BitSet
  }

  /// Each row with what is preferred to it, and at the end "no row" with all of them.
  private func preferences(_ rules: [Int], offset: Int) -> [Preference] {
    var seen = BitSet(capacity: grid.ruleCount)
    var result: [Preference] = []
    for rule in rules {
      result.append(Preference(rule: rule + offset, obstacles: seen))
      seen.insert(rule + offset)
    }
    return result + [Preference(rule: nil, obstacles: seen)]
  }

  private mutating func compare(_ first: Preference, _ second: Preference) {
    let count = tables.old.rules.count
    let newRule = second.rule.map { $0 - count }
    let answers = (tables.old.firstAnswer(first.rule), tables.new.firstAnswer(newRule))
    guard answers.0 != answers.1, changes.count < TableAnalysis.findingLimit, !search.isExhausted
    else { return }
    var box = grid.universe
    for rule in [first.rule, second.rule].compactMap({ $0 }) {
      box = TableGrid.intersection(box, grid.surely[rule])
    }
    guard box.allSatisfy({ !$0.isEmpty }) else { return }
    let obstacles = first.obstacles.union(second.obstacles)
    guard let free = search.uncovered(in: box, by: obstacles, limit: 1).first else { return }
    let isWhole = free == box
    if !isWhole { box = tightened(box, free: free, obstacles) }
    let region = writer.region(box)
    changes.append(
      TableComparison.Change(
        old: answers.0, new: answers.1, oldRule: first.rule, newRule: newRule,
        cells: region.cells, region: region.text, isWhole: isWhole,
        witness: writer.region(free).witness))
  }

  /// The box without those pieces of each column in which obstacles cover everything.
  private mutating func tightened(
    _ box: [BitSet], free: [BitSet], _ obstacles: BitSet
  ) -> [BitSet] {
    var tight = box
    for column in box.indices {
      for piece in box[column].subtracting(free[column]).members {
        var slice = tight
        slice[column] = BitSet(capacity: grid.pieces[column].count)
        slice[column].insert(piece)
        let found = search.uncovered(in: slice, by: obstacles, limit: 1)
        guard !search.isExhausted else { return box }
        if found.isEmpty { tight[column].remove(piece) }
      }
    }
    return tight
  }
}

extension DecisionTable {
  /// What a row answers first, or the table when no row matches; null if that is computed.
  fileprivate func firstAnswer(_ rule: Int?) -> FEELValue {
    let answer = rule.map { constantOutput(0, of: $0) } ?? outputs[0].defaultEntry?.constant
    return answer ?? .null
  }
}
