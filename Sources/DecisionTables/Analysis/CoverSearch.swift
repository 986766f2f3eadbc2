/// Looks for the parts of a box that a set of rows leaves uncovered.
///
/// Column by column, pieces that the same of the remaining rows accept are taken together; a branch
/// ends where no row is left (uncovered) or one is left that accepts all that remains (covered).
/// What has been seen to be covered is not looked at again, so the tree is a decision diagram. The
/// work is bounded by a budget of looked-at pieces.
struct CoverSearch {
  private let boxes: [[BitSet]]
  private let order: [Int]
  /// For each column and piece, the rows that accept it.
  private let masks: [[BitSet]]
  private(set) var budget: Int

  /// A search over `boxes`: for each row and column, the pieces it accepts.
  init(_ grid: TableGrid, boxes: [[BitSet]], budget: Int) {
    self.boxes = boxes
    self.budget = budget
    masks = grid.masks(boxes)
    let sizes = masks.map { Set($0).count }
    order = masks.indices.sorted { (sizes[$0], $0) < (sizes[$1], $1) }
  }

  /// Whether the budget was used up, so that an empty answer says nothing.
  var isExhausted: Bool { budget < 0 }

  /// Up to `limit` disjoint boxes that together are what is uncovered, or part of it if there is more.
  ///
  /// `column` is a column to leave out of account.
  mutating func uncovered(
    in box: [BitSet], by rules: BitSet, without column: Int? = nil, limit: Int
  ) -> [[BitSet]] {
    var walk = CoverWalk(
      columns: order.filter { $0 != column }, box: box, limit: limit, budget: budget)
    walk.setCovering(boxes, rules: rules)
    walk.search(0, active: rules, masks: masks)
    budget = walk.budget
    return walk.found
  }
}

/// One run of a search.
private struct CoverWalk {
  let columns: [Int]
  let box: [BitSet]
  let limit: Int
  var budget: Int
  var found: [[BitSet]] = []
  private var path: [BitSet]
  /// For each depth, the rows that accept everything in the columns from there on.
  private var covering: [BitSet] = []
  private var covered: Set<State> = []

  private struct State: Hashable {
    let depth: Int
    let active: BitSet
  }

  init(columns: [Int], box: [BitSet], limit: Int, budget: Int) {
    self.columns = columns
    self.box = box
    self.limit = limit
    self.budget = budget
    path = box
  }

  mutating func setCovering(_ boxes: [[BitSet]], rules: BitSet) {
    var current = rules
    covering = [current]
    for column in columns.reversed() {
      for rule in current.members where !box[column].isSubset(of: boxes[rule][column]) {
        current.remove(rule)
      }
      covering.append(current)
    }
    covering.reverse()
  }

  mutating func search(_ depth: Int, active: BitSet, masks: [[BitSet]]) {
    guard found.count < limit, budget >= 0, !active.intersects(covering[depth]) else { return }
    guard !active.isEmpty else {
      found.append(path)
      return
    }
    let state = State(depth: depth, active: active)
    guard !covered.contains(state) else { return }
    let before = found.count
    let column = columns[depth]
    for group in groups(of: column, active: active, masks: masks[column]) {
      path[column] = group.pieces
      search(depth + 1, active: group.active, masks: masks)
    }
    path[column] = box[column]
    if found.count == before, budget >= 0 { covered.insert(state) }
  }

  /// The pieces of a column, those together that the same active rows accept; fewest rows first.
  private mutating func groups(
    of column: Int, active: BitSet, masks: [BitSet]
  ) -> [(active: BitSet, pieces: BitSet)] {
    var places: [BitSet: Int] = [:]
    var groups: [(active: BitSet, pieces: BitSet)] = []
    for piece in box[column].members {
      budget -= 1
      let rest = active.intersection(masks[piece])
      if let place = places[rest] {
        groups[place].pieces.insert(piece)
      } else {
        places[rest] = groups.count
        var pieces = BitSet(capacity: masks.count)
        pieces.insert(piece)
        groups.append((rest, pieces))
      }
    }
    let sizes = groups.map(\.active.count)
    return groups.indices.sorted { (sizes[$0], $0) < (sizes[$1], $1) }.map { groups[$0] }
  }
}
