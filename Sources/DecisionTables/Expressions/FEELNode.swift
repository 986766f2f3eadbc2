/// An expression after reading; names have become indexes.
///
/// Chains of one precedence are flat, so the depth of the tree is that of the brackets written.
indirect enum FEELNode: Sendable, Hashable {
  case literal(FEELValue)
  case name(Int)
  /// The value under test, written `?`.
  case input
  case member(FEELNode, String)
  case element(FEELNode, FEELNode)
  case list([FEELNode])
  case context([FEELEntryNode])
  case interval(FEELInterval)
  case negation(FEELNode)
  case chain(FEELNode, [FEELStep])
  case comparison(ComparisonOperator, FEELNode, FEELNode)
  case between(FEELNode, FEELNode, FEELNode)
  case within(FEELNode, [FEELTest])
  case all([FEELNode])
  case any([FEELNode])
  case conditional(FEELNode, FEELNode, FEELNode)
  case call(FEELFunction, [FEELNode])

  /// The value of a literal, or `nil` for everything else.
  var literalValue: FEELValue? {
    if case .literal(let value) = self { value } else { nil }
  }

  /// Whether this is an interval, which can be tested but is no value.
  var isInterval: Bool {
    if case .interval = self { true } else { false }
  }
}

/// A further operand of a chain such as `a + b - c`.
struct FEELStep: Sendable, Hashable {
  let operation: ArithmeticOperator
  let operand: FEELNode
}

/// A name with its expression in `{name: expression}`.
struct FEELEntryNode: Sendable, Hashable {
  let name: String
  let value: FEELNode
}

/// The ways to compute with two values.
enum ArithmeticOperator: UInt8, Sendable, Hashable {
  case plus, minus, times, divided, power

  /// How strongly it binds: sums 0, products 1, powers 2.
  var precedence: Int {
    switch self {
    case .plus, .minus: 0
    case .times, .divided: 1
    case .power: 2
    }
  }
}

/// All values between two others, with or without the ends.
struct FEELInterval: Sendable, Hashable {
  let lower: FEELNode
  let upper: FEELNode
  let includesLower: Bool
  let includesUpper: Bool
}

/// One of the tests that a cell lists.
enum FEELTest: Sendable, Hashable {
  /// The value equals that of the expression, or is in the list it gives.
  case equal(FEELNode)
  case compare(ComparisonOperator, FEELNode)
  case interval(FEELInterval)
  /// The expression, which speaks of `?`, is true.
  case condition(FEELNode)
}
