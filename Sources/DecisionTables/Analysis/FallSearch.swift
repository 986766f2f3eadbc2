/// A step to a worse piece of a column at which the level falls.
struct FallingLevel {
  /// The better and the worse piece.
  let from: Int
  let to: Int
  /// The row that decides at the better piece, and at the worse one.
  let rule: Int
  let next: Int?
  /// The situations, as to the other columns.
  let box: [BitSet]
}

/// Looks for steps between neighbouring pieces of one column at which the level falls.
///
/// At a step only rows change that end or begin there, so one of the two deciding rows is among
/// those. A pair counts if somewhere in what both accept none of the rows preferred to either is in
/// the way.
struct FallSearch {
  private let grid: TableGrid
  private let levels: RuleLevels
  private let column: Int
  private let accepting: [BitSet]
  private let perhapsAccepting: [BitSet]
  /// For each row, the rows that are preferred to it.
  private let preferred: [BitSet]
  private var search: CoverSearch
  private var seen: Set<[Int]> = []
  private(set) var falls: [FallingLevel] = []

  init(_ grid: TableGrid, levels: RuleLevels, column: Int, budget: Int) {
    self.grid = grid
    self.levels = levels
    self.column = column
    accepting = grid.masks(grid.surely)[column]
    perhapsAccepting = grid.masks(grid.perhaps)[column]
    var before = BitSet(capacity: grid.ruleCount)
    var preferred = Array(repeating: before, count: grid.ruleCount)
    for rule in levels.order.rules {
      preferred[rule] = before
      before.insert(rule)
    }
    self.preferred = preferred
    search = CoverSearch(grid, boxes: grid.perhaps, budget: budget)
  }

  var isExhausted: Bool { search.isExhausted }

  /// Looks at the step from a piece to a worse one.
  mutating func look(from: Int, to: Int) {
    let leaving = accepting[from].subtracting(accepting[to])
    let entering = accepting[to].subtracting(accepting[from])
    for rule in leaving.members {
      for next in accepting[to].members { check(rule, next, from: from, to: to) }
      check(rule, nil, from: from, to: to)
    }
    for rule in accepting[from].subtracting(leaving).members {
      for next in entering.members { check(rule, next, from: from, to: to) }
    }
  }

  /// Notes the pair if it can decide on the two sides of the step.
  private mutating func check(_ rule: Int, _ next: Int?, from: Int, to: Int) {
    guard levels.severity(of: rule) < levels.severity(of: next), !isExhausted,
      falls.count < TableAnalysis.findingLimit, !seen.contains([rule, next ?? -1])
    else { return }
    var box = grid.surely[rule]
    if let next { box = TableGrid.intersection(box, grid.surely[next]) }
    box[column] = grid.universe[column]
    guard box.allSatisfy({ !$0.isEmpty }) else { return }
    var obstacles = preferred[rule].intersection(perhapsAccepting[from])
    let worse = perhapsAccepting[to]
    obstacles = obstacles.union(next.map { preferred[$0].intersection(worse) } ?? worse)
    if obstacles.contains(rule) { return }
    if let next, obstacles.contains(next) { return }
    guard let free = search.uncovered(in: box, by: obstacles, without: column, limit: 1).first
    else { return }
    seen.insert([rule, next ?? -1])
    falls.append(FallingLevel(from: from, to: to, rule: rule, next: next, box: free))
  }
}
