extension FEELFunction {
  /// What a call gives; null where the arguments make no sense.
  func result(of arguments: [FEELValue]) -> FEELValue {
    switch self {
    case .not: Truth(arguments[0]).negated.value
    case .minimum, .maximum, .sum, .count, .mean, .all, .any: listResult(Self.items(arguments))
    case .absolute, .floor, .ceiling, .round, .roundUp, .roundDown, .roundHalfUp, .roundHalfDown,
      .decimal, .modulo, .odd, .even:
      numberResult(arguments) ?? .null
    case .contains, .startsWith, .endsWith, .stringLength, .upperCase, .lowerCase, .substring:
      textResult(arguments) ?? .null
    case .listContains: Self.listContains(arguments)
    case .flatten: .list(Self.flattened(arguments[0]))
    case .date, .time, .dateAndTime, .duration: temporalResult(arguments) ?? .null
    case .string: arguments[0] == .null ? .null : .string(arguments[0].plainText)
    case .number: Self.number(arguments)
    }
  }

  /// The arguments, or the items of the list that is the only one.
  private static func items(_ arguments: [FEELValue]) -> [FEELValue] {
    if arguments.count == 1, case .list(let items) = arguments[0] { return items }
    return arguments
  }

  /// The items of a list and of the lists in it; a value alone is a list of one.
  private static func flattened(_ value: FEELValue) -> [FEELValue] {
    guard case .list(let items) = value else { return [value] }
    return items.flatMap { flattened($0) }
  }

  private static func listContains(_ arguments: [FEELValue]) -> FEELValue {
    guard case .list(let items) = arguments[0] else { return .null }
    return .boolean(items.contains { $0.isEqual(to: arguments[1]) == .yes })
  }

  /// Reads a number, perhaps with given grouping and decimal separators.
  private static func number(_ arguments: [FEELValue]) -> FEELValue {
    guard var text = arguments[0].stringValue else { return .null }
    if arguments.count > 1, let grouping = arguments[1].stringValue {
      text = String(text.filter { String($0) != grouping })
    }
    if arguments.count > 2, let point = arguments[2].stringValue {
      text = String(text.map { String($0) == point ? "." : $0 })
    }
    return DecimalNumber(text).map { .number($0) } ?? .null
  }
}

extension FEELFunction {
  private func listResult(_ items: [FEELValue]) -> FEELValue {
    switch self {
    case .count: .number(items.count)
    case .minimum: Self.extreme(items, .before)
    case .maximum: Self.extreme(items, .after)
    case .sum: Self.sum(items).map { .number($0) } ?? .null
    case .mean: Self.mean(items)
    case .all: Self.joined(items, decidedBy: .no)
    default: Self.joined(items, decidedBy: .yes)
    }
  }

  /// The first item that no other comes before or after; null if two have no order.
  static func extreme(_ items: [FEELValue], _ order: ValueOrder) -> FEELValue {
    guard var best = items.first, best.order(to: best) != nil else { return .null }
    for item in items.dropFirst() {
      guard let comparison = item.order(to: best) else { return .null }
      if comparison == order { best = item }
    }
    return best
  }

  /// The sum of numbers; `nil` for none, or if something else is among them.
  static func sum(_ items: [FEELValue]) -> DecimalNumber? {
    guard var total = items.first?.numberValue else { return nil }
    for item in items.dropFirst() {
      guard let value = item.numberValue, let next = total.adding(value) else { return nil }
      total = next
    }
    return total
  }

  private static func mean(_ items: [FEELValue]) -> FEELValue {
    guard let mean = sum(items)?.divided(by: DecimalNumber(items.count)) else { return .null }
    return .number(mean)
  }

  /// Three-valued conjunction (decided by a "no") or disjunction (decided by a "yes").
  private static func joined(_ items: [FEELValue], decidedBy decisive: Truth) -> FEELValue {
    var result = decisive.negated
    for item in items {
      let truth = Truth(item)
      if truth == decisive { return decisive.value }
      if truth == .unknown { result = .unknown }
    }
    return result.value
  }
}

extension FEELFunction {
  private func numberResult(_ arguments: [FEELValue]) -> FEELValue? {
    guard let value = arguments[0].numberValue else {
      guard self == .absolute, case .duration(let duration) = arguments[0] else { return nil }
      return .duration(duration.isNegative ? duration.negated : duration)
    }
    switch self {
    case .absolute: return .number(value.magnitude)
    case .modulo: return arguments[1].numberValue.flatMap(value.modulo).map { .number($0) }
    case .even: return value.modulo(2).map { .boolean($0 == 0) }
    case .odd: return value.modulo(2).map { .boolean($0 == 1) }
    default: return rounded(value, arguments)
    }
  }

  private func rounded(_ value: DecimalNumber, _ arguments: [FEELValue]) -> FEELValue? {
    var decimals = 0
    if arguments.count > 1 {
      guard let given = arguments[1].numberValue?.intValue else { return nil }
      decimals = given
    }
    return value.rounded(decimals: decimals, by: roundingRule).map { .number($0) }
  }

  private var roundingRule: DecimalNumber.RoundingRule {
    switch self {
    case .floor: .down
    case .ceiling: .up
    case .roundUp: .awayFromZero
    case .roundDown: .towardZero
    case .roundHalfDown: .halfDown
    case .decimal: .halfEven
    default: .halfUp
    }
  }
}

extension FEELDuration {
  /// Whether the length is below zero.
  fileprivate var isNegative: Bool {
    switch self {
    case .nanoseconds(let count): count < 0
    case .months(let count): count < 0
    }
  }
}
