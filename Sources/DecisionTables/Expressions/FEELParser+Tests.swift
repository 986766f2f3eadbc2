extension FEELParser {
  /// Reads the whole text as the tests of a cell.
  mutating func wholeTests() throws(FEELError) -> (tests: [FEELTest], isNegated: Bool) {
    if let negated = try negatedTests() { return (negated, true) }
    let tests = try testList()
    try expectEnd()
    return (tests, false)
  }

  /// Reads `not(…)` if that is the whole cell.
  private mutating func negatedTests() throws(FEELError) -> [FEELTest]? {
    guard cursor.isAtWord("not"), cursor.byteAfterSpace(from: cursor.index + 3) == UInt8(ascii: "(")
    else { return nil }
    _ = cursor.take("not")
    _ = cursor.take("(")
    let tests = try testList()
    try expect(")")
    try expectEnd()
    return tests
  }

  private mutating func testList() throws(FEELError) -> [FEELTest] {
    var tests = [try test()]
    while cursor.take(",") { tests.append(try test()) }
    return tests
  }

  /// Reads one test of a cell.
  private mutating func test() throws(FEELError) -> FEELTest {
    if cursor.isAt("-"), isLoneDash {
      throw FEELError(
        "a dash accepts everything and must stand alone", at: cursor.index..<cursor.index + 1)
    }
    if let comparison = try takeComparison() { return .compare(comparison, try operand()) }
    sawInput = false
    let node = try expression()
    if case .interval(let interval) = node { return .interval(interval) }
    return sawInput ? .condition(node) : .equal(node)
  }

  private var isLoneDash: Bool {
    let next = cursor.byteAfterSpace(from: cursor.index + 1)
    return next == 0 || next == UInt8(ascii: ",") || next == UInt8(ascii: ")")
  }

  /// Reads what follows `in`: one test, or several in parentheses.
  mutating func tests() throws(FEELError) -> [FEELTest] {
    guard cursor.isAt("(") else { return [try memberTest()] }
    try enter()
    defer { leave() }
    _ = cursor.take("(")
    var tests: [FEELTest] = []
    repeat {
      let node = try memberTest(allowsWhole: true)
      if tests.isEmpty, case .equal(let lower) = node, cursor.take("..") {
        guard case .interval(let open) = try interval(from: lower, opening: UInt8(ascii: "("))
        else { break }
        return [.interval(open)]
      }
      tests.append(node)
    } while cursor.take(",")
    try expect(")")
    return tests
  }

  private mutating func memberTest(allowsWhole: Bool = false) throws(FEELError) -> FEELTest {
    if let comparison = try takeComparison() { return .compare(comparison, try operand()) }
    let node = allowsWhole ? try expression() : try chain()
    if case .interval(let interval) = node { return .interval(interval) }
    return .equal(node)
  }
}
