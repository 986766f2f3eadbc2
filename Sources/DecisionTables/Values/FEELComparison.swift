/// True, false, or neither: FEEL's logic has three values.
enum Truth: Sendable, Hashable {
  case no, yes, unknown

  init(_ value: Bool) { self = value ? .yes : .no }

  /// The truth of a value; what is no boolean is neither.
  init(_ value: FEELValue) {
    if case .boolean(let isTrue) = value { self.init(isTrue) } else { self = .unknown }
  }

  /// The opposite; unknown stays unknown.
  var negated: Truth {
    switch self {
    case .no: .yes
    case .yes: .no
    case .unknown: .unknown
    }
  }

  /// The truth as a value.
  var value: FEELValue {
    switch self {
    case .no: .boolean(false)
    case .yes: .boolean(true)
    case .unknown: .null
    }
  }
}

/// How two values may compare.
enum ComparisonOperator: String, Sendable, Hashable {
  case equal = "="
  case notEqual = "!="
  case less = "<"
  case lessOrEqual = "<="
  case greater = ">"
  case greaterOrEqual = ">="

  /// Whether an order of two values satisfies this.
  func accepts(_ order: ValueOrder) -> Bool {
    switch self {
    case .equal: order == .same
    case .notEqual: order != .same
    case .less: order == .before
    case .lessOrEqual: order != .after
    case .greater: order == .after
    case .greaterOrEqual: order != .before
    }
  }
}

/// Which of two values of one kind comes first.
enum ValueOrder: Sendable, Hashable {
  case before, same, after

  init<Value: Comparable>(_ lhs: Value, _ rhs: Value) {
    self = lhs < rhs ? .before : lhs == rhs ? .same : .after
  }
}

extension FEELValue {
  /// Whether two values are equal in FEEL's sense; unknown where they are of different kinds.
  func isEqual(to other: FEELValue) -> Truth {
    switch (self, other) {
    case (.null, .null): return .yes
    case (.null, _), (_, .null): return .no
    case (.number(let lhs), .number(let rhs)): return Truth(lhs == rhs)
    case (.string(let lhs), .string(let rhs)): return Truth(FEELText.isSame(lhs, rhs))
    case (.boolean(let lhs), .boolean(let rhs)): return Truth(lhs == rhs)
    case (.list(let lhs), .list(let rhs)):
      return Truth(
        lhs.count == rhs.count && zip(lhs, rhs).allSatisfy { $0.isEqual(to: $1) == .yes })
    case (.context(let lhs), .context(let rhs)): return Truth(lhs == rhs)
    default: return order(to: other).map { Truth($0 == .same) } ?? .unknown
    }
  }

  /// Which of two values comes first, or `nil` if they have no order.
  ///
  /// Times with and without an offset have none; texts are ordered by code point.
  func order(to other: FEELValue) -> ValueOrder? {
    switch (self, other) {
    case (.number(let lhs), .number(let rhs)): return ValueOrder(lhs, rhs)
    case (.string(let lhs), .string(let rhs)): return FEELText.order(lhs, rhs)
    case (.date(let lhs), .date(let rhs)): return ValueOrder(lhs, rhs)
    case (.time(let lhs), .time(let rhs)):
      guard (lhs.offset == nil) == (rhs.offset == nil) else { return nil }
      return ValueOrder(lhs.comparable, rhs.comparable)
    case (.dateTime(let lhs), .dateTime(let rhs)):
      guard (lhs.time.offset == nil) == (rhs.time.offset == nil) else { return nil }
      return ValueOrder(lhs.comparable, rhs.comparable)
    case (.duration(.months(let lhs)), .duration(.months(let rhs))): return ValueOrder(lhs, rhs)
    case (.duration(.nanoseconds(let lhs)), .duration(.nanoseconds(let rhs))):
      return ValueOrder(lhs, rhs)
    default: return nil
    }
  }

  /// Whether the comparison holds; unknown where the values have no order.
  func compared(_ comparison: ComparisonOperator, _ other: FEELValue) -> Truth {
    switch comparison {
    case .equal: isEqual(to: other)
    case .notEqual: isEqual(to: other).negated
    default: order(to: other).map { Truth(comparison.accepts($0)) } ?? .unknown
    }
  }
}
