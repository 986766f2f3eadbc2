extension TableAnalyst {
  /// Finds thresholds that belong to both of the rows that meet there, or to neither.
  mutating func findBoundaries() {
    for column in table.inputs.indices {
      switch grid.kinds[column] {
      case .number, .temporal, .orderedText: findBoundaries(of: column)
      default: continue
      }
    }
  }

  private mutating func findBoundaries(of column: Int) {
    let pieces = grid.pieces[column]
    for index in pieces.indices.dropFirst().dropLast() {
      guard case .point(let value) = pieces[index].extent,
        case .gap = pieces[index - 1].extent, case .gap = pieces[index + 1].extent
      else { continue }
      let meeting = MeetingRules(grid, column: column, piece: index)
      report(.boundaryTestedTwice, value, at: column, piece: index, pairs: meeting.sharing)
      report(.boundaryNotTested, value, at: column, piece: index, pairs: meeting.avoiding)
    }
  }

  private mutating func report(
    _ kind: TableFinding.Kind, _ value: FEELValue, at column: Int, piece: Int,
    pairs: [(Int, Int)]
  ) {
    guard let first = pairs.first else { return }
    var box = TableGrid.intersection(grid.surely[first.0], grid.surely[first.1])
    box[column] = BitSet(capacity: grid.pieces[column].count)
    box[column].insert(piece)
    let rules = Array(Set(pairs.flatMap { [$0.0, $0.1] })).sorted()
    let side =
      kind == .boundaryTestedTwice
      ? "belongs to rows on either side" : "belongs to no row that meets"
    findings.append(
      TableFinding(
        kind, rules: rules, column: column, region: writer.region(box),
        message: "\(heading(column)) = \(value) \(side): \(DecisionFault.rowList(rules))"))
  }
}

/// The rows whose tests of one column end or begin at one of its thresholds.
private struct MeetingRules {
  /// Pairs of which both include the threshold.
  private(set) var sharing: [(Int, Int)] = []

  /// Pairs of which neither includes it, where no other test of the column does either.
  private(set) var avoiding: [(Int, Int)] = []

  init(_ grid: TableGrid, column: Int, piece: Int) {
    var ending: [Int] = []
    var beginning: [Int] = []
    var including: [Int] = []
    for (rule, row) in grid.surely.enumerated() {
      let cell = row[column]
      let isBelow = cell.contains(piece - 1)
      let isAbove = cell.contains(piece + 1)
      if isBelow && !isAbove { ending.append(rule) }
      if isAbove && !isBelow { beginning.append(rule) }
      if cell.contains(piece), !grid.table.rules[rule].inputs[column].acceptsEverything {
        including.append(rule)
      }
    }
    for first in ending {
      for second in beginning
      where TableGrid.intersects(grid.surely[first], grid.surely[second], without: column) {
        let accepts = (including.contains(first), including.contains(second))
        if accepts == (true, true) { sharing.append((first, second)) }
        if accepts == (false, false),
          !Self.isTested(grid, first, second, by: including, without: column)
        {
          avoiding.append((first, second))
        }
      }
    }
  }

  /// Whether another row tests the threshold where two rows meet.
  private static func isTested(
    _ grid: TableGrid, _ first: Int, _ second: Int, by others: [Int], without column: Int
  ) -> Bool {
    let meeting = TableGrid.intersection(grid.surely[first], grid.surely[second])
    return others.contains {
      TableGrid.intersects(grid.perhaps[$0], meeting, without: column)
    }
  }
}
