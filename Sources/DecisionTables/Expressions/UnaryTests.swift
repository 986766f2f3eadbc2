/// The tests of a cell in a decision table: `-`, `>= 60`, `[5..20)`, `"data", "legal"`, `not("x")`.
public struct UnaryTests: Sendable, Hashable {
  /// The tests as their author wrote them.
  public let text: String

  /// The names that the tests speak of: indexes into the names they were read with, ascending.
  public let usedNames: [Int]

  /// The tests; `nil` accepts every value.
  let tests: [FEELTest]?

  /// Whether the tests stand in `not(…)`.
  let isNegated: Bool

  /// Reads the tests of a cell.
  ///
  /// - Parameters:
  ///   - text: The cell. `-` and an empty cell accept everything; commas mean "or".
  ///   - names: The names that the tests may use.
  /// - Throws: What is wrong and where.
  public init(_ text: String, names: some Collection<String>) throws(FEELError) {
    try self.init(text, vocabulary: FEELVocabulary(names))
  }

  init(
    _ text: String, vocabulary: FEELVocabulary, members: [String] = []
  ) throws(FEELError) {
    self.text = text
    var parser = try FEELParser(text, names: vocabulary, members: members, allowsInput: true)
    if parser.cursor.isAtEnd || parser.isDashAlone {
      tests = nil
      isNegated = false
      usedNames = []
      return
    }
    let parsed = try parser.wholeTests()
    tests = parsed.tests
    isNegated = parsed.isNegated
    usedNames = FEELNode.within(.literal(.null), parsed.tests).usedNames
  }

  /// Whether the cell accepts every value.
  public var acceptsEverything: Bool { tests == nil }

  /// Whether the tests accept a value.
  public func accepts(_ input: FEELValue, in scope: some FEELScope) -> Bool {
    guard let tests else { return true }
    let truth = scope.truth(of: input, in: tests, input)
    return truth == (isNegated ? .no : .yes)
  }
}

extension FEELParser {
  /// Whether nothing but a dash is left.
  fileprivate var isDashAlone: Bool {
    cursor.byte == UInt8(ascii: "-") && cursor.byteAfterSpace(from: cursor.index + 1) == 0
  }
}
