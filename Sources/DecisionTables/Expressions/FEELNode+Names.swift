extension FEELNode {
  /// The indexes of the names in this expression, ascending and without repetition.
  var usedNames: [Int] {
    var found: Set<Int> = []
    visit { node in
      if case .name(let index) = node { found.insert(index) }
    }
    return found.sorted()
  }

  /// Calls `body` with this node and all nodes below it.
  func visit(_ body: (FEELNode) -> Void) {
    body(self)
    for part in parts { part.visit(body) }
  }

  /// The direct parts.
  private var parts: [FEELNode] {
    switch self {
    case .literal, .name, .input: []
    case .member(let node, _), .negation(let node): [node]
    case .element(let lhs, let rhs), .comparison(_, let lhs, let rhs): [lhs, rhs]
    case .list(let nodes), .all(let nodes), .any(let nodes), .call(_, let nodes): nodes
    case .context(let entries): entries.map(\.value)
    case .interval(let interval): [interval.lower, interval.upper]
    case .chain(let first, let steps): [first] + steps.map(\.operand)
    case .between(let first, let second, let third), .conditional(let first, let second, let third):
      [first, second, third]
    case .within(let node, let tests): [node] + tests.flatMap(\.parts)
    }
  }
}

extension FEELTest {
  /// The expressions in this test.
  var parts: [FEELNode] {
    switch self {
    case .equal(let node), .compare(_, let node), .condition(let node): [node]
    case .interval(let interval): [interval.lower, interval.upper]
    }
  }
}
