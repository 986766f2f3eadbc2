/// The values at which the tests of a cell can change their answer.
///
/// Between two neighbouring bounds a cell answers the same for every value, so one value of each
/// piece stands for all of them. That holds only for tests made of comparisons with constants;
/// others are not closed.
struct TestForm {
  /// The constants that the value is compared with.
  private(set) var bounds: [FEELValue] = []

  /// Whether the tests ask for an order, not only for equality.
  private(set) var isOrdered = false

  /// Whether null is named among the values.
  private(set) var namesNull = false

  /// Whether the tests are nothing but comparisons with constants.
  private(set) var isClosed = true

  /// The form of a cell.
  init(_ tests: UnaryTests) {
    guard tests.usedNames.isEmpty else {
      isClosed = false
      return
    }
    for test in tests.tests ?? [] { take(test) }
  }

  private mutating func take(_ test: FEELTest) {
    switch test {
    case .equal(let node): take(node, isOrdered: false)
    case .compare(let comparison, let node):
      take(node, isOrdered: comparison != .equal && comparison != .notEqual)
    case .interval(let interval):
      take(interval.lower, isOrdered: true)
      take(interval.upper, isOrdered: true)
    case .condition(let node): takeCondition(node)
    }
  }

  /// Takes in a constant that the value is compared with.
  private mutating func take(_ node: FEELNode, isOrdered ordered: Bool) {
    guard let value = node.constant else {
      isClosed = false
      return
    }
    isOrdered = isOrdered || ordered
    if case .list(let items) = value {
      for item in items { takeBound(item) }
    } else {
      takeBound(value)
    }
  }

  private mutating func takeBound(_ value: FEELValue) {
    switch value {
    case .null: namesNull = true
    case .list, .context: isClosed = false
    default: bounds.append(value)
    }
  }

  /// Takes in a condition on `?`, as far as it is made of comparisons with constants.
  private mutating func takeCondition(_ node: FEELNode) {
    switch node {
    case .all(let nodes), .any(let nodes), .call(.not, let nodes):
      for node in nodes { takeCondition(node) }
    case .comparison(let comparison, .input, let other),
      .comparison(let comparison, let other, .input):
      take(.compare(comparison, other))
    case .between(.input, let lower, let upper):
      take(lower, isOrdered: true)
      take(upper, isOrdered: true)
    case .within(.input, let tests):
      for test in tests { take(test) }
    default:
      if node.constant == nil { isClosed = false }
    }
  }
}

extension FEELNode {
  /// The value, if it depends on no name and not on `?`.
  var constant: FEELValue? {
    var isConstant = true
    visit { node in
      switch node {
      case .name, .input: isConstant = false
      default: break
      }
    }
    return isConstant ? [FEELValue]().value(of: self) : nil
  }
}
