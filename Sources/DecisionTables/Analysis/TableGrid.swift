/// A table as boxes: each row accepts some pieces of each column.
///
/// Two readings are kept where a cell is not made of constants: `surely` accepts only what is
/// certain, `perhaps` accepts everything that is possible.
struct TableGrid {
  /// For each column, its pieces that can occur.
  let pieces: [[DomainPiece]]

  /// What each column compares with; `nil` where it mixes kinds of value.
  let kinds: [ColumnDomain.Kind?]

  /// For each row and column, the pieces that the cell accepts.
  let surely: [[BitSet]]

  /// For each row and column, the pieces that the cell may accept.
  let perhaps: [[BitSet]]

  /// The cells that were not understood, as row and column.
  let openCells: [(rule: Int, column: Int)]

  /// All pieces of all columns.
  let universe: [BitSet]

  let table: DecisionTable

  init(_ table: DecisionTable) {
    self.table = table
    var columns: [GridColumn] = []
    for column in table.inputs.indices { columns.append(GridColumn(table, column)) }
    pieces = columns.map(\.pieces)
    kinds = columns.map(\.kind)
    universe = columns.map { BitSet(all: $0.pieces.count) }
    surely = table.rules.indices.map { rule in columns.map { $0.surely[rule] } }
    perhaps = table.rules.indices.map { rule in columns.map { $0.perhaps[rule] } }
    openCells = columns.enumerated().flatMap { index, column in
      column.openRules.map { (rule: $0, column: index) }
    }
  }

  /// Whether the pieces of a column stand in an order.
  func isOrdered(_ column: Int) -> Bool {
    switch kinds[column] {
    case .number, .temporal, .orderedText: true
    default: false
    }
  }

  /// Whether a piece may join a set without leaving a hole in an ordered column.
  func touches(_ piece: Int, _ set: BitSet, of column: Int) -> Bool {
    guard isOrdered(column) else { return true }
    let count = pieces[column].count
    return (piece > 0 && set.contains(piece - 1)) || (piece + 1 < count && set.contains(piece + 1))
  }

  /// The number of rows.
  var ruleCount: Int { table.rules.count }

  /// Whether two boxes share a situation, leaving out one column if asked.
  static func intersects(_ lhs: [BitSet], _ rhs: [BitSet], without column: Int? = nil) -> Bool {
    for index in lhs.indices where index != column && !lhs[index].intersects(rhs[index]) {
      return false
    }
    return true
  }

  /// What two boxes share.
  static func intersection(_ lhs: [BitSet], _ rhs: [BitSet]) -> [BitSet] {
    zip(lhs, rhs).map { $0.intersection($1) }
  }

  /// Whether one box lies in another.
  static func isSubset(_ lhs: [BitSet], of rhs: [BitSet]) -> Bool {
    zip(lhs, rhs).allSatisfy { $0.isSubset(of: $1) }
  }

  /// For each column and piece, the boxes that accept it.
  func masks(_ boxes: [[BitSet]]) -> [[BitSet]] {
    pieces.indices.map { column in
      var masks = Array(repeating: BitSet(capacity: boxes.count), count: pieces[column].count)
      for (index, box) in boxes.enumerated() {
        for piece in box[column].members { masks[piece].insert(index) }
      }
      return masks
    }
  }
}

/// One column of a grid.
private struct GridColumn {
  let kind: ColumnDomain.Kind?
  private(set) var pieces: [DomainPiece]
  private(set) var surely: [BitSet] = []
  private(set) var perhaps: [BitSet] = []
  let openRules: [Int]
  /// The pieces that hold one value, by that value.
  private var points: [FEELValue: Int] = [:]

  init(_ table: DecisionTable, _ column: Int) {
    let domain = ColumnDomain(of: table, column: column)
    let input = table.inputs[column]
    kind = domain?.kind
    let everything = DomainPiece(extent: .everything, witness: input.type?.example ?? .null)
    pieces = domain?.pieces ?? [everything]
    if domain?.namesNull == true { pieces.append(DomainPiece(extent: .null, witness: .null)) }
    if let allowed = input.allowed, domain != nil {
      pieces.removeAll { $0.extent != .null && !allowed.accepts($0.witness, in: [FEELValue]()) }
    }
    for (index, piece) in pieces.enumerated() {
      if case .point(let value) = piece.extent { points[value] = index }
    }
    openRules =
      domain?.openRules
      ?? table.rules.indices.filter { !table.rules[$0].inputs[column].acceptsEverything }
    let open = Set(openRules)
    for (index, rule) in table.rules.enumerated() {
      take(rule.inputs[column], isOpen: open.contains(index))
    }
  }

  private mutating func take(_ tests: UnaryTests, isOpen: Bool) {
    guard !isOpen else {
      surely.append(BitSet(capacity: pieces.count))
      perhaps.append(BitSet(all: pieces.count))
      return
    }
    guard !tests.acceptsEverything else {
      surely.append(BitSet(all: pieces.count))
      perhaps.append(BitSet(all: pieces.count))
      return
    }
    let accepted = accepted(by: tests)
    surely.append(accepted)
    perhaps.append(accepted)
  }

  /// The pieces that tests accept.
  ///
  /// Their answer only changes at the constants they name, so one piece of each stretch between
  /// those stands for the whole stretch.
  private func accepted(by tests: UnaryTests) -> BitSet {
    var result = BitSet(capacity: pieces.count)
    let cuts = cuts(of: tests)
    for (start, end) in zip(cuts, cuts.dropFirst())
    where tests.accepts(pieces[start].witness, in: [FEELValue]()) {
      for piece in start..<end { result.insert(piece) }
    }
    return result
  }

  /// Where the stretches begin on which tests give one answer, and where the last ends.
  private func cuts(of tests: UnaryTests) -> [Int] {
    let places = TestForm(tests).bounds.map { points[$0] }
    guard isOrdered, !places.contains(nil) else { return Array(0...pieces.count) }
    var cuts: Set<Int> = [0, pieces.count]
    for place in places.compactMap({ $0 }) {
      cuts.insert(place)
      cuts.insert(place + 1)
    }
    if pieces.last?.extent == .null { cuts.insert(pieces.count - 1) }
    return cuts.sorted()
  }

  private var isOrdered: Bool { kind == .number || kind == .temporal || kind == .orderedText }
}
