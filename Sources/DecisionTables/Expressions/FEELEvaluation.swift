/// Evaluation of expressions where names are known; `?` stands for `input`.
extension FEELScope {
  /// What `node` gives; null where it has no meaning.
  func value(of node: FEELNode, _ input: FEELValue = .null) -> FEELValue {
    switch node {
    case .literal(let value): value
    case .name(let index): value(of: index)
    case .input: input
    case .member(let node, let name): value(of: node, input).member(name)
    case .element(let node, let index): value(of: node, input).element(value(of: index, input))
    case .list(let nodes): .list(nodes.map { value(of: $0, input) })
    case .context(let entries):
      .context(
        FEELContext(entries.map { .init(name: $0.name, value: value(of: $0.value, input)) }))
    case .interval: .null
    case .negation(let node): value(of: node, input).negated
    case .chain(let first, let steps): value(of: first, steps, input)
    case .conditional(let condition, let positive, let negative):
      value(of: truth(of: condition, input) == .yes ? positive : negative, input)
    case .call(let function, let arguments):
      function == .not
        ? truth(of: node, input).value
        : function.result(of: arguments.map { value(of: $0, input) })
    case .comparison, .between, .within, .all, .any: truth(of: node, input).value
    }
  }

  /// Whether `node` is true; unknown for null and for what is no boolean.
  func truth(of node: FEELNode, _ input: FEELValue = .null) -> Truth {
    switch node {
    case .all(let nodes): truth(ofAll: nodes, input)
    case .any(let nodes): truth(ofAny: nodes, input)
    case .comparison(let comparison, let lhs, let rhs):
      truth(of: lhs, comparison, rhs, input)
    case .between(let node, let lower, let upper):
      truth(
        of: value(of: node, input), between: value(of: lower, input),
        and: value(of: upper, input))
    case .within(let node, let tests): truth(of: value(of: node, input), in: tests, input)
    case .call(.not, let arguments): truth(of: arguments[0], input).negated
    default: Truth(value(of: node, input))
    }
  }

  /// Compares in place where one side is a literal, so that no value is copied.
  private func truth(
    of lhs: FEELNode, _ comparison: ComparisonOperator, _ rhs: FEELNode, _ input: FEELValue
  ) -> Truth {
    if let truth = truth(of: lhs, comparison, rhs) { return truth }
    let value = value(of: lhs, input)
    if case .literal(let literal) = rhs { return value.compared(comparison, literal) }
    return value.compared(comparison, self.value(of: rhs, input))
  }

  /// Whether a name equals a literal, if the scope can tell without making the name's value.
  private func truth(
    of lhs: FEELNode, _ comparison: ComparisonOperator, _ rhs: FEELNode
  ) -> Truth? {
    guard comparison == .equal || comparison == .notEqual, case .name(let index) = lhs,
      case .literal(let literal) = rhs, let isSame = holds(index, literal)
    else { return nil }
    return Truth(isSame == (comparison == .equal))
  }

  private func truth(ofAll nodes: [FEELNode], _ input: FEELValue) -> Truth {
    var result = Truth.yes
    for node in nodes {
      switch truth(of: node, input) {
      case .no: return .no
      case .unknown: result = .unknown
      case .yes: continue
      }
    }
    return result
  }

  private func truth(ofAny nodes: [FEELNode], _ input: FEELValue) -> Truth {
    var result = Truth.no
    for node in nodes {
      switch truth(of: node, input) {
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

  private func value(
    of first: FEELNode, _ steps: [FEELStep], _ input: FEELValue
  ) -> FEELValue {
    var result = value(of: first, input)
    for step in steps {
      result = result.combined(step.operation, value(of: step.operand, input))
      if case .null = result { return .null }
    }
    return result
  }
}

extension FEELScope {
  /// Whether `value` passes any of the tests; unknown if none is passed but one is unknown.
  func truth(of value: FEELValue, in tests: [FEELTest], _ input: FEELValue) -> Truth {
    var result = Truth.no
    for test in tests {
      switch truth(of: value, test, input) {
      case .yes: return .yes
      case .unknown: result = .unknown
      case .no: continue
      }
    }
    return result
  }

  private func truth(of value: FEELValue, _ test: FEELTest, _ input: FEELValue) -> Truth {
    switch test {
    case .equal(.literal(let literal)): Self.truth(of: value, matching: literal)
    case .equal(let node): Self.truth(of: value, matching: self.value(of: node, input))
    case .compare(let comparison, .literal(let literal)): value.compared(comparison, literal)
    case .compare(let comparison, let node): value.compared(comparison, self.value(of: node, input))
    case .interval(let interval): truth(of: value, in: interval, input)
    case .condition(let node): truth(of: node, input)
    }
  }

  /// Whether `value` equals the other, or is in it if that is a list.
  private static func truth(of value: FEELValue, matching other: FEELValue) -> Truth {
    guard case .list(let items) = other else { return value.isEqual(to: other) }
    if case .list = value, value.isEqual(to: other) == .yes { return .yes }
    return Truth(items.contains { value.isEqual(to: $0) == .yes })
  }

  private func truth(
    of value: FEELValue, in interval: FEELInterval, _ input: FEELValue
  ) -> Truth {
    let above = value.compared(
      interval.includesLower ? .greaterOrEqual : .greater, self.value(of: interval.lower, input))
    let below = value.compared(
      interval.includesUpper ? .lessOrEqual : .less, self.value(of: interval.upper, input))
    if above == .no || below == .no { return .no }
    return above == .yes && below == .yes ? .yes : .unknown
  }
}
