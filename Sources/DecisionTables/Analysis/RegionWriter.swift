/// Writes boxes as rows of a table would say them.
struct RegionWriter {
  let grid: TableGrid

  /// A box with one of its situations.
  func region(_ box: [BitSet]) -> TableRegion {
    let cells = box.indices.map { cell(box[$0], of: $0) }
    let parts = cells.indices.filter { cells[$0] != "-" }.map { column in
      "\(grid.table.source.inputs[column].heading) \(cells[column])"
    }
    return TableRegion(
      cells: cells, text: parts.isEmpty ? "everything" : parts.joined(separator: ", "),
      witness: box.indices.map { witness(box[$0], of: $0) })
  }

  /// A value from the middle of a set of pieces.
  private func witness(_ set: BitSet, of column: Int) -> FEELValue {
    let members = set.members
    guard !members.isEmpty else { return .null }
    return grid.pieces[column][members[members.count / 2]].witness
  }

  /// The test that accepts exactly the pieces of a set.
  func cell(_ set: BitSet, of column: Int) -> String {
    if set == grid.universe[column] { return "-" }
    let pieces = grid.pieces[column]
    let members = set.members
    if members.contains(where: { pieces[$0].extent == .otherTexts }) {
      return negation(of: grid.universe[column].subtracting(set), pieces)
    }
    var parts: [String] = []
    var index = 0
    while index < members.count {
      var end = index
      while end + 1 < members.count, isJoined(pieces[members[end]], pieces[members[end + 1]]) {
        end += 1
      }
      parts.append(Self.text(from: pieces[members[index]], to: pieces[members[end]]))
      index = end + 1
    }
    return parts.joined(separator: ", ")
  }

  private func negation(of set: BitSet, _ pieces: [DomainPiece]) -> String {
    let texts = set.members.map { Self.text(from: pieces[$0], to: pieces[$0]) }
    return "not(\(texts.joined(separator: ", ")))"
  }

  /// Whether two pieces of an ordered column touch.
  private func isJoined(_ first: DomainPiece, _ second: DomainPiece) -> Bool {
    switch (first.extent, second.extent) {
    case (.point(let value), .gap(let lower, _)): value == lower
    case (.gap(_, let upper), .point(let value)): value == upper
    case (.point(.date), .point(.date)), (.point(.duration), .point(.duration)):
      FEELValue.between(first.witness, second.witness) == nil
    default: false
    }
  }

  private static func text(from first: DomainPiece, to last: DomainPiece) -> String {
    if first == last, case .point(let value) = first.extent { return value.description }
    if first.extent == .null { return "null" }
    let (lower, includesLower) = lowerEnd(first)
    let (upper, includesUpper) = upperEnd(last)
    switch (lower, upper) {
    case (let lower?, let upper?):
      return (includesLower ? "[" : "(") + "\(lower)..\(upper)" + (includesUpper ? "]" : ")")
    case (let lower?, nil): return (includesLower ? ">= " : "> ") + "\(lower)"
    case (nil, let upper?): return (includesUpper ? "<= " : "< ") + "\(upper)"
    case (nil, nil): return "-"
    }
  }

  private static func lowerEnd(_ piece: DomainPiece) -> (FEELValue?, Bool) {
    switch piece.extent {
    case .point(let value): (value, true)
    case .gap(let lower, _): (lower, false)
    default: (nil, false)
    }
  }

  private static func upperEnd(_ piece: DomainPiece) -> (FEELValue?, Bool) {
    switch piece.extent {
    case .point(let value): (value, true)
    case .gap(_, let upper): (upper, false)
    default: (nil, false)
    }
  }
}
