/// Reads expressions by recursive descent; the time is linear in the text.
struct FEELParser {
  /// How deeply brackets, `if` and signs may be nested.
  static let deepestNesting = 64

  var cursor: FEELCursor
  let names: FEELVocabulary
  let members: FEELVocabulary
  let memberNames: [String]
  let allowsInput: Bool
  var sawInput = false
  private var depth = 0

  /// A parser at the beginning of `text`; `members` may follow a dot and hold spaces.
  init(
    _ text: String, names: FEELVocabulary, members: [String] = [], allowsInput: Bool
  ) throws(FEELError) {
    cursor = try FEELCursor(text)
    self.names = names
    memberNames = members + FEELProperty.allCases.map(\.rawValue)
    self.members = FEELVocabulary(memberNames)
    self.allowsInput = allowsInput
  }

  /// Reads the whole text as one expression.
  mutating func wholeExpression() throws(FEELError) -> FEELNode {
    let node = try value()
    try expectEnd()
    return node
  }

  /// Reads an expression that must be a value, not an interval.
  mutating func value() throws(FEELError) -> FEELNode {
    let start = cursor.index
    return try checked(try expression(), from: start)
  }

  /// Reads any expression, or an interval.
  mutating func expression() throws(FEELError) -> FEELNode {
    try enter()
    defer { depth -= 1 }
    if cursor.takeWord("if") { return try conditional() }
    return try disjunction()
  }

  /// Throws if an interval stands where a value must.
  func checked(
    _ node: FEELNode, from start: Int, to end: Int? = nil
  ) throws(FEELError) -> FEELNode {
    guard node.isInterval else { return node }
    throw FEELError(
      "an interval is no value", at: start..<(end ?? cursor.index),
      help: "test a value against it, as in \"x in [1..5]\"")
  }

  mutating func enter() throws(FEELError) {
    depth += 1
    guard depth <= Self.deepestNesting else {
      throw FEELError(
        "the expression is nested more than \(Self.deepestNesting) deep", at: here,
        help: "split it into several inputs or rows")
    }
  }

  mutating func leave() { depth -= 1 }

  /// The empty range at the cursor.
  var here: Range<Int> { cursor.index..<cursor.index }

  /// Throws if anything is left.
  func expectEnd() throws(FEELError) {
    guard !cursor.isAtEnd else { return }
    throw unexpected("the expression should end here, or an operator is missing")
  }

  /// What to say of the thing at the cursor when it cannot stand there.
  func unexpected(_ expected: String) -> FEELError {
    guard !cursor.isAtEnd else {
      return FEELError("the expression ends too early", at: here, help: expected)
    }
    let end = max(cursor.wordEnd, cursor.index + characterLength)
    let range = cursor.index..<end
    return FEELError("\(cursor.text(range)) cannot stand here", at: range, help: expected)
  }

  /// The bytes of the character at the cursor.
  private var characterLength: Int {
    var length = 1
    while cursor.byte(after: length) & 0xC0 == 0x80 { length += 1 }
    return length
  }

  mutating func expect(_ symbol: StaticString) throws(FEELError) {
    guard cursor.take(symbol) else { throw unexpected("\"\(symbol)\" is expected") }
  }
}

extension FEELParser {
  private mutating func conditional() throws(FEELError) -> FEELNode {
    let condition = try value()
    guard cursor.takeWord("then") else { throw unexpected("\"then\" is expected") }
    let positive = try value()
    guard cursor.takeWord("else") else { throw unexpected("\"else\" is expected") }
    return .conditional(condition, positive, try value())
  }

  private mutating func disjunction() throws(FEELError) -> FEELNode {
    let start = cursor.index
    let first = try conjunction()
    guard cursor.isAtWord("or") else { return first }
    var nodes = [try checked(first, from: start)]
    while cursor.takeWord("or") {
      let start = cursor.index
      nodes.append(try checked(try conjunction(), from: start))
    }
    return .any(nodes)
  }

