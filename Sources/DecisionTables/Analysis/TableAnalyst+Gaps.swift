extension TableAnalyst {
  /// Finds the situations that no row covers.
  mutating func findGaps() {
    if case .collect = table.hitPolicy { return }
    guard !table.outputs.contains(where: { $0.defaultEntry != nil }) else { return }
    var search = CoverSearch(grid, boxes: grid.perhaps, budget: budget)
    let limit = TableAnalysis.findingLimit
    let found = search.uncovered(
      in: grid.universe, by: BitSet(all: grid.ruleCount), limit: limit)
    for box in maximalBoxes(found) {
      let region = writer.region(box)
      findings.append(
        TableFinding(.gap, region: region, message: "no row covers: \(region.text)"))
    }
    if found.count == limit {
      undecided.append("There may be more gaps than the \(limit) regions that were found first.")
    }
    if search.isExhausted {
      undecided.append("The search for gaps was given up; there may be more than are listed.")
    }
  }

  /// Few wide boxes that together are the same situations as `boxes`.
  private func maximalBoxes(_ boxes: [[BitSet]]) -> [[BitSet]] {
    var result: [[BitSet]] = []
    for box in boxes.flatMap({ connectedParts(of: $0) }) {
      let wide = widened(box)
      guard !result.contains(where: { TableGrid.isSubset(wide, of: $0) }) else { continue }
      result.removeAll { TableGrid.isSubset($0, of: wide) }
      result.append(wide)
    }
    return withoutRedundant(result)
  }

  /// The box cut so that in every ordered column its pieces touch, unless that makes too many.
  private func connectedParts(of box: [BitSet]) -> [[BitSet]] {
    var parts = [box]
    for column in box.indices where grid.isOrdered(column) {
      let runs = runs(of: box[column])
      guard runs.count > 1, parts.count * runs.count <= 16 else { continue }
      parts = parts.flatMap { part in
        runs.map { run in
          var copy = part
          copy[column] = run
          return copy
        }
      }
    }
    return parts
  }

  private func runs(of set: BitSet) -> [BitSet] {
    var runs: [BitSet] = []
    var previous: Int?
    for piece in set.members {
      if previous != piece - 1 { runs.append(set.subtracting(set)) }
      runs[runs.count - 1].insert(piece)
      previous = piece
    }
    return runs
  }

  /// The boxes without those that the others cover together.
  private func withoutRedundant(_ boxes: [[BitSet]]) -> [[BitSet]] {
    guard boxes.count > 1 else { return boxes }
    var search = CoverSearch(grid, boxes: boxes, budget: budget / 4)
    var kept = BitSet(all: boxes.count)
    for index in boxes.indices.reversed() {
      var others = kept
      others.remove(index)
      let isCovered = search.uncovered(in: boxes[index], by: others, limit: 1).isEmpty
      guard !search.isExhausted else { break }
      if isCovered { kept = others }
    }
    return kept.members.map { boxes[$0] }
  }

  /// The box, widened in one column after another as far as no row is in the way.
  private func widened(_ box: [BitSet]) -> [BitSet] {
    var box = box
    var misses = grid.perhaps.map { row in
      row.indices.reduce(0) { $0 + (row[$1].intersects(box[$1]) ? 0 : 1) }
    }
    for column in box.indices {
      let before = box[column]
      let free = unblocked(column, box: box, misses: misses)
      for piece in candidates(besides: before, of: column)
      where free.contains(piece) && grid.touches(piece, box[column], of: column) {
        box[column].insert(piece)
      }
      guard box[column] != before else { continue }
      for (rule, row) in grid.perhaps.enumerated()
      where row[column].intersects(box[column]) && !row[column].intersects(before) {
        misses[rule] -= 1
      }
    }
    return box
  }

  /// The pieces of a column that no row accepts which misses the box in this column alone.
  private func unblocked(_ column: Int, box: [BitSet], misses: [Int]) -> BitSet {
    var free = grid.universe[column]
    for (rule, row) in grid.perhaps.enumerated()
    where misses[rule] == 1 && !row[column].intersects(box[column]) {
      free = free.subtracting(row[column])
    }
    return free
  }

  /// The pieces that a box may be widened by; in ordered columns outwards from what it has.
  private func candidates(besides set: BitSet, of column: Int) -> [Int] {
    let others = grid.universe[column].subtracting(set).members
    guard grid.isOrdered(column), let first = set.members.first else { return others }
    return others.filter { $0 > first } + others.filter { $0 < first }.reversed()
  }
}
