/// One evaluation of an expression: what its names, and perhaps `?`, stand for.
struct FEELEvaluation<Scope: FEELScope> {
  let scope: Scope
  var input: FEELValue = .null

  /// What `node` gives; null where it has no meaning.
  func value(of node: FEELNode) -> FEELValue {
    switch node {
    case .literal(let value): value
    case .name(let index): scope.value(of: index)
    case .input: input
    case .member(let node, let name): value(of: node).member(name)
    case .element(let node, let index): value(of: node).element(value(of: index))
    case .list(let nodes): .list(nodes.map { value(of: $0) })
    case .context(let entries):
      .context(FEELContext(entries.map { .init(name: $0.name, value: value(of: $0.value)) }))
    case .interval: .null
    case .negation(let node): value(of: node).negated
    case .chain(let first, let steps): value(of: first, steps)
    case .conditional(let condition, let positive, let negative):
      value(of: truth(of: condition) == .yes ? positive : negative)
    case .call(let function, let arguments):
      function == .not
        ? truth(of: node).value : function.result(of: arguments.map { value(of: $0) })
    case .comparison, .between, .within, .all, .any: truth(of: node).value
    }
  }

  /// Whether `node` is true; unknown for null and for what is no boolean.
  func truth(of node: FEELNode) -> Truth {
    switch node {
    case .all(let nodes): truth(ofAll: nodes)
    case .any(let nodes): truth(ofAny: nodes)
    case .comparison(let comparison, let lhs, let rhs):
      truth(of: lhs, comparison, rhs)
    case .between(let node, let lower, let upper):
      truth(of: value(of: node), between: value(of: lower), and: value(of: upper))
    case .within(let node, let tests): truth(of: value(of: node), in: tests)
    case .call(.not, let arguments): truth(of: arguments[0]).negated
    default: Truth(value(of: node))
    }
  }

  /// Compares in place where one side is a literal, so that no value is copied.
  private func truth(of lhs: FEELNode, _ comparison: ComparisonOperator, _ rhs: FEELNode) -> Truth {
    if case .literal(let literal) = rhs { return value(of: lhs).compared(comparison, literal) }
    return value(of: lhs).compared(comparison, value(of: rhs))
  }

  private func truth(ofAll nodes: [FEELNode]) -> Truth {
    var result = Truth.yes
    for node in nodes {
      switch truth(of: node) {
      case .no: return .no
      case .unknown: result = .unknown
      case .yes: continue
      }
    }
    return result
  }

  private func truth(ofAny nodes: [FEELNode]) -> Truth {
    var result = Truth.no
    for node in nodes {
      switch truth(of: node) {
      case .yes: return .yes
      case .unknown: result = .unknown
      case .no: continue
      }
    }
    return result
  }

  private func truth(
    of value: FEELValue, between lower: FEELValue, and upper: FEELValue
  ) -> Truth {
    let above = value.compared(.greaterOrEqual, lower)
    let below = value.compared(.lessOrEqual, upper)
    if above == .no || below == .no { return .no }
    return above == .yes && below == .yes ? .yes : .unknown
  }

  private func value(of first: FEELNode, _ steps: [FEELStep]) -> FEELValue {
    var result = value(of: first)
    for step in steps {
      result = result.combined(step.operation, value(of: step.operand))
      if case .null = result { return .null }
    }
    return result
  }
}

extension FEELEvaluation {
  /// Whether `value` passes any of the tests; unknown if none is passed but one is unknown.
  func truth(of value: FEELValue, in tests: [FEELTest]) -> Truth {
    var result = Truth.no
    for test in tests {
      switch truth(of: value, test) {
      case .yes: return .yes
      case .unknown: result = .unknown
      case .no: continue
      }
    }
    return result
  }

  private func truth(of value: FEELValue, _ test: FEELTest) -> Truth {
    switch test {
    case .equal(.literal(let literal)): Self.truth(of: value, matching: literal)
    case .equal(let node): Self.truth(of: value, matching: self.value(of: node))
    case .compare(let comparison, .literal(let literal)): value.compared(comparison, literal)
    case .compare(let comparison, let node): value.compared(comparison, self.value(of: node))
    case .interval(let interval): truth(of: value, in: interval)
    case .condition(let node): truth(of: node)
    }
  }

  /// Whether `value` equals the other, or is in it if that is a list.
  private static func truth(of value: FEELValue, matching other: FEELValue) -> Truth {
    guard case .list(let items) = other else { return value.isEqual(to: other) }
    if case .list = value, value.isEqual(to: other) == .yes { return .yes }
    return Truth(items.contains { value.isEqual(to: $0) == .yes })
  }

  private func truth(of value: FEELValue, in interval: FEELInterval) -> Truth {
    let above = value.compared(
      interval.includesLower ? .greaterOrEqual : .greater, self.value(of: interval.lower))
    let below = value.compared(
      interval.includesUpper ? .lessOrEqual : .less, self.value(of: interval.upper))
    if above == .no || below == .no { return .no }
    return above == .yes && below == .yes ? .yes : .unknown
  }
}