  private mutating func conjunction() throws(FEELError) -> FEELNode {
    let start = cursor.index
    let first = try comparison()
    guard cursor.isAtWord("and") else { return first }
    var nodes = [try checked(first, from: start)]
    while cursor.takeWord("and") {
      let start = cursor.index
      nodes.append(try checked(try comparison(), from: start))
    }
    return .all(nodes)
  }

  private mutating func comparison() throws(FEELError) -> FEELNode {
    let start = cursor.index
    let left = try chain()
    if cursor.takeWord("between") { return try between(try checked(left, from: start)) }
    if cursor.takeWord("in") { return .within(try checked(left, from: start), try tests()) }
    guard let comparison = try takeComparison() else { return left }
    let value = try checked(left, from: start)
    let right = try operand()
    if try takeComparison() != nil {
      throw FEELError(
        "comparisons cannot be chained", at: start..<cursor.index,
        help: "write \"a < b and b < c\", or use \"between\"")
    }
    return .comparison(comparison, value, right)
  }

  /// Reads a sum that must be a value.
  mutating func operand() throws(FEELError) -> FEELNode {
    let start = cursor.index
    return try checked(try chain(), from: start)
  }

  private mutating func between(_ value: FEELNode) throws(FEELError) -> FEELNode {
    let lower = try operand()
    guard cursor.takeWord("and") else { throw unexpected("\"between a and b\" needs its \"and\"") }
    return .between(value, lower, try operand())
  }

  /// Takes a comparison sign, if one stands here.
  mutating func takeComparison() throws(FEELError) -> ComparisonOperator? {
    if cursor.isAt("==") || cursor.isAt("<>") {
      let range = cursor.index..<cursor.index + 2
      let help = cursor.isAt("==") ? "equality is written =" : "inequality is written !="
      throw FEELError("\(cursor.text(range)) is no operator", at: range, help: help)
    }
    if cursor.take("<=") { return .lessOrEqual }
    if cursor.take(">=") { return .greaterOrEqual }
    if cursor.take("!=") { return .notEqual }
    if cursor.take("<") { return .less }
    if cursor.take(">") { return .greater }
    if cursor.take("=") { return .equal }
    return nil
  }

  /// Reads operands joined by operators that bind at least as strongly as `precedence`.
  mutating func chain(_ precedence: Int = 0) throws(FEELError) -> FEELNode {
    let start = cursor.index
    let first = precedence == 2 ? try signed() : try chain(precedence + 1)
    let end = cursor.index
    var steps: [FEELStep] = []
    while let operation = takeOperator(precedence) {
      let start = cursor.index
      let next = precedence == 2 ? try signed() : try chain(precedence + 1)
      steps.append(FEELStep(operation: operation, operand: try checked(next, from: start)))
    }
    guard !steps.isEmpty else { return first }
    return folded(.chain(try checked(first, from: start, to: end), steps))
  }

  private mutating func takeOperator(_ precedence: Int) -> ArithmeticOperator? {
    switch precedence {
    case 0: cursor.take("+") ? .plus : cursor.take("-") ? .minus : nil
    case 1:
      cursor.isAt("**") ? nil : cursor.take("*") ? .times : cursor.take("/") ? .divided : nil
    default: cursor.take("**") ? .power : nil
    }
  }

  private mutating func signed() throws(FEELError) -> FEELNode {
    guard cursor.isAt("-") else { return try primary() }
    try enter()
    defer { leave() }
    let start = cursor.index
    _ = cursor.take("-")
    return folded(.negation(try checked(try signed(), from: start)))
  }

  /// The node, or its value if all its parts are known.
  func folded(_ node: FEELNode) -> FEELNode {
    guard node.partsAreLiteral else { return node }
    return .literal([FEELValue]().value(of: node))
  }
}

extension FEELNode {
  /// Whether all direct parts are literals.
  fileprivate var partsAreLiteral: Bool {
    switch self {
    case .negation(let node): node.literalValue != nil
    case .chain(let first, let steps):
      first.literalValue != nil && steps.allSatisfy { $0.operand.literalValue != nil }
    case .list(let nodes), .call(_, let nodes): nodes.allSatisfy { $0.literalValue != nil }
    default: false
    }
  }
}
