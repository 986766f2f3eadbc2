extension TableAnalyst {
  /// Finds worse situations that get a lower level.
  mutating func findFallingLevels(
    _ monotone: [String: MonotoneDirection], severity: [FEELValue]
  ) {
    guard !monotone.isEmpty else { return }
    let order = severity.isEmpty ? table.allowedValues(ofOutput: 0) : severity
    guard !table.hitPolicy.givesList, let levels = RuleLevels(table, severity: order) else {
      undecided.append(
        "Whether levels fall was not decided: it needs one constant level for each row and an "
          + "order of severity.")
      return
    }
    for name in monotone.keys.sorted() {
      guard let column = column(named: name), let direction = monotone[name] else {
        undecided.append("\(name) is declared to make things worse, but it is no input.")
        continue
      }
      findFallingLevels(column, direction, levels)
    }
  }

  private func column(named name: String) -> Int? {
    table.source.inputs.firstIndex { $0.label == name || $0.expression.text == name }
  }

  private mutating func findFallingLevels(
    _ column: Int, _ direction: MonotoneDirection, _ levels: RuleLevels
  ) {
    switch grid.kinds[column] {
    case .nothing: return
    case .number, .temporal, .boolean: break
    default:
      undecided.append("\(heading(column)) has no order, so whether levels fall was not decided.")
      return
    }
    var search = FallSearch(grid, levels: levels, column: column, budget: budget)
    let places = grid.pieces[column].indices.filter { grid.pieces[column][$0].extent != .null }
    for (lower, upper) in zip(places, places.dropFirst()) {
      let isRising = direction == .worseWhenHigher
      search.look(from: isRising ? lower : upper, to: isRising ? upper : lower)
    }
    for fall in search.falls { report(fall, of: column, levels) }
    if search.isExhausted || search.falls.count == TableAnalysis.findingLimit {
      undecided.append(
        "The search for levels that fall as \(heading(column)) gets worse was ended early; there may "
          + "be more than the \(search.falls.count) that are listed.")
    }
  }

  private mutating func report(_ fall: FallingLevel, of column: Int, _ levels: RuleLevels) {
    var box = fall.box
    box[column] = BitSet(capacity: grid.pieces[column].count)
    box[column].insert(fall.from)
    var region = writer.region(box)
    region.counterpart = region.witness
    region.witness[column] = nearest(to: fall.to, in: fall.from, of: column)
    region.counterpart[column] = nearest(to: fall.from, in: fall.to, of: column)
    let rows = [fall.rule] + (fall.next.map { [$0] } ?? [])
    let next = fall.next.map { "row \($0 + 1)" } ?? "no row"
    findings.append(
      TableFinding(
        .notMonotone, rules: rows, column: column, region: region,
        message: "\(heading(column)) from \(region.witness[column]) to "
          + "\(region.counterpart[column]) is worse, but the level falls from "
          + "\(levels.text(of: fall.rule)) (row \(fall.rule + 1)) to "
          + "\(levels.text(of: fall.next)) (\(next)): \(region.text)"))
  }

  /// A value of a piece near a neighbouring piece: a whole step from it if there is room.
  private func nearest(to other: Int, in piece: Int, of column: Int) -> FEELValue {
    let pieces = grid.pieces[column]
    guard case .gap(let lower, let upper) = pieces[piece].extent else {
      return pieces[piece].witness
    }
    let near =
      other > piece ? FEELValue.between(nil, upper) : FEELValue.between(lower, nil)
    guard let near else { return pieces[piece].witness }
    if let lower, near.order(to: lower) != .after { return pieces[piece].witness }
    if let upper, near.order(to: upper) != .before { return pieces[piece].witness }
    return near
  }
}

/// The level of each row, and which rows are preferred.
struct RuleLevels {
  /// The place of each row's level in the order of severity, 0 for the worst.
  let severities: [Int]

  /// The severity where no row matches.
  let severityWithoutRule: Int

  let order: DominanceOrder
  private let values: [FEELValue]
  private let valueWithoutRule: FEELValue

  /// Fails if a level depends on the inputs or is not in the order of severity.
  init?(_ table: DecisionTable, severity: [FEELValue]) {
    guard !severity.isEmpty, let order = try? DominanceOrder(of: table) else { return nil }
    var severities: [Int] = []
    var values: [FEELValue] = []
    for rule in table.rules.indices {
      guard let value = table.constantOutput(0, of: rule),
        let place = severity.firstIndex(where: { $0.isEqual(to: value) == .yes })
      else { return nil }
      severities.append(place)
      values.append(value)
    }
    let fallback = table.outputs[0].defaultEntry?.constant ?? .null
    self.order = order
    self.severities = severities
    self.values = values
    valueWithoutRule = fallback
    severityWithoutRule =
      severity.firstIndex { $0.isEqual(to: fallback) == .yes } ?? severity.count
  }

  /// The severity of a row, or of none.
  func severity(of rule: Int?) -> Int { rule.map { severities[$0] } ?? severityWithoutRule }

  /// The level of a row, or of none.
  func text(of rule: Int?) -> String {
    let value = rule.map { values[$0] } ?? valueWithoutRule
    return value == .null ? "none" : value.description
  }
}
