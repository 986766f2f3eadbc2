/// The values of one input column, cut at all constants that its cells name.
struct ColumnDomain: Sendable {
  /// The kinds of value that a column compares with.
  enum Kind: Sendable, Hashable {
    case nothing, number, text, orderedText, boolean, temporal
  }

  /// What the column compares with.
  let kind: Kind

  /// The constants, ascending; texts without an order stand as they first occur.
  let bounds: [FEELValue]

  /// The parts in ascending order, without null.
  let pieces: [DomainPiece]

  /// Whether a cell names null, so that null is a value like others.
  let namesNull: Bool

  /// The rows whose cell cannot be cut into pieces, with what is in the way.
  let openRules: [Int]

  /// Cuts a column.
  ///
  /// Returns `nil` if the column mixes kinds of value that have no common order.
  init?(of table: DecisionTable, column: Int) {
    var builder = DomainBuilder()
    for (index, rule) in table.rules.enumerated() {
      builder.take(TestForm(rule.inputs[column]), ofRule: index)
    }
    let input = table.inputs[column]
    if let allowed = input.allowed { builder.take(TestForm(allowed), ofRule: nil) }
    guard let kind = builder.kind, let sorted = builder.sortedBounds(of: kind) else { return nil }
    self.kind = kind
    bounds = sorted
    pieces = Self.pieces(kind, bounds: sorted, type: input.type)
    namesNull = builder.namesNull
    openRules = builder.openRules
  }

  private static func pieces(
    _ kind: Kind, bounds: [FEELValue], type: FEELType?
  ) -> [DomainPiece] {
    switch kind {
    case .nothing: [DomainPiece(extent: .everything, witness: type?.example ?? .null)]
    case .boolean:
      [false, true].map { DomainPiece(extent: .point(.boolean($0)), witness: .boolean($0)) }
    case .text: textPieces(bounds)
    case .number, .orderedText, .temporal: orderedPieces(bounds)
    }
  }

  private static func textPieces(_ bounds: [FEELValue]) -> [DomainPiece] {
    var other = "other"
    while bounds.contains(.string(other)) { other += "?" }
    return bounds.map { DomainPiece(extent: .point($0), witness: $0) }
      + [DomainPiece(extent: .otherTexts, witness: .string(other))]
  }

  private static func orderedPieces(_ bounds: [FEELValue]) -> [DomainPiece] {
    var pieces: [DomainPiece] = []
    var previous: FEELValue?
    for bound in bounds {
      if let witness = FEELValue.between(previous, bound) {
        pieces.append(DomainPiece(extent: .gap(previous, bound), witness: witness))
      }
      pieces.append(DomainPiece(extent: .point(bound), witness: bound))
      previous = bound
    }
    if let previous, let witness = FEELValue.between(previous, nil) {
      pieces.append(DomainPiece(extent: .gap(previous, nil), witness: witness))
    }
    return pieces
  }
}

/// Collects the constants of a column.
private struct DomainBuilder {
  private var bounds: [FEELValue] = []
  private var seen: Set<FEELValue> = []
  private var isOrdered = false
  private(set) var namesNull = false
  private(set) var openRules: [Int] = []

  mutating func take(_ form: TestForm, ofRule rule: Int?) {
    guard form.isClosed else {
      if let rule { openRules.append(rule) }
      return
    }
    for bound in form.bounds where seen.insert(bound).inserted { bounds.append(bound) }
    isOrdered = isOrdered || form.isOrdered
    namesNull = namesNull || form.namesNull
  }

  /// The kind that all constants have; `nil` if there are several.
  var kind: ColumnDomain.Kind? {
    guard let first = bounds.first else { return .nothing }
    let kind = Self.kind(of: first)
    guard bounds.allSatisfy({ Self.kind(of: $0) == kind }) else { return nil }
    return kind == .text && isOrdered ? .orderedText : kind
  }

  /// The constants in their order; `nil` if two have none.
  func sortedBounds(of kind: ColumnDomain.Kind) -> [FEELValue]? {
    guard kind != .text, kind != .boolean, let first = bounds.first else { return bounds }
    guard bounds.allSatisfy({ first.order(to: $0) != nil && !$0.isTimeWithOffset }) else {
      return nil
    }
    let sorted = bounds.sorted { $0.order(to: $1) == .before }
    var distinct: [FEELValue] = []
    for bound in sorted where distinct.last?.order(to: bound) != .same { distinct.append(bound) }
    return distinct
  }

  private static func kind(of value: FEELValue) -> ColumnDomain.Kind {
    switch value {
    case .number: .number
    case .string: .text
    case .boolean: .boolean
    default: .temporal
    }
  }
}

extension FEELValue {
  /// Whether this is a time of day with an offset; those of several offsets overlap oddly.
  fileprivate var isTimeWithOffset: Bool {
    if case .time(let time) = self { time.offset != nil } else { false }
  }
}

extension FEELType {
  /// Some value of the type.
  var example: FEELValue {
    switch self {
    case .number: .number(0)
    case .string: .string("other")
    case .boolean: .boolean(false)
    case .date: .date(FEELDate(dayNumber: 0))
    case .time: .time(.midnight)
    case .dateTime: .dateTime(FEELDateTime(date: FEELDate(dayNumber: 0), time: .midnight))
    case .daysAndTimeDuration: .duration(.nanoseconds(0))
    case .yearsAndMonthsDuration: .duration(.months(0))
    case .any: .null
    }
  }
}
